import { version } from '../package.json';

/** The cleaner's version, as it stands in every document. */
export const VERSION: string = version;

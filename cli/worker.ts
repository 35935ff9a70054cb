import { cleanPage, type Job } from './page';

/** What a worker thread runs: piscina calls it with one job at a time. */
export default (job: Job) => cleanPage(job);

import type { FrontLabel } from '../../shared/identify/front/labels';

/** A stretch of a composed line and what it is. */
export type Piece = readonly [text: string, label: FrontLabel];
export type Choose = (n: number) => number;
export const oneOf = <T>(list: readonly T[], choose: Choose): T => list[choose(list.length)]!;

import type { Block } from '../source/block';
import type { Role } from './roles';

/** A leaf with what it is. */
export interface Labelled {
  readonly block: Block;
  readonly role: Role;
  /** Probability that the leaf is content, 0–1. */
  readonly content: number;
  /** Of a web page's title: how sure it is that no other leaf is it, 0–1. */
  readonly chance?: number;
  /** What spoke loudest against a leaf that goes. */
  readonly evidence?: string;
}

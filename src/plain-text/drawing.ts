import type { Element, Node } from './page';
import type { Sheet } from './sheet';

/** What is passed to every function that draws a block. */
export interface Drawing {
  sheet: Sheet;
  /** What follows a label: in English, a colon and a space. */
  colon: string;
  /** Draws blocks one below the other. */
  all: (nodes: readonly Node[]) => void;
}

/** Draws a block. @param before the block before it in the same element */
export type Draw = (element: Element, drawing: Drawing, before: Element | null) => void;

import type { Element, Node } from './page';
import type { Sheet } from './sheet';

/** What blocks are drawn with. */
export interface Drawing {
  sheet: Sheet;
  /** What a label ends with. */
  colon: string;
  /** Draws blocks one below another. */
  all: (nodes: readonly Node[]) => void;
}

/** How a block is drawn. @param before the block before it in the same element */
export type Draw = (element: Element, drawing: Drawing, before: Element | null) => void;

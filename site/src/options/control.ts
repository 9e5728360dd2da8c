import type { Offers } from './offers';
import type { Option } from './schema';

/** What an option is set with. */
export interface Control {
  element: HTMLElement;
  /**
   * Shows a value. What is being typed stays as it is.
   * @returns false for a value that the control cannot show
   */
  show(value: unknown, offers: Offers): boolean;
}

/** What a control can do. */
export interface Actions {
  /** Sets the option or a part of it; without a value it is reset to the default. */
  change(value?: unknown, below?: readonly string[]): void;
  /** The same for another option. */
  changeOther(name: string, value?: unknown, below?: readonly string[]): void;
  /** Announces a change, also to screen readers. */
  say(message: string): void;
}

/** What a control is told of the row that it stands in. */
export interface Place {
  /** The id of the option's title. */
  title: string;
  /** The ids of what is said about it. */
  about: string;
  /** The id that the title is the label of; only a control of a single field has it. */
  field: string;
}

export type MakeControl = (option: Option, actions: Actions, place: Place) => Control;

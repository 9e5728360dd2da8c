import type { Offers } from './offers';
import type { Option } from './schema';

/** A form control, or several, for an option. */
export interface Control {
  element: HTMLElement;
  /**
   * Shows a value. What is being typed stays as it is.
   * @returns false for a value that the control cannot show
   */
  show(value: unknown, offers: Offers): boolean;
}

/** What a control can call. */
export interface Actions {
  /** Sets the option or a part of it; without a value it is reset to the default. */
  change(value?: unknown, below?: readonly string[]): void;
  /** The same for another option. */
  changeOther(name: string, value?: unknown, below?: readonly string[]): void;
  /** Announces a change, also to screen readers. */
  say(message: string): void;
}

/** The ids of a control's row. */
export interface Place {
  /** The id of the option's title. */
  title: string;
  /** The ids of its descriptions. */
  about: string;
  /** The id for the field that the title labels; only used by controls with a single field. */
  field: string;
}

export type MakeControl = (option: Option, actions: Actions, place: Place) => Control;

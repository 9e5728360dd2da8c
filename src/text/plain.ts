import { surelyLacks, Trait } from './characters';

/** What has a meaning in Markdown, in HTML or in JSON, alone or as a part of an address; and rare characters. */
const special = /["&*/<>@[\\_`~\n\u0100-\uFFFF]/;

/** Whether a text means itself: no character of it has a meaning in Markdown, in HTML or in JSON. */
export const isPlain = (text: string): boolean =>
  surelyLacks(text, Trait.Mark) ||
  (!special.test(text) && !text.includes('ww.') && !text.includes('WW.'));

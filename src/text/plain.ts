/** What has a meaning in Markdown, in HTML or in JSON, alone or as a part of an address; and rare characters. */
const special = /["&*/<>@[\\_`~\n\u0100-\uFFFF]|[Ww]{2}\./;

/** Whether a text means itself: no character of it has a meaning in Markdown, in HTML or in JSON. */
export const isPlain = (text: string): boolean => !special.test(text);

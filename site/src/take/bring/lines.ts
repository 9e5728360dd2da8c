/** A text with LF as line endings, so that positions are the same as in the editor. */
export const withUnixLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A text whose lines end as editors count them. */
export const withUnixLines = (text: string): string => text.replace(/\r\n?/g, '\n');

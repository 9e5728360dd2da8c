/** Copies a text, which can be a promise. @returns whether the browser allowed it */
export async function copy(text: string | Promise<string>): Promise<boolean> {
  try {
    const blob = Promise.resolve(text).then((made) => new Blob([made], { type: 'text/plain' }));
    // Safari only allows copying if it is called at once, before the text is ready.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return false;
  }
}

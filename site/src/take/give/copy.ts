/** Copies a text that may still be made. @returns whether the browser allowed it */
export async function copy(text: string | Promise<string>): Promise<boolean> {
  try {
    const blob = Promise.resolve(text).then((made) => new Blob([made], { type: 'text/plain' }));
    // Safari wants to be asked before the text is there.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return false;
  }
}

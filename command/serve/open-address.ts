/**
 * Opens a URL in the default browser.
 * @param onFailure called if that fails, which does not stop the preview
 */
export async function openAddress(
  address: string,
  onFailure: (line: string) => void,
): Promise<void> {
  const fail = () => onFailure(`Could not open a browser. Open ${address} yourself.`);
  try {
    const { default: open } = await import('open');
    const opening = await open(address);
    opening.once('error', fail);
    opening.once('exit', (code) => code && fail());
  } catch {
    fail();
  }
}

/**
 * Opens an address in the user's browser.
 * @param onFailure is told when that cannot be done: it is no reason to end
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

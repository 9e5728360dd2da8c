function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

const writers: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  hex: (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  latin1,
};

/** Bytes with the part of Node's `Buffer` that the command's code uses: `toString` in hex and Latin-1. */
class NodeBytes extends Uint8Array {
  override toString(encoding = 'hex', from = 0, to = this.length): string {
    return writers[encoding]!(this.subarray(from, to));
  }
}

/** The same bytes for the command's code. */
export const nodeBytes = (bytes: ArrayBuffer): Buffer => new NodeBytes(bytes) as unknown as Buffer;

/** Bytes per step: even a zip bomb of this size grows to four megabytes at most before its size is checked. */
const step = 4096;

const inSteps = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<BufferSource> => {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, (at += step)));
    },
  });
};

/**
 * Sends bytes through a stream and collects the result.
 * @param most maximum size of the result, in bytes
 * @throws if there are more, or if the stream fails
 */
export async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most = Infinity,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = inSteps(bytes).pipeThrough(stream).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(value as Uint8Array<ArrayBuffer>);
    size += value.length;
    if (size <= most) continue;
    await reader.cancel();
    throw new RangeError('too large');
  }
}

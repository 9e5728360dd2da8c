/**
 * The result of some work, if it comes in time.
 * @param seconds
 * @param message the error's, when it does not
 * @param late is called first: it ends what the work waits for
 */
export async function within<T>(
  seconds: number,
  work: Promise<T>,
  message: string,
  late: (error: Error) => void,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(message);
      late(error);
      reject(error);
    }, seconds * 1000);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

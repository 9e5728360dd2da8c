/**
 * Waits for a result, with a time limit.
 * @param seconds
 * @param message of the error if it takes too long
 * @param late called before that error; should stop the work
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

/**
 * Loads all lazy parts of the package, so that its files may be replaced while a server runs.
 * The build for Node generates this function; other builds are a single file.
 */
export const readEveryPart = (): void => {};

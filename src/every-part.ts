/**
 * Reads every part of the package, so that the process needs its files no more: they may be replaced under a
 * server that runs. The build for Node writes this function; elsewhere all parts are in one file.
 */
export const readEveryPart = (): void => {};

/** Thrown by a check that cannot run on this machine. It is reported by name with this reason, never as passed. */
export class NotRun extends Error {}

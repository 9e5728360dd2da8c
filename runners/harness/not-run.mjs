/** Thrown by a check that cannot be run on this machine: reported by name with this reason, never as passed. */
export class NotRun extends Error {}

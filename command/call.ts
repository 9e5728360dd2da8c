/**
 * How the command was started, for messages that tell users what to run.
 * @param env of the process: npm sets `npm_command` to `exec` for `npx` and `npm exec`
 */
export const callOf = (env: NodeJS.ProcessEnv): string =>
  env['npm_command'] === 'exec' ? 'npx jsonresume-theme-ordinal' : 'ordinal';

export const call = callOf(process.env);

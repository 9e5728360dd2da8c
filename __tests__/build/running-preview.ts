import { ended, startScript, type Project } from './small-project';

/** The previews of a project's `me.json`, each on a free port, to be stopped together. */
export function previewsOf(project: Project) {
  const running: ReturnType<typeof startScript>[] = [];
  /** Starts one and gives its address. */
  const start = (env: NodeJS.ProcessEnv = {}) => {
    const child = startScript(project, ['build/preview.mjs', 'me.json', '--port', '0'], env);
    running.push(child);
    const end = ended(child);
    return new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (text) => {
        said += text;
        const address = /http:\S+\/(?=\n)/.exec(said)?.[0];
        if (address) resolve(address);
      });
      end.then(({ stderr }) => reject(new Error(stderr)));
    });
  };
  const stop = () =>
    Promise.all(
      running.map((child) => {
        child.kill();
        return child.exitCode ?? child.signalCode ?? new Promise((end) => child.once('close', end));
      }),
    );
  return { start, stop };
}

export type Previews = ReturnType<typeof previewsOf>;

/** What a page is told: the revision when it comes, and another one after each change. */
export async function changesOf(address: string) {
  const { body } = await fetch(`${address}changes`);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => /^data: (\d+)\n\n/.exec((await reader.read()).value ?? '')?.[1];
  return { first: await next(), next };
}

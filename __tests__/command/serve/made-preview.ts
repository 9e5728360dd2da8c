import { inspect, render } from '../../../index';
import type { Version } from '../../../command/options/chosen-options';
import { createPreview, type PreviewParts } from '../../../command/serve/preview';

/** Starts a preview, on a free port, of a résumé that the test can save. */
export async function startPreview(resume: unknown, parts: Partial<PreviewParts> = {}) {
  let saved = resume;
  const preview = await createPreview({
    path: '/home/ada/me.json',
    flags: {},
    read: async () => {
      if (saved instanceof Error) throw saved;
      return { resume: saved as Record<string, unknown>, path: '/home/ada/me.json', notes: [] };
    },
    render,
    inspect,
    optionsOf: (_, { set, ...options }) => options as ReturnType<PreviewParts['optionsOf']>,
    versionsOf,
    openPrinter: async () => {
      throw new Error('No browser: install one');
    },
    onNote: () => {},
    ...parts,
  });
  await new Promise<void>((ready) => preview.server.listen(0, 'localhost', ready));
  const address = `http://localhost:${(preview.server.address() as { port: number }).port}/`;
  return {
    ...preview,
    address,
    /** Saves another résumé, or, with an Error, one that cannot be read. */
    save(next: unknown) {
      saved = next;
      return preview.live.reread();
    },
  };
}

/** The variants and the languages that stand in a résumé; what is chosen is the only one. */
function versionsOf(resume: any, chosen: { variant?: string; language?: string }): Version[] {
  const named = (name: 'variant' | 'language', record: object = {}) =>
    chosen[name] ? [chosen[name]] : ['', ...Object.keys(record)];
  const variants = named('variant', resume?.meta?.themeOptions?.variants);
  const languages = named('language', resume?.meta?.translations);
  return variants.flatMap((variant) =>
    languages.map((language) => ({
      name: '',
      options: { ...(variant && { variant }), ...(language && { language }) },
    })),
  );
}

/** What a page is told: the revision when it comes, and another one after each change. */
export async function changesOf(address: string) {
  const { body } = await fetch(`${address}changes`);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => /^data: (\S+)\n\n$/m.exec((await reader.read()).value ?? '')?.[1];
  const first = (await next()) ?? (await next());
  return { first, next };
}

import type { OptionFlags } from '../options/chosen-options';

export const schemes = ['light', 'dark'] as const;

/** The version of the résumé that a URL asks for. */
export interface Choice {
  flags: OptionFlags;
  scheme: (typeof schemes)[number] | null;
  /** Identifies the version. */
  key: string;
}

/** Options that can be changed in the preview; all others come from the command line. */
export const chosenNames = ['variant', 'language', 'audience'] as const;

/**
 * The version that a query asks for.
 * @param query parameters that are missing come from the flags; empty ones from the résumé
 */
export function choiceOf(query: URLSearchParams, flags: OptionFlags): Choice {
  const chosen = { ...flags };
  for (const name of chosenNames) {
    const value = query.get(name);
    if (value) chosen[name] = value;
    else if (value === '') delete chosen[name];
  }
  const scheme = schemes.find((name) => name === query.get('scheme')) ?? null;
  const key = JSON.stringify([scheme, ...chosenNames.map((name) => chosen[name] ?? null)]);
  return { flags: chosen, scheme, key };
}

import type { Laid } from './laid';
import { tokenNames, type Tokens } from './tokens';

/** CSS for paper with the lengths in which a layout differs from the unchanged one. */
export function fitRules(laid: Laid, asIs: Laid): string {
  const names = (Object.keys(tokenNames) as (keyof Tokens)[]).filter(
    (name) => laid.tokens[name] !== asIs.tokens[name],
  );
  const tokens = names.map((name) => `${tokenNames[name]}:${written(name, laid.tokens[name])}`);
  const margins = laid.margins.map((length) => `${length}mm`).join(' ');
  return (
    (tokens.length ? `@media print{:root{${tokens.join(';')}}}` : '') +
    (String(laid.margins) === String(asIs.margins) ? '' : `@page{margin:${margins}}`)
  );
}

const written = (name: keyof Tokens, value: number): string => {
  if (name === 'lineHeight') return String(value);
  return name === 'fontSize' ? `${Math.round(value * 75) / 100}pt` : `${value}px`;
};

import type { Kind } from '../give/downloads';
import type { Item } from './menu';

/** The actions of the items in the bar. */
export interface BarActions {
  download(kind: Kind): void;
  print(): void;
  copyLink(): void;
  copyCommand(): void;
  begin(): void;
  goBack(): void;
  explain(): void;
  forget(): void;
}

/** The items for downloads. @param typed the format of the text */
export const downloadItems = (actions: BarActions, typed: 'JSON' | 'JSONC' | 'YAML'): Item[] => [
  { label: 'Web page (HTML)', act: () => actions.download('html') },
  { label: 'Print or save as PDF…', act: actions.print },
  { label: 'Résumé (JSON)', act: () => actions.download('json'), apart: true },
  ...(typed === 'JSON'
    ? []
    : [{ label: `Résumé as typed (${typed})`, act: () => actions.download('typed') }]),
  { label: 'Plain text', act: () => actions.download('text') },
];

/** The items for less common actions. @param hasKept whether there is a résumé to go back to */
export const moreItems = (actions: BarActions, hasKept: boolean): Item[] => [
  { label: 'Copy link', act: actions.copyLink },
  { label: 'Copy command', act: actions.copyCommand },
  { label: 'New from sample', act: actions.begin, apart: true },
  { label: 'New from gallery…', act: './gallery.html' },
  ...(hasKept ? [{ label: 'Back to previous résumé', act: actions.goBack }] : []),
  { label: 'What happens to my data?', act: actions.explain, apart: true },
  { label: 'Delete everything…', act: actions.forget },
];

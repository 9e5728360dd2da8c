import { downloadItems, moreItems, type BarActions } from './items';
import { createMenu } from './menu';
import { createToolbar } from './toolbar';

/** Fills the bar. @param typed gives the format of the text @param hasKept whether there is a résumé to go back to */
export function createBar(
  bar: HTMLElement,
  actions: BarActions & {
    pick(): void;
    typed(): 'JSON' | 'JSONC' | 'YAML';
    hasKept(): boolean;
  },
): void {
  const open = document.createElement('button');
  open.type = 'button';
  open.textContent = 'Open…';
  open.addEventListener('click', actions.pick);
  bar.append(
    open,
    ...createMenu('Download', () => {
      // Preloads what the items of the menu need.
      void import('../give/downloads');
      void import('../give/print');
      return downloadItems(actions, actions.typed());
    }),
    ...createMenu('More', () => {
      void import('../give/give');
      return moreItems(actions, actions.hasKept());
    }),
  );
  createToolbar(bar);
}

/** A button beside the line that says that nothing is uploaded. */
export function createExplain(explain: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'explain';
  button.textContent = 'What happens to my data?';
  button.addEventListener('click', explain);
  document.querySelector('.promise')?.append(' ', button);
}

/// <reference lib="dom" />
import type { fillAccount } from './fill-account';
import type { fillPicker } from './fill-picker';

/**
 * Runs the preview's own page. The current choice is kept in the URL and shown again after every change.
 * Runs in the browser as the text of this function, so it must not use anything from outside except its arguments.
 */
export function runShell(account: typeof fillAccount, picker: typeof fillPicker): void {
  const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
  const all = <T extends HTMLElement>(selector: string) => [
    ...document.querySelectorAll<T>(selector),
  ];
  const addresses: Record<string, string> = { page: '/page', paper: '/resume.pdf' };
  const pickers = all<HTMLSelectElement>('select');
  let revision = '';
  let asked = 0;

  const query = () => new URLSearchParams(location.search);
  const viewIn = (chosen: URLSearchParams) => {
    const view = chosen.get('view') ?? '';
    return all('[data-pane]').some(({ dataset }) => dataset['pane'] === view) ? view : 'page';
  };
  const withValue = (name: string, value: string) => {
    const changed = query();
    changed.set(name, value);
    return `?${changed}`;
  };
  /** The part of the query that the server reads. */
  const version = (chosen: URLSearchParams, view: string) => {
    const names = ['variant', 'language', 'audience', ...(view === 'page' ? ['scheme'] : [])];
    const parts = names.flatMap((name) => (chosen.has(name) ? [[name, chosen.get(name)!]] : []));
    return new URLSearchParams(parts).toString();
  };

  /** Leaves a page unchanged if it is the same after a save, and keeps the scroll position. */
  const showFrame = (view: string, address: string, mark: string) => {
    const frame = find<HTMLIFrameElement>(`#${view}`);
    const shown = `${mark} ${address}`;
    if (frame.dataset['shown'] === shown) return;
    const inside = frame.contentWindow!;
    const isSaved = frame.dataset['shown']?.endsWith(` ${address}`) && view === 'page';
    const { scrollX, scrollY } = isSaved ? inside : { scrollX: 0, scrollY: 0 };
    frame.dataset['shown'] = shown;
    if (isSaved) frame.onload = () => frame.contentWindow!.scrollTo(scrollX, scrollY);
    else frame.onload = null;
    // Setting `src` would add an entry to the browser's history for every save.
    inside.location.replace(address);
  };

  const showVersion = async (chosen: URLSearchParams, view: string) => {
    const turn = ++asked;
    const response = await fetch(`/account?${version(chosen, view)}`);
    const told = await response.json();
    if (turn !== asked) return;
    find('#file').textContent = told.file;
    document.title = `${told.file} – preview`;
    find('#mistake').hidden = !told.mistake;
    find('#mistake strong').textContent = told.mistake;
    find('#mistake span').textContent = told.isOld
      ? 'You see the last version without errors.'
      : '';
    const address = addresses[view];
    if (address) showFrame(view, `${address}?${version(chosen, view)}`, told.marks[view]);
    account(told.account, told.notes);
    for (const select of pickers)
      picker(select, told.picks[select.name] ?? [], told.chosen[select.name] ?? '');
  };

  const show = () => {
    if (!revision) return;
    const chosen = query();
    const view = viewIn(chosen);
    for (const pane of all('[data-pane]')) pane.hidden = pane.dataset['pane'] !== view;
    for (const part of all('[data-of]')) part.hidden = part.dataset['of'] !== view;
    for (const link of all<HTMLAnchorElement>('[data-view]')) {
      const isShown = link.dataset['view'] === view;
      link.href = withValue('view', link.dataset['view']!);
      if (isShown) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    for (const radio of all<HTMLInputElement>('[type=radio]'))
      radio.checked = radio.value === (chosen.get(radio.name) ?? '');
    find('#page').dataset['width'] = chosen.get('width') ?? '';
    const address = addresses[view];
    const alone = find<HTMLAnchorElement>('#alone');
    alone.hidden = !address;
    if (address) alone.href = `${address}?${version(chosen, view)}`;
    showVersion(chosen, view).catch(() => {});
  };

  document.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    history.replaceState(null, '', withValue(name, value));
    show();
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-view]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
  addEventListener('popstate', show);
  const more = find('#more');
  more.addEventListener('click', () => {
    more.setAttribute('aria-expanded', String(more.getAttribute('aria-expanded') !== 'true'));
  });

  const changes = new EventSource('/changes');
  changes.onmessage = ({ data }: MessageEvent<string>) => {
    const startOf = (revision: string) => revision.split('-')[0];
    // Another server may serve another version of the preview.
    if (revision && startOf(revision) !== startOf(data)) return location.reload();
    find('#server').textContent = '';
    revision = data;
    show();
  };
  changes.onerror = () => {
    find('#server').textContent =
      'The preview has stopped. This page will reconnect when it restarts.';
  };
}

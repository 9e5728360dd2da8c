import type { Look } from './toolbar';
import { isScheme, isView } from './views';

const key = 'ordinal-look';

/** The last view settings of the visitor. Storage may be unavailable. */
export function keptLook(): Look {
  const look: Look = { view: 'paper', scheme: 'auto', zoom: 0 };
  try {
    const { view, scheme } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Look>;
    if (isView(view)) look.view = view;
    if (isScheme(scheme)) look.scheme = scheme;
  } catch {}
  return look;
}

export function keepLook({ view, scheme }: Look): void {
  try {
    localStorage.setItem(key, JSON.stringify({ view, scheme }));
  } catch {}
}

import type { Look } from './toolbar';
import { isScheme, isView } from './views';

const key = 'ordinal-look';

/** How the visitor looked at the last page. Storage may be closed to us. */
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

import { guarded } from './guarded';

/** Two frames: a page loads in the hidden one, which then replaces the visible one. */
export interface Frames {
  show(html: string, title: string): void;
}

/** Links may open in new tabs. Scripts are disabled, and the page cannot access the site. */
const sandbox = 'allow-popups allow-popups-to-escape-sandbox';

export function createFrames(host: HTMLElement): Frames {
  let [seen, next] = [frame(), frame()];
  host.append(seen, next);
  show(seen);
  hide(next);
  let waiting: [html: string, title: string] | undefined;
  let isLoading = false;

  const load = ([html, title]: [string, string]): void => {
    isLoading = true;
    waiting = undefined;
    next.onload = () => {
      next.onload = null;
      swap();
    };
    next.title = title;
    next.srcdoc = guarded(html);
  };

  const swap = (): void => {
    [seen, next] = [next, seen];
    show(seen);
    next.className = 'before';
    host.dispatchEvent(new CustomEvent('shown'));
    // The previous page stays visible behind the new one until that is painted.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        next.title = '';
        hide(next);
        isLoading = false;
        // The latest page that was shown meanwhile; older ones are skipped.
        if (waiting) load(waiting);
      }),
    );
  };

  return {
    show(html, title) {
      if (isLoading) waiting = [html, title];
      else load([html, title]);
    },
  };
}

function frame(): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.setAttribute('sandbox', sandbox);
  made.referrerPolicy = 'no-referrer';
  return made;
}

function hide(frame: HTMLIFrameElement): void {
  frame.className = 'next';
  frame.inert = true;
  frame.ariaHidden = 'true';
}

function show(frame: HTMLIFrameElement): void {
  frame.className = 'seen';
  frame.inert = false;
  frame.ariaHidden = null;
}

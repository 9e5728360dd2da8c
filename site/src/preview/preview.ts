import { createFrames } from './frames';
import { remotePictures } from './guarded';
import { keepLook, keptLook } from './kept-look';
import { createRuler, type Measure } from './measure';
import { onScreen } from './on-screen';
import { onSheets, paperOf, type Paper } from './sheets';
import { createToolbar } from './toolbar';
import { views } from './views';

export type { Measure } from './measure';

/** The preview of the page. */
export interface Preview {
  /** Replaces the shown page; the scroll position stays. */
  show(html: string): void;
  /** Measures any page, shown or not. */
  measure(html: string): Promise<Measure>;
}

/** Delay after the last key press before the page is measured, in milliseconds. */
const pause = 150;

/**
 * Puts a preview with its toolbar into an element. Pages cannot run scripts, nor access the site.
 * @param onMeasure is called when the shown page is measured
 */
export function createPreview(host: HTMLElement, onMeasure: (measure: Measure) => void): Preview {
  const look = keptLook();
  let html = '';
  let measure: Measure = { pages: 1, lastPage: 1 };
  let height = 1_000;
  let timer: number | undefined;

  const toolbar = createToolbar(host, (chosen) => {
    Object.assign(look, chosen);
    keepLook(look);
    if (chosen.zoom !== undefined) fit();
    else update();
  });
  const desk = document.createElement('div');
  desk.className = 'desk';
  desk.tabIndex = 0;
  desk.role = 'region';
  desk.ariaLabel = 'The page';
  const page = document.createElement('div');
  page.className = 'page';
  desk.append(page);
  host.append(desk);
  const frames = createFrames(page);
  // Not in the panel, which has no size while it is hidden.
  const ruler = createRuler(document.body);

  const sizeOf = (paper: Paper): [width: number, height: number] =>
    look.view === 'paper'
      ? [paper.width, measure.pages * (paper.height + paper.gap) - paper.gap]
      : [views[look.view].width, height];

  /** Scales the page to the chosen zoom, or to the available width. */
  function fit(): void {
    const paper = paperOf(html);
    const [width, tall] = sizeOf(paper);
    const room = desk.clientWidth - 2 * margin(desk.clientWidth);
    const scale = look.zoom || Math.min(1, Math.max(0.25, room / width));
    page.dataset['view'] = look.view;
    page.style.setProperty('--scale', String(scale));
    page.style.setProperty('--width', `${Math.ceil(width)}px`);
    page.style.setProperty('--height', `${Math.ceil(tall)}px`);
    page.style.setProperty('--sheet', `${paper.height}px`);
    page.style.setProperty('--gap', `${paper.gap}px`);
    toolbar.show(look, scale);
  }

  function update(): void {
    if (!html) return;
    fit();
    const { view, scheme } = look;
    const title = `The page: ${views[view].title.toLowerCase()}`;
    frames.show(view === 'paper' ? onSheets(html, measure.pages) : onScreen(html, scheme), title);
    window.clearTimeout(timer);
    timer = window.setTimeout(take, pause);
  }

  /** Measures the shown page. */
  async function take(): Promise<void> {
    const mine = html;
    const { view } = look;
    const taken = await ruler.onPaper(mine);
    const tall =
      view === 'paper'
        ? height
        : await ruler.onScreen(onScreen(mine, look.scheme), views[view].width);
    if (mine !== html || view !== look.view) return;
    const isOther = taken.pages !== measure.pages && view === 'paper';
    [measure, height] = [taken, tall];
    fit();
    // The footers contain the number of sheets.
    if (isOther) frames.show(onSheets(html, measure.pages), 'The page: paper');
    toolbar.tell(told(html, measure));
    onMeasure(measure);
  }

  new ResizeObserver(fit).observe(desk);
  return {
    measure: (other) => ruler.onPaper(other),
    show(shown) {
      html = shown;
      update();
    },
  };
}

/** The margin beside a page, in CSS pixels. */
const margin = (width: number): number => (width < 600 ? 12 : 32);

function told(html: string, { pages }: Measure): string {
  const sheets = `${pages} ${pages === 1 ? 'page' : 'pages'}, ${paperOf(html).name}`;
  const [picture] = remotePictures(html);
  return picture
    ? `${sheets}. The picture is on another site and is not loaded here: ${picture}`
    : sheets;
}

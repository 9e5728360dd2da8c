import type { Style } from '../view/view';
import { Layout, type Placed } from './layout';
import { Pages } from './pages';
import { marginsOf, papersOf, type Margins, type Paper } from './papers';
import { Sheet } from './sheet';
import type { Step } from './steps';
import { tightened, type Tokens } from './tokens';
import { titleOf, type Node } from './tree';

/** A page laid out on one paper size. */
interface Printed {
  paper: Paper;
  pages: Pages;
  entries: readonly Placed[];
}

/** A last page that is less full than this counts as nearly empty. */
const leastShare = 1 / 3;

/** With this share of characters in unknown fonts, line breaks are only a guess. */
const mostGuessed = 0.1;

/** Factors for the assumed width of text: other fonts may be wider, and rounding errors make it slightly narrower. */
const textWidths = { known: 1, guessed: 1.15, least: 0.998 };

/** A page laid out with one step, on each possible paper size. */
export class Laid {
  readonly tokens: Tokens;
  readonly margins: Margins;
  private readonly printed: Printed[];
  private guessed = 0;
  private all = 0;

  constructor(
    body: Node,
    style: Style,
    tokens: Tokens,
    step: Step,
    text: keyof typeof textWidths = style.font === 'system' ? 'guessed' : 'known',
  ) {
    this.tokens = tightened(tokens, step);
    this.margins = marginsOf(style, step);
    const sheet = new Sheet(this.tokens, style.font, style.layout === 'wide');
    this.printed = papersOf(style.page, this.margins).map((paper) => {
      const pages = new Pages(paper.height);
      const layout = new Layout(sheet, pages, style.photo);
      layout.page(body, paper.width / textWidths[text]);
      this.guessed += layout.lines.guessed;
      this.all += layout.lines.all;
      return { paper, pages, entries: layout.entries };
    });
  }

  /** Whether too much of its text uses unknown fonts. */
  get isGuess(): boolean {
    return this.guessed > this.all * mostGuessed;
  }

  fits(count: number): boolean {
    return this.printed.every(({ pages }) => pages.count <= count);
  }

  /** The number of pages, and how full the last one is, on the worst paper size. */
  get worst(): { pages: number; share: number } {
    const all = this.printed.map(({ pages }) => ({ pages: pages.count, share: pages.share }));
    return all.reduce((one, other) =>
      other.pages + other.share > one.pages + one.share ? other : one,
    );
  }

  /** Whether its last page is nearly empty on some paper. */
  get isShort(): boolean {
    return this.printed.some(isShort);
  }

  /** Whether it saves the last page on every paper size on which another layout leaves it nearly empty. */
  saves(other: Laid): boolean {
    return this.printed.every(
      ({ pages }, index) =>
        !isShort(other.printed[index]!) || pages.count < other.printed[index]!.pages.count,
    );
  }

  /** The number of lines over the limit, and the longest entries, on the worst paper size. */
  excess(count: number): { lines: number; longest: { title: string; lines: number }[] } {
    const line = this.tokens.fontSize * this.tokens.lineHeight;
    const over = ({ paper, pages }: Printed) => pages.whole - count * paper.height;
    const worst = this.printed.reduce((one, other) => (over(other) > over(one) ? other : one));
    const longest = [...worst.entries].sort((one, other) => other.height - one.height).slice(0, 3);
    return {
      lines: Math.max(1, Math.ceil(over(worst) / line)),
      longest: longest.map(({ node, height }) => ({
        title: titleOf(node),
        lines: Math.round(height / line),
      })),
    };
  }
}

const isShort = ({ pages }: Printed): boolean => pages.count > 1 && pages.share < leastShare;

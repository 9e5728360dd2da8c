import type { Paper } from './sheets';

/** Margin boxes of the page's own `@page` rules that are shown. */
const sides = ['bottom-left', 'bottom-right'] as const;

/** The page footers, from the second page on, as in print. @param count number of pages */
export function feetOf(html: string, paper: Paper, count: number): { css: string; markup: string } {
  const { width, height, margins, gap } = paper;
  const [, right, bottom, left] = margins;
  const rules = sides.flatMap((side) =>
    [...html.matchAll(new RegExp(`@${side}\\{([^}]*)\\}`, 'g'))]
      .map(([, declarations]) => declarations!)
      // The rule for the first page, which has no footer.
      .filter((declarations) => declarations !== 'content:none')
      .map((declarations) => `.sheet-foot .${side}::after{${declarations}}`),
  );
  const css =
    `.sheet-foot{position:absolute;left:0;box-sizing:border-box;width:${width}px;height:${bottom}px;` +
    `padding:0 ${right}px 0 ${left}px;display:flex;justify-content:space-between;align-items:end;direction:ltr}` +
    `.sheet-foot span::after{display:block}${rules.join('')}`;
  const names =
    /^<!doctype html>\s*<html([^>]*)>/i.exec(html)?.[1]?.match(/ data-name[\w-]*="[^"]*"/g) ?? [];
  const spans = sides.map((side) => `<span class="${side}"${names.join('')}></span>`).join('');
  const feet = Array.from({ length: Math.max(0, count - 1) }, (_, index) => {
    const top = (index + 2) * height + (index + 1) * gap - bottom;
    return `<div class="sheet-foot" aria-hidden="true" style="top:${top}px;counter-set:page ${index + 2} pages ${count}">${spans}</div>`;
  });
  return { css, markup: feet.join('') };
}

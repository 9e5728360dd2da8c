import { assumedPairs } from './choose/assumed';
import { chooseResume } from './choose/choose';
import type { Chosen } from './choose/chosen';
import { chooseOptions } from './choose/options';
import { untranslated } from './choose/untranslated';
import { Ledger } from './ledger';
import type { CustomItem } from './resume/custom';
import type { Resume } from './resume/fields';
import type { Omission } from './resume/account';
import { Reading } from './resume/reading';
import { isNothing, isResume, readMaster, type Master } from './resume/resume';
import { showsVersion } from './view/footer';
import { isSection, isShownUnasked, listSections, sectionNames } from './view/section-list';
import type { Page } from './page';
import { shownResume } from './view/shown-resume';
import { unfollowed } from './view/links/unfollowed';

/**
 * Lists hidden values, invalid options, missing translations and guessed translations, with path and reason.
 * @param draw renders the page, which is only needed to see if something is too long
 */
export function inspectResume(value: unknown, argument: unknown, draw: () => Page): Omission[] {
  const ledger = new Ledger();
  const master = readMaster(value, argument, new Reading(ledger));
  const options = chooseOptions(master, ledger);
  const chosen = chooseResume(master, options, ledger);
  const { resume } = chosen;
  return ledger.inAuthorsPaths([
    ...(isResume(value) || isNothing(value)
      ? []
      : [{ path: '', reason: 'a résumé must be an object' }]),
    ...ledger.omissions({
      sections: new Set([...sectionNames, ...resume.custom.keys()]),
      variants: new Set(
        [master.options.unchosen, master.resume.unchosen.meta.themeOptions].flatMap(
          ({ variants }) => [...variants.keys()],
        ),
      ),
      chosen: options,
    }),
    ...unlisted(chosen, master.resume.unchosen, ledger),
    ...versionAlone(chosen, ledger),
    ...leadingNowhere(chosen, ledger),
    ...(showsAll(master, options) ? [] : cuts(draw(), options, ledger)),
    ...assumedPairs(master.resume.unchosen, ledger),
    ...untranslated(master.resume.unchosen, options.language, ledger),
  ]);
}

/** Reports a version that is not shown because it stands alone. */
const versionAlone = ({ resume: { meta }, options }: Chosen, ledger: Ledger): Omission[] =>
  meta.version && !showsVersion(meta, options)
    ? [
        {
          path: ledger.pathOf(meta, 'version') || 'meta.version',
          reason: options.version
            ? 'left out by the version option'
            : 'not shown without a date or link; set version: true to show it',
        },
      ]
    : [];

/** A résumé within these limits, in one language, is never cut. */
const small = { size: 20_000, items: 1_000 };

/** Whether nothing can be cut, so the page need not be rendered. */
const showsAll = ({ size, items }: Master, { languages, page }: Chosen['options']): boolean =>
  size <= small.size && items <= small.items && !languages && !page.pages;

/** Reports a résumé that is too long for the `pages` option, and lists that were cut. */
const cuts = ({ fit, room }: Page, options: Chosen['options'], ledger: Ledger): Omission[] => [
  ...tooLong(fit, options, ledger),
  ...room.cuts.map(({ path, shown, all }) => ({
    path,
    reason: `too long: ${shown} of ${all} are shown`,
  })),
];

/** Reports by how many lines the résumé is too long, whether the wide layout helps, and its longest entries. */
function tooLong(fit: Page['fit'], options: Chosen['options'], ledger: Ledger): Omission[] {
  if (!fit?.excess) return [];
  const { pages, lines, longest, fitsWide } = fit.excess;
  const entries = longest.map(({ title, lines }) => `“${title}” (${counted(lines, 'line')})`);
  const all = entries.length ? `; longest entries: ${entries.join(', ')}` : '';
  const wide = fitsWide ? '; it fits with layout: "wide"' : '';
  const long = `about ${counted(lines, 'line')} too long for ${counted(pages, 'page')}`;
  const reason = `${long}, even at the tightest${wide}${all}`;
  return [{ path: ledger.pathOf(options.page, 'pages') || 'options.page.pages', reason }];
}

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

/** Reports relative URLs without a base, and an unsupported image. */
function leadingNowhere({ resume, options }: Chosen, ledger: Ledger): Omission[] {
  const shown = { ...resume, basics: shownResume(resume, options, []).basics };
  return unfollowed(shown).map(({ container, key, path, reason }) => ({
    path: ledger.pathOf(container === shown.basics ? resume.basics : container, key) || path,
    reason,
  }));
}

/**
 * Reports what the `sections` option hides, and custom lists that are not shown by default: one line for a section of
 * which nothing is shown, or else one for each hidden item.
 * @param own the résumé as it was read
 */
function unlisted({ resume, options }: Chosen, own: Resume, ledger: Ledger): Omission[] {
  const listed = listSections(resume, options);
  const names = new Set(listed.map(({ name }) => name));
  const shown = new Set<unknown>(listed.flatMap(({ items }) => items));
  const standard = sectionNames.map((name): [string, readonly unknown[]] => [name, resume[name]]);
  return [...standard, ...resume.custom].flatMap(([name, items]) => {
    const hidden = items.flatMap((item, index) =>
      shown.has(item) ? [] : ledger.pathOf(items, index),
    );
    if (!hidden.length) return [];
    const typed = ledger.pathOf(isSection(name) ? own : resume.custom, name);
    // A section that only a translation has is found by its first item.
    const whole = typed || hidden[0]!.replace(/\[\d+\]$/, '');
    const isUsual =
      isSection(name) || names.has(name) || isShownUnasked(name, items as CustomItem[]);
    const reason = isUsual
      ? 'left out by the sections option'
      : 'not a standard section; add it to the sections option to show it';
    return (hidden.length < items.length ? hidden : [whole]).map((path) => ({ path, reason }));
  });
}

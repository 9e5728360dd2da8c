import { countSaid, withoutSaid } from './all-said';
import type { Actions } from './control';
import { element, freeId } from './element';
import { showFound, type Group } from './found';
import { groups as names } from './groups';
import type { Set } from './in-turn';
import { offersIn, type Offers } from './offers';
import { palettesOf } from './palettes';
import { panelHead } from './panel-head';
import { remarksOn, type Remarks } from './remarks';
import { optionRow } from './row';
import { everyOption, optionNamed, type Option } from './schema';
import { sectionsOf } from './sections-of';
import type { Shown } from './while-seen';
import { writing } from './writing';
import './panel.css';
import './controls/color.css';
import './controls/lists.css';
import './controls/sections.css';

/** Delay after the last change before the theme is asked, in milliseconds. */
const pause = 200;

/** The panel with the controls of all options. */
export function createPanel(host: HTMLElement, set: Set): Shown<unknown> {
  let offers: Offers = {
    ...offersIn(undefined),
    sections: [],
    palettes: { light: {}, dark: {} },
  };
  let remarks: Remarks = [];

  const write = (option: Option, value?: unknown, below?: readonly string[]) => {
    for (const [path, part] of writing(offers.own, option, value, below)) set(path, part);
  };
  const actionsOf = (option: Option): Actions => ({
    change: (value, below) => write(option, value, below),
    changeOther: (name, value, below) => write(optionNamed(name), value, below),
    say: (message) => head.say(message),
  });
  const head = panelHead({
    find(text) {
      const count = showFound(text, groups);
      head.say(text.trim() ? `${count || 'No'} ${count === 1 ? 'option' : 'options'} found` : '');
    },
    resetAll: () => set([], withoutSaid(offers.own, everyOption)),
    async copy() {
      try {
        await navigator.clipboard.writeText(JSON.stringify(offers.own ?? {}, null, 2));
        return 'Copied. Paste it as meta.themeOptions in another résumé.';
      } catch {
        return 'Your browser blocked copying.';
      }
    },
  });
  const groups = Object.entries(names).map(([heading, members]): Group => {
    const rows = members.map((name) => {
      const option = optionNamed(name);
      return optionRow(option, actionsOf(option));
    });
    const id = freeId('group');
    const title = element('h2', { id }, heading);
    const card = element('div', { class: 'card' }, ...rows.map((row) => row.element));
    return { element: element('section', { 'aria-labelledby': id }, title, card), rows };
  });
  host.append(
    element('div', { class: 'panel' }, head.element, ...groups.map((group) => group.element)),
  );

  const showAll = () => {
    head.show(countSaid(offers.own, everyOption));
    for (const { rows } of groups) for (const row of rows) row.show(offers, remarks);
  };
  let turn = 0;
  let timer: number | undefined;
  /** Shows what the theme has answered, unless the résumé has changed since. */
  const learn = async (mine: number, asked: Promise<Partial<Offers> & { remarks?: Remarks }>) => {
    const { remarks: said = remarks, ...others } = await asked;
    if (mine !== turn) return;
    [offers, remarks] = [{ ...offers, ...others }, said];
    showAll();
  };
  const askTheme = async (resume: unknown) => {
    const [sections, said] = await Promise.all([sectionsOf(resume), remarksOn(resume)]);
    return { sections, remarks: said };
  };
  return {
    show(resume) {
      const isFirst = turn === 0;
      const mine = ++turn;
      offers = { ...offers, ...offersIn(resume) };
      showAll();
      void learn(
        mine,
        palettesOf(offers.own).then((palettes) => ({ palettes })),
      );
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void learn(mine, askTheme(resume)), isFirst ? 0 : pause);
    },
  };
}

import { isNested, isNote, isRecord, itemsOf, keysOf, property, set } from '../shape';
import type { Dialect, ItemTable } from './dialect';
import { itemOf } from './item';
import { isSwitch, pathOf, switchOf, type Fields, type Mapping } from './mapping';
import { marksOf, withMarks } from './marks';

/** The keys under which a section that is a record keeps its items, and its title. */
const lists = ['items', 'history', 'sets', 'list'];
export const titles = ['title', 'name', 'heading'];

/** More lists within lists than this stay as they are. */
const mostLists = 1000;

/** Whether a record is a section with items. */
export const isSectionRecord = (value: unknown): value is Fields =>
  isRecord(value) && lists.some((key) => Array.isArray(property(value, key)));

/** Where the items of a section go, and how they are read. */
interface Target {
  name: string;
  /** The path to the section. */
  own: string;
  table: ItemTable;
  marks: Fields | null;
  /** What was made of each item: what is shared stays shared. */
  copies: Map<object, unknown>;
}

/** Reads the sections of one dialect; what they say is added to lists. */
export class SectionReader {
  /** The lists of the résumé, by the schema's names, and the titles that their author gave them. */
  readonly lists = new Map<string, unknown[]>();
  readonly titles = new Map<string, string>();

  constructor(
    private readonly dialect: Dialect,
    private readonly mapping: Mapping,
  ) {}

  /** Adds the items of a section to a list; false for what is none. @param own the path to it */
  add(value: unknown, own: string, name: string, table: ItemTable): boolean {
    const target: Target = { name, own, table, marks: null, copies: new Map() };
    if (Array.isArray(value)) {
      this.items(value, own, target);
      return true;
    }
    if (!isSectionRecord(value)) return false;
    const parts = lists.filter((key) => Array.isArray(property(value, key)));
    const items = parts.map((key) => property(value, key) as unknown[]);
    const off = switchOf(value);
    if (off) {
      this.mapping.leaveOut(own, `switched off by "${off}"`, items);
      return true;
    }
    this.remark(value, own, target, items);
    target.marks = marksOf(value);
    items.forEach((list, index) => this.items(list, pathOf(own, parts[index]!), target));
    return true;
  }

  /** What a section says besides its items: its title, and remarks, which become an item before them. */
  private remark(section: Fields, own: string, target: Target, items: readonly unknown[][]): void {
    const { technical } = this.dialect;
    const remarks: Fields = {};
    for (const key of Object.keys(section)) {
      const value = section[key];
      if (lists.includes(key) && Array.isArray(value)) continue;
      if (titles.includes(key)) {
        const title = typeof value === 'string' ? value.trim() : '';
        if (title && !this.titles.has(target.name)) this.titles.set(target.name, title);
      } else if (technical.section.includes(key)) {
        this.mapping.leaveToTools(pathOf(own, key), key, value);
      } else if (!isSwitch(key)) set(remarks, key, value);
    }
    const keys = Object.keys(remarks).filter(
      (key) => !isNote(key) && this.mapping.says(remarks[key]),
    );
    if (!keys.length) return;
    const said = saidIn(items);
    const news = keys.filter((key) => typeof remarks[key] !== 'boolean' && !said.has(remarks[key]));
    for (const key of keys) if (said.has(remarks[key])) delete remarks[key];
    if (news.length) this.push(remarks, own, target);
  }

  /** The items of a list, and of lists within it: each list once. */
  private items(
    list: readonly unknown[],
    own: string,
    target: Target,
    seen = new Set<unknown>(),
  ): void {
    if (seen.has(list)) return;
    seen.add(list);
    itemsOf(list).forEach((item, index) => {
      const at = `${own}[${index}]`;
      if (Array.isArray(item) && seen.size < mostLists) this.items(item, at, target, seen);
      else this.push(item, at, target);
    });
  }

  private push(item: unknown, own: string, target: Target): void {
    const { name, table, marks, copies } = target;
    const list = this.lists.get(name) ?? [];
    if (!list.length) this.mapping.came(name, target.own);
    this.lists.set(name, list);
    const path = `${name}[${list.length}]`;
    this.mapping.came(path, own);
    const known = isNested(item) ? copies.get(item) : undefined;
    const { mapping, dialect } = this;
    const reader = {
      mapping,
      table,
      sections: dialect.sections,
      technical: dialect.technical.item,
    };
    const made = known ?? withMarks(isRecord(item) ? itemOf(item, path, own, reader) : item, marks);
    if (isNested(item)) copies.set(item, made);
    list.push(made);
  }
}

/** All texts and numbers of items. */
const saidIn = (lists: readonly unknown[][]): Set<unknown> =>
  new Set(
    lists.flatMap((list) =>
      itemsOf(list).flatMap((item) => keysOf(item).map((key) => property(item, key))),
    ),
  );

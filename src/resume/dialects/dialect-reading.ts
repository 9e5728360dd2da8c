import { isNote, isRecord, itemsOf, property, set } from '../shape';
import { isText } from './contacts';
import type { Dialect } from './dialect';
import { at, forTools, pathOf, switchOf, type Fields, type Mapping } from './mapping';
import { holdsOptions, metaOf, statesLanguage } from './meta';
import { Person } from './person';
import { isPersonal } from './personal';
import { isSectionRecord, SectionReader, titles } from './section';

const untitled = 'shown in the page header, without a title';

/** One reading of a résumé in a dialect. */
export class DialectReading {
  isChanged = false;
  isFlat = false;
  /** Whether a language, or options, are stated beside the sections. */
  hasSettings = false;
  private readonly made: Fields = {};
  private readonly person: Person;
  private readonly sections: SectionReader;

  constructor(
    private readonly dialect: Dialect,
    readonly mapping: Mapping,
    private readonly knows: (key: string) => boolean,
    private readonly base: string,
  ) {
    this.person = new Person(dialect, mapping);
    this.sections = new SectionReader(dialect, mapping);
  }

  read(source: Fields): Fields {
    const { dialect, person, sections, made } = this;
    const basics = property(source, 'basics');
    const hasBasics =
      !dialect.person.includes('basics') && isRecord(basics) && this.mapping.says(basics);
    if (hasBasics && person.start(basics)) this.isChanged = true;
    for (const key of dialect.person) {
      const value = property(source, key);
      if (isRecord(value)) person.take(value, pathOf(this.base, key));
    }
    for (const [path, inner] of Object.entries(dialect.texts))
      this.text(at(source, path), path, inner);
    for (const key of Object.keys(source))
      if (holdsOptions(key, source[key])) this.hasSettings = true;
      else this.top(key, source[key], hasBasics);
    this.isFlat = this.isChanged && !hasBasics;
    if (person.isKnown) made['basics'] = person.whole();
    for (const [name, list] of sections.lists) made[name] = list;
    const meta = metaOf(source, { dialect, mapping: this.mapping, sections, base: this.base });
    if (meta) made['meta'] = meta;
    return made;
  }

  /** A summary with a title: the page has no place for the title. */
  private text(value: unknown, path: string, inner: string): void {
    const own = pathOf(this.base, path);
    const off = switchOf(value);
    for (const key of titles)
      this.mapping.leaveOut(`${own}.${key}`, untitled, property(value, key));
    if (off) this.mapping.leaveOut(own, `switched off by "${off}"`, property(value, inner));
    else this.person.say('summary', 'summary', property(value, inner), `${own}.${inner}`);
  }

  private top(key: string, value: unknown, hasBasics: boolean): void {
    const { dialect, mapping, person, made } = this;
    const own = pathOf(this.base, key);
    const isText = Object.hasOwn(dialect.texts, key) && isRecord(value);
    if (isText || (dialect.person.includes(key) && isRecord(value))) return;
    if (key === 'basics' && hasBasics) return;
    if (dialect.technical.top.includes(key)) return mapping.leaveOut(own, forTools, value);
    if (isNote(key)) return set(made, key, value);
    if (dialect.within && key === dialect.within && isRecord(value)) return this.all(value, own);
    if (dialect.custom && key === 'customSections' && Array.isArray(value))
      return this.eachCustom(value, own);
    if (!dialect.within && this.section(key, value, own)) return;
    const isOwn =
      this.knows(key) &&
      Array.isArray(value) &&
      Object.values(dialect.sections).some(({ to }) => to === key);
    if (isOwn && this.sections.add(value, own, key, { fields: {} })) return;
    if (statesLanguage(key, value) && !Object.hasOwn(made, 'x-lang')) {
      this.hasSettings = true;
      set(made, 'x-lang', value);
      return mapping.came('x-lang', own);
    }
    if (!this.knows(key) && isPersonal(person, { key, value, own, hasBasics })) {
      this.isChanged = true;
      return;
    }
    set(made, key, value);
    mapping.came(key, own);
  }

  /** Reads a section that the dialect knows; false for others. */
  private section(key: string, value: unknown, own: string): boolean {
    const table = property(this.dialect.sections, key) as Dialect['sections'][string] | undefined;
    if (!table) return false;
    if (table.to !== 'profiles') return this.sections.add(value, own, table.to, table);
    const to = this.person.next;
    if (!this.sections.add(value, own, to, table)) return false;
    const list = this.sections.lists.get(to);
    this.sections.lists.delete(to);
    this.sections.titles.delete(to);
    for (const key of titles)
      this.mapping.leaveOut(`${own}.${key}`, untitled, property(value, key));
    if (list) this.person.addProfile(list, own);
    return true;
  }

  /** Reads the record of sections. */
  private all(sections: Fields, own: string): void {
    for (const key of Object.keys(sections)) {
      const value = sections[key];
      const path = pathOf(own, key);
      if (isNote(key)) this.mapping.leaveOut(path, 'ignored: starts with _ or -', value);
      else if (Object.hasOwn(this.dialect.texts, `${this.dialect.within}.${key}`)) continue;
      else if (!this.section(key, value, path)) this.custom(key, value, path);
    }
  }

  private eachCustom(list: readonly unknown[], own: string): void {
    itemsOf(list).forEach((section, index) =>
      this.custom(String(index + 1), section, `${own}[${index}]`),
    );
  }

  /** Reads a section that its author made, or a map of them. */
  private custom(key: string, value: unknown, own: string): void {
    const { custom } = this.dialect;
    if (custom && (isSectionRecord(value) || Array.isArray(value))) {
      this.sections.add(value, own, this.nameOf(value, key), custom);
    } else if (isRecord(value)) {
      for (const inner of Object.keys(value))
        if (isSectionRecord(value[inner])) this.custom(inner, value[inner], pathOf(own, inner));
        else this.mapping.leaveOut(pathOf(own, inner), 'not a section', value[inner]);
    } else this.mapping.leaveOut(own, 'not a section', value);
  }

  /** The key of a section of the author's own, by its title. */
  private nameOf(section: unknown, key: string): string {
    const title = ['title', 'name', 'heading'].map((name) => property(section, name)).find(isText);
    return `x-${(typeof title === 'string' ? title.trim() : key).slice(0, 60)}`;
  }
}

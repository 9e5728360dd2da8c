// Over 150 lines: one class, whose methods call each other for whatever stands within a value.

import { type Kind, kindOf } from '../resume/kinds/field-kind';
import { marked, type Marked, type Marks } from '../resume/marks';
import type { Account } from '../resume/account';
import { isRich, textFor } from '../resume/rich-text';
import { chosenJson } from './json';
import { isCalled, isContact, privateFields, privateItem, privateNames } from './private';
import { forThePublic, reasonAgainst, type Reader } from './reader';
import type { Secrets } from './secrets';
import type { Tables } from './tables';

type Fields = Record<string, unknown> & Marked;

/** Filters what was read for one reader. Unchanged parts are shared. */
export class Chooser {
  constructor(
    readonly tables: Tables,
    readonly reader: Reader,
    readonly secrets: Secrets | null,
    readonly account: Account | null,
  ) {}

  /** @param path where the value came from, if known */
  choose<T>(kind: Kind<T>, value: T, path: string): T {
    return this.any(kind, value, path) as T;
  }

  /** Whether the reader sees what has these marks. */
  readonly sees = (marks: Marks): boolean => {
    const reason = reasonAgainst(marks, this.reader);
    if (reason) this.account?.leaveOut(marks.path, reason);
    return !reason;
  };

  /** Removes private addresses and numbers from a text. */
  readonly shown = (text: string, path: string, isAddress = false): string => {
    const rest = this.secrets ? this.secrets.leftOf(text, isAddress) : text;
    if (rest !== text) this.account?.leaveOut(path, forThePublic);
    return rest;
  };

  /** Whether the name of a custom field sounds private. */
  readonly isPrivateName = (name: string, path: string): boolean => {
    if (!this.reader.isPublic) return false;
    this.names ??= privateNames(this.reader.keep, this.tables);
    const isPrivate = isCalled(name, this.names);
    if (isPrivate) this.account?.leaveOut(path, forThePublic);
    return isPrivate;
  };

  /** Whether a custom field contains contact details. */
  readonly isPrivateContact = (text: string, path: string): boolean => {
    const { isPublic, keep } = this.reader;
    const isPrivate = isPublic && !(keep.has('email') && keep.has('phone')) && isContact(text);
    if (isPrivate) this.account?.leaveOut(path, forThePublic);
    return isPrivate;
  };

  private names: Set<string> | undefined;

  private any(kind: Kind<unknown>, value: unknown, path: string): unknown {
    if (value === kind.nothing) return value;
    // Texts in custom fields are filtered like all custom values.
    if (typeof value === 'string' && kind.nothing !== undefined)
      return this.shown(value, path, kind === this.tables.address);
    if (isRich(value)) {
      const { language } = this.reader;
      const text = textFor(value, { language, sees: this.sees });
      return this.shown(text, path, kind === this.tables.address) || kind.nothing;
    }
    if (Array.isArray(value) && kind.item) return this.list(kind.item, value, path, kind.nothing);
    if (value instanceof Map) return this.map(kind, value as Map<string, unknown>, path);
    if (kind.fields) return this.record(kind, value as Fields, path);
    return chosenJson(value, this, path);
  }

  private list(item: Kind<unknown>, values: unknown[], path: string, nothing: unknown): unknown {
    const { account } = this;
    let chosen: unknown[] | undefined;
    const paths = new Map<number, string>();
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      const at = account ? account.pathOf(values, index) || `${path}[${index}]` : '';
      const own = this.isPrivateItem(item, value, at) ? item.nothing : this.any(item, value, at);
      if (own !== value) chosen ??= values.slice(0, index);
      if (own === item.nothing) continue;
      if (account) paths.set(chosen?.length ?? index, at);
      chosen?.push(own);
    }
    if (!chosen) return values;
    if (account) account.came(chosen, paths);
    return chosen.length ? chosen : nothing;
  }

  private isPrivateItem(item: Kind<unknown>, value: unknown, path: string): boolean {
    const isPrivate =
      this.reader.isPublic && privateItem(item, value, this.reader.keep, this.tables);
    if (isPrivate) this.account?.leaveOut(path, forThePublic);
    return isPrivate;
  }

  private map(kind: Kind<unknown>, values: Map<string, unknown>, path: string): unknown {
    const chosen = new Map<string, unknown>();
    const paths = new Map<string, string>();
    const { item } = kind;
    for (const [key, value] of values) {
      const at = this.account?.pathOf(values, key) || (path ? `${path}.${key}` : key);
      // Custom values are only used by `select`.
      if (item?.nothing === undefined && this.isPrivateName(key, at)) continue;
      const own = item ? this.any(item, value, at) : value;
      const wasSaid = value !== item?.nothing;
      if (wasSaid && own === item?.nothing) continue;
      const name = this.shown(key, at);
      chosen.set(name, own);
      paths.set(name, at);
    }
    this.account?.came(chosen, paths);
    return chosen.size ? chosen : kind.nothing;
  }

  /** Filters each value of a map. */
  private leaveOutAll(said: unknown, path: string): void {
    const { account } = this;
    if (!account) return;
    const paths =
      said instanceof Map
        ? [...(said as Map<string, unknown>).keys()].map((key) => account.pathOf(said, key) || path)
        : [path];
    for (const one of paths) account.leaveOut(one, forThePublic);
  }

  private record(kind: Kind<unknown>, value: Fields, path: string): unknown {
    const marks = Object.hasOwn(value, marked) ? value[marked] : undefined;
    if (marks && !this.sees(marks)) return kind.nothing;
    const { account, reader } = this;
    const hidden = reader.isPublic ? privateFields(kind, value, reader.keep, this.tables) : [];
    const chosen: Record<string, unknown> = {};
    const paths = new Map<string, string>();
    let saysSomething = false;
    const choose = (name: string, own: Kind<unknown>): void => {
      if (!Object.hasOwn(value, name)) return;
      const said = value[name];
      const at = account ? account.pathOf(value, name) || (path ? `${path}.${name}` : name) : '';
      const isHidden = hidden.includes(name) && said !== own.nothing;
      if (isHidden) this.leaveOutAll(said, at);
      chosen[name] = isHidden ? own.nothing : this.any(own, said, at);
      if (account) paths.set(name, at);
      saysSomething ||= chosen[name] !== own.nothing;
    };
    for (const [name, field] of Object.entries(kind.fields!)) choose(name, kindOf(field));
    for (const { name, kind: own } of kind.rests) choose(name, own);
    account?.came(chosen, paths);
    return saysSomething ? chosen : kind.nothing;
  }
}

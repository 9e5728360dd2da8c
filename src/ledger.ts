import { checks } from './options/checks';
import type { About } from './options/check-sections';
import type {
  CheckName,
  Omission,
  Account,
  Format,
  RecordAccount,
  RecordPlace,
  Spellings,
} from './resume/account';
import { misspeltField, withProbable } from './options/probably-meant';
import { ofSample } from './resume/sample/sample-meta';

/** Limit on suggestions for typos, which are slow to compute. */
const mostGuesses = 50;

/** The start of a tag or a comment. */
const anyTag = /<[a-z!?/]/i;

/** Collects what the reader and the chooser leave out, for `inspect`. */
export class Ledger implements Account {
  private readonly left: Omission[] = [];
  private readonly checked: { name: CheckName; value: unknown; path: string }[] = [];
  private guesses = 0;
  private format: Format | undefined;
  private readonly paths = new WeakMap<object, ReadonlyMap<string | number, string>>();

  leaveOut(path: string, reason: string): void {
    this.add({ path, reason });
  }

  add(omission: Omission): void {
    this.left.push(omission);
  }

  said(path: string, text: string, typed: string): void {
    const { isOfSample } =
      require('./resume/sample/sample-words') as typeof import('./resume/sample/sample-words');
    if (text && isOfSample(text)) this.leaveOut(path, ofSample);
    // "p99 < 5 ms" is not a tag.
    if (!anyTag.test(typed)) return;
    const { unseenIn } = require('./text/html-reader') as typeof import('./text/html-reader');
    for (const name of unseenIn(typed))
      this.leaveOut(path, `<${name}> and its content are never shown`);
  }

  readAs(format: Format): void {
    this.format = format;
  }

  /** The collected omissions with the paths of the author's file, and the name of its format. */
  inAuthorsPaths(omissions: readonly Omission[]): Omission[] {
    if (!this.format) return [...omissions];
    const { authorsPath } = require('./authors-path') as typeof import('./authors-path');
    const { name, origins } = this.format;
    return [
      ...(name ? [{ path: '', reason: `read as ${name}` }] : []),
      ...this.format.omissions,
      ...omissions.map(({ path, reason }) => ({ path: authorsPath(path, origins), reason })),
    ];
  }

  misspelt(path: string, reason: string, typed: string, known: () => Spellings): Omission {
    const isGuessed = ++this.guesses <= mostGuesses;
    return { path, reason: isGuessed ? withProbable(reason, typed, known()) : reason };
  }

  ownField(path: string, key: string, known: () => Spellings): void {
    if (this.guesses >= mostGuesses) return;
    const meant = misspeltField(key, known());
    if (!meant) return;
    this.guesses++;
    this.leaveOut(path, `unknown field, shown as typed; did you mean ${meant}?`);
  }

  check(name: CheckName, value: unknown, path: string): void {
    this.checked.push({ name, value, path });
  }

  came(container: object, paths: ReadonlyMap<string | number, string>): void {
    this.paths.set(container, paths);
  }

  same(made: object, container: object): void {
    const paths = this.paths.get(container);
    if (paths) this.paths.set(made, paths);
  }

  pathOf(container: object, key: string | number): string {
    return this.paths.get(container)?.get(key) ?? '';
  }

  record({ path, isLone }: RecordPlace): RecordAccount {
    /** The key that was used for each field. */
    const winners = new Map<string, string>();
    const at = (key: string) => (isLone || !path ? path || key : `${path}.${key}`);
    return {
      at,
      wins: (key, name) => winners.set(name, key),
      of: (read) => {
        if (winners.size)
          this.came(read, new Map([...winners].map(([name, key]) => [name, at(key)])));
        return read;
      },
    };
  }

  /** All omissions without duplicates. */
  omissions(about: About): Omission[] {
    const wrong = this.checked.flatMap(({ name, value, path }) =>
      checks[name](value, path, about, this),
    );
    const all = [...this.left, ...wrong];
    return [...new Map(all.map((one) => [`${one.path}\n${one.reason}`, one])).values()];
  }
}

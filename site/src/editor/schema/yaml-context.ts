/** The surroundings of a position in YAML. */
export interface Context {
  /** The keys around it; items of lists are 0. */
  path: (string | number)[];
  /** The key whose value is being typed; undefined while typing a key. */
  key: string | undefined;
  /** The other keys of the same record. */
  siblings: string[];
  /** The start of the word being typed. */
  from: number;
  /** The indentation of the record. */
  indent: number;
}

const line =
  /^(?<indent> *)(?<dashes>(?:- +)*)(?:(?<key>[\w$./@-]+|"[^"]*"|'[^']*') *:(?<value>(?: .*)?$))?/;

interface Line {
  /** The indentation of its key. */
  indent: number;
  isItem: boolean;
  key: string | undefined;
  value: string;
}

function read(text: string): Line {
  const { indent = '', dashes = '', key, value = '' } = line.exec(text)?.groups ?? {};
  return {
    indent: indent.length + dashes.length,
    isItem: dashes !== '',
    key: key?.replace(/^["']|["']$/g, ''),
    value: value.trim(),
  };
}

/** The surroundings of a position in block-style YAML, judged by the indentation of lines. */
export function contextAt(text: string, offset: number): Context {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const typed = text.slice(start, offset);
  const here = read(typed);
  const word = /[^\s:]*$/.exec(typed)![0];
  const before = text.slice(0, start).split('\n').slice(0, -1).map(read);
  const path: (string | number)[] = [];
  const siblings: string[] = [];
  let { indent, isItem } = here;
  for (const other of before.reverse()) {
    if (other.key === undefined) continue;
    if (other.indent === indent && !isItem) {
      siblings.push(other.key);
      isItem = other.isItem;
    } else if (other.indent < indent) {
      if (isItem) path.unshift(0);
      path.unshift(other.key);
      ({ indent, isItem } = other);
    }
  }
  return { path, key: here.key, siblings, from: offset - word.length, indent: here.indent };
}

/** A small JSON document with the same surroundings, and the position in it. */
export function sketchOf({ path, key, siblings }: Context): { json: string; offset: number } {
  const open = path.map((key) => (typeof key === 'number' ? '[' : `{${JSON.stringify(key)}:`));
  const known = siblings
    .filter((other) => other !== key)
    .map((name) => `${JSON.stringify(name)}:0,`);
  const json = `${open.join('')}{${known.join('')}${key === undefined ? '' : `${JSON.stringify(key)}:`}`;
  const close = path.map((key) => (typeof key === 'number' ? ']' : '}')).reverse();
  return { json: `${json}}${close.join('')}`, offset: json.length };
}

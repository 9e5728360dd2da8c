import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';
import { emailAt } from '../contacts/email';
import { plainLength, withoutEnd } from './plain-run';
import { blocksApart } from './blocks-apart';
import { codeAt, headingAt, quoteAt, tableAt } from './typed-blocks';

/** "- - -": for each list within a list everything after it would be read once more. */
const listsInLine = /^ {0,3}(?:(?:[*+-]|\d+[.)])[ \t]+){2}/;

/** "__init__", "__FILE__": names of programs. */
const programName = /^__(?:[a-z][a-z\d_]*|[A-Z][A-Z\d_]*)__(?![A-Za-z\d_])/;

/** As much of a text as such a name is looked for in. */
const longestName = 60;

/**
 * The Markdown that people write in a résumé.
 * What in it is meant literally is refused: "# 1 in sales", "> 10 years", "2020. was good", a line of dashes, "~5".
 */
class ResumeTokenizer extends Tokenizer {
  /** @param base an https address against which relative ones are resolved; empty when there is none */
  constructor(private readonly base: string) {
    super();
  }

  override code(): undefined {}
  override lheading(): undefined {}
  override hr(): undefined {}
  override html(): undefined {}

  override fences(source: string): Tokens.Code | undefined {
    const found = codeAt(source);
    return found ? { type: 'code', ...found } : undefined;
  }

  override heading(source: string): Tokens.Heading | undefined {
    const found = headingAt(source);
    return found
      ? { type: 'heading', depth: 2, ...found, tokens: this.lexer.inline(found.text) }
      : undefined;
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    const found = quoteAt(source);
    if (!found) return undefined;
    const { top } = this.lexer.state;
    this.lexer.state.top = true;
    const tokens = this.lexer.blockTokens(found.text, []);
    this.lexer.state.top = top;
    return { type: 'blockquote', ...found, tokens };
  }

  override table(source: string): Tokens.Table | undefined {
    const found = tableAt(source);
    if (!found) return undefined;
    const [header = [], ...rows] = found.rows.map((row) =>
      row.map((text) => ({ text, tokens: this.lexer.inline(text), header: false, align: null })),
    );
    return { type: 'table', raw: found.raw, align: [], header, rows };
  }

  override emStrong(
    ...[source, masked, previous]: Parameters<Tokenizer['emStrong']>
  ): Tokens.Em | Tokens.Strong | undefined {
    const name = programName.exec(source.slice(0, longestName))?.[0];
    if (name === undefined) return super.emStrong(source, masked, previous);
    return { type: 'text', raw: name, text: name } as unknown as Tokens.Em;
  }

  /** A link definition would vanish from the page. */
  override def(): undefined {}

  override list(source: string): Tokens.List | undefined {
    const number = /^ {0,3}(\d+)[.)]/.exec(source)?.[1];
    if (number !== undefined && Number(number) > 1) return undefined;
    if (listsInLine.test(source)) return undefined;
    const list = super.list(source);
    return list?.ordered && list.items.length < 2 ? undefined : list;
  }

  override del(
    ...[source, masked, previous]: Parameters<Tokenizer['del']>
  ): Tokens.Del | undefined {
    return source.startsWith('~~') ? super.del(source, masked, previous) : undefined;
  }

  /** Of a relative address that leads nowhere the text is left. */
  override link(source: string): ReturnType<Tokenizer['link']> {
    const token = super.link(source);
    if (!token || /^(?:https?|mailto):/i.test(token.href)) return token;
    const { relativeLink } =
      require('../contacts/relative-url') as typeof import('../contacts/relative-url');
    const href = relativeLink(token.href, this.base);
    if (href === null || (!href && !token.text)) return token;
    if (href) return { ...token, href };
    const { raw, text } = token;
    const inner = token.type === 'link' ? token.tokens : [{ type: 'text', raw: text, text }];
    return { type: 'words', raw, text, tokens: inner } as never;
  }

  /** Of marked's own rule the end takes quadratic time. */
  override url(source: string): Tokens.Link | undefined {
    const typed = /^(?:https?:\/\/|www\.)[a-z\d][^\s<>\uFDD0]*/i.exec(source)?.[0];
    const mailto = typed ? '' : (/^mailto:/i.exec(source)?.[0] ?? '');
    const email = typed ? '' : emailAt(source.slice(mailto.length));
    if (!typed && !email) return undefined;
    const raw = typed ? withoutEnd(typed) : mailto + email;
    const href = email ? `mailto:${email}` : /^w/i.test(raw) ? `https://${raw}` : raw;
    return { type: 'link', raw, text: raw, href, tokens: [{ type: 'text', raw, text: raw }] };
  }

  /** marked's own rule looks ahead from every character, and takes quadratic time over long words. */
  override inlineText(source: string): Tokens.Text {
    const raw = source.slice(0, plainLength(source));
    return { type: 'text', raw, text: raw, escaped: false };
  }
}

function lexer(base: string): Lexer {
  const tokenizer = new ResumeTokenizer(base);
  const made = new Lexer({ gfm: true, breaks: true, tokenizer });
  // GitHub's paragraphs look for a table in every line of theirs, in quadratic time; ours stand apart.
  tokenizer.rules = { ...tokenizer.rules, block: Lexer.rules.block.normal };
  return made;
}

/** The paragraphs and lists of a text. */
export const blockTokens = (markdown: string, base = ''): Token[] =>
  lexer(base).lex(markdown.includes('\n') ? blocksApart(markdown) : markdown);

/** The emphasis and links of a text in one line. */
export const inlineTokens = (markdown: string, base = ''): Token[] =>
  lexer(base).inlineTokens(markdown);

import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';

/**
 * The Markdown that people write in a résumé: emphasis, code, links, lists, line breaks.
 * What else marked knows is refused, because in a résumé it is meant literally:
 * "# 1 in sales", "> 10 years", "2020. was good", a line of dashes, "~5".
 */
class ResumeTokenizer extends Tokenizer {
  override code(): undefined {}
  override fences(): undefined {}
  override heading(): undefined {}
  override lheading(): undefined {}
  override hr(): undefined {}
  override blockquote(): undefined {}
  override html(): undefined {}
  override table(): undefined {}
  /** A link definition would vanish from the page. */
  override def(): undefined {}

  override list(source: string): Tokens.List | undefined {
    const number = /^ {0,3}(\d+)[.)]/.exec(source)?.[1];
    if (number !== undefined && Number(number) > 1) return undefined;
    const list = super.list(source);
    return list?.ordered && list.items.length < 2 ? undefined : list;
  }

  override del(
    ...[source, masked, previous]: Parameters<Tokenizer['del']>
  ): Tokens.Del | undefined {
    return source.startsWith('~~') ? super.del(source, masked, previous) : undefined;
  }
}

const lexer = () => new Lexer({ gfm: true, breaks: true, tokenizer: new ResumeTokenizer() });

/** The paragraphs and lists of a text. */
export const blockTokens = (markdown: string): Token[] => lexer().lex(markdown);

/** The emphasis and links of a text in one line. */
export const inlineTokens = (markdown: string): Token[] => lexer().inlineTokens(markdown);

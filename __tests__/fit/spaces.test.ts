import lengths from '../../src/fit/page.lengths';
import { steps } from '../../src/fit/steps';
import { tightened, tokensOf, type Tokens } from '../../src/fit/tokens';
import { densityTokens } from '../../src/style-sheet';

const number = (name: string): number => lengths[name] as number;

/** From the top of a line to the top of the next one, in px, with what is between them. */
const pitch = ({ fontSize, lineHeight }: Tokens, gap: number): number =>
  fontSize * lineHeight + gap;

/** How much more room there is above a section's heading than below it. */
const ofHeading = (tokens: Tokens): number =>
  pitch(tokens, tokens.sectionGap) /
  (tokens.fontSize * number('titleSize') * number('titleLeading') + tokens.headingGap);

/** And above an entry than above a point. */
const ofEntry = (tokens: Tokens): number =>
  pitch(tokens, tokens.entryGap) / pitch(tokens, tokens.itemGap);

const compact = tokensOf(densityTokens.compact, undefined);
const densities = Object.keys(densityTokens) as (keyof typeof densityTokens)[];

describe.each(densities)('%s', (density) => {
  const own = tokensOf(densityTokens[density], undefined);
  const tight = steps.map((step) => tightened(own, step));

  test('no step brings a heading nearer to the text before it than compact does', () => {
    expect(Math.min(...tight.map(ofHeading))).toBeGreaterThanOrEqual(ofHeading(compact));
  });

  test('nor an entry, beside its points', () => {
    const least = Math.min(ofEntry(compact), ofEntry(own));
    expect(Math.min(...tight.map(ofEntry))).toBeGreaterThanOrEqual(least);
  });

  test('every length goes as far as with compact, and in one direction', () => {
    const names = Object.keys(own) as (keyof Tokens)[];
    for (const name of names) {
      const lengths = tight.map((tokens) => tokens[name]);
      expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
      expect(lengths.at(-1)).toBeLessThanOrEqual(compact[name]);
    }
  });
});

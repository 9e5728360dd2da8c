// What a parser takes a text for: each feature gives points, and the text with the most points wins.
import type { Joined } from './lines';

/** A feature and its points. If the test returns a string, that part of the text is what was looked for. */
export type Feature = [has: (item: Joined) => boolean | string, points: number];

/** @returns the first of the best; empty where none has a point, unless `always` */
export function best(items: Joined[], features: Feature[], always = false): string {
  const candidates = items.map(({ text }) => ({ text, points: 0 }));
  items.forEach((item, index) => {
    for (const [has, points] of features) {
      const found = has(item);
      // A part of a text is a candidate of its own, with the points of this feature alone.
      if (typeof found === 'string' && found && found !== item.text)
        candidates.push({ text: found, points });
      else if (found) candidates[index]!.points += points;
    }
  });
  const most = Math.max(...candidates.map(({ points }) => points));
  if (!always && !(most > 0)) return '';
  return candidates.find(({ points }) => points === most)?.text.trim() ?? '';
}

export const matches =
  (pattern: RegExp) =>
  ({ text }: Joined) =>
    pattern.test(text);

export const finds =
  (pattern: RegExp) =>
  ({ text }: Joined) =>
    pattern.exec(text)?.[0] ?? false;

export const holds =
  (part: string) =>
  ({ text }: Joined) =>
    text.includes(part);

const isBold = ({ isBold }: Joined) => isBold;
const hasLetters = /[a-z]/i;
const isUpper = ({ text }: Joined) => hasLetters.test(text) && text === text.toUpperCase();
const isLong = ({ text }: Joined) => text.split(' ').length >= 4;

/** Features of things that are something else. */
const unlike = {
  at: matches(/@/),
  digit: matches(/\d/),
  comma: matches(/,/),
  slash: matches(/\//),
};

export const features = {
  name: [
    [finds(/^[a-z\s.]+$/i), 3],
    [isBold, 2],
    [isUpper, 2],
    [unlike.at, -4],
    [unlike.digit, -4],
    [unlike.comma, -4],
    [unlike.slash, -4],
    [isLong, -2],
  ],
  email: [
    [finds(/\S+@\S+\.\S+/), 4],
    [isBold, -1],
    [isUpper, -1],
    [unlike.comma, -4],
    [unlike.slash, -4],
    [isLong, -4],
  ],
  site: [
    [finds(/\S+\.[a-z]+\/\S+/), 4],
    [finds(/https?:\/\/\S+\.\S+/), 3],
    [finds(/www\.\S+\.\S+/), 3],
    [isBold, -1],
    [unlike.at, -4],
    [unlike.comma, -4],
    [isLong, -4],
  ],
  date: [
    [matches(/(?:19|20)\d\d/), 1],
    [matches(/Janu|Febr|Marc|Apri|May|June|July|Augu|Sept|Octo|Nove|Dece/), 1],
    [matches(/Summer|Fall|Spring|Winter/), 1],
    [matches(/Present/), 1],
    [unlike.comma, -1],
  ],
  title: [
    [
      matches(
        /(?:^|\s)(?:Administrator|Advisor|Analyst|Architect|Assistant|Associate|Consultant|Coordinator|CEO|CTO|Designer|Developer|Director|Editor|Engineer|Founder|Head|Intern|Lead|Manager|Nurse|Officer|Operator|President|Producer|Researcher|Scientist|Specialist|Teacher|Technician|Trainee|Tutor|Volunteer|Worker)(?:$|\s)/,
      ),
      4,
    ],
    [unlike.digit, -4],
    [({ text }) => text.split(/\s/).length > 5, -2],
  ],
  school: [
    [matches(/College|University|Institute|School|Academy/), 4],
    [matches(/Associate|Bachelor|Master|PhD|Ph\.|[ABM][A-Z.]/), -4],
    [unlike.digit, -4],
  ],
} satisfies Record<string, Feature[]>;

/** What is none of these others, in bold if there is such a text. */
export const leftOver = (...others: string[]): Feature[] => [
  [isBold, 2],
  ...others.map((other): Feature => [holds(other), -4]),
];

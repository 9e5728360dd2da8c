// Reads a résumé as such a parser does.
import { best, features, leftOver } from './features';
import { mostUsual, type Joined, type Line } from './lines';
import { entryGap, isHeading } from './rules';

export interface Reading {
  name: string;
  email: string;
  site: string;
  jobs: { employer: string; title: string }[];
  schools: string[];
  projects: string[];
}

/** @param lines `linesAsRead` */
export function readingOf(lines: Line[]): Reading {
  const sections = sectionsOf(lines);
  const person = items(sections[0]!.lines);
  const under = (words: RegExp) =>
    entriesOf(sections.slice(1).find(({ title }) => words.test(title))?.lines ?? []);
  return {
    name: best(person, features.name),
    email: best(person, features.email),
    site: best(person, features.site),
    jobs: under(/work|experience|employment|history|job/i).map((entry) => {
      const head = items(entry.slice(0, headLines(entry, 2)));
      const title = best(head, features.title);
      return { title, employer: best(head, leftOver(best(head, features.date), title), true) };
    }),
    schools: under(/education/i).map((entry) => best(items(entry), features.school)),
    projects: under(/project/i).map((entry) => {
      const head = items(entry.slice(0, headLines(entry, 1)));
      return best(head, leftOver(best(head, features.date)), true);
    }),
  };
}

const items = (lines: Line[]): Joined[] => lines.flatMap(({ joined }) => joined);

/** The first two lines are never a heading. */
function sectionsOf(lines: Line[]): { title: string; lines: Line[] }[] {
  const sections: { title: string; lines: Line[] }[] = [{ title: '', lines: [] }];
  lines.forEach((line, index) => {
    if (index >= 2 && isHeading(line)) sections.push({ title: line.joined[0]!.text, lines: [] });
    else sections.at(-1)!.lines.push(line);
  });
  return sections;
}

/** By the gaps between them; where there is none, at lines in bold. */
function entriesOf(lines: Line[]): Line[][] {
  const gap = (line: Line, before: Line) => Math.round(line.baseline - before.baseline);
  const usual = mostUsual(lines.slice(1).map((line, index) => gap(line, lines[index]!))) ?? 0;
  const byGaps = cut(lines, (line, before) => gap(line, before) > usual * entryGap);
  if (byGaps.length > 1) return byGaps;
  const isBold = ({ joined }: Line) => joined[0]!.isBold;
  return cut(lines, (line, before) => isBold(line) && !isBold(before));
}

function cut(lines: Line[], begins: (line: Line, before: Line) => boolean): Line[][] {
  const entries: Line[][] = [];
  lines.forEach((line, index) => {
    if (!index || begins(line, lines[index - 1]!)) entries.push([]);
    entries.at(-1)!.push(line);
  });
  return entries;
}

/** How many lines come before the text: it begins with a bullet, or has eight words in one item. */
function headLines(entry: Line[], usual: number): number {
  const bullet = entry.findIndex(({ joined }) =>
    joined.some(({ text }) => /[⋅∙•⦁●⚬○]/u.test(text)),
  );
  if (bullet >= 0) return bullet;
  const isText = ({ joined }: Line) =>
    joined.length === 1 &&
    joined[0]!.text.split(/\s/).filter((word) => word && !/\d/.test(word)).length >= 8;
  const text = entry.findIndex(isText);
  return text < 0 ? usual : text;
}

/** The fields of a résumé that were read as they are, and those that were not. */
export function score(resume: any, reading: Reading): { read: string[]; missed: string[] } {
  const { basics, work = [], education = [], projects = [] } = resume;
  const host = (url = '') => url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  const isJob = (job: any) =>
    reading.jobs.some(({ employer, title }) => employer === job.name && title === job.position);
  const fields: [field: string, isRead: boolean][] = [
    ['name', reading.name === basics.name],
    ['email', reading.email === basics.email],
    ['site', host(reading.site) === host(basics.url)],
    ...work.map((job: any) => [job.name, isJob(job)]),
    ...education.map(({ institution }: any) => [
      institution,
      reading.schools.includes(institution),
    ]),
    ...projects.map(({ name }: any) => [name, reading.projects.includes(name)]),
  ];
  const those = (wanted: boolean) => fields.filter(([, is]) => is === wanted).map(([name]) => name);
  return { read: those(true), missed: those(false) };
}

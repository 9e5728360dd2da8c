import { nameLetters } from '../../locale/name-letters';

/** One to three words and a colon: "Thesis: Fog", but not "CS 210: Compilers". */
const labelled = /^([^\s\d:](?:[^\s\d:]*(?: [^\s\d:]+){0,2})):\s+(\S[^]*)$/;
const longestWord = 40;

/** Words that mark something other than a course, such as a thesis, in many languages, without accents. */
const begins =
  /^(?:thes[ie]|tesi|tese|tez|dissert|disert|diplomov|memoire|minor|major|focus|special|schwerpunkt|vertiefung|advisor|supervisor|\S*coursework|\S*courses?$|диплом|диссертац|дисертац|исследоват|رساله|اطروحه)/;
const ends =
  /(?:thesis|dissertation|arbeit|scriptie|avhandling|oppgave|uppsats|opgave|tutkielma|praca|prace|szakdolgozat|teza|tezi|論文|论文|논문|работа|робота)$/;

/** Courses, and other lines with their own label, such as a thesis. */
export interface Courses {
  rest: string[];
  own: [word: string, text: string][];
}

/** Separates courses from lines with their own label. The label decides: course titles can contain colons too. */
export function ownWordsIn(courses: readonly string[]): Courses {
  const result: Courses = { rest: [], own: [] };
  for (const course of courses) {
    const [, word = '', text = ''] = labelled.exec(course) ?? [];
    if (word && word.length <= longestWord && isNoCourse(word)) result.own.push([word, text]);
    else result.rest.push(course);
  }
  return result;
}

function isNoCourse(word: string): boolean {
  const letters = nameLetters(word);
  return begins.test(letters) || ends.test(letters);
}

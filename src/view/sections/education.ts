import type { Item } from '../../resume/fields';
import { joined, type Text } from '../../text/html/html';
import { otherAlphabets } from '../../text/other-alphabets';
import type { Context } from '../context';
import type { DegreeParts } from './degree/degree';
import { dateRange, dateWords, singleDate } from '../dates/dates';
import { entry, notes, texts } from './entry';
import { fact, otherFacts } from '../texts/facts';
import { highlights } from '../texts/highlights';
import { linked, unlinked } from '../links/link';
import { placeNote } from '../places/note';
import type { Entry, Fact } from '../shapes';
import { within, type Within } from './within';

type Study = Item<'education'>;

export const composeEducation = (items: readonly Study[], context: Context): Entry[] =>
  items.map((item) => {
    const { institution, url, startDate, endDate, date, score, courses } = item;
    const isRange = startDate !== '' || endDate !== '';
    const inner = item.degrees.length ? degreesWithin(item, context) : null;
    const degree = degreeIn(item, context);
    const school = linked(institution, url, context);
    const named = Boolean(institution || url);
    return entry({
      microformat: 'p-education h-event',
      dates: isRange ? dateRange(startDate, endDate, context) : singleDate(date, context),
      title: degree ? unlinked(degree) : school,
      organisation: degree && named ? school : null,
      notes: notes(
        [
          isRange ? dateWords(date, context) : '',
          placeNote(item.location, context),
          scoreText(score, context),
        ],
        context,
      ),
      texts: texts([item.summary], context),
      highlights: highlights(item.highlights, 'education', context),
      facts: [...courseFacts(courses, context), ...(inner ? inner.facts : [])],
      positions: inner ? inner.positions : [],
      others: otherFacts(item, context, item.location),
    });
  });

/** Courses on one line; lines with their own label, such as a thesis, are separate. */
function courseFacts(courses: readonly string[], context: Context): Fact[] {
  const label = context.label('courses');
  if (!courses.some((course) => course.includes(':'))) return fact(label, courses, context);
  const { ownWordsIn } = require('./course-words') as typeof import('./course-words');
  const { rest, own } = ownWordsIn(courses);
  return [
    ...own.flatMap(([word, text]) => fact(word, [text], context)),
    ...fact(label, rest, context),
  ];
}

function degreesWithin(item: Study, context: Context): Within {
  const degrees = item.degrees.map((given) => ({ ...given, institution: '', degrees: [] }));
  return within(composeEducation(degrees, context), '', context);
}

/** Fast path for common degrees and clearly English subjects, which never overlap. */
const usualType =
  /^(?:(?:Bachelor|Master|Doctor)(?: of [A-Z][a-z]+)?|Diploma|Ph\.?D\.?|MBA|[BM]\.?(?:A|S|Sc|Eng)\.?)$/;
const usualArea =
  /^(?!Bachelor|Master|Doctor)[A-Z][a-z]+(?: (?:(?:and|of|&) )?[A-Z][a-z]+){0,4}(?<=ing|ics|ogy|[ae]nce|ences|ment|sign|ies|tory|stry|phy|ation|rch)$/;

function degreeText({ studyType, area }: DegreeParts, context: Context): string {
  if (!studyType || !area) return studyType || area;
  const { locale, options, label } = context;
  const pattern = label('degree');
  const isUsual =
    (locale.language === 'en' || locale.language === 'de') &&
    usualType.test(studyType) &&
    usualArea.test(area) &&
    !studyType.includes(area);
  if (isUsual) return filledIn(pattern, studyType, area);
  const { degreeOf } = require('./degree/degree') as typeof import('./degree/degree');
  const { language, separator } = locale;
  const joining = { language, pattern, isOwn: options.labels.has('degree'), separator };
  return degreeOf({ studyType, area }, joining) ?? filledIn(pattern, studyType, area);
}

/** A degree and its subject as one text, each of them isolated if needed. */
function degreeIn({ studyType, area }: Item<'education'>, context: Context): Text {
  const text = degreeText({ studyType, area }, context);
  const typed = [studyType, area];
  if (!studyType || !area || !context.isApart(typed)) return context.inline(text);
  const { degreePieces } = require('./degree/pieces') as typeof import('./degree/pieces');
  const { separator } = context.locale;
  const pattern = context.label('degree');
  const filled = filledIn(pattern, studyType, area);
  const pieces = degreePieces({ text, filled, pattern, typed, separator });
  return joined(pieces.map((piece, index) => (index % 2 ? context.inline(piece) : piece)));
}

/** Fills a pattern in which each placeholder may appear several times. */
function filledIn(pattern: string, studyType: string, area: string): string {
  const [before = '', ...after] = pattern.split('{area}');
  const withType = (part: string) => part.replace('{studyType}', () => studyType);
  const rest = after.join('{area}');
  return before.includes('{studyType}') || !after.length
    ? withType(before) + (after.length ? area + rest : '')
    : before + area + withType(rest);
}

/** "3.8" needs a label; "GPA 3.8", "First class" and "85%" do not, unless the author set one. */
function scoreText(score: string, { label, options, isolate }: Context): Text {
  if (!isNumeric(score) || (score.includes('%') && !options.labels.has('score'))) return score;
  const pattern = label('score');
  // The author's label, such as "GPA", may have no placeholder for the number.
  const [before, ...after] = pattern.includes('{score}')
    ? pattern.split('{score}')
    : [`${pattern} `, ''];
  return joined([before!, isolate(score), after.join('{score}')]);
}

/** Whether a grade is only a number, in any digits. */
const isNumeric = (score: string): boolean =>
  /^[\d.,/% ]+$/.test(score) || otherAlphabets(score)?.isNumeric(score) === true;

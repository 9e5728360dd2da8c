/*
 * Detects one-day events (a prize, a talk, a contest) by type, section or name, in common languages. Such entries have
 * no "– present". A wrong guess only omits it.
 */

const prizes =
  /\b(?:awards?|honou?rs?|prizes?|medals?|winners?|finalists?|hackathons?|olympiads?|preis\w*|auszeichnung\w*|prix|premios?|pr[eê]mios?)\b|прем|наград|хакатон|奖|獎|賞|수상/i;

/** Not used for project names: a project called "Talk" can be ongoing. */
const occasions =
  /\b(?:talks?|speaking|keynotes?|lectures?|presentations?|conf[eé]ren\w+|workshops?|events?|contests?|competitions?|exhibitions?|publications?|papers?|articles?|patents?|certificat\w+|exams?|vortr[aä]g\w*|wettbewerb\w*|concours|concursos?|charlas?|palestras?)\b|конкурс|доклад|大会|比赛/i;

/** Longer texts are not names. */
const longest = 80;

/** @param kind its `type`, or the name of its section */
export const isOnADay = (kind: string, name: string): boolean =>
  prizes.test(name.slice(0, longest)) || (kind !== '' && isKind(kind.slice(0, longest)));

/** `speakingEngagements` is "speaking Engagements". */
function isKind(kind: string): boolean {
  const words = kind.replace(/([a-z])(?=[A-Z])|[_-]/g, '$1 ');
  return prizes.test(words) || occasions.test(words);
}

/** What stands in the samples of JSON Resume's schema, of all its versions, and hardly in a résumé of one's own. */
const words = new Set(
  `Richard Hendriks
richard.hendriks@mail.com
richard.hendriks@gmail.com
(912) 555-4321
2712 Broadway St
CA 94115
neutralthoughts
dandymusicnl
richardhendricks
soundcloud.example.com/dandymusicnl
soundcloud.com/dandymusicnl
richardhendricks.example.com
richardhendricks.com
blog.richardhendricks.com
Pied Piper
piedpiper.example.com
piedpiper.com
Awesome compression company
Build an algorithm for artist to detect if their music was violating copy right infringement laws
Successfully won Techcrunch Disrupt
Optimized an algorithm that holds the current world record for Weisman Scores
coderdojo.example.com
Global movement of free coding clubs for young people.
Awarded 'Teacher of the Month'
DB1101 - Basic SQL
CS2011 - Java Introduction
Digital Compression Pioneer Award
There is no spoon.
Given to a single individual per year
Video compression for 3d media
Hooli
en.wikipedia.org/wiki/Silicon_Valley_(TV_series)
Innovative middle-out compression algorithm that changes the way we store data.
Ferrets
Unicorns
Erlich Bachman
Miss Direction
A mapping engine that misguides you
Won award at AIHacks 2016
Built by all women team of newbie programmers
Using modern technologies such as GoogleMaps, Chrome Extension and Javascript
missdirection.example.com
Smoogle
2017-12-24T15:53:00`
    .toLowerCase()
    .split('\n'),
);

/** How its longer texts begin, which people shorten. */
const beginnings = [
  'richard hails from tulsa',
  'pied piper is a multi-platform technology',
  'it is my pleasure to recommend richard',
];

const longest = 120;

/** Whether a text is one of the schema's sample, left in. */
export function isOfSample(typed: string): boolean {
  const text = typed.slice(0, longest).toLowerCase().replace(/\s+/g, ' ');
  if (beginnings.some((beginning) => text.startsWith(beginning))) return true;
  return typed.length < longest && words.has(text.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''));
}

import { drawDocument } from './document';
import type { Fit } from './fit/fit';
import { Reading } from './resume/reading';
import { readMaster } from './resume/resume';
import { composeEditions } from './view/editions';
import { Room } from './view/room';

/** More than this is no page of a résumé, and resume-cli cannot print it: in characters, */
const longest = 1_200_000;
/** or so many times its résumé, whose texts alone may need as much when they are full of references. */
const mostGrowth = 5.8;
/** What even the smallest room holds is no more than its texts. */
const smallestShare = 1 / 1024;

/** A page, the room that its lists had, and how it was fitted. */
export interface Page {
  html: string;
  room: Room;
  fit: Fit | null;
}

/** Reads, composes and draws a page; if its lists make it too long, once more with less of them. */
export function pageOf(resume: unknown, options: unknown): Page {
  const master = readMaster(resume, options, new Reading());
  const enough = Math.max(longest, master.size * mostGrowth);
  for (let share = 1; ; share /= 2) {
    const room = new Room(share);
    const { html, fit } = drawDocument(composeEditions(master, room));
    if (html.length <= enough || share <= smallestShare) return { html, room, fit };
  }
}

import type { Place } from '../../resume/fields';
import { asHtml, type Text } from '../../text/html/html';
import type { Context } from '../context';
import { placeIn } from './place';

/** `placeIn` as a note beside a title; it is no sentence, whose numbers would be counts. */
export function placeNote(location: Place, context: Context): Text {
  const place = placeIn(location, context);
  return place && typeof place === 'string' ? asHtml(context.inline(place)) : place;
}

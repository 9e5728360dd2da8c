import type { Place } from '../../resume/fields';
import { asHtml, type Text } from '../../text/html/html';
import type { Context } from '../context';
import { placeIn } from './place';

/** `placeIn` as a note beside a title. As HTML, so that numbers in it are not taken for counts, see `notes`. */
export function placeNote(location: Place, context: Context): Text {
  const place = placeIn(location, context);
  return place && typeof place === 'string' ? asHtml(context.inline(place)) : place;
}

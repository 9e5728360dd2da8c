import { safeImage } from '../../../src/text/contacts/image';

test.each<[typed: string, src: string | null]>([
  ['https://example.com/a.png', 'https://example.com/a.png'],
  ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
  ['data:image/svg+xml;utf8,<svg a="b">', 'data:image/svg+xml;utf8,<svg%20a="b">'],
  ['data:text/html;base64,AAAA', null],
  ['mailto:me@example.com', null],
  ['photo.jpg', null],
  ['images/photo.jpg', null],
  ['example.com/a.png', null],
  ['./photo.jpg', null],
  ['', null],
])('safeImage(%j)', (typed, src) => {
  expect(safeImage(typed)).toBe(src);
});

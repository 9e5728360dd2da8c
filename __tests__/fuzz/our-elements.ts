/** Values that can come from the résumé, so anything is allowed. */
const free = /^[^]*$/;
const words = /^[a-z][a-z\d-]*(?: [a-z][a-z\d-]*)*$/;
const id = /^[A-Za-z\d][A-Za-z\d-]*$/;
const tag = /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/;
const direction = /^(?:ltr|rtl)$/;
const link = /^(?:https?:\/\/[^/\\\s]|mailto:[^\s]|tel:\+?\d)/;
const picture = /^(?:https?:\/\/[^/\\\s]|data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml)[;,])/i;
const only = (...values: string[]) => new RegExp(`^(?:${values.join('|')})$`);

/** Every element that a page may have, with its attributes and what they may hold. */
export const ourElements: Record<string, Record<string, RegExp>> = {
  html: { lang: tag, dir: direction, 'data-name': free },
  head: {},
  title: {},
  base: { target: only('_blank') },
  meta: {
    charset: only('utf-8'),
    name: only('viewport', 'author', 'description', 'color-scheme'),
    property: only('og:type', 'og:title', 'og:description', 'og:url', 'og:image'),
    content: free,
  },
  link: {
    rel: only('canonical', 'describedby', 'icon'),
    href: new RegExp(`${link.source}|^data:,$`),
  },
  script: { type: only('application/ld\\+json') },
  style: {},
  body: { class: words },
  fieldset: { class: words },
  legend: {},
  input: {
    type: only('radio'),
    name: only('language'),
    id,
    checked: only(''),
  },
  label: { for: id, lang: tag, dir: direction },
  div: { class: words, id, lang: tag, dir: direction },
  header: { class: words },
  main: {},
  footer: { class: words },
  section: { class: words, id, 'aria-labelledby': id },
  article: { class: words },
  address: {},
  figure: { class: words },
  blockquote: {},
  figcaption: {},
  h1: { class: words },
  h2: { id },
  h3: { class: words },
  h4: { class: words },
  h5: { class: words },
  p: { class: words },
  ol: { class: words },
  ul: { class: words },
  li: { class: words },
  a: { href: link, class: words, rel: only('me') },
  img: { class: words, src: picture, alt: free },
  span: { class: words },
  data: { class: words, value: free },
  bdi: { dir: direction },
  time: { class: words, datetime: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/ },
  b: {},
  br: {},
  code: {},
  del: {},
  em: {},
  strong: {},
  sub: {},
  sup: {},
  pre: {},
  table: {},
  tbody: {},
  tr: {},
  th: {},
  td: {},
};

/** Elements that hold a line, and so no blocks. */
export const lineElements = new Set(
  'title h1 h2 h3 h4 p pre th td a b bdi span time code del em strong sub sup label legend'.split(
    ' ',
  ),
);

/** Elements that may stand in a line. */
export const inLine = new Set('a b bdi br code data del em span strong sub sup time'.split(' '));

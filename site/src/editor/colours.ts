import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** Syntax highlighting in the site's colours. */
export const colours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--key)' },
    { tag: [tags.string, tags.content], color: 'var(--ink)' },
    { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'var(--constant)' },
    { tag: [tags.comment, tags.meta], color: 'var(--muted)', fontStyle: 'italic' },
    {
      tag: [tags.punctuation, tags.separator, tags.brace, tags.squareBracket],
      color: 'var(--muted)',
    },
    { tag: tags.invalid, color: 'var(--wrong)' },
  ]),
);

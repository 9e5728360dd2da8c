import type { Others } from '../../resume/kinds/entry';
import { valuesIn } from '../../text/contacts/contacts';
import type { ContactName, Value } from '../../text/contacts/contact-value';
import { textContent } from '../../text/html/text-content';
import type { Context } from '../context';
import { otherFacts } from '../texts/facts';
import { linked, unlinked } from '../links/link';
import type { Line } from './contacts-once';
import type { Fact, Link } from '../shapes';

/** Longer texts are not shown among the contacts. */
const longest = 60;

/** Custom fields of `basics` that are short enough for the contacts, with links. */
export const ownContacts = ({ others }: Others, context: Context): readonly Line[] =>
  others.size ? linesOf({ others }, context) : none;

/** Shared empty list; never changed. */
const none: readonly Line[] = [];

const linesOf = (others: Others, context: Context): Line[] =>
  otherFacts(others, context)
    .filter(isShort)
    .flatMap(({ label, value }) =>
      linksOf(textContent(label), value, context).map((link) => ({
        contact: {
          label: labelOf(textContent(label), context),
          value: link,
          property: '',
          me: false,
        },
        isOwn: true,
      })),
    );

/** A title in lower case if the other labels of the language are. */
function labelOf(title: string, { label }: Context): string {
  const [first, second] = [title.charAt(0), title.charAt(1)];
  const isAcronym = second !== second.toLowerCase();
  const areSmall = label('phone').charAt(0) !== label('phone').charAt(0).toUpperCase();
  return areSmall && !isAcronym ? first.toLowerCase() + title.slice(1) : title;
}

/** Custom fields that are too long for the contacts. */
export const longOthers = (others: Others, context: Context): Fact[] =>
  otherFacts(others, context).filter((fact) => !isShort(fact));

const isShort = ({ value }: Fact): boolean => textContent(value.text).length <= longest;

function linksOf(label: string, value: Link, context: Context): Link[] {
  const text = textContent(value.text);
  const name = contactIn(label, text);
  return name ? valuesIn(name, text).map((one) => followed(one, context)) : [value];
}

/** Labels of phone numbers. */
const telephone = /phone|mobile|cell|\btel\b|fax|whats ?app|signal/i;

function contactIn(label: string, text: string): ContactName | null {
  if (telephone.test(label)) return 'phone';
  if (/^\S+@\S+$/.test(text)) return 'email';
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text) ? 'url' : null;
}

/** A contact's value as a link; as plain text if it cannot be linked. */
export const followed = ({ text, href, value }: Value, context: Context): Link => {
  if (text && href) return { text: context.isolate(text), href, address: '' };
  return !text || /\s/.test(text)
    ? linked('', text || value, context)
    : unlinked(context.isolate(text));
};

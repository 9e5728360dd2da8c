import type { Chosen } from '../choose/chosen';
import { truncated } from '../text/truncate';
import { safeHref } from '../text/contacts/url';
import { textContent } from '../text/html/text-content';
import { contactsOf } from '../text/contacts/contacts';
import { baseOf } from './links/base';
import { contextOf } from './context';
import { composeJsonLd } from './head/json-ld';
import { composeFooter } from './footer';
import { listSections } from './section-list';
import { composeMasthead } from './masthead/masthead';
import { moreText, Room } from './room';
import { composeSections, type Ids } from './sections';
import { shownResume } from './shown-resume';
import { composeStyle } from './style/style';
import type { View } from './view';

/** Search engines show no more characters of a description. */
const longestDescription = 160;
/** Maximum length of the name in titles and page headers; the masthead shows the full name. */
const longestTitle = 300;

/**
 * Decides a whole page.
 * @param room how many list items fit, in all languages of the document
 */
export function composeView(
  { resume, options }: Chosen,
  room = new Room(),
  ids: Ids = { prefix: '', taken: new Map() },
): View {
  const { shown: listed, more } = room.takeSections(listSections(resume, options));
  const shown = shownResume(resume, options, listed);
  const { basics, meta, $schema } = shown;
  const contacts = contactsOf(basics);
  const site = contacts.url[0]?.value ?? '';
  const context = contextOf(options, room, baseOf(meta.canonical, site), {
    name: basics.name,
    country: resume.basics.location.countryCode,
  });
  const masthead = composeMasthead(basics, contacts, context);
  const canonical = webAddress(meta.canonical) || webAddress(site);
  const [name, label] = [masthead.name, masthead.label].map((text) =>
    truncated(textContent(text), longestTitle),
  );
  return {
    lang: context.locale.tag,
    dir: context.locale.dir,
    name: name!,
    names: [],
    digits: context.locale.digits,
    gutter: context.locale.gutter,
    title: [name, label].filter(Boolean).join(' – ') || context.label('resume'),
    description: truncated(textContent(masthead.summary ?? ''), longestDescription),
    canonical,
    preview: masthead.image?.src.startsWith('http') ? masthead.image.src : '',
    schema: safeHref($schema),
    jsonLd: composeJsonLd(shown, { canonical, contacts }, context),
    style: composeStyle(options, resume.basics.location, context.locale),
    masthead,
    sections: composeSections(listed, context, ids),
    more: more ? moreText(more, context) : '',
    footer: composeFooter(meta, context),
  };
}

/** The URL of a web page; others, such as mailto:, are ignored. */
function webAddress(typed: string): string {
  const href = safeHref(typed);
  return href.startsWith('http') ? href : '';
}

import type { Options } from '../options/options';
import type { Resume } from '../resume/resume';
import { scriptText } from '../text/html';
import { shortened } from '../text/shortened';
import { safeHref } from '../text/url';
import { plain } from '../text/words';
import { contextOf } from './context';
import { composeJsonLd } from './json-ld';
import { composeFooter } from './footer';
import { listSections } from './listing';
import { composeMasthead } from './masthead';
import { composeSections } from './sections';
import { shownResume } from './shown';
import { composeStyle } from './style';
import type { View } from './view';

/** The longest description that search engines show. */
const longestDescription = 160;
/** More than a tab, a preview or the head of a page can hold; the masthead shows a name whole. */
const longestTitle = 300;

/**
 * Decides a whole page.
 * @param prefix of the sections' ids, where a document holds several pages
 */
export function composeView(resume: Resume, options: Options, prefix = ''): View {
  const listed = listSections(resume, options);
  const shown = shownResume(resume, options, listed);
  const { basics, meta, $schema } = shown;
  const context = contextOf(options);
  const masthead = composeMasthead(basics, context);
  const canonical = webAddress(meta.canonical) || webAddress(basics.url);
  const [name, label] = [masthead.name, masthead.label].map((text) =>
    shortened(plain(text), longestTitle),
  );
  return {
    lang: context.locale.tag,
    dir: context.locale.dir,
    name: name!,
    title: [name, label].filter(Boolean).join(' – ') || context.label('resume'),
    description: shortened(plain(context.inline(basics.summary)), longestDescription),
    canonical,
    preview: masthead.image?.src.startsWith('http') ? masthead.image.src : '',
    schema: safeHref($schema),
    jsonLd: scriptText(composeJsonLd(shown, canonical, context)),
    style: composeStyle(options),
    masthead,
    sections: composeSections(listed, context, prefix),
    footer: composeFooter(meta, context),
  };
}

/** An address of a page; others, such as mailto:, name none. */
function webAddress(typed: string): string {
  const href = safeHref(typed);
  return href.startsWith('http') ? href : '';
}

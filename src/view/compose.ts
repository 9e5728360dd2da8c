import type { Options } from '../options/options';
import type { Resume } from '../resume/resume';
import { plain, scriptText } from '../text/html';
import { safeUrl } from '../text/url';
import { contextOf } from './context';
import { composeJsonLd } from './json-ld';
import { composeFooter } from './footer';
import { composeMasthead } from './masthead';
import { composeSections } from './sections';
import { shownResume } from './shown';
import { composeStyle } from './style';
import type { View } from './view';

/** The longest description that search engines show. */
const longestDescription = 160;

/**
 * Decides a whole page.
 * @param prefix of the sections' ids, where a document holds several pages
 */
export function composeView(resume: Resume, options: Options, prefix = ''): View {
  const shown = shownResume(resume, options);
  const { basics, meta, $schema } = shown;
  const context = contextOf(options);
  const masthead = composeMasthead(basics, context);
  const canonical = webAddress(meta.canonical) || webAddress(basics.url);
  const [name, label] = [plain(masthead.name), plain(masthead.label)];
  return {
    lang: context.locale.tag,
    dir: context.locale.dir,
    name,
    title: [name, label].filter(Boolean).join(' – ') || context.label('resume'),
    description: shortened(plain(context.inline(basics.summary))),
    canonical,
    preview: masthead.image?.src.startsWith('http') ? masthead.image.src : '',
    schema: safeUrl($schema)?.href ?? '',
    jsonLd: scriptText(composeJsonLd(shown, canonical, context)),
    style: composeStyle(options),
    masthead,
    sections: composeSections(resume, context, prefix),
    footer: composeFooter(meta, context),
  };
}

/** An address of a page; others, such as mailto:, name none. */
function webAddress(typed: string): string {
  const href = safeUrl(typed)?.href ?? '';
  return /^https?:/i.test(href) ? href : '';
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= longestDescription) return line;
  return `${line.slice(0, longestDescription).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')} …`;
}

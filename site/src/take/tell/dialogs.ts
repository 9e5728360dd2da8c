import { forgetAll } from '../keep/store';
import { paragraph, showDialog } from './dialog';

/** What happens to a résumé here, in plain words. */
export const showPrivacy = (forget: () => void): void =>
  showDialog(
    'What happens to my data?',
    [
      'Your résumé stays in this browser. It is read, checked, drawn and printed here, and nothing is uploaded. There are no statistics and no cookies, and the page’s own policy forbids it to reach any other site.',
      'What you write is saved in this browser’s storage, so that it is here when you come back. So are up to three résumés that you opened before.',
      'A link that you copy holds the whole résumé behind its “#”. Browsers do not send that part to any server, but whoever has the link can read it.',
      'Pictures from other sites are not loaded here. The HTML file that you download asks for them when it is opened.',
      'The site’s files stay in your browser too, so that it works without a network. They hold nothing of yours.',
    ].map(paragraph),
    [{ label: 'Close' }, { label: 'Forget everything…', run: forget }],
  );

/** Asks first. @param before is called when the answer is yes, before everything is removed */
export const showForget = (before: () => void): void =>
  showDialog(
    'Forget everything?',
    [
      paragraph(
        'Your résumé, the ones before it and your settings are removed from this browser, and you begin anew with the sample. This cannot be undone: download what you want to keep first.',
      ),
    ],
    [
      { label: 'Keep it' },
      {
        label: 'Forget',
        run() {
          before();
          forgetAll();
          // Nothing of it stays in memory, nor in the editor's list of what can be undone.
          location.reload();
        },
      },
    ],
  );

/** Shows a text to be copied by hand, where the browser does not allow a page to copy. */
export function showToCopy(title: string, text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.rows = 5;
  area.ariaLabel = title;
  showDialog(
    title,
    [paragraph('This browser copies nothing by itself: copy it from here.'), area],
    [{ label: 'Close' }],
  );
  area.select();
}

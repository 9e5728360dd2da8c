import { forgetAll } from '../keep/store';
import { paragraph, showDialog } from './dialog';

/** Explains what happens to a résumé here. */
export const showPrivacy = (forget: () => void): void =>
  showDialog(
    'What happens to my data?',
    [
      'Your résumé stays in this browser. Everything happens here, and nothing is uploaded. There are no cookies and no analytics, and a Content Security Policy blocks requests to other sites.',
      'Your text is saved in this browser, so it is here when you come back. The last three résumés that you opened are saved too.',
      'A copied link contains the whole résumé after the “#”. Browsers do not send that part to a server, but anyone with the link can read it.',
      'Pictures from other sites are not loaded here. The HTML file that you download loads them when it is opened.',
      'The files of this site are also stored in your browser, so it works offline. They contain none of your data.',
    ].map(paragraph),
    [{ label: 'Close' }, { label: 'Delete everything…', run: forget }],
  );

/** Asks whether to delete everything. @param before is called before that is done */
export const showForget = (before: () => void): void =>
  showDialog(
    'Delete everything?',
    [
      paragraph(
        'This deletes your résumé, previous résumés and settings from this browser. It cannot be undone. Download what you want to keep first.',
      ),
    ],
    [
      { label: 'Cancel' },
      {
        label: 'Delete',
        run() {
          before();
          forgetAll();
          // Clears the memory too, including the editor's undo history.
          location.reload();
        },
      },
    ],
  );

/** Shows a text for copying by hand, if the browser does not allow the page to copy. */
export function showToCopy(title: string, text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.rows = 5;
  area.ariaLabel = title;
  showDialog(
    title,
    [paragraph('Your browser blocked copying. Copy it from here.'), area],
    [{ label: 'Close' }],
  );
  area.select();
}

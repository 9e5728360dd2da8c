// Compares the theme with the ecosystem's own helper package: where both agree, and where we differ on purpose.
import themeUtils from 'jsonresume-theme-utils';
import { render } from '../index';
import { singleDate } from '../src/view/dates/dates';
import { profileUrl } from '../src/view/masthead/networks';
import { contextFor } from './view-of';

const context = contextFor({ dateFormat: 'full' });
const ourDate = (typed: string) =>
  singleDate(typed, context)
    .map(({ text }) => text)
    .join('');
const theirDate = (typed: string) => themeUtils.getFormattedDate(typed);

test.each(['2014-10-11', '1999-12-31'])('dates agree: %s', (typed) => {
  expect(ourDate(typed)).toBe(theirDate(typed));
});

test.each<[typed: string, theirs: string, ours: string, why: string]>([
  ['2014', 'Jan 01, 2014', '2014', 'it invents a month and a day'],
  ['2014-10', 'Oct 01, 2014', 'Oct 2014', 'it invents a day'],
  ['2014-10-01', 'Oct 01, 2014', 'Oct 1, 2014', 'English writes no zero there'],
  ['soon', 'Invalid date', 'soon', 'what cannot be understood is printed as typed'],
  ['2014-13', 'Invalid date', '2014-13', 'the same, for a month that does not exist'],
])('dates differ: %s, where it says %s and we say %s: %s', (typed, theirs, ours) => {
  expect([theirDate(typed), ourDate(typed)]).toEqual([theirs, ours]);
});

const theirUrl = (network: string, username: string) =>
  themeUtils.getUrlForProfile({ basics: { profiles: [{ network, username }] } }, network);
const withoutScheme = (url: string) => url.replace(/^(https:)?\/\/(www\.)?/, '');

test.each([
  'github',
  'twitter',
  'soundcloud',
  'vimeo',
  'behance',
  'medium',
  'hackernews',
  'flickr',
])('profiles agree: %s', (network) => {
  expect(withoutScheme(profileUrl(network, 'me'))).toBe(withoutScheme(theirUrl(network, 'me')));
});

test.each<[network: string, theirs: string, ours: string, why: string]>([
  ['telegram', 'telegram.me/me', 't.me/me', 'the network moved'],
  ['youtube', 'youtube.com/user/me', 'youtube.com/@me', 'the network moved'],
  ['googleplus', 'plus.google.com/me', '', 'the network is gone'],
  ['stackoverflow', 'stackoverflow.com/users/me', '', 'its addresses hold a number, not a name'],
  ['linkedin', 'undefined/me', 'linkedin.com/in/me', 'it has no address and prints one'],
])('profiles differ: %s, where it says %s and we say %j: %s', (network, theirs, ours) => {
  expect([theirUrl(network, 'me'), profileUrl(network, 'me')].map(withoutScheme)).toEqual([
    theirs,
    ours,
  ]);
});

test('pictures differ: it sends the hash of the e-mail to gravatar, we show no picture', () => {
  const resume = { basics: { name: 'A', email: 'me@example.com' } };
  expect(themeUtils.getUrlForPicture(resume)).toMatch(/gravatar\.com\/avatar\/[\da-f]{32}/);
  expect(render(resume)).not.toMatch(/gravatar|<img/);
});

test('the native language it finds is on our page, with every other one', () => {
  const languages = [
    { language: 'Norwegian', fluency: 'C1' },
    { language: 'English', fluency: 'Native speaker' },
  ];
  const native = themeUtils.getNativeLanguage({ languages });
  expect(render({ languages })).toContain(
    `<strong>${native?.language}</strong> <span class="values">${native?.fluency}`,
  );
  expect(render({ languages })).toContain('<strong>Norwegian</strong> <span class="values">C1');
});

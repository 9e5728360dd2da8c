import { expect, test } from 'vitest';
import { createDrafts } from '../../src/take/keep/drafts';
import type { Store } from '../../src/take/keep/store';

/** @param most as many characters have room in it */
function room(most = Infinity, texts = new Map<string, string>()): Store & { texts: typeof texts } {
  return {
    texts,
    read: (key) => texts.get(key),
    write(key, text) {
      const others = [...texts].filter(([name]) => name !== key).map(([, other]) => other.length);
      const size = others.reduce((sum, length) => sum + length, text.length);
      if (size <= most) texts.set(key, text);
      return size <= most;
    },
    remove: (key) => void texts.delete(key),
  };
}

test('what was typed is there at the next visit, with the name of its file', () => {
  const store = room();
  const drafts = createDrafts(store, 'sample');
  drafts.bring({ text: 'mine', name: 'mara.json' });
  drafts.edit('mine!');
  expect(createDrafts(store).current).toEqual({ text: 'mine!', name: 'mara.json' });
});

test('the sample is not kept', () => {
  const store = room();
  const drafts = createDrafts(store, 'sample');
  drafts.bring({ text: 'mine' });
  drafts.bring({ text: 'sample', untouched: true });
  expect(createDrafts(store).current).toBeUndefined();
});

test('a link does not take the place of the visitor’s own for good', () => {
  const store = room();
  createDrafts(store, 'sample').edit('mine');
  const drafts = createDrafts(store, 'sample');
  expect(drafts.bring({ text: 'theirs', untouched: true })).toBe(true);
  expect(createDrafts(store).current?.text).toBe('theirs');
  expect(drafts.goBack()?.text).toBe('mine');
  expect(createDrafts(store).current).toEqual({ text: 'mine' });
  expect(drafts.hasKept).toBe(false);
});

test('what was made of a link’s résumé is kept when the visitor goes back', () => {
  const drafts = createDrafts(room());
  drafts.edit('mine');
  drafts.bring({ text: 'theirs', untouched: true });
  drafts.edit('theirs, mended');
  expect(drafts.goBack()?.text).toBe('mine');
  expect(drafts.goBack()?.text).toBe('theirs, mended');
});

test('many links after one another keep the visitor’s own', () => {
  const drafts = createDrafts(room());
  drafts.edit('mine');
  for (let at = 0; at < 9; at++) drafts.bring({ text: `theirs ${at}`, untouched: true });
  expect(drafts.goBack()?.text).toBe('mine');
});

test('where there is no room for both, the visitor’s own stays', () => {
  const store = room(60);
  createDrafts(store).edit('m'.repeat(40));
  const drafts = createDrafts(store);
  drafts.bring({ text: 't'.repeat(40), untouched: true });
  expect(drafts.edit('t'.repeat(41))).toBe(false);
  expect(createDrafts(store).current?.text).toBe('m'.repeat(40));
});

test.each(['', '{', 'null', '[]', '{"text": 1}', '"mine"'])(
  'anything may stand in the browser’s storage: %j',
  (text) => {
    const store = room(
      Infinity,
      new Map([
        ['ordinal:draft', text],
        ['ordinal:kept', text],
      ]),
    );
    const drafts = createDrafts(store);
    expect(drafts.current).toBeUndefined();
    expect(drafts.hasKept).toBe(false);
    expect(drafts.goBack()).toBeUndefined();
  },
);

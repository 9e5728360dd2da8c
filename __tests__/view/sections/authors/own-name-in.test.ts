import { ownNameIn } from '../../../../src/view/sections/authors/own-name-in';

/** The text with the person's name put in brackets. */
function marked(text: string, name: string, tag = 'en', country = ''): string {
  let shown = '';
  let from = 0;
  for (const [start, end] of ownNameIn(text, { name, country }, tag)) {
    shown += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return shown + text.slice(from);
}

const own = 'Abhirag Awasthi';

test.each([
  ['[A. Awasthi]'],
  ['[A Awasthi]'],
  ['[Awasthi A]'],
  ['[Awasthi, A.]'],
  ['[Awasthi, Abhirag]'],
  ['[Abhirag Awasthi]'],
  ['[AWASTHI, A.]'],
  ['[A. K. Awasthi]'],
  ['[Awasthi AK]'],
  ['[Abhirag K. Awasthi]*'],
  ['[A. Awasthi]¹, B. Smith²'],
  ['B. Smith, [A. Awasthi], C. Doe'],
  ['B. Smith, C. Doe and [A. Awasthi]'],
  ['[A. Awasthi] and B. Smith'],
  ['Smith B, [Awasthi A], Doe C'],
  ['Smith, B., [Awasthi, A.], Doe, C.'],
  ['Smith, B.; [Awasthi, A.]; Doe, C.'],
  ['Smith, B., & [Awasthi, A.] (2024)'],
  ['[Awasthi, Abhirag]; Smith, Bob'],
  ['[A. Awasthi] et al.'],
  ['Bob Smith und [Abhirag Awasthi]'],
  ['Bob Smith y [Abhirag Awasthi]'],
  ['[A. Awasthi]\nB. Smith'],
  // Others of the same name, and what is no name.
  ['B. Awasthi'],
  ['Awasthi, B.'],
  ['Awasthi'],
  ['The Awasthi Group'],
  ['A. Awasthi-Smith'],
  ['A. Awasthi Smith'],
  ['Abhirag Awasthi Smith'],
  ['Abhirag Awasthi-Smith'],
  ['A. Smith, Awasthi B'],
  ['Abhirag Smith'],
  ['A. B'],
  ['et al.'],
  [''],
])('%s', (expected) => {
  expect(marked(expected.replace(/[[\]]/g, ''), own)).toBe(expected);
});

test.each<[name: string, expected: string, tag?: string, country?: string]>([
  ['Prof. Dr Ingeborg Adeyemi-Solheim', '[I. Adeyemi-Solheim], P. Moe'],
  ['Prof. Dr Ingeborg Adeyemi-Solheim', 'P. Moe, [Adeyemi-Solheim I]'],
  ['Prof. Dr Ingeborg Adeyemi-Solheim', '[I. Adeyemi Solheim]'],
  ['Ingeborg Adeyemi-Solheim', 'I. Solheim'],
  ['Jane Doe, PhD', '[J. Doe]'],
  ['Dr. Jane Doe', '[Doe J]'],
  ['John Smith Jr.', '[J. Smith]'],
  ['Jean-Pierre Dupont', '[J.-P. Dupont], [JP Dupont], [J. P. Dupont], [Dupont J-P], [J. Dupont]'],
  ['Jean-Pierre Dupont', 'P. Dupont'],
  ['Ann B. Lee', '[A. B. Lee], [A. Lee], A. C. Lee'],
  ['Ludwig van der Berg', '[L. van der Berg], [van der Berg L], [van der Berg, L.], [L. Berg]'],
  ['José Müller', '[J. Muller], [Jose Mueller], [MÜLLER J]'],
  ['Søren Ørsted', '[S. Oersted], [S. Orsted]'],
  ['Conor O’Brien', "[C. O'Brien], [O’Brien C]"],
  ['Christian Anders', '[Chr. Anders]'],
  ['Gabriel García Márquez', '[G. García Márquez], [G. García-Márquez]'],
  ['Gabriel García Márquez', '[García, G.], [G. García]', 'es'],
  ['Gabriel García Márquez', '[García, G.]', 'en', 'CO'],
  ['Gabriel García Márquez', 'García, G.'],
  ['Thomas Jones', 'J. Thomas'],
  ['Wang Xiaoming', '[X. Wang], [Wang X]', 'en', 'CN'],
  ['Wang Xiaoming', 'X. Wang'],
  ['Szabó Magda', '[M. Szabó]', 'hu'],
  ['Анна Петрова', '[А. Петрова], [Петрова А.], Б. Петрова'],
  ['Άννα Παπαδοπούλου', '[Α. Παπαδοπούλου]'],
  // As they are typed.
  ['王小明', '[王小明]、李四'],
  ['王小明', '王小明明、李四'],
  ['王 小明', '[王小明], 李四'],
  ['王小明 (Xiaoming Wang)', '[王小明], 李四'],
  ['王小明 (Xiaoming Wang)', 'Li S, [Wang X]'],
  ['محمد علي', 'سارة، [محمد علي]'],
  ['राम शर्मा', '[राम शर्मा], सीता'],
  ['राम शर्मा', '[राम शर्मा] और सीता'],
  ['Madonna', '[Madonna], Cher'],
  ['Madonna', 'Madonna Ciccone'],
  ['Bo', '[Bo], Cy'],
  ['Awasthi, Abhirag', '[A. Awasthi], [Awasthi, Abhirag], B. Awasthi'],
  ['', 'A'],
  ['PhD', 'A. PhD'],
])('%s in %s', (name, expected, tag = 'en', country = '') => {
  expect(marked(expected.replace(/[[\]]/g, ''), name, tag, country)).toBe(expected);
});

test.each([
  ['one name, many times', 'A. Awasthi, '.repeat(1_600), own],
  ['a family’s name alone', 'Awasthi '.repeat(2_400), own],
  ['initials', 'A. '.repeat(6_000), own],
  ['a long name', 'A. Awasthi', 'Awasthi '.repeat(20)],
  ['dots', `Awasthi${'.'.repeat(19_000)}`, own],
  ['spaces', `Awasthi,${' '.repeat(19_000)}A.`, own],
  ['far too long', 'A. Awasthi, '.repeat(100_000), own],
])('%s: soon done', (_, text, name) => {
  const start = performance.now();
  ownNameIn(text, { name, country: '' }, 'en');
  expect(performance.now() - start).toBeLessThan(500);
});

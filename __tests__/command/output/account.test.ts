import { accountLines, everyLine } from '../../../command/output/account';

const lost = (count: number, reason: string) =>
  Array.from({ length: count }, (_, index) => ({ path: `work[${index}].x`, reason }));

test('each reason is listed once, with its first paths', () => {
  expect(
    accountLines([...lost(4, 'an unknown field'), { path: '', reason: 'read as FRESH' }]),
  ).toEqual([
    'work[0].x, work[1].x, work[2].x, work[3].x: an unknown field',
    'the whole file: read as FRESH',
  ]);
  expect(accountLines(lost(9, 'a note'))).toEqual([
    'work[0].x, work[1].x, work[2].x and 6 more: a note',
  ]);
});

test('there are no more lines than wanted, and the last one counts the rest', () => {
  const omissions = Array.from({ length: 12 }, (_, index) => lost(1, `reason ${index}`)).flat();
  const lines = accountLines(omissions, 10);
  expect(lines).toHaveLength(10);
  expect(lines[8]).toBe('work[0].x: reason 8');
  expect(lines[9]).toBe('and 3 more reasons (--verbose lists all)');
  expect(accountLines(omissions.slice(0, 10), 10)[9]).toBe('work[0].x: reason 9');
});

test('every place on a line of its own', () => {
  expect(everyLine(lost(2, 'a note'))).toEqual(['work[0].x: a note', 'work[1].x: a note']);
});

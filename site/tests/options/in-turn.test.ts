import { expect, test, vi } from 'vitest';
import { inTurn, type Set } from '../../src/options/in-turn';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('each change waits for the one before it', async () => {
  const seen: string[] = [];
  const set = inTurn(async ([name]) => {
    seen.push(`${name} begins`);
    await settled();
    seen.push(`${name} ends`);
  });
  set(['font'], 'serif');
  set(['density'], 'airy');
  await vi.waitFor(() => expect(seen).toHaveLength(4));
  expect(seen).toEqual(['font begins', 'font ends', 'density begins', 'density ends']);
});

test('of many values for one option the last one counts', async () => {
  const calls: unknown[] = [];
  const set = inTurn(async (...given: Parameters<Set>) => {
    calls.push(given);
    await settled();
  });
  for (const value of [1, 2, 3, 4]) set(['a'], value);
  set(['b']);
  await vi.waitFor(() => expect(calls).toHaveLength(3));
  expect(calls).toEqual([[['a'], 1], [['a'], 4], [['b']]]);
});

test('a change that fails does not hold up the others', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const calls: unknown[] = [];
  const set = inTurn(([name]) => {
    calls.push(name);
    if (name === 'a') throw new Error('no');
  });
  set(['a'], 1);
  set(['b'], 1);
  await vi.waitFor(() => expect(calls).toEqual(['a', 'b']));
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

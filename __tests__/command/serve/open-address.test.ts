import { EventEmitter } from 'node:events';
import { openAddress } from '../../../command/serve/open-address';

const open = jest.fn();
jest.mock('open', () => ({ __esModule: true, default: (address: string) => open(address) }));

const address = 'http://localhost:4321/';

test.each([
  ['a browser that opens', (opening: EventEmitter) => opening.emit('exit', 0), 0],
  ['no program for it', (opening: EventEmitter) => opening.emit('error', new Error('ENOENT')), 1],
  ['one that fails', (opening: EventEmitter) => opening.emit('exit', 3), 1],
])('%s', async (_, happens, notes) => {
  const opening = new EventEmitter();
  open.mockResolvedValueOnce(opening);
  const onFailure = jest.fn();
  await openAddress(address, onFailure);
  expect(open).toHaveBeenLastCalledWith(address);
  happens(opening);
  expect(onFailure).toHaveBeenCalledTimes(notes);
});

test('a failure before the start is told, too', async () => {
  open.mockRejectedValueOnce(new Error('no system for it'));
  const onFailure = jest.fn();
  await openAddress(address, onFailure);
  expect(onFailure).toHaveBeenCalledWith(`Could not open a browser. Open ${address} yourself.`);
});

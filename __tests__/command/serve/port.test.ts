import { createServer } from 'node:http';
import type { Server } from 'node:net';
import { Mistake } from '../../../command/mistake';
import { listen, portOf } from '../../../command/serve/port';

test.each([
  [undefined, {}, { number: 4321, asked: false }],
  [undefined, { PORT: '' }, { number: 4321, asked: false }],
  [undefined, { PORT: '3000' }, { number: 3000, asked: false }],
  ['4321', { PORT: '3000' }, { number: 4321, asked: true }],
  ['0', {}, { number: 0, asked: true }],
  ['65535', {}, { number: 65535, asked: true }],
])('--port %s with %j', (flag, env, port) => expect(portOf(flag, env)).toEqual(port));

test.each(['http', '', '-1', '65536', '80.5', '1e3', ' 80', '999999'])('"%s" is no port', (flag) =>
  expect(() => portOf(flag, {})).toThrow(Mistake),
);

const servers: Server[] = [];
const open = () => {
  const server = createServer();
  servers.push(server);
  return server;
};
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

test('when nobody asked for just this port, and it is in use, the next free one is taken', async () => {
  const taken = await listen(open(), { number: 0, asked: true });
  const next = await listen(open(), { number: taken, asked: false });
  expect(next).toBeGreaterThan(taken);
  expect(next).toBeLessThanOrEqual(taken + 20);
});

test('a port that was asked for and is in use is a mistake, which says what to do', async () => {
  const taken = await listen(open(), { number: 0, asked: true });
  const asked = listen(open(), { number: taken, asked: true });
  await expect(asked).rejects.toThrow(Mistake);
  await expect(asked).rejects.toThrow(
    `Port ${taken} is already in use: stop what is using it, or try --port ${taken + 1}`,
  );
});

test('a port that may not be opened is a mistake', async () => {
  const server = Object.assign(open(), {
    listen: () => server.emit('error', Object.assign(new Error('EACCES'), { code: 'EACCES' })),
  });
  const asked = listen(server as never, { number: 80, asked: false });
  await expect(asked).rejects.toThrow(Mistake);
  await expect(asked).rejects.toThrow('Port 80 cannot be opened: EACCES');
});

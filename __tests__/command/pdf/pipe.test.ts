import { PassThrough } from 'node:stream';
import { Pipe, Refusal, type Told } from '../../../command/pdf/pipe';

function openPipe() {
  const [to, from] = [new PassThrough(), new PassThrough()];
  const pipe = new Pipe(to, from);
  const asked = () => {
    const messages = String(to.read() ?? '').split('\0');
    return messages.filter(Boolean).map((message) => JSON.parse(message));
  };
  const write = (...bytes: Uint8Array[]) => bytes.forEach((part) => from.write(part));
  const bytesOf = (message: object) => Buffer.from(`${JSON.stringify(message)}\0`);
  return { pipe, asked, write, bytesOf };
}

test('answers find their calls, in whatever order and pieces they come', async () => {
  const { pipe, asked, write, bytesOf } = openPipe();
  const answers = [pipe.send('A', { text: 'é\u0000😀' }), pipe.send('B', {}, 'page')];
  expect(asked()).toEqual([
    { id: 1, method: 'A', params: { text: 'é\u0000😀' } },
    { id: 2, method: 'B', params: {}, sessionId: 'page' },
  ]);
  const told = Buffer.concat([
    bytesOf({ id: 2, result: { text: 'Zoë 😀' } }),
    bytesOf({ id: 1, result: 1 }),
  ]);
  // Every byte alone: also the middle of a letter.
  write(...[...told].map((byte) => Uint8Array.of(byte)));
  expect(await Promise.all(answers)).toEqual([1, { text: 'Zoë 😀' }]);
});

test('a refused call fails with the browser’s message', async () => {
  const { pipe, write, bytesOf } = openPipe();
  const call = pipe.send('A');
  write(bytesOf({ id: 1, error: { code: -32000, message: 'Page range exceeds page count' } }));
  await expect(call).rejects.toThrow(new Refusal('Page range exceeds page count'));
});

test.each(['garbage{', 'null', '{"method":"Fetch.requestPaused"}'])(
  'what no browser says is its failure: %s',
  async (message) => {
    const { pipe, write } = openPipe();
    pipe.listen(({ params }) => params.requestId);
    const call = pipe.send('A');
    expect(pipe.isBroken).toBe(false);
    write(Buffer.from(`${message}\0`));
    const failure = 'it does not respond like a browser';
    await expect(call).rejects.toThrow(failure);
    await expect(pipe.send('B')).rejects.toThrow(failure);
    expect(pipe.isBroken).toBe(true);
  },
);

test('listeners get events until they are removed', async () => {
  const { pipe, write, bytesOf } = openPipe();
  const heard: Told[] = [];
  const quiet = pipe.listen((told) => heard.push(told));
  write(bytesOf({ method: 'X', params: { a: 1 }, sessionId: 'page' }));
  await new Promise(setImmediate);
  quiet();
  write(bytesOf({ method: 'Y', params: {} }));
  await new Promise(setImmediate);
  expect(heard).toEqual([{ method: 'X', params: { a: 1 }, sessionId: 'page' }]);
});

test('all calls fail with the first reason when the browser is gone', async () => {
  const { pipe } = openPipe();
  const call = pipe.send('A');
  pipe.fail(new Error('it ended'));
  pipe.fail(new Error('it was closed'));
  await expect(call).rejects.toThrow('it ended');
  await expect(pipe.send('B')).rejects.toThrow('it ended');
});

// Own code, because puppeteer-core uses the same protocol but is many times as large as the whole command.

import type { Readable, Writable } from 'node:stream';

type Parameters = Record<string, unknown>;

/** An event from the browser. */
export interface Told {
  method: string;
  params: any;
  sessionId?: string;
}

/** The browser returned an error for a call. */
export class Refusal extends Error {}

/** A browser's debugging pipe: JSON in both directions, with a zero byte after every message. */
export class Pipe {
  readonly #calls = new Map<
    number,
    { resolve: (result: any) => void; reject: (error: Error) => void }
  >();
  readonly #listeners = new Set<(told: Told) => void>();
  readonly #to: Writable;
  #last = 0;
  #failure: Error | null = null;

  constructor(to: Writable, from: Readable) {
    this.#to = to;
    let begun: string[] = [];
    // When the pipe breaks, the exit of the process is reported instead.
    to.on('error', () => {});
    from.on('error', () => {});
    from.setEncoding('utf8').on('data', (text: string) => {
      const [first = '', ...others] = text.split('\0');
      begun.push(first);
      for (const next of others) {
        const message = begun.join('');
        begun = [next];
        try {
          this.#hear(message);
        } catch {
          this.fail(new Error('it does not respond like a browser'));
        }
      }
    });
  }

  #hear(message: string): void {
    const { id, error, result, ...told } = JSON.parse(message);
    if (id === undefined) return this.#listeners.forEach((listener) => listener(told));
    const call = this.#calls.get(id);
    this.#calls.delete(id);
    if (error) call?.reject(new Refusal(String(error.message)));
    else call?.resolve(result);
  }

  /** Calls a method. @throws {Refusal} with the browser's error */
  send(method: string, params: Parameters = {}, sessionId?: string): Promise<any> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      const id = ++this.#last;
      this.#calls.set(id, { resolve, reject });
      this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Whether the pipe is closed. */
  get isBroken(): boolean {
    return this.#failure !== null;
  }

  /** Listens to events until the returned function is called. */
  listen(listener: (told: Told) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Fails all pending and later calls, because the browser is gone. Only the first reason is reported. */
  fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#calls.values()) reject(this.#failure);
    this.#calls.clear();
  }
}

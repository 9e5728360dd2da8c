// By hand: puppeteer-core speaks the same protocol, and is many times as large as the whole command.

import type { Readable, Writable } from 'node:stream';

type Parameters = Record<string, unknown>;

/** What a browser tells without being asked. */
export interface Told {
  method: string;
  params: any;
  sessionId?: string;
}

/** The browser answered that it cannot do what it was asked for. */
export class Refusal extends Error {}

/** A browser's debugging pipe: JSON in both directions, and a zero byte behind every message. */
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
    // Its end is told by the process' own.
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
          this.fail(new Error('it does not answer as a browser does'));
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

  /** Asks for one thing. @throws {Refusal} what the browser has against it */
  send(method: string, params: Parameters = {}, sessionId?: string): Promise<any> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      const id = ++this.#last;
      this.#calls.set(id, { resolve, reject });
      this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Whether nothing can be asked any more. */
  get isBroken(): boolean {
    return this.#failure !== null;
  }

  /** Hears all that is told, until the returned function is called. */
  listen(listener: (told: Told) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets all that waits fail, and all that comes later: the browser is gone. The first reason is the one that is told. */
  fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#calls.values()) reject(this.#failure);
    this.#calls.clear();
  }
}

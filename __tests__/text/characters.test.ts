import { clean } from '../../src/resume/clean';
import { print } from '../print';
import { Printer } from '../../src/text/printer';
import { isPlain } from '../../src/text/plain';

// Short texts are looked at by a table, long ones by an expression: both must see the same.

const long = ' and so on, and so forth, and so on';
const characters = Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code));

/** The characters that a question answers otherwise in a long text. */
const otherwise = (ask: (text: string) => unknown, inLong = (answer: unknown) => answer) =>
  characters.filter((character) => ask(`a${character}b`) !== inLong(ask(`a${character}b${long}`)));

test('a plain text is plain at any length', () => {
  expect(otherwise(isPlain)).toEqual([]);
  expect(characters.filter(isPlain).join('')).toContain('ABC');
  expect(characters.filter((character) => !isPlain(character)).join('')).toContain('&');
});

test('a text is cleaned at any length', () => {
  expect(otherwise(clean, (text) => String(text).slice(0, -long.length))).toEqual([]);
  expect(clean('a\u0000b')).toBe('ab');
});

test('a text is escaped at any length, and its rare characters are noted', () => {
  const printed = (text: string) => new Printer().print(text);
  expect(otherwise(printed, (text) => String(text).slice(0, -long.length))).toEqual([]);
  expect(characters.filter((character) => printed(character) !== print(character))).toEqual([]);
  const noted = (text: string) => {
    const printer = new Printer();
    printer.print(text);
    return printer.rare;
  };
  expect(otherwise(noted)).toEqual([]);
  expect(noted('aŁb')).toBe('Ł');
});

import { committed, readFont } from './read-font';

describe.each(committed)('$file', ({ cut, source, family, style }) => {
  const { copyright, license, licenseURL, ...names } = readFont(cut).name.records;

  test('bears our name', () => {
    expect(names['postscriptName']?.en).toBe(`${family.replaceAll(' ', '')}-${style}`);
    expect((names['preferredFamily'] ?? names['fontFamily'])?.en).toBe(family);
    expect((names['preferredSubfamily'] ?? names['fontSubfamily'])?.en).toBe(style);
    expect(names['fullName']?.en).toBe(style === 'Regular' ? family : `${family} ${style}`);
  });

  test('is of the weight and the slope that it says', () => {
    expect(readFont(cut)['OS/2'].usWeightClass).toBe(style === 'Semibold' ? 600 : 400);
    expect(readFont(cut).italicAngle < 0).toBe(style === 'Italic');
  });

  test('bears no name that is reserved', () => {
    expect(JSON.stringify(names)).not.toMatch(/source|adobe|noto|google/i);
  });

  test('keeps its copyright and its licence', () => {
    expect(copyright?.en).toBe(readFont(source).copyright);
    expect(copyright?.en).toMatch(/^(©|Copyright) \d{4}.*(Adobe|Noto Project)/);
    expect(license?.en).toMatch(/SIL Open Font License, Version 1\.1/);
    expect(licenseURL?.en).toMatch(/^https?:\/\/scripts\.sil\.org\/OFL$/);
  });
});

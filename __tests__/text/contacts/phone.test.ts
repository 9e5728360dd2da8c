import { holdsPhone, numbersIn, phoneIn, telOf, usualTel } from '../../../src/text/contacts/phone';

test.each<[typed: string, href: string]>([
  ['+91 8619188322', 'tel:+918619188322'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['(0)20 7946 0000', 'tel:02079460000'],
  ['(555) 0100-200', 'tel:5550100200'],
  ['555.0100', 'tel:5550100'],
  ['ask me', ''],
  ['', ''],
  ['030/1234567', 'tel:0301234567'],
  ['0664 / 123 45 67', 'tel:06641234567'],
  ['0049 30 / 1234567', 'tel:0049301234567'],
  ['+1 (555) 010-9999 / 8', ''],
  ['555 010 9999/10', ''],
  ['666 / 777', ''],
  ['555-010-9999x12', 'tel:5550109999;ext=12'],
  ['+1-555-010-9999 (ext 12)', 'tel:+15550109999;ext=12'],
  ['8 (800) 555-35-35 доб. 12', 'tel:88005553535;ext=12'],
  ['+81 3 1234 5678 内線12', 'tel:+81312345678;ext=12'],
  ['+47 22 00 00 00 (9-17)', 'tel:+4722000000'],
  ['call after 5pm: 555 010 9999', 'tel:5550109999'],
  ['02-1234-5678~9', 'tel:0212345678'],
  ['1-800-555-CALL', ''],
  ['1-800-FLOWERS', ''],
  ['Fax 030 1234567', ''],
  ['22 00 00 00 33 00 00 00', ''],
  ['1234567890123456', ''],
  ['+123456789012345', 'tel:+123456789012345'],
  ['+1234567890123456', ''],
  ['https://wa.example/4722000000', ''],
  ['٠٣٠ ١٢٣٤٥٦٧', 'tel:0301234567'],
])('phoneIn(%j)', (typed, href) => {
  expect(phoneIn(typed).href).toBe(href);
});

test('the usual spelling needs no second look', () => {
  expect(usualTel('+1 (555) 010-9999')).toBe('tel:+15550109999');
  expect(usualTel('555 010 9999 / 8')).toBeNull();
  expect(telOf('12')).toBeNull();
});

test('whole numbers, and no parts of them', () => {
  expect(['030', '+49 30', '123456', '8'].map(holdsPhone)).toEqual([false, false, true, false]);
  expect(numbersIn('+47 22 00 00 00 (mobile), 030/1234567 ext. 12')).toEqual(
    expect.arrayContaining(['+47 22 00 00 00', '030/1234567']),
  );
});

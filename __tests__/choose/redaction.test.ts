import fc from 'fast-check';
import { render, select } from '../../index';

/** A unique value that occurs nowhere else. */
const secret = fc.uuid().map((id) => `s${id.replaceAll('-', '')}`);

const master = fc.record({
  basics: fc.record({
    name: fc.string(),
    phone: secret,
    email: secret.map((name) => `${name}@example.com`),
    birthDate: secret,
    location: fc.record({ address: secret, postalCode: secret, city: fc.string() }),
    profiles: fc.array(
      fc.record({ network: secret, username: secret, private: fc.constant(true) }),
    ),
  }),
  work: fc.array(
    fc.record({ name: secret, highlights: fc.array(secret), 'x-private': fc.constant(true) }),
  ),
  'x-notes': fc.array(fc.record({ name: secret, 'x-hidden': fc.constant(true) })),
});

test('nothing private is anywhere in what the public gets', () => {
  fc.assert(
    fc.property(master, (resume) => {
      const given =
        render(resume, { audience: 'public' }) +
        JSON.stringify(select(resume, { audience: 'public' }));
      const secrets = JSON.stringify(resume).match(/s[\da-f]{32}/g) ?? [];
      return secrets.every((value) => !given.includes(value));
    }),
    { seed: 7, numRuns: 200 },
  );
});

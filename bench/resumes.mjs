// The résumés for the benchmark: the sample, and generated ones that are shorter and longer.
import { readFileSync } from 'node:fs';
import { madeUp } from './made-up.mjs';

const seedFile = new URL('../resume.json', import.meta.url);

const seed = JSON.parse(readFileSync(seedFile, 'utf8'));

const small = {
  basics: { name: 'Robin Sample', label: 'Gardener', email: 'robin@example.com' },
  work: [
    {
      name: 'The Walled Garden',
      position: 'Head Gardener',
      startDate: '2019',
      highlights: ['Grew 40 sorts of apples', 'Halved the water that the beds need'],
    },
  ],
  education: [
    {
      institution: 'School of Horticulture',
      studyType: 'Diploma',
      area: 'Horticulture',
      startDate: '2016',
      endDate: '2018',
    },
  ],
  skills: [{ name: 'Trees', level: 'Expert', keywords: ['pruning', 'grafting'] }],
};

/** A résumé of about this many bytes, with the sample's options. @param {number} bytes */
const resumeOf = (bytes) => {
  const { $schema, meta } = seed;
  const basics = { ...small.basics, phone: '+1 555 010 0100', url: 'https://example.com' };
  return { $schema, basics, education: small.education, ...madeUp(bytes), meta };
};

/** @type {Record<string, any>} */
export const resumes = { small, seed, long: resumeOf(2_000_000), tenth: resumeOf(200_000) };

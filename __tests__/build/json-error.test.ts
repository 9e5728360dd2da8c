import { makeProject, runModule } from './small-project';

/** Changes whole texts at random, the same on every run, and lists those on which the two disagree. */
const compare = `
  import { findJsonError } from './build/json-error.mjs';
  const whole = [
    '{"a":1,"b":[1,2,{"c":"x\\\\n\\\\u00e9 ü"}],"d":null,"e":true,"f":-1.5e+10,"g":{}}',
    ' [[[]],{"":""},0.1,false]\\r\\n', '"x"', '0',
  ];
  const bits = [...'{}[],:"\\\\\\n\\t\\u00001-.e0+\\u00a0\\u2028”x ', 'null', 'tru', 'NaN', '\\\\u12', '\\\\x', '//', '😀'];
  // Mulberry32, a small generator without visible patterns.
  let seed = 1;
  const random = (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const isJson = (text) => { try { JSON.parse(text); return true; } catch { return false; } };
  const counts = { whole: 0, broken: 0 };
  for (let round = 0; round < 20000; round++) {
    let text = whole[random(whole.length)];
    for (let changes = random(3); changes >= 0; changes--) {
      const at = random(text.length + 1);
      text = text.slice(0, at) + (random(3) ? bits[random(bits.length)] : '') + text.slice(at + random(3));
    }
    const error = findJsonError(text);
    counts[error ? 'broken' : 'whole']++;
    if (!error !== isJson(text)) console.log('not agreed:', JSON.stringify(text), error);
    if (error && !(error.at >= 0 && error.at <= text.length)) console.log('no place:', text, error);
  }
  if (Math.min(...Object.values(counts)) < 1000) console.log('too few of one kind', counts);`;

test('an error is found in every text that the engine refuses, and in no other', async () => {
  const project = makeProject();
  const end = await runModule(project, compare);
  project.remove();
  expect(end).toEqual({ code: 0, stdout: '', stderr: '' });
});

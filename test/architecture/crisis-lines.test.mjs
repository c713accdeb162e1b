// No helpline is built in: a wrong number is worse than none, and only the host knows its country and checks it.
import { test } from 'node:test';
import { crisisLines } from './support/crisis-lines.mjs';
import { expectNone, filesIn, isTest, matchesIn } from './support/project.mjs';

const isText = (path) =>
  /\.(ts|mjs|js|jsx|tsx|vue|svelte|html|css|json|md|php|txt|svg)$/.test(path) && !path.endsWith('package-lock.json');

test('no crisis line and no emergency number stands in src, components, examples, docs or the README', () => {
  const problems = [];
  for (const path of [
    ...['src', 'components', 'examples', 'docs'].flatMap((folder) => filesIn(folder, isText)),
    ...filesIn('.', (path) => path === 'README.md'),
  ]) {
    // A test may show that a three-digit emergency number can be called: nobody in need reads it there.
    for (const { country, number, find } of crisisLines.filter((one) => !(isTest(path) && one.country === 'Emergency'))) {
      for (const { place, match } of matchesIn(path, find))
        problems.push(`${place} "${match[0]}" looks like ${number} (${country})`);
    }
  }
  expectNone(problems, 'Take it out: the host sets lines by `safety`. Examples use numbers kept for fiction, such as 555-0100.');
});

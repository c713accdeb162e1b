// A newcomer takes an example, installs, builds, opens it and writes. Nothing in node_modules is touched.
import { after, before, test } from 'node:test';
import { launchBrowser, makeProfile, removeProfile } from '../e2e/support/browser.mjs';
import { assertTyped, buildExamples } from './support/example-apps.mjs';
import { assertRendered, walkThrough } from './support/newcomer.mjs';

const inReact = { file: 'src/App.tsx', check: ['tsc'] };

/** Each example, the Trusted Types policies that its framework makes, and a mistake that its compiler has to find. */
const examples = [
  ['react', [], { ...inReact, right: '<recovery-crisis-card', wrong: '<recovery-crisis-card voice="they"' }],
  ['react-18', [], { ...inReact, right: '<CrisisCard', wrong: '<CrisisCard voice="they"' }],
  ['vue', ['vue'], { file: 'src/App.vue', right: ':store.prop="store"', wrong: ':store.prop="7"', check: ['vue-tsc'] }],
  [
    'svelte',
    ['svelte-trusted-html'],
    {
      file: 'src/App.svelte',
      right: '<recovery-crisis-card',
      wrong: '<recovery-crisis-card voice="they"',
      check: ['svelte-check'],
    },
  ],
  [
    'angular',
    [],
    {
      file: 'src/centre-page.component.html',
      right: '[store]="store"',
      wrong: '[store]="7"',
      check: ['ngc', '-p', 'tsconfig.json', '--noEmit'],
    },
  ],
];

const { nodeForAngular, apps } = buildExamples();
const { reason } = await nodeForAngular;

let running;
const profile = makeProfile();
before(async () => {
  running = await launchBrowser(profile);
});
after(async () => {
  await running?.close();
  removeProfile(profile);
});

for (const [name, policies, mistake] of examples) {
  const isLeftOut = name === 'angular' && Boolean(reason);
  const title = `${name}: what is built shows words before any script, takes properties, tells what was saved, keeps it; types are checked`;
  // Angular runs on fewer versions of Node than we do.
  test(isLeftOut ? `${title} (left out: ${reason})` : title, { skip: isLeftOut }, async () => {
    const app = await apps[name];
    if (app.error) throw app.error;
    assertRendered(app.site);
    await Promise.all([walkThrough(running, app.site, policies), assertTyped(app, mistake)]);
  });
}

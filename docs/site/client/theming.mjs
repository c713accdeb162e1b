// Two widgets, side by side, that follow the custom properties and the example themes.
import '../../../components/crisis-card/define.ts';
import '../../../components/chime-goals/define.ts';
import { fixtures as cards } from '../../../components/crisis-card/fixtures.ts';
import { fixtures as goals } from '../../../components/chime-goals/fixtures.ts';
import { place } from './playground.mjs';
import { writeSnippets } from './snippets.mjs';
import { applyTokens, openWhereWide, watchTokens } from './tokens.mjs';

const shown = [
  { tag: 'recovery-crisis-card', example: cards.filled },
  { tag: 'recovery-chime-goals', example: goals.filled },
];
const stage = document.querySelector('.stage');
const controls = document.querySelector('.controls');
const { scheme, 'example-theme': theme } = controls.elements;
const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet' });

const apply = () => {
  applyTokens(stage, tokens);
  stage.dataset.scheme = scheme.value;
  writeSnippets({ tags: shown.map(({ tag }) => tag), tokens, selector: ':root' });
};

openWhereWide(document.querySelector('.live'));
const tokens = watchTokens(controls, apply);
controls.addEventListener('submit', (event) => event.preventDefault());
scheme.addEventListener('change', apply);
theme?.addEventListener('change', () => {
  if (!theme.value) return sheet.remove();
  sheet.href = theme.value;
  document.head.append(sheet);
});
apply();
await Promise.all(
  shown.map(async ({ tag, example }) => {
    const box = document.createElement('div');
    stage.append(box);
    const element = await place(box, tag, example);
    element.view = 'read';
  }),
);

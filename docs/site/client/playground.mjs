// A live widget with what changes it: examples, attributes, custom properties, the events it sends, code to copy.
import { MemoryStore } from '../../../src/store/memory-store.ts';
import { fill, sampleSafety } from '../../../scripts/picture-parts/fill.mjs';
import { eventLog } from './event-log.mjs';
import { writeSnippets } from './snippets.mjs';
import { applyTokens, openWhereWide, watchTokens } from './tokens.mjs';

const option = (value, text = value) => Object.assign(document.createElement('option'), { value, textContent: text });

/** Each example begins with a store of its own in memory: nothing that is written here stays. */
export async function place(stage, tag, example, prepare = () => {}) {
  const element = document.createElement(tag);
  element.store = new MemoryStore({ state: 'session' });
  element.safety = sampleSafety;
  // A context shows nothing by itself.
  if (tag === 'recovery-context')
    element.append(...['recovery-help-now', 'recovery-crisis-card'].map((one) => document.createElement(one)));
  stage.replaceChildren(element);
  await element.ready;
  if (example) await fill(element, example);
  prepare(element);
  return element;
}

/** @param fixtures examples of the widget, by name; without any it is shown as it is */
export function startPlayground(fixtures) {
  const section = document.querySelector('.live');
  const { tag } = section.dataset;
  const stage = section.querySelector('.stage');
  const [choice, controls] = section.querySelectorAll('form');
  const log = eventLog(section);
  let element;
  let round = 0;

  const set = () => {
    const { lang, voice, theme, view, 'heading-level': level, readonly } = controls.elements;
    const chosen = { lang: lang.value, voice: voice.value, theme: theme.value, 'heading-level': level.value, view: view.value };
    return {
      ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value)),
      ...(readonly.checked ? { readonly: '' } : {}),
    };
  };

  const apply = () => {
    const attributes = set();
    for (const name of ['lang', 'voice', 'theme', 'heading-level', 'readonly', 'view'])
      if (attributes[name] !== undefined) element.setAttribute(name, attributes[name]);
      else element.removeAttribute(name);
    applyTokens(element, tokens);
    writeSnippets({ tags: [tag], attributes, tokens });
  };

  /** What the widget offers itself: elements without views or a voice take those fields away. */
  const offer = () => {
    const { view } = controls.elements;
    if (view.options.length === 1) view.append(...(element.views ?? []).map((name) => option(name)));
    view.closest('.field').hidden = view.options.length === 1;
  };

  async function begin() {
    const mine = ++round;
    stage.setAttribute('aria-busy', 'true');
    const example = fixtures[choice.elements.fixture.value];
    const placed = await place(stage, tag, example, (one) => {
      if (example?.voice && !controls.elements.voice.value) one.voice = example.voice;
    });
    // Another example was chosen meanwhile.
    if (mine !== round) return;
    element = placed;
    offer();
    apply();
    if (example && !controls.elements.view.value && element.views?.includes('read')) element.view = 'read';
    log.empty();
    log.listen(element);
    stage.setAttribute('aria-busy', 'false');
  }

  openWhereWide(section);
  const tokens = watchTokens(controls, apply);
  choice.elements.fixture.append(...Object.keys(fixtures).map((name) => option(name)));
  for (const one of [choice.elements.fixture.closest('.field'), choice.querySelector('[data-empty]')])
    one.hidden = Object.keys(fixtures).length === 0;
  choice.elements.fixture.value = Object.keys(fixtures)[0] ?? '';
  choice.elements.fixture.addEventListener('change', begin);
  choice.querySelector('[data-again]').addEventListener('click', begin);
  choice.querySelector('[data-empty]').addEventListener('click', () => {
    for (const one of [choice.elements.fixture.closest('.field'), choice.querySelector('[data-empty]')])
      one.hidden = Object.keys(fixtures).length === 0;
    choice.elements.fixture.value = '';
    void begin();
  });
  for (const form of [choice, controls]) form.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('change', apply);
  void begin();
}

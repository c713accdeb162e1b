import { html, nothing, type TemplateResult } from 'lit';
import { uuid } from '../../src/record/uuid.js';
import { writingIcon } from '../../src/theme/writing-icons.js';
import type { EditContext } from './edit-context.js';
import { newLine } from './lists.js';
import type { WellnessAction, WellnessLine, WellnessTool } from './schema.js';
import { wellnessPlanWritingCatalog } from './writing-messages.js';

/** Lists that have ideas, with what one of them becomes when the person takes it in. */
const made = {
  tools: (text: string): WellnessTool => ({ id: uuid(), text, kind: '', handy: false }),
  daily: (text: string): WellnessAction => ({ id: uuid(), tool: '', text }),
  nowAndThen: (text: string): WellnessAction => ({ id: uuid(), tool: '', text }),
  'after.rest': (text: string): WellnessLine => newLine(uuid(), text),
};
export type IdeaPath = keyof typeof made;

/** Keys of the ideas for a list. */
export const ideasOf = (path: IdeaPath): string[] =>
  Object.keys(wellnessPlanWritingCatalog.english).filter((key) => key.startsWith(`idea_${path.replace('after.', '')}_`));

/** A few plain ideas, folded away. Nothing of them is in the plan before the person presses one; then it is the person's to change. */
export function ideasView(context: EditContext, path: IdeaPath, label: string): TemplateResult | typeof nothing {
  const { access, lists, read } = context;
  const t = access.t;
  const there = new Set((read(path) as readonly WellnessLine[]).map(({ text }) => text));
  const ideas = ideasOf(path)
    .map((key) => t(key))
    .filter((words) => words && !there.has(words));
  if (ideas.length === 0) return nothing;
  const take = (words: string): void => {
    lists.add(path, made[path](words));
    access.say('idea_added');
  };
  return html`<details
    class="fold ideas"
    data-ideas=${path}
    .open=${context.isOpen(`ideas ${path}`)}
    @toggle=${(event: Event) => context.toggle(`ideas ${path}`, (event.target as HTMLDetailsElement).open)}
  >
    <summary>${t('ideas')}<span class="visually-hidden">: ${label}</span></summary>
    <p class="quiet">${t('ideas_help')}</p>
    <ul>
      ${ideas.map(
        (words) =>
          html`<li>
            <button type="button" class="plain" data-idea @click=${() => take(words)}>
              ${writingIcon('plus')}<span>${words}</span>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

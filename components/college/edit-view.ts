import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { dayOf } from '../../src/i18n/days.js';
import { uuid } from '../../src/record/uuid.js';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { dayField } from '../../src/widget/controls/day-field.js';
import { choiceField, lineField, textBox, textField } from '../../src/widget/controls/fields.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import type { ListController } from '../../src/widget/list-controller.js';
import type { CollegeAccess } from './access.js';
import { nextPlaces } from './choices.js';
import type { LearningPlan, NextPlace, PlanLine, PlanReview } from './schema.js';

/** Lists of the plan whose entries the person adds, orders and takes out. */
export type PlanList = 'hopes' | 'interests' | 'howILearn' | 'helpNeeded' | 'nextPlaces' | 'reviews';

/** What the edit templates need. */
export interface EditContext {
  readonly access: CollegeAccess;
  readonly plan: LearningPlan;
  readonly lists: ListController;
  readonly set: (change: Partial<LearningPlan>, field?: string) => void;
  /** Changes one entry of a list. */
  readonly setItem: (path: PlanList, id: string, change: Readonly<Record<string, string>>) => void;
}

const itemName = ({ access: { t } }: EditContext, label: string, index: number, count: number): string =>
  t('item_of', { label, position: index + 1, count });

type LineList = 'hopes' | 'interests' | 'howILearn' | 'helpNeeded';

function linesField(context: EditContext, path: LineList, label: string, hint: string, add: string): TemplateResult {
  const { access, plan, lists, setItem } = context;
  const { t } = access;
  const items = plan[path];
  return itemList<PlanLine>({
    ...{ path, label: t(label), hint: t(hint), items, lists, t, addLabel: t(add) },
    newItem: () => ({ id: uuid(), text: '' }),
    renderItem: ({ id, text }, index) =>
      textBox(
        { id: `${path}-${id}`, label: t(label), value: text, change: (words) => setItem(path, id, { text: words }) },
        { name: itemName(context, t(label), index, items.length) },
      ),
  });
}

function placesField(context: EditContext): TemplateResult {
  const { access, plan, lists, setItem } = context;
  const { t } = access;
  const items = plan.nextPlaces;
  return itemList<NextPlace>({
    ...{ path: 'nextPlaces', label: t('places'), hint: t('places_hint'), items, lists, t, addLabel: t('add_place') },
    newItem: () => ({ id: uuid(), place: '', text: '' }),
    renderItem: ({ id, place, text }, index) =>
      html`<div class="item" role="group" aria-label=${itemName(context, t('places'), index, items.length)}>
        ${textField(
          {
            ...{ id: `nextPlaces-${id}-text`, label: t('place_text'), value: text },
            change: (words) => setItem('nextPlaces', id, { text: words }),
          },
          1,
        )}
        ${choiceField({
          ...{ id: `nextPlaces-${id}-place`, label: t('place_where'), value: place },
          change: (kind) => setItem('nextPlaces', id, { place: kind }),
          choices: nextPlaces.map((one) => [one, t(`place_${one}`)]),
        })}
      </div>`,
  });
}

function reviewsField(context: EditContext): TemplateResult {
  const { access, plan, lists, setItem } = context;
  const { t } = access;
  const items = plan.reviews;
  return itemList<PlanReview>({
    ...{ path: 'reviews', label: t('back_look'), hint: t('reviews_hint'), items, lists, t, addLabel: t('add_review') },
    newItem: () => ({ id: uuid(), at: dayOf(new Date()), text: '' }),
    renderItem: ({ id, at, text }, index) =>
      html`<div class="item" role="group" aria-label=${itemName(context, t('back_look'), index, items.length)}>
        ${textField(
          {
            ...{ id: `reviews-${id}-text`, label: t('review_text'), value: text },
            change: (words) => setItem('reviews', id, { text: words }),
          },
          1,
        )}
        ${dayField({ id: `reviews-${id}-at`, label: t('review_at'), value: at.slice(0, 10), change: (day) => setItem('reviews', id, { at: day }) })}
      </div>`,
  });
}

/** The whole edit view: the one question first, then how and with whom, then where it might lead. */
export function editPlan(context: EditContext): TemplateResult {
  const { access, plan, lists, set } = context;
  const { t, heading } = access;
  const again = access.wordingKey();
  const slot = (path: PlanList, draw: () => TemplateResult): unknown =>
    guard([plan[path], lists.removedAt(path), ...again], draw);
  const lines = (path: LineList, label: string, hint: string, add: string): unknown =>
    slot(path, () => linesField(context, path, label, hint, add));
  const long = (key: 'teach' | 'helpOthers', hint: string): TemplateResult =>
    textField(
      { id: `plan.${key}`, label: t(key), hint: t(hint), value: plan[key], change: (words) => set({ [key]: words }, key) },
      1,
    );
  return html`<div class="edit">
      <p class="quiet">${t('optional')}</p>
      <div class="first-question">${lines('hopes', 'hopes_ask', 'hopes_hint', 'add_hope')}</div>
      ${lines('interests', 'interests', 'interests_hint', 'add_interest')}
      <section class="edit-part" aria-labelledby="edit-learning">
        ${heading(t('learning'), 1, 'edit-learning')} ${lines('howILearn', 'howILearn', 'how_hint', 'add_how')}
        ${lines('helpNeeded', 'helpNeeded', 'help_hint', 'add_help')}
        ${lineField({
          ...{ id: 'plan.beside', label: t('beside'), hint: t('beside_hint'), value: plan.beside },
          change: (beside) => set({ beside }, 'beside'),
        })}
      </section>
      <section class="edit-part" aria-labelledby="edit-next">
        ${heading(t('next'), 1, 'edit-next')} ${slot('nextPlaces', () => placesField(context))} ${long('teach', 'teach_hint')}
        ${long('helpOthers', 'help_others_hint')}
        <p class="quiet">${t('give_here')}</p>
      </section>
      <section class="edit-part">${slot('reviews', () => reviewsField(context))}</section>
    </div>
    <div class="actions">
      <button type="button" class="primary" data-read @click=${() => access.turnTo('read')}>
        ${writingIcon('check')}${t('done')}
      </button>
    </div>`;
}

import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import type { MemoryStore } from '../../src/store/memory-store.js';
import { readingText, type ReadingDocument, type SheetFormat } from '../../src/widget/reading-document.js';
import { openWidget } from '../../test/suites/opened-widget.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import { shownText, storeWith, type, type AnyWidget, type WidgetSubject } from '../../test/suites/widget-subject.js';
import { tells, wants } from './choices.js';
import { contacts, fixtures } from './fixtures.js';
import { jobContactKind, workPlanKind } from './kind.js';
import { workPlanCatalog } from './messages.js';
import { jobContactSchema, workPlanSchema, type JobContact, type WorkPlan } from './schema.js';

const subject: WidgetSubject<WorkPlan> = {
  tag: 'recovery-work-plan',
  kind: workPlanKind,
  catalog: workPlanCatalog,
  fixtures,
  filled: 'filled',
  views: ['read', 'edit', 'search', 'tell', 'supports', 'proposals'],
  field: '#hours',
  written: ({ hours }) => hours,
  withWords: (hours) => ({ ...workPlanKind.empty(), hours }),
  title: { en: 'Work I want', de: 'Arbeit, die ich will' },
};

runWidgetSuite(subject);

const filled = fixtures['filled']!.body;
const asked = { kind: 'job-contact', subject: 'self' } as const;

async function storeOf(plan: WorkPlan = filled, all: readonly JobContact[] = []): Promise<MemoryStore> {
  const store = (await storeWith(subject, plan)) as MemoryStore;
  const [record] = await store.list({ subject: 'self' });
  await store.put(all.map((body, index) => ({ ...record!, kind: 'job-contact', id: `c${index}`, body, revision: 0 })));
  return store;
}

async function opened(store: MemoryStore | undefined, view: string, more: object = {}) {
  const widget = await openWidget(subject, store, view, more);
  const choose = async (selector: string, value: string): Promise<void> => {
    await waitUntil(() => widget.find(selector));
    Object.assign(widget.find(selector)!, { value }).dispatchEvent(new Event('change'));
    await widget.element.updateComplete;
  };
  return { ...widget, choose };
}

const reading = (element: AnyWidget<WorkPlan>, format?: SheetFormat): string =>
  readingText((element as unknown as { reading(format?: SheetFormat): ReadingDocument }).reading(format));

describe('records of a work plan', () => {
  it('have for an empty record what their schemas give', () => {
    expect(workPlanKind.empty()).to.deep.equal(workPlanSchema.parse({}));
    expect(jobContactKind.empty()).to.deep.equal(jobContactSchema.parse({}));
  });

  it('A7.2: have no field for being ready, well, stable or sober', () => {
    const item = { id: 'x' };
    const full = workPlanSchema.parse({
      past: [item],
      adjustments: [item],
      targets: [item],
      supports: [item],
      jobs: [item],
      benefits: { met: [item] },
    });
    expect(JSON.stringify(full)).to.not.match(/ready|stable|sober|clean|abstin|symptom|diagnos|risk|score|complian/i);
  });

  it('keep entries apart whose id is the same', () => {
    const { skills } = workPlanSchema.parse({
      skills: [
        { id: 'x', text: 'one' },
        { id: 'x', text: 'two' },
      ],
    });
    expect(new Set(skills.map(({ id }) => id)).size).to.equal(2);
  });
});

describe('the profile', () => {
  it('A7.4: begins with what somebody gives already, paid or not, before any question about paid work', async () => {
    const { element } = await opened(undefined, 'edit');
    const parts = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-part]')].map(({ dataset }) => dataset['part']);
    expect(parts[0]).to.equal('now');
    expect(element.renderRoot.querySelector('[data-part="now"] [data-add="unpaid"]')).to.exist;
    expect(element.renderRoot.querySelector('[data-part="now"]')!.textContent).to.contain('It counts like any work');
  });

  it('A7.1: whatever somebody answers about paid work, nothing else changes', async () => {
    const { element, choose } = await opened(await storeOf(), 'edit');
    const shape = (): string[] =>
      [...element.renderRoot.querySelectorAll('[data-part], [data-add], [data-panel]')].map(({ outerHTML }) =>
        outerHTML.slice(0, 60),
      );
    const before = shape();
    for (const want of [...wants, '']) {
      await choose('#wantWork', want);
      expect(shape()).to.deep.equal(before);
    }
  });

  it('A2.6: goes on one page for an employer with what somebody offers, and without anything they need, tell or left', async () => {
    const { element } = await opened(await storeOf(), 'read');
    const page = reading(element, 'sheet');
    expect(page).to.contain('What I can offer').and.to.contain('Grafting roses').and.to.contain('I cook for my grandfather');
    for (const kept of [
      'Tasks on paper',
      'They closed it',
      'The noise',
      'Tomasz',
      'Market stall',
      'only what I need changed',
      'Phones',
    ])
      expect(page).to.not.contain(kept);
    for (const shown of ['Tasks on paper', 'They closed it', 'Tomasz']) expect(reading(element)).to.contain(shown);
  });

  it('is tagged with what it means among others, by the person, as goals are', async () => {
    const { element, press } = await opened(await storeOf(), 'edit');
    await press('#citizenship-roles');
    expect(element.data!.citizenship).to.deep.equal(['roles']);
    expect(reading(element)).to.contain('Roles in life');
    expect(reading(element, 'sheet')).to.not.contain('Roles in life');
  });

  it('A6.2: changes at work and help are parts of the plan like any other, and change no answer', async () => {
    const { element } = await opened(await storeOf(), 'edit');
    await element.save({ adjustments: [...filled.adjustments, { id: 'a2', what: 'Start at ten', law: '' }] });
    const { adjustments: _, ...rest } = element.data!;
    const { adjustments: __, ...before } = filled;
    expect(rest).to.deep.equal(before);
  });
});

describe('the job search', () => {
  it('A7.3: is open with an empty profile, and a contact is written down there', async () => {
    const { element, press, find } = await opened(undefined, 'search');
    await waitUntil(() => find('[data-add-contact]'));
    expect(shownText(element)).to.contain('You can start today. Nothing else has to be filled in first.');
    await press('[data-add-contact]');
    await waitUntil(() => find('[id="contact.employer"]'));
    type(element, '[id="contact.employer"]', 'The bakery');
    const saved = oneEvent(element, 'recovery-saved');
    await press('[data-contact-done]');
    const { detail } = (await saved) as CustomEvent<{ kind: string }>;
    expect(detail.kind).to.equal('job-contact');
    await waitUntil(() => find('[data-contact]')?.textContent.includes('The bakery'));
  });

  it('shows the newest day first, finds words, and takes a contact out and back', async () => {
    const many = Array.from({ length: 50 }, (_, index): JobContact => ({
      ...contacts[1]!,
      employer: `Place ${index}`,
      on: '2025-01-01',
    }));
    const store = await storeOf(filled, [...many, ...contacts]);
    const { element, press, find } = await opened(store, 'search');
    const shown = (): NodeListOf<Element> => element.renderRoot.querySelectorAll('[data-contact]');
    await waitUntil(() => shown().length === 30);
    expect(shown()[0]!.textContent).to.contain('The nursery by the river');
    await press('[data-more]');
    await waitUntil(() => shown().length === 52);
    type(element, '#contacts-search', 'gardens');
    await waitUntil(() => shown().length === 1);
    await press('[data-take-out]');
    await waitUntil(async () => (await store.list(asked)).length === 51);
    await press('[data-put-back] button');
    await waitUntil(async () => (await store.list(asked)).length === 52);
    expect(find('[data-contact]')).to.exist;
  });

  it('gives a day to a calendar only when asked, with a title that gives nothing away', async () => {
    const { press, find } = await opened(await storeOf(filled, contacts), 'search');
    let made: Blob | undefined;
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      made = blob;
      return createObjectURL.call(URL, new Blob());
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      await waitUntil(() => find('[data-calendar]'));
      expect(made).to.equal(undefined);
      await press('[data-calendar]');
      await waitUntil(() => made && find('[data-calendar-made]'));
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const text = await made!.text();
    expect(text)
      .to.contain('20260508')
      .and.to.contain('Something I planned')
      .and.to.not.match(/nursery|Friday|work/i);
  });

  it('leaves damaged contacts out, and shows what is whole', async () => {
    const store = await storeOf(filled, contacts);
    const list = store.list.bind(store);
    Object.assign(store, {
      list: async (query: Parameters<typeof list>[0]) => {
        const found = await list(query);
        return query.kind === 'job-contact' ? [...found, { ...found[0]!, id: 'odd', body: { employer: 5 } }] : found;
      },
    });
    const { element } = await opened(store, 'search');
    await waitUntil(() => element.renderRoot.querySelectorAll('[data-contact]').length === 2);
  });
});

describe('what an employer is told', () => {
  it('is not decided by default, and nobody may speak for the person unless they are named', async () => {
    const { element, find } = await opened(await storeOf(workPlanKind.empty()), 'tell');
    await waitUntil(() => find('#tell'));
    expect((find('#tell') as HTMLSelectElement).value).to.equal('');
    expect((find('#tell') as HTMLSelectElement).selectedOptions[0]!.textContent).to.contain('Not decided');
    expect(find('[data-nobody]')!.textContent).to.contain('Nobody may talk to an employer for me.');
    expect(reading(element)).to.not.contain('What I tell an employer');
  });

  it('X1 X3: a change of mind is kept as history, in any direction, and asks nothing back', async () => {
    const { element, choose, find } = await opened(await storeOf(), 'tell');
    for (const tell of ['yes', 'no', '', 'later', 'yes']) await choose('#tell', tell);
    expect(element.data!.telling.tell).to.equal('yes');
    expect(element.data!.telling.changedMind.map((one) => one.tell)).to.deep.equal(['onlyAdjustments', 'yes', 'no', 'later']);
    expect(find('[data-earlier]')!.textContent).to.contain('Until');
    expect(element.renderRoot.querySelectorAll('dialog')).to.have.length(0);
    expect([...tells]).to.include('notDecided');
  });

  it('A1.1: is offered to nobody but the person', async () => {
    const { element } = await opened(await storeOf(), 'tell', { actor: { id: 'w', kind: 'clinician', name: 'Jo' } });
    expect(element.renderRoot.querySelector('#tell')).to.equal(null);
    expect(element.renderRoot.querySelector('[data-panel="tell"]')).to.equal(null);
  });
});

describe('pay, benefits and help', () => {
  it('have no calculator: words only, and who knows the rules', async () => {
    const { element, find } = await opened(await storeOf(), 'supports');
    await waitUntil(() => find('[data-part="benefits"]'));
    expect(element.renderRoot.querySelectorAll('input[type="number"], output, progress, meter')).to.have.length(0);
    expect(shownText(element)).to.contain('Ask someone who knows the rules.');
  });

  it('A5.2 A5.3: help has no end of its own; where the person ends it, it asks how to come back', async () => {
    const { element, press, find } = await opened(await storeOf(), 'supports');
    await waitUntil(() => find('[id="supports-s1-stop"]'));
    expect(find('[id="supports-s1-ended"]')).to.equal(null);
    await press('[id="supports-s1-stop"]');
    await waitUntil(() => find('[id="supports-s1-wayBack"]'));
    type(element, '[id="supports-s1-wayBack"]', 'I ring Tomasz.');
    expect(reading(element)).to.contain('How I can come back to it: I ring Tomasz.');
    await press('[id="supports-s1-stop"]');
    expect(element.data!.supports[0]!.ended).to.equal('');
  });

  it('what is added is whole before it is saved, so that the plan can be read out at once', async () => {
    for (const view of ['edit', 'supports']) {
      const { element, find } = await opened(undefined, view);
      await waitUntil(() => find('[data-add]'));
      for (const button of element.renderRoot.querySelectorAll<HTMLElement>('[data-add]')) {
        button.click();
        await element.updateComplete;
        expect(element.data, button.dataset['add']).to.deep.equal(workPlanSchema.parse(element.data));
        reading(element);
      }
      element.remove();
    }
  });

  it('a job that ended is told in the person’s own words, and says nothing against them', async () => {
    const { element, find } = await opened(await storeOf(), 'supports');
    await waitUntil(() => find('[id="jobs-j1-endMine"]'));
    expect(shownText(element))
      .to.contain('says nothing about what you can do')
      .and.to.not.match(/fail|lost/i);
  });
});

describe('what others suggest', () => {
  it('A1.1: is a place to ask, a skill, a person, a change or help; what somebody wants is theirs alone', async () => {
    const store = await storeOf();
    const author = { id: 'w', kind: 'peer', name: 'Robin' } as const;
    const reference = { subject: 'self', kind: 'work-plan', id: 'record-self' };
    for (const on of ['targets', 'skills', 'adjustments', 'help', 'dream'])
      await store.addNote(reference, { on, text: '', purpose: 'proposal', proposed: `For ${on}`, author, lang: 'en' });
    const { element, press } = await opened(store, 'proposals');
    await waitUntil(() => element.renderRoot.querySelectorAll('[data-note]').length === 5);
    expect(element.renderRoot.querySelectorAll('[data-answer-by="accept"]')).to.have.length(4);
    for (let left = 4; left > 0; left--) await press('[data-answer-by="accept"]');
    const plan = element.data!;
    expect(plan.targets.at(-1)!.kind).to.equal('For targets');
    expect(plan.skills.at(-1)!.text).to.equal('For skills');
    expect(plan.adjustments.at(-1)!.what).to.equal('For adjustments');
    expect(plan.supports.at(-1)!.what).to.equal('For help');
    expect(plan.dream).to.deep.equal(filled.dream);
  });
});

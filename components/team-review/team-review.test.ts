import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import { settled, show, shownText, storeWith, type, type WidgetSubject } from '../../test/suites/widget-subject.js';
import { fixtures } from './fixtures.js';
import { teamReviewKind } from './kind.js';
import { teamReviewCatalog } from './messages.js';
import { allParts, groups, voices } from './parts.js';
import { teamReviewSchema, type TeamReview } from './schema.js';
import { teamReviewWritingCatalog } from './writing-messages.js';

const subject: WidgetSubject<TeamReview> = {
  tag: 'recovery-team-review',
  kind: teamReviewKind,
  catalog: teamReviewCatalog,
  fixtures,
  filled: 'filled',
  views: ['read', 'edit', 'compare'],
  field: '#learned',
  written: ({ learned }) => learned,
  withWords: (learned) => ({ ...teamReviewKind.empty(), learned }),
  title: { en: 'How our team works', de: 'Wie unser Team arbeitet' },
};

runWidgetSuite(subject);

const open = fixtures['open']!.body;
const filled = fixtures['filled']!.body;

describe('what a team looks at', () => {
  it('is ten challenges, seven misuses and four levels, each with a name and a question', () => {
    expect([groups.challenge.length, groups.misuse.length, groups.practice.length]).to.deep.equal([10, 7, 4]);
    const keys = new Set([...Object.keys(teamReviewCatalog.english), ...Object.keys(teamReviewWritingCatalog.english)]);
    for (const name of allParts) {
      expect(keys.has(name.replace('.', '_')), name).to.equal(true);
      expect(keys.has(`${name.replace('.', '_')}_ask`), name).to.equal(true);
    }
  });

  it('has for an empty record what the schema gives', () => {
    expect(teamReviewKind.empty()).to.deep.equal(teamReviewSchema.parse({}));
  });

  it('A7.1: opens any part first, and keeps what is written there', async () => {
    const element = await show(subject, { view: 'edit' });
    const details = element.renderRoot.querySelector<HTMLDetailsElement>('[data-part="misuse.coercion"]')!;
    details.open = true;
    await waitUntil(() => element.renderRoot.querySelector('[id="misuse.coercion.livedExperience"]'));
    type(element, '[id="misuse.coercion.livedExperience"]', 'I was told I had agreed.');
    expect(element.data!.parts).to.have.length(1);
    expect(element.data!.parts[0]).to.include({ id: 'misuse.coercion', livedExperience: 'I was told I had agreed.' });
  });

  it('gathers what was agreed at the top of the report', async () => {
    const element = await show(subject, { store: await storeWith(subject, filled), view: 'read' });
    const actions = element.renderRoot.querySelector('[data-section="actions"]')!.textContent;
    expect(actions).to.contain('Open the kitchen').and.to.contain('Visit the tenants').and.to.contain('Ines and Tomasz');
  });
});

describe('a final review', () => {
  it('A1.5: needs people with lived experience: the schema refuses it without them', () => {
    const finishedAt = '2026-09-03T10:00:00.000Z';
    expect(teamReviewSchema.safeParse({ ...open, finishedAt }).success).to.equal(false);
    expect(teamReviewSchema.safeParse({ ...open, finishedAt, takingPart: { livedExperience: 1 } }).success).to.equal(true);
    expect(teamReviewSchema.safeParse(open).success).to.equal(true);
  });

  it('A1.5: is not made without them: the way is shown, the words stay, an open review is saved at any time', async () => {
    const store = await storeWith(subject, open);
    const element = await show(subject, { store, view: 'edit' });
    element.renderRoot.querySelector<HTMLElement>('[data-finish]')!.click();
    await waitUntil(() => element.renderRoot.querySelector('[data-needs-voices]'));
    await waitUntil(() => (element.renderRoot as ShadowRoot).activeElement?.id === 'people-livedExperience');
    expect(element.data!.finishedAt).to.equal('');
    await element.save({ learned: 'We were alone in the room.' });
    const count = element.renderRoot.querySelector<HTMLInputElement>('#people-livedExperience')!;
    count.value = '2';
    count.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[data-needs-voices]')).to.equal(null);
    const saved = oneEvent(element, 'recovery-saved');
    element.renderRoot.querySelector<HTMLElement>('[data-finish]')!.click();
    await saved;
    const [record] = await store.list<TeamReview>({ subject: 'self' });
    expect(record!.body.finishedAt).to.not.equal('');
    expect(record!.body.learned).to.equal('We were alone in the room.');
  });

  it('A1.5: cannot lose its voices afterwards: a save that would is refused, and nothing stored changes', async () => {
    const store = await storeWith(subject, filled);
    const element = await show(subject, { store, view: 'edit' });
    let code = '';
    await element
      .save({ takingPart: { livedExperience: 0, family: 0, staff: 3 } })
      .catch((error: unknown) => void (code = (error as { code: string }).code));
    expect(code).to.not.equal('');
    expect((await store.list<TeamReview>({ subject: 'self' }))[0]!.body).to.deep.equal(filled);
  });

  it('is opened again in one act', async () => {
    const store = await storeWith(subject, filled);
    const element = await show(subject, { store, view: 'edit' });
    const saved = oneEvent(element, 'recovery-saved');
    element.renderRoot.querySelector<HTMLElement>('[data-reopen]')!.click();
    await saved;
    expect((await store.list<TeamReview>({ subject: 'self' }))[0]!.body.finishedAt).to.equal('');
  });

  it('A1.5: says in the report that nobody with lived experience took part, and does not leave it out', async () => {
    const element = await show(subject, { store: await storeWith(subject, open), view: 'read' });
    expect(shownText(element)).to.contain('No people with lived experience took part yet.').and.to.contain('still open');
  });
});

describe('reviews over time', () => {
  const two = async (): Promise<MemoryStore> => {
    const store = (await storeWith(subject, filled)) as MemoryStore;
    const [record] = await store.list<TeamReview>({ subject: 'self' });
    await store.put({
      ...record!,
      id: 'later',
      revision: 0,
      body: { ...open, title: 'Autumn', parts: [{ ...filled.parts[0]!, today: 'The door is open.' }] },
    });
    return store;
  };

  it('A1.3 A6.1: are compared in words, side by side, and nothing is counted or called better', async () => {
    const element = await show(subject, { store: await two(), view: 'compare', recordId: 'later' });
    await waitUntil(() => element.renderRoot.querySelector('.pair'));
    const [then, now] = [...element.renderRoot.querySelectorAll('.pair')[0]!.children].map(({ textContent }) => textContent);
    expect(then).to.contain('People wait in a corridor');
    expect(now).to.contain('The door is open.');
    const shown = element.renderRoot.querySelector('.compared')!.textContent;
    expect(shown)
      .to.not.match(/\d+\s*(%|of|\/)/)
      .and.to.not.match(/better|worse|improved/i);
    expect(element.renderRoot.querySelectorAll('progress, meter, .compared svg')).to.have.length(0);
  });

  it('are begun beside each other, opened by name, taken out and put back', async () => {
    const store = await two();
    const element = await show(subject, { store, view: 'read', recordId: 'later' });
    await waitUntil(() => element.renderRoot.querySelector('[data-review="record-self"]'));
    const button = element.renderRoot.querySelector<HTMLElement>('[data-review="record-self"]')!;
    expect(button.textContent).to.contain('Harbour Street team, spring').and.to.contain('2026');
    button.click();
    await waitUntil(() => shownText(element).includes('People wait in a corridor'));
    await waitUntil(() => element.renderRoot.querySelector('[data-remove-review]'));
    element.renderRoot.querySelector<HTMLElement>('[data-remove-review]')!.click();
    await waitUntil(() => element.renderRoot.querySelector('[data-put-back] button'));
    expect(await store.get({ subject: 'self', kind: 'team-review', id: 'record-self' })).to.equal(undefined);
    element.renderRoot.querySelector<HTMLElement>('[data-put-back] button')!.click();
    await waitUntil(() => shownText(element).includes('People wait in a corridor'));
    element.renderRoot.querySelector<HTMLElement>('[data-new-review]')!.click();
    await waitUntil(() => element.renderRoot.querySelector('#title-field'));
    type(element, '#title-field', 'A third one');
    await element.save();
    expect(await store.list({ subject: 'self', kind: 'team-review' })).to.have.length(3);
  });

  it('are saved as a text file, unless the page says no', async () => {
    const element = await show(subject, { store: await storeWith(subject, filled), view: 'read' });
    await settled(element);
    let made: Blob | undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      made = blob;
      return createObjectURL.call(URL, new Blob());
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      element.addEventListener('recovery-before-share', (event) => event.preventDefault(), { once: true });
      element.renderRoot.querySelector<HTMLElement>('[data-file]')!.click();
      await waitUntil(() => shownText(element).includes('did not allow the file'));
      expect(made).to.equal(undefined);
      element.renderRoot.querySelector<HTMLElement>('[data-file]')!.click();
      await waitUntil(() => made);
      expect(await made!.text())
        .to.contain('Open the kitchen')
        .and.to.contain('A kettle would change it.');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
  });
});

describe('the store of a team', () => {
  it('A4.1: is never that of a person: neither the store nor the subject of a context or a page is taken', async () => {
    const persons = new MemoryStore();
    const context = document.createElement('recovery-context');
    Object.assign(context, { store: persons, subject: 'patient-7', storage: 'session' });
    const element = document.createElement('recovery-team-review') as unknown as Awaited<ReturnType<typeof show<TeamReview>>>;
    Object.assign(element, { storage: 'none' });
    context.append(element);
    document.body.append(context);
    try {
      await element.ready;
      await element.save({ title: 'Ours' });
      expect(await persons.list({ subject: 'patient-7' })).to.deep.equal([]);
      expect(await persons.list({ subject: 'self' })).to.deep.equal([]);
      expect(element.data!.title).to.equal('Ours');
    } finally {
      context.remove();
    }
  });

  it('keeps parts that a newer version wrote, and shows their words', async () => {
    const parts = [{ ...filled.parts[0]!, id: 'challenge.weather', today: 'It rains in.' }];
    const element = await show(subject, { store: await storeWith(subject, { ...open, parts }), view: 'read' });
    expect(shownText(element)).to.contain('It rains in.');
    await element.save({ learned: 'x' });
    expect(element.data!.parts[0]!.id).to.equal('challenge.weather');
  });

  it('loses no words of a part that is there twice: it is read as something else', async () => {
    const twice = { ...open, parts: [filled.parts[0]!, { ...filled.parts[0]!, today: 'The other words.' }] };
    const parsed = teamReviewSchema.parse(twice);
    expect(new Set(parsed.parts.map(({ id }) => id)).size).to.equal(2);
    const element = await show(subject, { store: await storeWith(subject, parsed), view: 'read' });
    expect(shownText(element)).to.contain('People wait in a corridor').and.to.contain('The other words.');
  });

  it('refuses what is no review: texts that are numbers, people that are not whole or not there', () => {
    for (const wrong of [{ title: 5 }, { takingPart: { livedExperience: -1 } }, { takingPart: { staff: 1.5 } }, { parts: [{}] }])
      expect(teamReviewSchema.safeParse(wrong).success, JSON.stringify(wrong)).to.equal(false);
  });

  it('has a place for what each of three kinds of people says', () => {
    expect([...voices]).to.deep.equal(['livedExperience', 'family', 'staff']);
  });
});

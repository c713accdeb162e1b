import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../context/define.js';
import '../define.js';
import { RecoveryError } from '../../../src/errors.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { sendKeys } from '../../../test/browser-commands.js';
import { expectAccessible } from '../../../test/suites/accessible.js';
import {
  settled,
  show,
  shownText,
  storeWith,
  type,
  type AnyWidget,
  type WidgetSubject,
} from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import { crisisCardCatalog } from '../messages.js';
import type { CrisisPlan, CrisisPlanFormal, CrisisPlanSignature } from '../schema.js';
import { contentDigest } from './content-digest.js';
import { isDoubtfulWitness } from './witness.js';

const subject = {
  tag: 'recovery-crisis-card',
  kind: crisisPlanKind,
  catalog: crisisCardCatalog,
  fixtures,
} as unknown as WidgetSubject<CrisisPlan>;

const filled = fixtures['filled']!.body;
const withFormal = (formal: Partial<CrisisPlanFormal>, plan = filled): CrisisPlan => ({
  ...plan,
  formal: { ...plan.formal, ...formal },
});
const signature = (change: Partial<CrisisPlanSignature> = {}): CrisisPlanSignature => ({
  ...{ id: 'first', role: 'person', name: 'Noor Khan', relation: '', method: 'typed', at: '2026-05-03T10:00:00.000Z' },
  ...{ statement: '', digest: '', drawing: '' },
  ...change,
});

interface Signing {
  readonly element: AnyWidget<CrisisPlan>;
  readonly store: MemoryStore;
  readonly all: (selector: string) => HTMLElement[];
  readonly query: (selector: string) => HTMLElement;
  readonly focused: () => Element | null;
  readonly signatures: () => CrisisPlanSignature[];
}

async function signing(body: CrisisPlan = filled, view = 'sign'): Promise<Signing> {
  const store = (await storeWith(subject, body)) as MemoryStore;
  const element = await show(subject, { store, view });
  const all = (selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  if (view === 'sign') await waitUntil(() => all('.sign').length > 0, 'the panel is loaded');
  const query = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const focused = (): Element | null => (element.renderRoot as ShadowRoot).activeElement;
  return { element, store, all, query, focused, signatures: () => element.data!.formal.signatures };
}

/** Presses a button that signs, and waits for the signature. */
async function sign({ query, signatures, element }: Signing, button = '[data-sign]'): Promise<CrisisPlanSignature> {
  const before = signatures().length;
  query(button).click();
  await waitUntil(() => signatures().length > before, 'it is signed');
  await element.updateComplete;
  return signatures().at(-1)!;
}

const reading = async (element: AnyWidget<CrisisPlan>): Promise<string> => {
  element.view = 'read';
  await settled(element);
  return element.renderRoot.querySelector('.document')!.textContent;
};

describe('the panel "sign"', () => {
  describe('signing by the person', () => {
    it('stores who, how, when and what was signed, saved first', async () => {
      const panel = await signing();
      const { element, store, query } = panel;
      type(element, '#sign-own-name', '  Noor Khan ');
      type(element, '#sign-own-statement', 'These are my words.');
      query('#sign-freely').click();
      const { id, at, ...rest } = await sign(panel);
      expect(id).to.match(/^[0-9a-f-]{36}$/);
      expect(Date.now() - Date.parse(at)).to.be.within(0, 10_000);
      expect(rest).to.deep.equal({
        ...{ role: 'person', name: 'Noor Khan', relation: '', method: 'typed', statement: 'These are my words.', drawing: '' },
        digest: await contentDigest(element.data!),
      });
      expect(element.data!.formal.madeFreely).to.equal(true);
      await element.save();
      const stored = await store.list<CrisisPlan>({ subject: 'self' });
      expect(stored[0]!.body.formal.signatures).to.deep.equal(panel.signatures());
      // The first save held the tick and no signature yet.
      const [, before] = await store.history<CrisisPlan>(stored[0]!);
      expect(before!.record.body.formal.signatures).to.have.length(0);
    });

    it('says it, shows it, moves the focus to it and empties the boxes', async () => {
      const panel = await signing();
      type(panel.element, '#sign-own-name', 'Noor Khan');
      const { id } = await sign(panel);
      await waitUntil(() => panel.focused()?.getAttribute('data-item') === id, 'the focus is on the signature');
      expect(panel.query('[role=status]').textContent).to.contain('The signature is on the card.');
      await waitUntil(() => panel.all('[data-state="same"]').length === 1, 'its words are compared');
      expect(panel.query('.signature').textContent)
        .to.contain('Noor Khan')
        .and.to.contain('Signed with a typed name')
        .and.to.contain('The words are still the same.');
      expect((panel.query('#sign-own-name') as HTMLInputElement).value).to.equal('');
    });

    it('says where it is not saved', async () => {
      const panel = await signing();
      type(panel.element, '#sign-own-name', 'Noor Khan');
      const refused = (): Promise<never> => Promise.reject(new RecoveryError('StorageQuota'));
      panel.store.put = refused;
      await sign(panel);
      await waitUntil(() => panel.query('[role=status]').textContent.includes('it is not saved yet'));
      expect(panel.query('.notice').textContent).to.contain('This device is full');
    });

    it('works with the keyboard alone', async function () {
      const panel = await signing();
      panel.query('#sign-freely').focus();
      if (!(await sendKeys({ press: 'Tab' }))) this.skip(); // where the engine presses no keys
      await sendKeys({ type: 'Noor' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      expect(panel.focused() === panel.query('[data-sign]')).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => panel.signatures().length === 1, 'it is signed');
      expect(panel.signatures()[0]!.name).to.equal('Noor');
    });

    it('A4.6: without a name nothing is stored or lost, and the box says what it needs', async () => {
      const { element, query, focused, signatures, all } = await signing();
      type(element, '#sign-own-statement', 'These are my words.');
      type(element, '#sign-own-name', '   ');
      query('[data-sign]').click();
      await waitUntil(() => focused()?.id === 'sign-own-name', 'the focus is in the box');
      const described = query('#sign-own-name').getAttribute('aria-describedby')!;
      expect(query(`#${described}`).textContent).to.contain('Write the name that should stand here.');
      expect(signatures()).to.have.length(0);
      expect((query('#sign-own-statement') as HTMLTextAreaElement).value).to.equal('These are my words.');
      expect(all('[required], [aria-required]')).to.have.length(0);
      type(element, '#sign-own-name', 'N');
      await element.updateComplete;
      expect(query('#sign-own-name').hasAttribute('aria-describedby')).to.equal(false);
    });

    it('takes the date of a signature on paper, or none', async () => {
      const panel = await signing();
      for (const date of ['2026-05-03', '']) {
        panel.query('#sign-own-method-paper').click();
        await panel.element.updateComplete;
        type(panel.element, '#sign-own-name', 'Noor');
        const field = panel.query('#sign-own-date') as HTMLInputElement;
        field.value = date;
        field.dispatchEvent(new Event('change'));
        const { method, at } = await sign(panel);
        expect({ method, at }).to.deep.equal({ method: 'paper', at: date });
      }
      expect(panel.query('.signature').textContent).to.contain('3 May 2026');
    });

    it('signs an empty card, and twice at once only once', async () => {
      const store = new MemoryStore({ state: 'session' });
      const element = await show(subject, { store, view: 'sign' });
      await waitUntil(() => element.renderRoot.querySelector('[data-sign]'), 'the panel is loaded');
      type(element, '#sign-own-name', 'Ada');
      const button = element.renderRoot.querySelector<HTMLElement>('[data-sign]')!;
      button.click();
      button.click();
      await oneEvent(element, 'recovery-saved');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(element.data!.formal.signatures).to.have.length(1);
    });

    it('signs nothing that the person has not read: words of another tab come first', async () => {
      const { element, store, query, signatures } = await signing();
      type(element, '#sign-own-name', 'Noor');
      query('#sign-freely').click();
      const [stored] = await store.list<CrisisPlan>({ subject: 'self' });
      const life = { ...filled.life, pets: 'Biscuit and a cat.' };
      await store.put({ ...stored!, body: { ...stored!.body, life } });
      query('[data-sign]').click();
      await waitUntil(() => shownText(element).includes('New words came in. Read the card first'), 'it is said');
      expect(element.data!.life.pets).to.equal('Biscuit and a cat.');
      expect(signatures()).to.have.length(0);
      expect((query('#sign-own-name') as HTMLInputElement).value).to.equal('Noor');
    });

    it('never signs the card of the next person', async () => {
      const { element, store, query } = await signing();
      // The same words: nothing but the person tells the two cards apart.
      await storeWith(subject, filled, { owner: 'other', store });
      type(element, '#sign-own-name', 'Noor');
      query('[data-sign]').click();
      element.subject = 'other';
      await settled(element);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(element.data!.formal.signatures).to.have.length(0);
      expect((query('#sign-own-name') as HTMLInputElement).value).to.equal('');
    });

    it('signs without a digest where the page is not safe, and says so', async () => {
      Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
      try {
        const panel = await signing();
        expect(shownText(panel.element)).to.contain('This page cannot check later changes.');
        type(panel.element, '#sign-own-name', 'Noor');
        expect((await sign(panel)).digest).to.equal('');
        expect(panel.all('[data-state="unknown"]')).to.have.length(1);
        expect(await reading(panel.element)).to.contain('It is not known if the words have changed');
      } finally {
        Reflect.deleteProperty(crypto, 'subtle');
      }
    });
  });

  describe('a self-binding plan', () => {
    const day = 24 * 60 * 60 * 1000;
    const bound = (ago: number): CrisisPlan => ({
      ...withFormal({ selfBindingSince: new Date(Date.now() - ago).toISOString() }),
      planKind: 'self-binding',
    });

    it('is not signed while it is thought over, and says until when', async () => {
      const { element, all, query } = await signing(bound(6 * day));
      expect(all('[data-sign], [data-add-other]')).to.have.length(0);
      expect(query('[data-wait]').textContent).to.contain(String(new Date(Date.now() + day).getFullYear()));
      expect(shownText(element)).to.contain('You wanted time to think this over.');
    });

    it('is signed after 7 days', async () => {
      const { all } = await signing(bound(7 * day + 1_000));
      expect(all('[data-sign]')).to.have.length(1);
    });

    it('has no wait for other kinds, and one without an end where the beginning is not known', async () => {
      const { all } = await signing({ ...bound(0), planKind: 'crisis-card' });
      expect(all('[data-sign]')).to.have.length(1);
      for (const since of ['', 'soon', '+275760-09-13T00:00:00.000Z']) {
        const { query } = await signing({ ...withFormal({ selfBindingSince: since }), planKind: 'self-binding' });
        expect(query('[data-wait]').textContent).to.contain('It is not noted since when.');
      }
    });
  });

  describe('witnesses and others', () => {
    const doctor = { id: 'd', name: 'Dr  Ana Silva', phone: '', role: '' };
    const plan: CrisisPlan = {
      ...filled,
      people: { ...filled.people, agent: [{ ...doctor, id: 'a', name: 'Amina' }], team: [doctor] },
    };

    it('records who signed, what they are to the person and what they say', async () => {
      const panel = await signing(plan);
      panel.query('[data-add-other]').click();
      await waitUntil(() => panel.focused()?.id === 'sign-other-role', 'the focus is in the first box');
      const role = panel.query('#sign-other-role') as HTMLSelectElement;
      role.value = 'agent';
      role.dispatchEvent(new Event('change'));
      type(panel.element, '#sign-other-name', 'Amina');
      type(panel.element, '#sign-other-relation', 'My friend');
      type(panel.element, '#sign-other-statement', 'I will speak for Noor.');
      await panel.element.updateComplete;
      expect(shownText(panel.element)).to.not.contain('cannot be a witness');
      const { role: stored, name, relation, statement, digest } = await sign(panel, '[data-sign-other]');
      expect([stored, name, relation, statement]).to.deep.equal(['agent', 'Amina', 'My friend', 'I will speak for Noor.']);
      expect(digest).to.equal(await contentDigest(plan));
      expect(panel.all('[data-sign-other]'), 'the boxes are closed').to.have.length(0);
    });

    it('warns of a witness who speaks for the person or treats them, and lets it be', async () => {
      const panel = await signing(plan);
      panel.query('[data-add-other]').click();
      await panel.element.updateComplete;
      type(panel.element, '#sign-other-name', 'dr ana SILVA');
      await panel.element.updateComplete;
      const described = panel.query('#sign-other-name').getAttribute('aria-describedby')!;
      expect(panel.query(`#${described}`).textContent).to.contain('Ask an advocate.');
      expect(panel.query('[role=status]').textContent).to.contain('cannot be a witness');
      const { role } = await sign(panel, '[data-sign-other]');
      expect(role).to.equal('witness');
      expect(panel.query('.signature').textContent).to.contain('Ask an advocate.');
    });

    it('knows the same name whatever its capitals and blanks', () => {
      const witness = (name: string, role = 'witness'): boolean => isDoubtfulWitness(plan, { role, name });
      for (const name of ['Amina', ' AMINA ', 'Dr Ana Silva', 'drana\u00a0silva']) expect(witness(name), name).to.equal(true);
      for (const name of ['', ' ', 'Ana', 'Dev']) expect(witness(name), name).to.equal(false);
      expect(witness('Amina', 'agent')).to.equal(false);
      const unnamed = { ...plan, people: { ...plan.people, team: [{ ...doctor, name: '' }] } };
      expect(isDoubtfulWitness(unnamed, { role: 'witness', name: '' })).to.equal(false);
    });
  });

  describe('after signing', () => {
    it('says in the panel, in the read view and on paper that words were changed', async () => {
      const signed = withFormal({ signatures: [signature({ digest: (await contentDigest(filled))! })] });
      const panel = await signing(signed);
      const { element, all, query } = panel;
      await waitUntil(() => all('[data-state="same"]').length === 1, 'the same');
      element.view = 'read';
      await waitUntil(() => shownText(element).includes('The words are still the same.'), 'the same');
      await element.save({ life: { ...filled.life, pets: 'A cat.' } });
      await waitUntil(() => shownText(element).includes('The words have changed since.'), 'changed');
      element.view = 'print';
      await waitUntil(() => all('.recovery-sheet.page').length > 0, 'the paper is loaded');
      expect(query('.recovery-sheet.page').textContent).to.contain('The words have changed since.');
      element.view = 'sign';
      await waitUntil(() => all('[data-state="changed"]').length === 1, 'changed');
      expect(shownText(element)).to.contain('Sign again if you still stand by them.');
    });

    it('removes with an undo line that holds the focus, and puts the signature back in its place', async () => {
      const three = ['a', 'b', 'c'].map((id) => signature({ id, name: `Name ${id}` }));
      const { element, query, focused, signatures } = await signing(withFormal({ signatures: three }));
      query('[data-item="b"] [data-remove]').click();
      await waitUntil(() => focused()?.closest('[data-removed]'), 'the focus is on the undo line');
      expect(signatures().map(({ id }) => id)).to.deep.equal(['a', 'c']);
      query('[data-removed] button').click();
      await waitUntil(() => focused()?.closest('[data-item="b"]'), 'the focus is on the signature');
      expect(signatures()).to.deep.equal(three);
      query('[data-item="b"] [data-remove]').click();
      element.undo();
      await element.updateComplete;
      expect(signatures(), 'by the undo of the card').to.deep.equal(three);
    });

    it('lists 200 signatures without running wide, and ids of any form', async () => {
      const many = Array.from({ length: 200 }, (_, index) =>
        signature({
          id: `"]x' ${index}`,
          name: 'Maximiliane'.repeat(index === 7 ? 30 : 1),
          role: 'witness',
          statement: 'I saw it. ',
        }),
      );
      const { element, all, query, focused } = await signing(withFormal({ signatures: many }));
      element.parentElement!.style.width = '320px';
      expect(all('.signature')).to.have.length(200);
      expect(element.scrollWidth).to.be.at.most(320);
      all('[data-remove]')[3]!.click();
      await waitUntil(() => focused()?.closest('[data-removed]'), 'the focus is on the undo line');
      query('[data-removed] button').click();
      await waitUntil(() => focused()?.closest('[data-item]')?.getAttribute('data-item') === many[3]!.id, 'it is back');
    });

    it('is accessible, with everything open', async () => {
      const panel = await signing(withFormal({ signatures: [signature(), signature({ id: 'w', role: 'witness' })] }));
      panel.query('[data-add-other]').click();
      panel.query('#sign-own-method-drawn').click();
      await panel.element.updateComplete;
      panel.query('#sign-other-method-paper').click();
      panel.query('[data-sign]').click();
      await panel.element.updateComplete;
      await expectAccessible(panel.element);
    });

    it('is not shown to anybody but the person, nor where the card is read-only', async () => {
      const store = await storeWith(subject, filled);
      for (const properties of [{ actor: { id: 'd', kind: 'clinician', name: 'Dev' } }, { readonly: true }]) {
        const element = await show(subject, { store, view: 'sign', ...properties } as Partial<AnyWidget<CrisisPlan>>);
        expect(element.renderRoot.querySelector('.sign')).to.equal(null);
        expect(element.renderRoot.querySelector('.document')).to.not.equal(null);
      }
    });
  });
});

describe('a signed card', () => {
  it('comes to rest with the view of who sees it open: nothing is drawn again and again', async () => {
    const store = await storeWith(subject, withFormal({ signatures: [signature()] }));
    const card = await show(subject, { store, view: 'sharing' });
    await waitUntil(() => card.renderRoot.querySelector('#sharing-whom'), 'the panel is there', { timeout: 5000 });
    let drawn = 0;
    card.addController({ hostUpdated: () => drawn++ });
    const frames = async (count: number): Promise<void> => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
    };
    await frames(30);
    drawn = 0;
    await frames(30);
    expect(drawn).to.equal(0);
  });
});

import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { configure, pageConfiguration } from '../../src/host/page-configuration.js';
import { registerLanguage } from '../../src/i18n/languages.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { make, settled, show, shownText, storeWith, type, type AnyWidget, type WidgetSubject } from './widget-subject.js';

/** Properties, wording, languages, events: what a page does with a widget. */
export function hostSuite<Body extends object>(subject: WidgetSubject<Body>): void {
  const { withWords, written } = subject;
  const reworded = { [subject.catalog.name]: { title: 'A title by the page' } };

  describe('for the page around it', () => {
    it('behaves the same with properties before definition, before connection and after', async () => {
      const store = await storeWith(subject, withWords('The same words'), { owner: 'person-7' });
      const set = { store, subject: 'person-7', view: 'edit', strings: reworded };

      const before = make(subject, set);
      document.body.append(before);
      const after = document.createElement(subject.tag) as AnyWidget<Body>;
      document.body.append(after);
      Object.assign(after, set);
      // As a page does that writes the tag first and loads the script later.
      const late = document.createElement(`${subject.tag}-late`) as AnyWidget<Body>;
      Object.assign(late, set);
      // Nothing is read meanwhile of somebody else, or from elsewhere.
      const read: string[] = [];
      late.addEventListener('recovery-loaded', ({ detail }) => read.push(detail.subject));
      document.body.append(late);
      if (!customElements.get(`${subject.tag}-late`)) {
        const Constructor = customElements.get(subject.tag) as CustomElementConstructor;
        customElements.define(`${subject.tag}-late`, class extends Constructor {});
      }
      for (const element of [before, after, late]) {
        await settled(element);
        expect(shownText(element)).to.contain('The same words').and.to.contain('A title by the page');
        element.remove();
      }
      expect([...new Set(read)]).to.deep.equal(['person-7']);
    });

    it('takes wording from the instance, the context and the page, the nearest first', async () => {
      const settings = pageConfiguration();
      configure({ strings: { [subject.catalog.name]: { title: 'Page' } } });
      try {
        const element = await show(subject);
        expect(shownText(element)).to.contain('Page');
        const context = document.createElement('recovery-context');
        context.strings = { [subject.catalog.name]: { title: 'Context' } };
        element.parentElement!.append(context);
        context.append(element);
        await context.updateComplete;
        await settled(element);
        expect(shownText(element)).to.contain('Context');
        element.strings = { [subject.catalog.name]: { title: 'Instance' } };
        await element.updateComplete;
        expect(shownText(element)).to.contain('Instance');
      } finally {
        configure({ strings: settings.strings });
      }
    });

    it('takes wording from a JSON child, and warns about a broken one', async () => {
      const element = make(subject);
      element.innerHTML = `<script type="application/json" slot="strings">${JSON.stringify(reworded)}</script>`;
      document.body.append(element);
      await settled(element);
      expect(shownText(element)).to.contain('A title by the page');
      element.remove();
    });

    it('follows the language of the page at run time', async () => {
      const element = await show(subject, {}, { lang: 'de' });
      expect(shownText(element)).to.contain(subject.title.de);
      element.parentElement!.lang = 'ar';
      await waitUntil(() => element.renderRoot.querySelector<HTMLElement>('.root')!.dir === 'rtl');
      element.parentElement!.lang = 'en';
      await waitUntil(() => shownText(element).includes(subject.title.en));
      expect(element.renderRoot.querySelector<HTMLElement>('.root')!.dir).to.equal('ltr');
    });

    it('takes a language that the page registers later', async () => {
      const element = await show(subject, {}, { lang: 'eo' });
      registerLanguage('eo', { [subject.catalog.name]: { title: 'Mia karto' } });
      await element.updateComplete;
      expect(shownText(element)).to.contain('Mia karto');
    });

    it('shows English where a language is not there', async () => {
      const element = await show(subject, {}, { lang: 'nn-NO' });
      expect(shownText(element)).to.contain(subject.title.en);
    });

    it('lets the page veto a save and keeps the words', async () => {
      const store = new MemoryStore({ state: 'session' });
      const element = await show(subject, { store, view: 'edit' });
      const veto = (event: Event): void => event.preventDefault();
      element.addEventListener('recovery-before-save', veto);
      expect(await element.save(withWords('not yet'))).to.equal(undefined);
      await element.updateComplete;
      expect(shownText(element)).to.contain('did not save').and.to.contain('not yet');
      expect(await store.list({ subject: 'self' })).to.have.length(0);
      element.removeEventListener('recovery-before-save', veto);
      await element.save();
      expect(written((await store.list<Body>({ subject: 'self' }))[0]!.body)).to.equal('not yet');
    });

    it('fires nothing because the page set a property', async () => {
      const store = await storeWith(subject, withWords('quiet'));
      const element = await show(subject, { store });
      const heard: string[] = [];
      for (const name of ['recovery-saved', 'recovery-before-save', 'recovery-failed', 'recovery-help-opened']) {
        element.addEventListener(name, () => heard.push(name));
      }
      Object.assign(element, { view: 'edit', voice: 'we', headingLevel: 3, theme: 'dark', strings: reworded });
      await element.updateComplete;
      element.readonly = true;
      await element.updateComplete;
      expect(heard).to.deep.equal([]);
    });

    it('keeps a wrong attribute value and warns once with the allowed words', async () => {
      const warnings: string[] = [];
      const warn = console.warn;
      console.warn = (message: string) => warnings.push(message);
      try {
        const element = await show(subject, { theme: 'purple-x' as never });
        await element.updateComplete;
        element.requestUpdate();
        await element.updateComplete;
        expect(element.theme).to.equal('purple-x');
        const about = warnings.filter((message) => message.includes('"theme"'));
        expect(about.length).to.be.lessThan(2);
        if (about[0]) expect(about[0]).to.contain(subject.tag).and.to.contain('auto, light, dark').and.not.to.contain('purple-x');
      } finally {
        console.warn = warn;
      }
    });

    it('sets its headings by heading-level', async () => {
      const element = await show(subject, {
        headingLevel: 4,
        store: await storeWith(subject, subject.fixtures[subject.filled]!.body),
      });
      const levels = [...element.renderRoot.querySelectorAll('[role=heading]')].map((heading) =>
        Number(heading.getAttribute('aria-level')),
      );
      expect(Math.min(...levels)).to.equal(4);
      expect(levels).to.include(5);
    });

    it('tells where words are kept', async () => {
      const element = await show(subject, { storage: 'none', store: undefined as never, view: 'edit' });
      const saved = (await Promise.all([oneEvent(element, 'recovery-saved'), element.save(withWords('gone soon'))]))[0];
      expect((saved as CustomEvent<{ state: string }>).detail.state).to.equal('session');
      expect(shownText(element)).to.contain('goes away');
    });

    it('lets letters typed into it set off no shortcut of the page', async () => {
      const element = await show(subject, { view: 'edit' });
      const heard: string[] = [];
      const listen = (event: KeyboardEvent): void => void heard.push(event.key);
      document.addEventListener('keydown', listen);
      const field = type(element, subject.field, 's');
      for (const key of ['s', '/', 'Escape'])
        field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      document.removeEventListener('keydown', listen);
      expect(heard).to.deep.equal(['Escape']);
    });
  });
}

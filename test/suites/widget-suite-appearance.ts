import { expect } from '@open-wc/testing';
import { emulateMedia } from '../browser-commands.js';
import { readingText } from '../../src/widget/reading-document.js';
import { buildSheet } from '../../src/widget/print.part.js';
import { expectAccessible } from './accessible.js';
import { show, shownText, storeWith, type AnyWidget, type WidgetSubject } from './widget-subject.js';

/** What stands out of the element sideways: at 320 px nothing may. */
function overflowing(element: AnyWidget<object>): string[] {
  const edge = element.getBoundingClientRect();
  return [...element.renderRoot.querySelectorAll<HTMLElement>('*')]
    .filter((inner) => !inner.closest('.scroll, .visually-hidden, .file') && inner.getClientRects().length > 0)
    .filter((inner) => {
      const box = inner.getBoundingClientRect();
      return box.width > 0 && (box.right > edge.right + 1 || box.left < edge.left - 1);
    })
    .map((inner) => `${inner.localName}.${inner.className}`);
}

/** Empty and filled, in every view, by eye and by axe; right to left; narrow; on paper. */
export function appearanceSuite<Body extends object>(subject: WidgetSubject<Body>): void {
  const filled = subject.fixtures[subject.filled]!;

  describe('looks', () => {
    afterEach(async () => {
      document.documentElement.removeAttribute('style');
      await emulateMedia({});
    });

    it('shows its title, the help slot and no fault when nothing is written', async () => {
      const element = await show(subject);
      expect(shownText(element)).to.contain(subject.title.en);
      expect(element.renderRoot.querySelector('details.help summary')).to.exist;
      expect(element.renderRoot.querySelectorAll('.notice').length).to.equal(0);
    });

    for (const view of subject.views) {
      it(`is accessible when empty (${view})`, async () => {
        await expectAccessible(await show(subject, { view }));
      });
    }

    for (const [name, { body, lang, voice }] of Object.entries(subject.fixtures)) {
      for (const view of subject.views) {
        it(`shows and fits 320 px: ${name} (${view})`, async () => {
          const element = await show(subject, {
            store: await storeWith(subject, body, { lang }),
            view,
            ...(voice ? { voice } : {}),
          });
          element.parentElement!.style.width = '320px';
          await element.updateComplete;
          expect(overflowing(element)).to.deep.equal([]);
          element.parentElement!.lang = 'ar';
          element.parentElement!.dir = 'rtl';
          await element.updateComplete;
          expect(overflowing(element)).to.deep.equal([]);
        });
      }
    }

    const modes = {
      light: {},
      dark: { 'prefers-color-scheme': 'dark' },
      'forced colours': { 'forced-colors': 'active' },
    } as const;
    for (const [mode, features] of Object.entries(modes)) {
      for (const view of subject.views) {
        it(`is accessible in ${mode} (${view})`, async function () {
          if (mode !== 'light' && !(await emulateMedia(features))) this.skip(); // the engine has no media emulation
          // A page that follows the system; axe takes a page without a background for white.
          const page = document.documentElement.style;
          Object.assign(page, { colorScheme: 'light dark', background: 'Canvas', color: 'CanvasText' });
          const element = await show(subject, { store: await storeWith(subject, filled.body), view });
          element.renderRoot.querySelector<HTMLDetailsElement>('details.help')!.open = true;
          await element.updateComplete;
          await expectAccessible(element);
        });
      }
    }

    for (const theme of ['light', 'dark'] as const) {
      it(`is accessible with theme="${theme}" on a page without colours`, async () => {
        await expectAccessible(await show(subject, { store: await storeWith(subject, filled.body), theme, view: 'edit' }));
      });
    }

    it('is accessible in Arabic, right to left', async () => {
      const element = await show(
        subject,
        { store: await storeWith(subject, filled.body), view: 'edit' },
        { lang: 'ar', dir: 'rtl' },
      );
      expect(getComputedStyle(element.renderRoot.querySelector('.root')!).direction).to.equal('rtl');
      await expectAccessible(element);
    });

    it('prints what can be read, word for word', async () => {
      const element = await show(subject, { store: await storeWith(subject, filled.body), view: 'read' });
      const reading = (element as unknown as { reading(): Parameters<typeof readingText>[0] }).reading();
      const sheet = buildSheet(document, reading);
      const shown = shownText(element);
      for (const section of reading.sections) {
        for (const block of section.blocks) {
          for (const line of block.lines) {
            for (const words of [line.text, line.phone ?? '', ...(line.details ?? []).map(({ text }) => text)]) {
              expect(sheet.textContent).to.contain(words);
              expect(shown).to.contain(words);
              expect(readingText(reading)).to.contain(words);
            }
          }
        }
      }
      expect(sheet.querySelectorAll('button, input, textarea').length).to.equal(0);
      // What stands before words is followed by a colon, so it is no question.
      for (const text of [shown, sheet.textContent, readingText(reading)]) expect(text).to.not.match(/[?؟]\s?:/);
    });

    it('shows only what can be read while the page is printed', async () => {
      const element = await show(subject, { store: await storeWith(subject, filled.body), view: 'edit' });
      dispatchEvent(new Event('beforeprint'));
      expect(element.renderRoot.querySelectorAll('.root input:not([type=file]), .root textarea').length).to.equal(0);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.root input, .root textarea')).to.exist;
    });

    it('shows the focus as an outline on everything that takes it', async () => {
      const element = await show(subject, { view: 'edit' });
      // What is folded away takes no focus; unfolded it has to.
      for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
      const controls = [...element.renderRoot.querySelectorAll<HTMLElement>('button, input, textarea, select, summary')].filter(
        (control) => control.getClientRects().length > 0 && !control.matches(':disabled'),
      );
      expect(controls.length).to.be.greaterThan(2);
      for (const control of controls) {
        control.focus({ focusVisible: true });
        expect((element.renderRoot as ShadowRoot).activeElement === control, control.outerHTML.slice(0, 80)).to.equal(true);
        if (control.matches(':focus-visible')) expect(getComputedStyle(control).outlineStyle).to.equal('solid');
      }
    });

    it('A2.3: gives every target 44 px', async () => {
      const element = await show(subject, { store: await storeWith(subject, filled.body), view: 'edit' });
      const small = [
        ...element.renderRoot.querySelectorAll<HTMLElement>(
          'button, input:not([type=checkbox], [type=file]), textarea, select, summary, label.check',
        ),
      ]
        .filter((control) => control.getClientRects().length > 0 && control.getBoundingClientRect().height < 43.5)
        .map((control) => control.outerHTML.slice(0, 100));
      expect(small).to.deep.equal([]);
    });
  });
}

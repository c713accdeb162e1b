// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import jsQr from 'jsqr';
import '../define.js';
import { show, storeWith, type WidgetSubject } from '../../../test/suites/widget-subject.js';
import { crisisPlanDocument } from '../document.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';
import { codeText } from './code-text.js';
import { codePath } from './code.qr.part.js';
import { firstMinute } from './first-minute.js';

const subject = { tag: 'recovery-crisis-card', kind: crisisPlanKind } as WidgetSubject<CrisisPlan>;
const filled = fixtures['filled']!.body;
const documentOf = (plan: CrisisPlan) => crisisPlanDocument(plan, { t: (key) => key, language: 'en', dir: 'ltr', footer: [] });

async function open(body: CrisisPlan = filled, properties = {}) {
  const store = await storeWith(subject, body);
  const element = await show(subject, { store, view: 'read', ...properties });
  const query = (selector: string): HTMLElement => {
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const stage = async (): Promise<HTMLDialogElement> => {
    element.view = 'show';
    await waitUntil(() => element.renderRoot.querySelector<HTMLDialogElement>('dialog.stage')?.open);
    return query('dialog.stage') as HTMLDialogElement;
  };
  const focused = (): Element | null => (element.renderRoot as ShadowRoot).activeElement;
  return { element, query, stage, focused };
}

describe('showing the card to somebody', () => {
  it('opens in one act, over the whole screen, with what the first minute needs', async () => {
    const { element, query } = await open();
    query('[data-panel="show"]').click();
    await waitUntil(() => element.renderRoot.querySelector<HTMLDialogElement>('dialog.stage')?.open);
    const dialog = query('dialog.stage') as HTMLDialogElement;
    expect(dialog.getBoundingClientRect().width).to.be.closeTo(innerWidth, 20);
    const words = dialog.textContent;
    for (const part of ['Noor', 'Speak slowly.', 'Amina', 'My old landlord', 'Warm milk', 'Many people in uniform', 'Penicillin'])
      expect(words).to.contain(part);
    expect(words).not.to.contain('bike shed on Tuesdays');
    expect(dialog.querySelectorAll('input, textarea, select').length).to.equal(0);
  });

  it('calls and writes by targets of 56 pixels or more', async () => {
    const dialog = await (await open()).stage();
    const hrefs = [...dialog.querySelectorAll<HTMLAnchorElement>('.ways a')].map(({ href }) => href);
    expect(hrefs.slice(0, 2)).to.deep.equal(['tel:+440000000000', 'sms:+440000000000']);
    for (const target of dialog.querySelectorAll('.ways a, button')) {
      const { height, width } = target.getBoundingClientRect();
      if (height) expect(Math.min(height, width), target.textContent).to.be.at.least(56);
    }
  });

  it('X5: keeps help within reach', async () => {
    const dialog = await (await open(filled, { safety: { emergency: { number: '000' } } })).stage();
    expect(dialog.querySelector('details.help')?.textContent).to.contain('000');
  });

  it('goes back to where one was, by the button and by Escape, with the focus', async () => {
    const { element, query, stage, focused } = await open();
    await stage();
    query('[data-close]').click();
    await waitUntil(() => element.view === 'read' && focused()?.getAttribute('data-panel') === 'show');
    const dialog = await stage();
    // What Escape does in every engine.
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    dialog.close();
    await waitUntil(() => element.view === 'read' && focused()?.getAttribute('data-panel') === 'show');
  });

  it('reads all of it without leaving the dialog, and goes back to what comes first', async () => {
    const { element, query, stage, focused } = await open();
    const dialog = await stage();
    query('[data-all]').click();
    await waitUntil(() => focused()?.id === 'stage-title');
    expect(dialog.open).to.equal(true);
    expect(element.view).to.equal('show');
    for (const words of ['Noor', 'Penicillin', 'I sleep through the night.']) expect(dialog.textContent).to.contain(words);
    expect(dialog.querySelector('input, textarea, select, [data-edit]')).to.equal(null);
    query('[data-all]').click();
    await waitUntil(() => !dialog.textContent.includes('I sleep through the night.'));
    expect(dialog.textContent).to.contain('Noor');
  });

  it('works for those who only read, for long cards, and says when there is nothing', async () => {
    expect((await (await open(filled, { readonly: true })).stage()).textContent).to.contain('Noor');
    const long = await (await open(fixtures['long']!.body)).stage();
    expect(long.scrollWidth).to.be.at.most(long.clientWidth);
    expect(long.textContent).to.contain('<b>not bold</b>');
    expect((await (await open(crisisPlanKind.empty())).stage()).textContent).to.contain('Nothing is written here yet.');
  });

  it('gives the screen back to its owner when it closes', async () => {
    let released = 0;
    const own = Object.getOwnPropertyDescriptor(navigator, 'wakeLock');
    const request = () =>
      Promise.resolve({
        release: () => {
          released++;
          return Promise.resolve();
        },
      });
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    try {
      const { query, stage } = await open();
      await stage();
      await new Promise((resolve) => setTimeout(resolve));
      query('[data-close]').click();
      await waitUntil(() => released === 1);
    } finally {
      delete (navigator as { wakeLock?: unknown }).wakeLock;
      if (own) Object.defineProperty(navigator, 'wakeLock', own);
    }
  });

  it('leaves out what the person has hidden', () => {
    const hidden = { ...filled, sections: [{ key: 'readFirst', title: '', hidden: true, lines: [] }] };
    expect(firstMinute(documentOf(hidden)).map(({ key }) => key)).to.deep.equal(['helps', 'makesWorse', 'refuse', 'allergies']);
  });
});

describe('the read view', () => {
  it('holds no field, and nothing on it changes a word by accident', async () => {
    const { element, query } = await open();
    const before = JSON.stringify(element.data);
    const body = query('.document');
    body.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await element.updateComplete;
    expect(
      element.renderRoot.querySelectorAll('section > :not(header) :is(input, textarea, select, [contenteditable])').length,
    ).to.equal(0);
    const [first] = element.renderRoot.querySelectorAll('section > .actions button, section > :not(header) button');
    expect(first!.hasAttribute('data-edit')).to.equal(false);
    expect(JSON.stringify(element.data)).to.equal(before);
  });
});

describe('the code to scan', () => {
  /** Draws the path and reads it with another piece of software. */
  function scan(text: string): string | undefined {
    const { path, size } = codePath(text);
    const scale = 4;
    const canvas = Object.assign(document.createElement('canvas'), { width: size * scale, height: size * scale });
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.scale(scale, scale);
    context.fillStyle = '#000';
    context.fill(new Path2D(path));
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    const found = jsQr(data, width, height);
    return found ? new TextDecoder().decode(new Uint8Array(found.binaryData)) : undefined;
  }

  it('holds the numbers and the first three lines and nothing else, and can be read', () => {
    const text = codeText(filled);
    expect(text.split('\n')).to.deep.equal([
      'Amina +44 00 0000 0000',
      'Dev +44 00 0000 0001',
      'Speak slowly.',
      'Let me hold my beads.',
      'Tell me before you touch me.',
    ]);
    expect(scan(text)).to.equal(text);
    expect(scan(codeText(fixtures['arabic']!.body))).to.equal(codeText(fixtures['arabic']!.body));
  });

  it('stays small enough to scan, cut at whole lines', () => {
    const text = codeText(fixtures['long']!.body);
    expect(new TextEncoder().encode(text).length).to.be.at.most(480);
    const whole = fixtures['long']!.body.readFirst;
    const lines = [...whole.contacts.map(({ name, phone }) => `${name} ${phone}`), ...whole.top3.map((line) => line.text.trim())];
    for (const line of text.split('\n')) expect(lines).to.include(line);
    expect(scan(text)).to.equal(text);
  });

  it('is empty where there is nothing for it, and where that part is hidden', () => {
    expect(codeText(crisisPlanKind.empty())).to.equal('');
    expect(codeText({ ...filled, sections: [{ key: 'readFirst', title: '', hidden: true, lines: [] }] })).to.equal('');
  });

  it('is shown when asked for, with its words beside it, black on white, and hidden again', async () => {
    const { element, query, stage } = await open(filled, { theme: 'dark' });
    await stage();
    query('[data-show-code]').click();
    await waitUntil(() => element.renderRoot.querySelector('svg.code'), undefined, { timeout: 10_000 });
    const drawing = query('svg.code');
    expect(drawing.getAttribute('aria-label')).to.equal('Code to scan with a phone');
    expect(getComputedStyle(drawing.querySelector('.paper')!).fill).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(drawing.querySelector('.ink')!).fill).to.equal('rgb(0, 0, 0)');
    expect(query('.code-words').textContent).to.equal(codeText(filled));
    query('[data-hide-code]').click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('svg.code').length).to.equal(0);
  });
});

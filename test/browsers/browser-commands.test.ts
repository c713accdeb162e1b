// engines: all
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../browser-commands.js';

const isOn = (query: string): boolean => matchMedia(query).matches;

describe('what tests may ask of the browser', () => {
  it('emulates media features, or says that it cannot', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active', 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' }))) {
      this.skip(); // Firefox and WebKit have no command for it.
    }
    expect(isOn('(forced-colors: active)')).to.equal(true);
    expect(isOn('(prefers-contrast: more)')).to.equal(true);
    expect(isOn('(prefers-color-scheme: dark)')).to.equal(true);
    await emulateMedia({ media: 'print', 'prefers-reduced-motion': 'reduce' });
    expect(isOn('print')).to.equal(true);
    expect(isOn('(prefers-reduced-motion: reduce)')).to.equal(true);
    expect(isOn('(forced-colors: active)')).to.equal(false);
    await emulateMedia({});
    expect(isOn('screen')).to.equal(true);
    expect(isOn('(prefers-reduced-motion: reduce)')).to.equal(false);
  });

  it('gives the page a size', async () => {
    expect(await setViewport({ width: 700, height: 500 })).to.equal(true);
    expect([innerWidth, innerHeight]).to.deep.equal([700, 500]);
    expect(await setViewport({ width: 800, height: 600 })).to.equal(true);
  });

  it('says so when the window cannot be that narrow', async () => {
    const done = await setViewport({ width: 320, height: 600 });
    expect(innerWidth === 320).to.equal(done);
    await setViewport({ width: 800, height: 600 });
  });

  it('presses keys in the focused element', async () => {
    const form = await fixture<HTMLElement>(html`<div><input aria-label="First" /><input aria-label="Second" /></div>`);
    const [first, second] = form.querySelectorAll('input');
    const keys: string[] = [];
    form.addEventListener('keydown', ({ key }) => keys.push(key));
    first!.focus();
    await sendKeys({ type: 'Añ b' });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(second);
    await sendKeys({ press: 'Shift+Tab' });
    expect(document.activeElement).to.equal(first);
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Backspace' });
    expect(first!.value).to.equal('Añ ');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ up: 'Shift' });
    expect(first!.selectionEnd! - first!.selectionStart!).to.equal(1);
    expect(keys).to.include.members(['Tab', 'Backspace', 'ArrowLeft']);
  });
});

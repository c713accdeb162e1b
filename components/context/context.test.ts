// engines: all
import { expect, fixture, html } from '@open-wc/testing';
import './define.js';
import '../help-now/define.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { RecoveryHelpNow } from '../help-now/help-now-element.js';
import type { RecoveryContext } from './context-element.js';

const settings = (element: RecoveryHelpNow) => element.helpSettings();

describe('recovery-context', () => {
  it('gives its settings to widgets inside, also in a shadow tree, and to those that come later', async () => {
    const store = new MemoryStore();
    const context = await fixture<RecoveryContext>(html`<recovery-context subject="person-1"><div></div></recovery-context>`);
    context.store = store;
    const host = context.querySelector('div')!;
    const inner = document.createElement('recovery-help-now');
    host.attachShadow({ mode: 'open' }).append(inner);
    await context.updateComplete;
    await inner.updateComplete;
    expect(settings(inner)).to.include({ subject: 'person-1', store });
    context.subject = 'person-2';
    await context.updateComplete;
    expect(settings(inner).subject).to.equal('person-2');
  });

  it('reaches widgets that were on the page before it', async () => {
    const wrapper = await fixture<HTMLElement>(html`<div><recovery-help-now></recovery-help-now></div>`);
    const inner = wrapper.querySelector('recovery-help-now')!;
    await inner.updateComplete;
    expect(settings(inner).subject).to.equal('self');
    const late = document.createElement('recovery-context-late') as RecoveryContext;
    late.subject = 'late';
    late.append(inner);
    wrapper.append(late);
    customElements.define(
      'recovery-context-late',
      class extends (customElements.get('recovery-context') as typeof RecoveryContext) {},
    );
    // At once: a widget that is defined in the same moment would read for somebody else otherwise.
    expect(settings(inner).subject).to.equal('late');
  });

  it('lets the nearer context and the element itself win, setting by setting', async () => {
    const outer = await fixture<RecoveryContext>(html`
      <recovery-context subject="outer" voice="we">
        <recovery-context subject="inner"><recovery-help-now></recovery-help-now></recovery-context>
      </recovery-context>
    `);
    outer.strings = { common: { help_none: 'Outer', not_watched: 'Outer too' } };
    const inner = outer.querySelector('recovery-context')!;
    inner.strings = { common: { help_none: 'Inner' } };
    const widget = outer.querySelector('recovery-help-now')!;
    await outer.updateComplete;
    await inner.updateComplete;
    await widget.updateComplete;
    expect(settings(widget).subject).to.equal('inner');
    expect(widget.t('help_none')).to.equal('Inner');
    expect(widget.t('not_watched')).to.equal('Outer too');
    expect(widget.t('help_people')).to.equal('People we chose');
    widget.subject = 'own';
    expect(settings(widget).subject).to.equal('own');
  });

  it('lets go of a widget that leaves it', async () => {
    const context = await fixture<RecoveryContext>(
      html`<recovery-context subject="person-1"><recovery-help-now></recovery-help-now></recovery-context>`,
    );
    const widget = context.querySelector('recovery-help-now')!;
    await widget.updateComplete;
    context.after(widget);
    await widget.updateComplete;
    expect(settings(widget).subject).to.equal('self');
    widget.remove();
  });

  it('has no box of its own and passes the theme on', async () => {
    const context = await fixture<RecoveryContext>(
      html`<recovery-context theme="dark"><recovery-help-now></recovery-help-now></recovery-context>`,
    );
    expect(getComputedStyle(context.querySelector('recovery-help-now')!).colorScheme).to.equal('dark');
    expect(getComputedStyle(context).padding).to.equal('0px');
  });
});

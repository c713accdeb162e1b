import { expect, waitUntil } from '@open-wc/testing';
import { expectAccessible } from '../../test/suites/accessible.js';
import { filledStore, open } from '../../test/my-data/my-data-page.js';
import { MemoryStore } from '../../src/store/memory-store.js';

describe('recovery-my-data', () => {
  it('says where words are kept and what that means, before anything was read', async () => {
    const { text, find } = await open();
    expect(text()).to.contain('Where it is kept').and.contain('It goes away when you close the page.');
    expect(find('[data-nothing]')).to.exist;
    expect(find('[data-offer]')).to.equal(null);
  });

  it('A1.3: names what is here by kind, and counts entries, not the person', async () => {
    const { text, all } = await open({ store: await filledStore() });
    expect(all('[data-kind]').map(({ dataset }) => dataset['kind'])).to.deep.equal(['crisis-plan', 'goal']);
    expect(text()).to.contain('Goals 1 entry').and.contain('No copy was saved from here yet.');
  });

  it('X4: others read what it is, and nothing else', async () => {
    const store = await filledStore();
    for (const view of ['read', 'bin', 'copy']) {
      const { text, all } = await open({ store, view, actor: { id: 'c', kind: 'clinician', name: 'Jo' } });
      expect(text()).to.contain('Only they see this.').and.not.contain('Goals');
      expect(all('[data-panel], .panel, button')).to.have.length(0);
    }
  });

  it('offers a copy once, and never again', async () => {
    const store = await filledStore();
    const { find, press } = await open({ store });
    expect(find('[data-offer]')).to.exist;
    await press('[data-offer-later]');
    expect(find('[data-offer]')).to.equal(null);
    expect((await open({ store })).find('[data-offer]')).to.equal(null);
    expect((await store.journal('self')).filter(({ act }) => act === 'offer')).to.have.length(1);
  });

  it('offers it after the first plan that is saved while it is on the page', async () => {
    const store = new MemoryStore({ state: 'session' });
    const { find } = await open({ store });
    await filledStore(store);
    await waitUntil(() => find('[data-offer]'), 'a copy is offered', { timeout: 3000 });
  });

  it('shows the words of nobody else, in the same task', async () => {
    const store = await filledStore();
    const { element, press, find, text, says } = await open({ store });
    await press('[data-panel="bin"]');
    await says('A plan for May');
    element.subject = 'other';
    await element.updateComplete;
    expect(text()).to.not.contain('A plan for May');
    await waitUntil(() => !find('.loading'), 'it is read', { timeout: 3000 });
    expect(text()).to.contain('Nothing was removed.');
    element.actor = { id: 'p', kind: 'peer', name: '' };
    await element.updateComplete;
    expect(find('.panel')).to.equal(null);
  });

  it('is read-only where the host says so: nothing is offered that changes anything', async () => {
    const { all } = await open({ store: await filledStore(), readonly: true });
    expect(all('[data-panel]').map(({ dataset }) => dataset['panel'])).to.deep.equal(['copy', 'paper', 'versions', 'acts']);
  });

  for (const view of ['read', 'copy', 'restore', 'paper', 'versions', 'bin', 'acts', 'device', 'lock', 'tidy', 'erase'])
    it(`X: ${view} is accessible, also with the focus brought back`, async () => {
      const { element, find } = await open({ store: await filledStore(), view });
      await waitUntil(() => !find('.loading'), `${view} is drawn`, { timeout: 6000 });
      await expectAccessible(element);
      expect(find('[required], [aria-required="true"], progress, meter')).to.equal(null);
      if (view === 'read') return;
      find('[data-back]:not(.rows *)')!.click();
      await waitUntil(() => element.shadowRoot!.activeElement?.getAttribute('data-panel') === view, 'the focus is on the way in');
    });
});

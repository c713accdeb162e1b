import { expect, waitUntil } from '@open-wc/testing';
import '../../../components/help-now/define.js';
import { configure } from '../../../src/host/page-configuration.js';
import { showCard } from './card.js';

const clinician = { id: 'c', kind: 'clinician', name: 'Dr Lemon' } as const;

describe('the way to leave in haste', () => {
  afterEach(() => configure({ leaveTo: undefined }));

  it('is there only where the page names one to go to, and says what it does not do', async () => {
    const card = await showCard({ view: 'read' });
    expect(card.renderRoot.querySelector('[data-leave]')).to.equal(null);
    configure({ leaveTo: 'https://weather.example/' });
    await waitUntil(() => card.renderRoot.querySelector('[data-leave]'));
    const button = card.renderRoot.querySelector('[data-leave]')!;
    expect(button.tagName).to.equal('BUTTON');
    const help = card.renderRoot.querySelector(`#${button.getAttribute('aria-describedby')!}`)!;
    expect(help.textContent).to.include('does not delete what you saved, or the history of your browser');
  });

  it('is there for whoever reads', async () => {
    const card = await showCard({ view: 'read', leaveTo: 'https://weather.example/', actor: clinician });
    await waitUntil(() => card.renderRoot.querySelector('[data-leave]'));
  });

  it('is in the help slot that stands alone, and can be set by an attribute', async () => {
    const help = document.createElement('recovery-help-now');
    help.setAttribute('leave-to', '/weather');
    document.body.append(help);
    await help.updateComplete;
    expect(help.renderRoot.querySelector('[data-leave]')).to.not.equal(null);
    help.remove();
  });

  it('leads to no address that would run as script', async () => {
    for (const leaveTo of ['javascript:alert(1)', 'data:text/html,x', 'https://', '']) {
      const card = await showCard({ view: 'read', leaveTo });
      await card.save({});
      expect(card.renderRoot.querySelector('[data-leave]'), leaveTo).to.equal(null);
    }
  });
});

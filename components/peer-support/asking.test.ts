import { expect, waitUntil } from '@open-wc/testing';
import '../context/define.js';
import { emptyStore, opened, richStore, storeOf } from '../../test/peers/opened.js';
import { shownText, type } from '../../test/suites/widget-subject.js';
import { fixtures, samplePacks } from './fixtures.js';
import { peerLinkKind } from './kind.js';

const requested = 'recovery-peer-requested';
const ended = 'recovery-peer-ended';
const allowed = ['at', 'id', 'kind', 'peer', 'revision', 'subject'];

describe('asking to meet a peer', () => {
  it('shows what may be passed on before anything is kept, and keeps nothing of a choice alone', async () => {
    const { press, find, records, element } = await opened();
    await press('[data-open="peers"]');
    await press('[data-peer="amina"] [data-choose]');
    await waitUntil(() => find('section.limits'));
    expect(find('section.limits')!.textContent).to.contain('then to Ruth, who runs the house.');
    expect(find('[data-chosen]')!.textContent).to.equal('Amina');
    await element.save();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await records()).to.have.length(0);
    await press('[data-act="ask"]');
    await waitUntil(async () => (await records()).length === 1);
    const { body } = (await records())[0]!;
    expect(body).to.deep.include({ form: 'meet', peer: { id: 'amina', name: 'Amina' }, anyone: false });
    expect(body.privacyLimits).to.contain('who runs the house');
    expect(body.askedAt).to.not.equal('');
  });

  it('says honestly where the page has not said what may be passed on', async () => {
    const { press, find } = await opened(emptyStore(), { packs: {} });
    await press('[data-add]');
    await waitUntil(() => find('section.limits'));
    expect(find('section.limits')!.textContent).to.contain('has not said').and.to.contain('You can ask them first');
  });

  it('A4.2: is told once it is durable, with the host’s own id of the peer and no word of the person', async () => {
    const { press, find, element, hear, records } = await opened();
    const heard = hear(requested, 'recovery-saved');
    await press('[data-open="peers"]');
    await press('[data-peer="amina"] [data-choose]');
    await press('[data-add="wishes"]');
    type(element, '[data-list="wishes"] textarea', 'Zq7 canary');
    await press('[data-act="ask"]');
    await waitUntil(() => heard.some((event) => event.type === requested));
    expect(heard.map((event) => event.type).indexOf('recovery-saved')).to.be.lessThan(
      heard.map((event) => event.type).indexOf(requested),
    );
    const [event] = heard.filter((one) => one.type === requested);
    expect(event!.cancelable).to.equal(true);
    expect(Object.keys(event!.detail).sort()).to.deep.equal(allowed);
    const [record] = await records();
    expect(event!.detail).to.deep.include({ peer: 'amina', kind: 'peer-link', id: record!.id, subject: 'self' });
    expect(JSON.stringify(event!.detail)).to.not.contain('canary');
    await waitUntil(() => find('.acts')?.textContent.includes('Ruth rings you within a week.'));
    await element.save();
    expect(heard.filter((one) => one.type === requested)).to.have.length(1);
  });

  it('asks for anyone without a name', async () => {
    const { press, hear, records } = await opened(emptyStore(), { packs: {} });
    const heard = hear(requested);
    await press('[data-open="peers"]');
    await press('[data-anyone]');
    await press('[data-act="ask"]');
    await waitUntil(() => heard.length === 1);
    expect(heard[0]!.detail['peer']).to.equal('');
    expect((await records())[0]!.body).to.deep.include({ anyone: true, peer: { id: '', name: '' } });
  });

  it('is taken back, and said, where the page cannot pass it on; the words stay', async () => {
    const { has, press, find, element, hear, records } = await opened();
    element.addEventListener(requested, (event) => event.preventDefault());
    const heard = hear(requested, ended);
    await press('[data-open="peers"]');
    await press('[data-peer="jonas"] [data-choose]');
    await press('[data-add="wishes"]');
    type(element, '[data-list="wishes"] textarea', 'Mend a wheel');
    await press('[data-act="ask"]');
    await waitUntil(async () => (await records())[0]?.body.askedAt === '' && find('[data-result]'));
    expect(find('[data-result]')!.textContent).to.contain('could not pass on your wish');
    expect((await records())[0]!.body.wishes[0]!.text).to.equal('Mend a wheel');
    expect(heard.map((event) => event.type)).to.deep.equal([requested]);
    expect(has('[data-act="ask"]')).to.equal(true);
  });

  it('has not happened where it was not kept', async () => {
    const { press, element, hear, records } = await opened();
    element.addEventListener('recovery-before-save', (event) => event.preventDefault());
    const heard = hear(requested);
    await press('[data-open="peers"]');
    await press('[data-peer="jonas"] [data-choose]');
    await press('[data-act="ask"]');
    await waitUntil(() => element.data?.askedAt === '');
    expect(heard).to.have.length(0);
    expect(await records()).to.have.length(0);
  });

  it('is taken back by a press or by "Undo", and the page is told that it ended', async () => {
    const wish = { ...peerLinkKind.empty(), anyone: true };
    const { press, element, hear, stored } = await opened(await storeOf(wish), { recordId: 'record-self', view: 'read' });
    const heard = hear(requested, ended);
    await press('[data-act="ask"]');
    await waitUntil(() => heard.length === 1);
    await press('[data-act="ask-back"]');
    await waitUntil(() => heard.length === 2);
    expect((await stored()).body.askedAt).to.equal('');
    await press('[data-act="ask"]');
    await waitUntil(() => heard.length === 3);
    element.undo();
    await element.save();
    await waitUntil(() => heard.length === 4);
    expect(heard.map((event) => event.type)).to.deep.equal([requested, ended, requested, ended]);
    expect(Object.keys(heard[1]!.detail).sort()).to.deep.equal(allowed);
  });

  it('tells nobody of a name that the person wrote themselves', async () => {
    const { has, press, find, element, hear, records } = await opened();
    const heard = hear(requested, ended);
    await press('[data-add]');
    await waitUntil(() => find('[id="peer.name"]'));
    type(element, '[id="peer.name"]', 'Grandfather');
    await element.save();
    await element.updateComplete;
    expect(has('[data-act="ask"]')).to.equal(false);
    await press('[data-act="end"]');
    await waitUntil(async () => (await records())[0]!.body.endings.length === 1);
    await press('[data-act="go-on"]');
    await waitUntil(async () => (await records())[0]!.body.endings.length === 2);
    expect(heard).to.have.length(0);
  });
});

describe('an ending', () => {
  it('X1 A5.3 A5.5: is one act of the person, asks how to come back, and has a way back', async () => {
    const { press, find, all, element, hear, stored } = await opened(await richStore(), {
      recordId: 'record-self',
      view: 'read',
    });
    const heard = hear(requested, ended);
    await press('[data-act="end"]');
    await waitUntil(() => heard.length === 1 && find('[data-section="ended"]'));
    expect((await stored()).body.endings.at(-1)).to.deep.include({ by: 'me', words: '' });
    expect(find('.acts')!.textContent).to.contain('How I can come back');
    type(element, '[id="comeBack"]', 'Ring the garden');
    type(element, '[id="ended.words"]', 'Enough for now');
    await element.save();
    await element.updateComplete;
    const summary = find('[data-section="ended"]')!.textContent;
    expect(summary).to.contain('I ended this.').and.to.contain('Enough for now');
    expect(summary).to.contain('How I can come back').and.to.contain('Ring the garden');
    expect(summary).to.contain('Ask for Ruth at the garden house.');
    await press('[data-list]');
    await waitUntil(() => find('[data-link="record-self"]')?.textContent.includes('have ended'));
    await press('[data-link="record-self"]');
    await press('[data-act="again"]');
    await waitUntil(() => heard.length === 2 && !find('[data-section="ended"]'));
    expect(heard.map((event) => event.type)).to.deep.equal([ended, requested]);
    expect((await stored()).body.endings.map(({ by }) => by)).to.deep.equal(['me', '']);
    expect(all('.notice')).to.have.length(0);
  });

  it('stays where the page cannot pass on that the person asks again', async () => {
    const store = await storeOf(fixtures['ended']!.body);
    const { press, find, element, stored, hear } = await opened(store, { recordId: 'record-self', view: 'read' });
    const before = (await stored()).body;
    const heard = hear(requested, ended);
    element.addEventListener(requested, (event) => event.preventDefault());
    await press('[data-act="again"]');
    await waitUntil(() => find('[data-result]') && find('[data-section="ended"]'));
    await element.save();
    expect((await stored()).body).to.deep.equal(before);
    expect(heard.map((event) => event.type)).to.deep.equal([requested]);
  });

  it('A5.3: says kindly where the page names nobody to come back to', async () => {
    const store = await storeOf({ ...fixtures['ended']!.body, comeBack: '' });
    const { find } = await opened(store, { recordId: 'record-self', view: 'read', packs: {} });
    expect(find('[data-block="comeBack"]')!.textContent).to.contain('You can ask again here at any time.');
  });

  it('A5.2: what was ended years ago is there, and can be asked for again', async () => {
    const { find, press, hear } = await opened(await storeOf(fixtures['ended']!.body), { recordId: 'record-self', view: 'read' });
    const heard = hear(requested);
    expect(find('[data-section="wishes"]')!.textContent).to.contain('Fix my old bicycle');
    await press('[data-act="again"]');
    await waitUntil(() => heard[0]?.detail['peer'] === 'jonas');
  });
});

describe('profiles of peers', () => {
  it('are shown as peers want to be, found by interests, languages and culture, and by nothing that is said of a person', async () => {
    const { press, find, all, element } = await opened();
    await press('[data-open="peers"]');
    await waitUntil(() => find('.peer'));
    expect(all('.peer').map((one) => one.dataset['peer'])).to.deep.equal(['amina', 'jonas', 'hala']);
    expect(all('.filters select').map(({ id }) => id)).to.deep.equal(['peers-interests', 'peers-languages', 'peers-gender']);
    expect(find('.peers')!.textContent).to.not.match(/diagnos|symptom|rating|score|★/i);
    const choose = async (id: string, words: string): Promise<void> => {
      const select = find(`#${id}`) as HTMLSelectElement;
      select.value = [...select.options].find(({ text }) => text === words)!.value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await choose('peers-interests', 'Walking');
    expect(all('.peer').map((one) => one.dataset['peer'])).to.deep.equal(['amina', 'jonas']);
    await choose('peers-languages', 'German');
    expect(all('.peer').map((one) => one.dataset['peer'])).to.deep.equal(['jonas']);
    await choose('peers-gender', 'Woman');
    expect(find('[data-none]')!.textContent).to.contain('ask for anyone');
  });

  it('are in the language of the page, and lead to what was written about meeting somebody', async () => {
    const { press, find } = await opened(await richStore(), {}, { lang: 'de' });
    await press('[data-open="peers"]');
    await waitUntil(() => find('.peer')?.textContent.includes('Spazieren'));
    expect(find('[data-peer="hala"]')!.textContent).to.contain('Arabisch');
    await press('[data-peer="jonas"] [data-choose]');
    await waitUntil(
      () => find('[data-section="ended"]')?.textContent.includes('Jonas') === false && find('[data-section="ended"]'),
    );
  });

  it('leave an honest word and a way where there are none', async () => {
    const { press, find } = await opened(emptyStore(), { packs: {} });
    await press('[data-open="peers"]');
    await waitUntil(() => find('[data-anyone]'));
    expect(find('.peers')!.textContent).to.contain('No peer workers are listed here yet. You can ask for one.');
  });

  it('cost no more where there are a thousand', async () => {
    const peers = Array.from({ length: 1000 }, (_, index) => ({ id: `p${index}`, name: `Peer ${index}`, languages: ['en'] }));
    const { press, find, all, element } = await opened(emptyStore(), { packs: { peers } });
    await press('[data-open="peers"]');
    await waitUntil(() => all('.peer').length === 24);
    await press('[data-more]');
    expect(all('.peer')).to.have.length(48);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(find('#peer-24'));
  });

  it('show nobody what another person looked for', async () => {
    const { press, find, all, element } = await opened();
    await press('[data-open="peers"]');
    await waitUntil(() => find('#peers-interests'));
    const select = find('#peers-interests') as HTMLSelectElement;
    select.value = '0';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(all('.peer').length).to.be.lessThan(3);
    element.subject = 'person-b';
    await waitUntil(() => all('.peer').length === 3);
  });

  it('cannot be chosen by anybody but the person', async () => {
    const { press, find, all } = await opened(emptyStore(), { actor: { id: 'c', kind: 'clinician', name: 'Robin' } });
    await press('[data-open="peers"]');
    await waitUntil(() => find('.peer'));
    expect(all('[data-choose], [data-anyone]')).to.have.length(0);
  });

  it('are no list of wrong ones: each that is left out is told once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void said.push(message);
    try {
      const peers = [{ id: 'told-once', name: 'A', rating: 5 }, ...(samplePacks()['peers'] as object[])];
      const { press, all, element } = await opened(emptyStore(), { packs: { peers } });
      await press('[data-open="peers"]');
      await waitUntil(() => all('.peer').length === 3);
      element.packs = { peers: [...peers] };
      await element.updateComplete;
      expect(shownText(element)).to.not.contain('told-once');
    } finally {
      console.warn = warn;
    }
    expect(said.filter((message) => message.includes('told-once'))).to.have.length(1);
    expect(said.join()).to.contain('"told-once"').and.to.contain('"rating"');
  });
});

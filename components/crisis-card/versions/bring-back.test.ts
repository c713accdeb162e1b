import { expect, waitUntil } from '@open-wc/testing';
import { all, clinician, find, focused, open, press, reference, root, rowsOf } from '../../../test/suites/versions-page.js';
import { storeOf, subject, withWords, wordsOf } from '../../../test/suites/versions-page.js';
import { show } from '../../../test/suites/widget-subject.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';

describe('bringing back an earlier version', () => {
  const formal = {
    ...crisisPlanKind.empty().formal,
    signatures: [
      {
        id: 's',
        role: 'person',
        name: 'Noor',
        relation: '',
        method: 'typed',
        at: '2026-05-03',
        statement: '',
        digest: 'x',
        drawing: '',
      },
    ],
    copies: [{ id: 'c', to: 'Amina', phone: '', on: '2026-05-04', revision: 2, form: 'paper', digest: '', toldOn: '' }],
  };

  it('makes the old words the present ones, as a new version; what was there is kept', async () => {
    const store = await storeOf(withWords('First'), withWords('Second'));
    const element = await open(store);
    await press(element, '[data-revision="1"] [data-version-act="read"]');
    await press(element, '[data-bring-back]');
    const line = await find(element, '[data-brought]');
    expect(wordsOf(line)).to.contain('Version 1 is back. It is saved as a new version.');
    expect(focused(element)?.closest('[data-brought]') === line).to.equal(true);
    const kept = await store.history<CrisisPlan>(reference);
    expect(kept.map(({ record }) => record.body.readFirst.callMe)).to.deep.equal(['First', 'Second', 'First']);
    await find(element, '[data-revision="3"]');
    expect(rowsOf(element)[0]).to.contain('This is the card now');
  });

  it('keeps words of this very visit, which were about to be a version only when it is over', async () => {
    const store = await storeOf(withWords('First'));
    const element = await open(store);
    await element.save({ readFirst: { ...element.data!.readFirst, callMe: 'Second' } });
    await element.save({ readFirst: { ...element.data!.readFirst, callMe: 'Third' } });
    await press(element, '[data-revision="1"] [data-version-act="read"]');
    await press(element, '[data-bring-back]');
    await find(element, '[data-brought]');
    const kept = await store.history<CrisisPlan>(reference);
    expect(kept.map(({ record }) => record.body.readFirst.callMe)).to.deep.equal(['First', 'Third', 'First']);
  });

  it('puts back what was here, by its own button and by the undo of the card', async () => {
    const store = await storeOf(withWords('First'), withWords('Second'));
    const element = await open(store);
    await press(element, '[data-revision="1"] [data-version-act="read"]');
    await press(element, '[data-bring-back]');
    await press(element, '[data-brought] button');
    await waitUntil(() => !root(element).querySelector('[data-brought]'));
    expect((await store.get<CrisisPlan>(reference))!.body.readFirst.callMe).to.equal('Second');
    expect(root(element).querySelector('[role=status]')!.textContent).to.equal('The words from before are back.');
    expect(focused(element)?.id).to.equal('versions-title');

    await press(element, '[data-revision="1"] [data-version-act="read"]');
    await press(element, '[data-bring-back]');
    await find(element, '[data-brought]');
    expect(element.undo()).to.equal(true);
    await element.updateComplete;
    expect(element.data!.readFirst.callMe).to.equal('Second');
    expect(all(element, '[data-brought]'), 'what it says is no longer so').to.have.length(0);
  });

  it('leaves signatures, copies and consent in advance as they are today, and says that signatures show a change', async () => {
    const before = {
      ...withWords('First'),
      formal: { ...crisisPlanKind.empty().formal, selfBinding: 'yes', validFrom: '2026-01-01' },
    };
    const store = await storeOf(before, { ...withWords('Second'), firstSince: '2026-05-03', hintsSeen: ['specific'], formal });
    const element = await open(store);
    await press(element, '[data-revision="1"] [data-version-act="read"]');
    expect(wordsOf(await find(element, '#versions-help'))).to.contain('They will show that the words changed.');
    await press(element, '[data-bring-back]');
    await find(element, '[data-brought]');
    const { body } = (await store.get<CrisisPlan>(reference))!;
    expect(body.readFirst.callMe).to.equal('First');
    expect(body.formal.signatures).to.deep.equal(formal.signatures);
    expect(body.formal.copies).to.deep.equal(formal.copies);
    expect(body.formal.selfBinding, 'a consent that was taken back stays so').to.equal('');
    expect(body.formal.validFrom).to.equal('2026-01-01');
    expect(body.firstSince).to.equal('2026-05-03');
    expect(body.hintsSeen).to.deep.equal(['specific']);
  });

  it('is not offered for the version that is the card now', async () => {
    const element = await open(await storeOf(withWords('First'), withWords('Second')));
    await press(element, '[data-revision="2"] [data-version-act="read"]');
    await find(element, '.document');
    expect(all(element, '[data-bring-back]')).to.have.length(0);
  });

  it('says that it is not saved where the host prevents it; the words stand on the card', async () => {
    const element = await open(await storeOf(withWords('First'), withWords('Second')));
    element.addEventListener('recovery-before-save', (event) => event.preventDefault());
    await press(element, '[data-revision="1"] [data-version-act="read"]');
    await press(element, '[data-bring-back]');
    expect(wordsOf(await find(element, '[data-brought]'))).to.contain('not saved yet');
    expect(element.data!.readFirst.callMe).to.equal('First');
  });

  it('A1.1: others see the version that was shared with them, and none before it', async () => {
    const element = await open(await storeOf(withWords('First'), withWords('Second')), { actor: clinician });
    await find(element, '[data-revision]');
    expect(all(element, '[data-revision]')).to.have.length(1);
    expect(all(element, '[data-bring-back]')).to.have.length(0);
    expect(wordsOf(root(element).querySelector('section')!)).to.not.contain('First');
  });

  it('A1.1: read-only pages read and compare, and bring nothing back', async () => {
    for (const properties of [{ readonly: true }]) {
      const store = await storeOf(withWords('First'), withWords('Second'));
      const element = await open(store, properties);
      expect(rowsOf(element)[1] ?? wordsOf(await find(element, '[data-revision="1"]'))).to.contain('Changed by');
      await press(element, '[data-revision="1"] [data-version-act="read"]');
      expect(wordsOf(await find(element, '.document'))).to.contain('First');
      expect(all(element, '[data-bring-back]')).to.have.length(0);
      await press(element, '[data-compare]');
      expect(all(element, '.compared li').map(wordsOf)).to.deep.equal(['Taken out First', 'Added Second']);
      expect((await store.get(reference))!.revision).to.equal(2);
    }
  });

  it('follows what the same person does in another tab, and both changes stay', async () => {
    const store = await storeOf(withWords('First'), withWords('Second'));
    const [one, other] = [await open(store), await show(subject, { store, view: 'edit' })];
    await find(one, '[data-revision="2"]');
    await other.save({ life: { ...other.data!.life, pets: 'Biscuit' } });
    await find(one, '[data-revision="3"]');
    await press(one, '[data-revision="2"] [data-version-act="read"]');
    // While one reads, the other writes on.
    await other.save({ life: { ...other.data!.life, home: 'Amina has a key' } });
    await waitUntil(() => one.data!.life.home);
    expect(wordsOf(await find(one, '#versions-title')), 'what is being read stays').to.equal('Version 2');
    await press(one, '[data-bring-back]');
    await find(one, '[data-brought]');
    await waitUntil(() => other.data!.life.pets === '');
    const kept = await store.history<CrisisPlan>(reference);
    expect(kept[0]!.record.body.life.home).to.equal('');
    expect(kept.some(({ record }) => record.body.life.home === 'Amina has a key')).to.equal(true);
  });
});

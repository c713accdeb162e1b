// engines: all
import { expect } from '@open-wc/testing';
import '../define.js';
import { make, settled, shownText, storeWith } from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import { today } from './days.js';
import { isJurisdiction, knownJurisdictions } from './known-jurisdictions.js';
import { jurisdictions, type Jurisdiction } from './jurisdictions.js';
import { aboutTexts } from './messages.js';
import { commonPlanKinds } from './plan-kinds.js';
import { coolingOffEnd, isInCoolingOff } from './self-binding.js';
import { subject, planWith, about, isDirty, offer, words, selfBound, daysAgo } from '../../../test/suites/about-panel.js';

describe('about this card', () => {
  it('has a text for every kind and every line of a place', () => {
    for (const kind of commonPlanKinds) {
      expect(aboutTexts.english).to.have.property(`about_kind_${kind}`);
      expect(aboutTexts.english).to.have.property(`about_kind_${kind}_what`);
    }
    for (const { signing, witnesses, mayBind } of jurisdictions)
      for (const word of [signing, witnesses, mayBind].filter((one) => one !== undefined))
        expect(aboutTexts.english).to.have.property(`about_rule_${word}`);
  });

  it('A4.6 I3: nothing must be filled in, and nothing is chosen beforehand but the kind that every card has', async () => {
    const { all, query, element, store } = await about(undefined);
    expect(all('[required], [aria-required=true], form')).to.have.length(0);
    expect((query('[id="formal.jurisdiction"]') as HTMLSelectElement).value).to.equal('');
    for (const id of ['formal.validFrom', 'formal.expiresOn', 'review.due'])
      expect((query(`[id="${id}"]`) as HTMLInputElement).value).to.equal('');
    expect(isDirty(element)).to.equal(false);
    expect(await store.list({ subject: 'self' })).to.have.length(0);
  });

  describe('kinds', () => {
    it('chooses a kind, hides no field, and can be undone', async () => {
      const { element, query, press } = await about(fixtures['filled']!.body);
      const { planKind: _, formal: __, ...rest } = element.data!;
      expect((query('#kind-crisis-card') as HTMLInputElement).checked).to.equal(true);
      for (const kind of commonPlanKinds.slice(1)) {
        await press(`#kind-${kind}`);
        expect(element.data!.planKind).to.equal(kind);
        const { planKind: ___, formal: ____, ...kept } = element.data!;
        expect(kept).to.deep.equal(rest);
      }
      element.undo();
      await element.updateComplete;
      expect(element.data!.planKind).to.not.equal('agent-appointment');
    });

    it('keeps a kind of a newer version, and says so', async () => {
      const { element, all, query } = await about(planWith({}, { planKind: 'CANARY-kind' }));
      expect(all('[data-unknown-kind]')).to.have.length(1);
      expect(all('.kinds input:checked')).to.have.length(0);
      expect(query('.panel').innerHTML).to.not.contain('CANARY');
      expect(element.data!.planKind).to.equal('CANARY-kind');
    });
  });

  describe('places', () => {
    it('shows names, and that nobody checked them', async () => {
      const { element, pick, query } = await about(undefined);
      await pick('[id="formal.jurisdiction"]', 'gb-sct');
      expect(element.data!.formal.jurisdiction).to.equal('gb-sct');
      const text = query('[data-place]').textContent;
      expect(text).to.contain('advance statement').and.to.contain('may have to think about it');
      expect(query('[data-checked]').textContent).to.contain('Not checked by us.');
      await pick('[id="formal.jurisdiction"]', '');
      expect(element.data!.formal.jurisdiction).to.equal('');
    });

    it('keeps a place it does not know, without showing its id', async () => {
      const { element, query, pick } = await about(planWith({ jurisdiction: 'CANARY-place' }));
      expect(query('[data-unknown-place]').textContent).to.contain('does not know');
      expect((query('[id="formal.jurisdiction"]') as HTMLSelectElement).selectedOptions[0]!.textContent).to.equal(
        'A place this page does not know',
      );
      await pick('[id="formal.jurisdiction"]', '?');
      expect(element.data!.formal.jurisdiction).to.equal('CANARY-place');
      expect(query('.panel').innerHTML).to.not.contain('CANARY');
    });

    it('holds rows that are well made, say "may", and claim no check', () => {
      expect(new Set(jurisdictions.map(({ id }) => id)).size).to.equal(jurisdictions.length);
      for (const row of jurisdictions) {
        expect(isJurisdiction(row), row.id).to.equal(true);
        expect(row.checkedOn, row.id).to.equal(undefined);
        if (!row.source)
          expect([row.signing, row.witnesses, row.mayBind], row.id).to.deep.equal([undefined, undefined, undefined]);
      }
      for (const [key, text] of Object.entries(aboutTexts.english))
        if (key.startsWith('about_rule_may-')) expect(text).to.match(/\bmay\b/);
    });

    it('takes good rows of the host, and leaves bad ones out with one warning that quotes nothing', async () => {
      const warnings: string[] = [];
      const { warn } = console;
      console.warn = (message: string) => warnings.push(message);
      try {
        const good: Jurisdiction = {
          id: 'de',
          place: 'Our town',
          names: { 'crisis-card': ['Our card'] },
          signing: 'You sign at our desk.',
          mayBind: 'It may bind our clinic.',
          checkedOn: '2026-05-03',
        };
        const bad = [
          null,
          7,
          'CANARY',
          [],
          {},
          { ...good, id: '' },
          { ...good, id: 'x'.repeat(65) },
          { ...good, place: 7 },
          { ...good, names: { CANARY: ['a'] } },
          { ...good, names: { 'crisis-card': 'CANARY' } },
          { ...good, signing: {} },
          { ...good, checkedOn: '2026-02-31' },
          { ...good, checkedOn: 'CANARY' },
        ];
        for (const row of bad) expect(isJurisdiction(row)).to.equal(false);
        const known = knownJurisdictions([...bad, good], jurisdictions).known;
        expect(known.size).to.equal(jurisdictions.length);
        expect(known.get('de')).to.equal(good);
        expect(knownJurisdictions(undefined, jurisdictions).known.size).to.equal(jurisdictions.length);
        expect(knownJurisdictions('CANARY', jurisdictions).known.size).to.equal(jurisdictions.length);
        const { query } = await about(planWith({ jurisdiction: 'de' }), { packs: { jurisdictions: [...bad, good] } });
        const text = query('[data-place]').textContent;
        expect(text).to.contain('Our card').and.to.contain('You sign at our desk.');
        expect(query('[data-checked]').textContent).to.contain('Checked on 3 May 2026.');
        const about_ = warnings.filter((message) => message.includes('jurisdictions'));
        expect(about_).to.have.length(1);
        expect(about_[0]).to.not.contain('CANARY');
      } finally {
        console.warn = warn;
      }
    });
  });

  describe('dates', () => {
    it('takes days, says in words that the last one has passed, and changes nothing else', async () => {
      const { element, pick, query, press } = await about(planWith({ validFrom: 'CANARY spring' }));
      expect(query('[id="formal.validFrom-other"]').textContent).to.contain('CANARY spring');
      await pick('[id="formal.expiresOn"]', '2020-01-31');
      expect(element.data!.formal.expiresOn).to.equal('2020-01-31');
      expect(query('[id="formal.expiresOn-hint"]').textContent).to.contain('This day has passed.');
      expect(element.data!.formal.validFrom).to.equal('CANARY spring');
      await press('[id="formal.madeFreely"]');
      expect(element.data!.formal.madeFreely).to.equal(true);
      expect((await element.save())!.status).to.equal('mine');
      await pick('[id="formal.expiresOn"]', today());
      expect(shownText(element)).to.not.contain('This day has passed.');
    });
  });

  describe('self-binding', () => {
    it('A4.4: is neither shown nor chosen where the page offers none, or gives only half of it', async () => {
      for (const half of [{}, { selfBinding: 'nl' }, { selfBindingText: 'CANARY' }]) {
        const { all, element } = await about(planWith({ jurisdiction: 'nl' }), half);
        expect(all('[data-self-open], [data-self-choose], [id="kind-self-binding"]')).to.have.length(0);
        expect(shownText(element)).to.not.contain('ahead of time').and.to.not.contain('zelfbinding');
      }
    });

    it('A4.4: stands on a page of its own with the text of the host, and is never chosen beforehand', async () => {
      const { element, press, query, focused, all } = await about(planWith(), offer);
      await press('[data-self-open]');
      expect(focused()?.id).to.equal('about-self');
      expect(element.data!.planKind).to.equal('crisis-card');
      expect(isDirty(element)).to.equal(false);
      expect(query('[data-self-text]').textContent).to.equal(offer.selfBindingText);
      expect(shownText(element)).to.contain('Netherlands').and.to.contain('stays a draft for 7 days');
      const before = Date.now();
      await press('[data-self-choose]');
      const plan = element.data!;
      expect(plan.planKind).to.equal('self-binding');
      expect(Date.parse(plan.formal.selfBindingSince)).to.be.at.least(before);
      expect(isInCoolingOff(plan, new Date())).to.equal(true);
      expect(query('[data-self-state]').textContent).to.contain('You can sign it from');
      expect(focused() === query('[data-self-state]')).to.equal(true);
      expect(all('[data-self-choose]')).to.have.length(0);
    });

    it('is taken back at any time, and put back as it was', async () => {
      const { element, press, all, focused, said } = await about(selfBound(daysAgo(9)), offer);
      const before = element.data!;
      expect(shownText(element)).to.contain('are over since');
      await press('[data-self-take-back]');
      expect(element.data!.planKind).to.equal('crisis-card');
      expect(element.data!.formal.selfBinding + element.data!.formal.selfBindingSince).to.equal('');
      expect(said()).to.contain('You took it back.');
      expect(focused()?.hasAttribute('data-self-put-back')).to.equal(true);
      await press('[data-self-put-back]');
      expect(element.data).to.deep.equal(before);
      expect(all('[data-self-put-back]')).to.have.length(0);
      expect(focused()?.hasAttribute('data-self-take-back')).to.equal(true);
    });

    it('on another page: says that it is not offered there, keeps the words, and can be taken back', async () => {
      const { element, all, query, press } = await about(selfBound(daysAgo(1)));
      expect(query('[data-self-elsewhere]').textContent).to.contain('This page does not offer that.').and.to.contain(words);
      expect(all('[data-self-open], [data-self-choose], .panel textarea')).to.have.length(0);
      expect(element.data!.formal.selfBinding).to.equal(words);
      for (const one of all('.panel *')) for (const { value } of one.attributes) expect(value).to.not.contain('CANARY');
      await press('[data-self-take-back]');
      expect(element.data!.formal.selfBinding).to.equal('');
      await press('[data-self-put-back]');
      expect(element.data!.formal.selfBinding).to.equal(words);
    });

    it('is a draft for exactly seven days, and anew when it is chosen anew', async () => {
      const plan = selfBound('2026-05-03T10:00:00.000Z');
      expect(coolingOffEnd(plan)!.toISOString()).to.equal('2026-05-10T10:00:00.000Z');
      expect(isInCoolingOff(plan, new Date('2026-05-10T09:59:59.999Z'))).to.equal(true);
      expect(isInCoolingOff(plan, new Date('2026-05-10T10:00:00.000Z'))).to.equal(false);
      expect(coolingOffEnd(planWith())).to.equal(undefined);
      expect(isInCoolingOff(planWith({ selfBindingSince: daysAgo(0) }), new Date())).to.equal(false);
      for (const since of ['', 'CANARY']) {
        expect(coolingOffEnd(selfBound(since))).to.equal(undefined);
        expect(isInCoolingOff(selfBound(since), new Date()), 'nobody knows that there was time').to.equal(true);
      }
      const { element, press } = await about(selfBound(daysAgo(30)), offer);
      await press('#kind-joint-crisis-plan');
      expect(element.data!.formal.selfBinding, 'the words stay').to.equal(words);
      await press('[data-self-open]');
      await press('[data-self-choose]');
      expect(isInCoolingOff(element.data!, new Date())).to.equal(true);
    });
  });

  it('is shown to nobody but the person, and not where nothing may be written', async () => {
    for (const properties of [{ readonly: true }, { actor: { id: 'c', kind: 'clinician', name: 'C' } as const }]) {
      const element = make(subject, { store: await storeWith(subject, planWith()), view: 'about', ...properties });
      document.body.append(element);
      await settled(element);
      expect(element.renderRoot.querySelectorAll('[data-shown]')).to.have.length(0);
      element.remove();
    }
  });
});

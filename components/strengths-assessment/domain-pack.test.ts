import { expect, waitUntil } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import { isRecoveryError } from '../../src/errors.js';
import { show, shownText, storeWith } from '../../test/suites/widget-subject.js';
import { checkDomainPack, type DomainPack } from './domain-pack.js';
import { fixtures } from './fixtures.js';
import { strengthKind } from './kind.js';
import type { Strengths } from './schema.js';

const subject = {
  tag: 'recovery-strengths-assessment',
  kind: strengthKind,
  catalog: { name: 'strengths-assessment' },
  fixtures,
  filled: 'filled',
  views: ['edit'],
  field: '#comments',
  written: ({ comments }: Strengths) => comments,
  withWords: (comments: string) => ({ ...strengthKind.empty(), comments }),
  title: { en: '', de: '' },
};

/** Invented; real ones are brought by those whose knowledge they are. */
const river: DomainPack = {
  id: 'river',
  title: { en: 'Life by the river', de: 'Leben am Fluss' },
  domains: [
    { key: 'elders', label: { en: 'Our elders', de: 'Unsere Alten' }, hint: 'Those who know the stories' },
    { key: 'water', label: 'Water' },
  ],
  credit: { en: 'The families of Riverside', de: 'Die Familien am Fluss' },
  permission: 'Agreed with the council of elders',
};
const headings = (element: { renderRoot: ParentNode }): string[] =>
  [...element.renderRoot.querySelectorAll('.domain > .heading')].map((heading) => heading.textContent.trim());
const warnings = async (act: () => Promise<unknown>): Promise<string[]> => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => void said.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
};

describe('parts of life that a host brings', () => {
  it('take the place of ours, in the language of the page', async () => {
    const element = await show(subject, { packs: { domains: river }, view: 'edit' });
    expect(headings(element)).to.deep.equal(['Our elders', 'Water']);
    expect(shownText(element)).to.contain('Those who know the stories');
    element.parentElement!.lang = 'de';
    await waitUntil(() => headings(element)[0] === 'Unsere Alten', 'the other language has come', { timeout: 5000 });
    expect(headings(element)).to.deep.equal(['Unsere Alten', 'Water']);
  });

  it('are written under their key and name, and read with their credit', async () => {
    const element = await show(subject, { packs: { domains: river }, view: 'edit' });
    element.renderRoot.querySelector<HTMLElement>('[data-add="now.water"]')!.click();
    await element.updateComplete;
    const box = element.renderRoot.querySelector<HTMLTextAreaElement>('[data-list="now.water"] textarea')!;
    box.value = 'I can swim';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.save();
    expect(element.data!.domains.map(({ key, label }) => [key, label])).to.deep.equal([['water', 'Water']]);
    element.view = 'read';
    await element.updateComplete;
    expect(shownText(element)).to.contain('Life by the river: The families of Riverside');
  });

  it('leave what was written under others in sight, to read and to change', async () => {
    const store = await storeWith(subject, fixtures['filled']!.body);
    const element = await show(subject, { store, packs: { domains: river }, view: 'edit' });
    expect(headings(element)).to.deep.equal([
      ...['Our elders', 'Water'],
      ...[
        'Home and daily life',
        'Money and things',
        'Work, learning and giving',
        'People close to me',
        'Faith, culture and meaning',
      ],
    ]);
    element.view = 'read';
    await element.updateComplete;
    expect(shownText(element)).to.contain('A front door that is mine to lock');
    // And the other way round: a pack that is gone.
    const other = await show(subject, { store: await storeWith(subject, fixtures['long']!.body), view: 'read' });
    expect(shownText(other)).to.contain('Wurzeln').and.to.contain('Das Land, von dem meine Großeltern kamen');
  });

  it('are refused without permission, with the reason said once, and ours stay', async () => {
    const { permission: _permission, ...without } = river;
    let element: Awaited<ReturnType<typeof show<Strengths>>> | undefined;
    const said = await warnings(async () => {
      element = await show(subject, { packs: { domains: without }, view: 'edit' });
      element.packs = { domains: { ...without } };
      await element.updateComplete;
    });
    expect(said.filter((message) => message.includes('"permission"'))).to.have.length(1);
    expect(headings(element!)).to.have.length(7);
    expect(element!.renderRoot.querySelectorAll('.notice').length).to.equal(0);
  });

  it('are checked by a function that throws the reason', () => {
    const reason = (pack: unknown): string => {
      try {
        checkDomainPack(pack);
        return 'taken';
      } catch (error) {
        return isRecoveryError(error, 'HostMisuse') ? error.message : 'another error';
      }
    };
    expect(reason(river)).to.equal('taken');
    expect(reason({ ...river, permission: ' ' })).to.contain('permission');
    expect(reason({ ...river, permission: {} })).to.contain('permission');
    expect(reason({ ...river, credit: undefined })).to.contain('credit');
    expect(reason({ ...river, title: '' })).to.contain('title');
    expect(reason({ ...river, domains: [] })).to.contain('domains');
    expect(reason({ ...river, domains: [{ key: 'a b', label: 'x' }] })).to.contain('key');
    expect(reason({ ...river, domains: [river.domains[1], river.domains[1]] })).to.contain('one key');
    for (const wrong of [null, 7, 'river', []]) expect(reason(wrong)).to.contain('not a DomainPack');
  });
});

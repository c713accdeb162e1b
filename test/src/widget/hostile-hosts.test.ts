import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../components/define-all.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { MemoryStore } from '../../faults/input/sources.js';
import {
  hasRun,
  lookThrough,
  sownRecords,
  subject,
  widgets,
  withoutWarnings,
  type HostileWidget,
} from '../../suites/hostile-page.js';
import { flag, harmIn, hostileAddresses, hostileWords, wordsIn } from '../../suites/hostile-words.js';
import { settled } from '../../suites/widget-subject.js';

/** One in `npm test`; in the long form most words stand in each text and attribute once. */
const rounds = await executeServerCommand<number, undefined>('hostile-rounds');
const figure = { texts: new Set<string>(), views: 0, failures: 0 };
const words = [...hostileWords, ...hostileAddresses];

/** The wording of a host in which each text that is asked for is a hostile word, with the parameters that texts of widgets have. */
function hostileWording(round: number): object {
  const textAt = (name: string, key: string): string => {
    figure.texts.add(`${round} ${name} ${key}`);
    const number = [...`${name}${key}`].reduce((sum, letter) => sum + letter.charCodeAt(0), round);
    return `${words[number % words.length]!} {name} {who} {text} {title}`;
  };
  const ofCatalog = (name: string): object => new Proxy({}, { get: (_target, key) => textAt(name, String(key)) });
  return new Proxy({}, { get: (_target, name) => ofCatalog(String(name)) });
}

/** Attributes that decide whether anything is shown at all, or whose. */
const kept = /^(subject|record-id|view|storage|heading-level|readonly|class|id)$/;
const attributesOf = (element: HostileWidget): string[] =>
  (element.constructor as typeof HTMLElement & { observedAttributes: string[] }).observedAttributes;

/** Every property of the theme, and one that it does not know: where text can come in by a style sheet. */
const tokens = ['accent', 'text', 'surface', 'font', 'radius', 'space', 'border', 'focus', 'zq7'];

describe('T33: hostile words of a host', () => {
  afterEach(function () {
    if (this.currentTest?.state === 'failed') figure.failures++;
  });
  after(() => console.log(`figure T33 texts=${figure.texts.size} views=${figure.views} failures=${figure.failures}`));

  for (let round = 0; round < rounds; round++) {
    let all: StoredRecord[];
    before(async () => ({ all } = await sownRecords(round)));
    for (const [name, kind] of widgets)
      it(`stay words in the wording, the attributes and the theme of <recovery-${name}> (${round})`, async () => {
        Reflect.deleteProperty(window, flag);
        const store = new MemoryStore({ state: 'session' });
        await store.put(all);
        const element = document.createElement(`recovery-${name}`) as unknown as HostileWidget;
        Object.assign(element, { store, subject, ...(kind && { recordId: `${kind}-filled` }), strings: hostileWording(round) });
        attributesOf(element).forEach((attribute, index) => {
          if (kept.test(attribute)) return;
          element.setAttribute(attribute, words[(round + index) % words.length]!);
          figure.texts.add(`${round} ${name} @${attribute}`);
        });
        tokens.forEach((token, index) => {
          element.style.setProperty(`--recovery-${token}`, words[(round + index) % words.length]!);
          figure.texts.add(`${round} ${name} --${token}`);
        });
        document.body.append(element);
        await withoutWarnings(async () => {
          const { views, read } = await lookThrough(element);
          figure.views += views;
          expect(await hasRun(), 'something ran').to.equal(false);
          expect(read).to.contain('zq7');
        }).finally(() => element.remove());
      });
  }

  it('stay words in the children of an element from which a page without script is set up', async () => {
    for (const [round, word] of words.entries()) {
      const place = document.createElement('div');
      const child = (slot: string, data: object): HTMLScriptElement =>
        Object.assign(document.createElement('script'), { type: 'application/json', slot, textContent: JSON.stringify(data) });
      const element = document.createElement('recovery-help-now') as unknown as HostileWidget;
      element.append(
        child('strings', { common: { help_now: word, help_title: word } }),
        child('safety', {
          emergency: { number: '000', label: word },
          lines: [{ id: 'a', name: word, phone: '000', chatUrl: word }],
        }),
      );
      place.append(element);
      document.body.append(place);
      await withoutWarnings(async () => {
        await settled(element);
        expect(harmIn(element.shadowRoot!), word).to.deep.equal([]);
        expect(wordsIn(element.shadowRoot!)).to.contain(word.slice(0, 8).trim());
        expect(await hasRun(), word).to.equal(false);
      }).finally(() => place.remove());
      figure.texts.add(`child ${round}`);
    }
  });
});

import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../components/define-all.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { buildSheet } from '../../../src/widget/print.part.js';
import { MemoryStore } from '../../faults/input/sources.js';
import {
  hasRun,
  hosted,
  lookThrough,
  sownRecords,
  subject,
  widgets,
  withoutWarnings,
  type HostileWidget,
} from '../../suites/hostile-page.js';
import { flag, harmIn, wordsIn } from '../../suites/hostile-words.js';

/** One in `npm test`; as many as there are words, and each word stands in each field once. */
const rounds = await executeServerCommand<number, undefined>('hostile-rounds');
const figure = { texts: 0, views: 0, failures: 0 };

describe('T33: hostile words', () => {
  const read = new Map<string, string>();
  afterEach(function () {
    if (this.currentTest?.state === 'failed') figure.failures++;
  });
  after(() => console.log(`figure T33 texts=${figure.texts} views=${figure.views} failures=${figure.failures}`));

  for (let round = 0; round < rounds; round++) {
    let all: StoredRecord[];
    before(async () => {
      const sown = await sownRecords(round);
      all = sown.all;
      figure.texts += sown.count + hosted(round).count;
    });
    for (const [name, kind] of widgets) {
      it(`stay words in <recovery-${name}>, its views, its sheet of paper and all that a host gives it (${round})`, async () => {
        Reflect.deleteProperty(window, flag);
        const store = new MemoryStore({ state: 'session' });
        await store.put(all);
        const element = document.createElement(`recovery-${name}`) as unknown as HostileWidget;
        Object.assign(element, { store, subject, ...(kind && { recordId: `${kind}-filled` }), ...hosted(round).settings });
        document.body.append(element);
        await withoutWarnings(async () => {
          const looked = await lookThrough(element);
          figure.views += looked.views;
          read.set(name, `${read.get(name) ?? ''} ${looked.read}`);
          if (kind) {
            const record = (await store.get({ subject, kind, id: `${kind}-filled` }))!;
            const sheet = buildSheet(document, element.readingDocument(record.body, record));
            document.body.append(sheet);
            expect(harmIn(sheet), 'on paper').to.deep.equal([]);
            expect(wordsIn(sheet), 'on paper').to.contain('zq7');
            sheet.remove();
          }
          expect(await hasRun(), 'something ran').to.equal(false);
          expect(read.get(name)).to.contain('zq7');
        }).finally(() => element.remove());
      });
    }
  }

  it('were in hundreds of texts, and would have been seen', () => {
    expect(figure.texts).to.be.above(500);
    const place = document.createElement('div');
    place.append(document.createElement('script'), Object.assign(document.createElement('a'), { href: 'javascript:1' }));
    expect(harmIn(place)).to.have.length(2);
  });
});

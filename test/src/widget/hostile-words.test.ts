import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../components/define-all.js';
import { sampleCourses } from '../../../components/college/sample-courses.js';
import { samplePacks } from '../../../components/peer-support/fixtures.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { buildSheet } from '../../../src/widget/print.part.js';
import { decode, kindByName, kinds, MemoryStore, records } from '../../faults/input/sources.js';
import { flag, harmIn, sown, wordsIn } from '../../suites/hostile-words.js';
import { settled, type AnyWidget } from '../../suites/widget-subject.js';

type Widget = AnyWidget<object> & HTMLElement & { readonly views?: readonly string[] };
const subject = 'p-7f3a';
let sownTexts = 0;

/** Each widget with the kind that it shows; those without show what others wrote. */
const widgets: readonly (readonly [tag: string, kind?: string])[] = [
  ...([
    ['chime-goals', 'goal'],
    ['college', 'learning-plan'],
    ['crisis-card', 'crisis-plan'],
    ['home-plan', 'home-plan'],
  ] as const),
  ...([
    ['imr-progress', 'learning'],
    ['journey', 'journey'],
    ['peer-support', 'peer-link'],
    ['team-review', 'team-review'],
  ] as const),
  ...([
    ['strengths-assessment', 'strength'],
    ['trialogue', 'trialogue-meeting'],
    ['values-preferences', 'value'],
  ] as const),
  ...([['wellness-plan', 'wellness-plan'], ['work-plan', 'work-plan'], ['help-now'], ['my-data']] as const),
];

const licence = { id: 'elm', licence: 'For members', credit: 'The group of Elm Road', permission: 'Agreed' };
const packs = {
  ...samplePacks(),
  courses: sampleCourses(),
  domains: { ...licence, title: 'River', domains: [{ key: 'elders', label: 'Our elders', hint: 'Who know the stories' }] },
  topics: { ...licence, topics: [{ key: 'sleep', title: 'Sleep', summary: 'Nights' }] },
  people: [{ id: 'c1', kind: 'clinician', name: 'Jo', roleText: 'Nurse' }],
};
const line = {
  id: 'a',
  name: 'Line',
  phone: '000',
  sms: '00',
  smsBody: 'HI',
  chatUrl: 'https://chat.example',
  hours: 'Day',
  cost: 'Free',
};
const safety = {
  emergency: { number: '000', label: 'Help' },
  lines: [
    { ...line, forWhom: 'All', relay: 'Text', verifiedOn: '2026-11-01' },
    { ...line, id: 'b', chatUrl: '', sms: '' },
  ],
};

/** One line stays one that can be rung, so that it is shown. */
function hostSafety(round: number): typeof safety {
  const { emergency, lines } = sown(safety, round).data;
  return { emergency: { ...emergency, number: '000' }, lines: [lines[0]!, { ...lines[1]!, phone: '000' }] };
}

/** A record of every kind, and those beside it, with hostile words wherever the schema lets them in. */
async function sownRecords(round: number): Promise<StoredRecord[]> {
  await Promise.all(kinds.map(async (kind) => kind.load()));
  const all: StoredRecord[] = [];
  let count = 0;
  const isShown = ({ id, kind }: StoredRecord): boolean => id === `${kind}-filled` || /-\d+$/.test(id);
  for (const record of records.filter(isShown)) {
    const kind = kindByName(record.kind) ?? (await kinds.find(({ name }) => name === record.kind)!.load());
    const isAllowed = (changed: StoredRecord): boolean => {
      try {
        decode(kind, changed);
        return true;
      } catch {
        return false;
      }
    };
    const { subject: _subject, kind: _kind, id: _id, ...rest } = record;
    const one = sown(rest, round + count, (changed) => isAllowed({ ...record, ...changed }));
    all.push({ ...record, ...one.data, status: 'mine', revision: 0 });
    count += one.count;
  }
  sownTexts += count;
  return all;
}

/** A picture that cannot be had tells when one of theirs would have told, too. */
const afterFailures = (): Promise<unknown> =>
  new Promise((resolve) => {
    const picture = new Image();
    picture.onerror = resolve;
    picture.src = 'x';
  });
const hasRun = (): boolean => flag in window;

/** One in `npm test`; as many as there are words, and each word stands in each field once. */
const rounds = await executeServerCommand<number, undefined>('hostile-rounds');

describe('T33: hostile words', () => {
  const read = new Map<string, string>();
  for (let round = 0; round < rounds; round++) {
    let all: StoredRecord[];
    before(async () => {
      all = await sownRecords(round);
    });
    for (const [name, kind] of widgets) {
      it(`stay words in <recovery-${name}>, its views, its sheet of paper and all that a host gives it (${round})`, async () => {
        Reflect.deleteProperty(window, flag);
        const store = new MemoryStore({ state: 'session' });
        await store.put(all);
        const element = document.createElement(`recovery-${name}`) as unknown as Widget;
        const hosted = { packs: sown(packs, round).data, safety: hostSafety(round), leaveTo: 'javascript:1' };
        Object.assign(element, { store, subject, ...(kind && { recordId: `${kind}-filled` }), ...hosted });
        document.body.append(element);
        const { warn } = console;
        console.warn = () => undefined;
        try {
          await element.ready;
          for (const view of element.views ?? ['']) {
            if (view) element.view = view;
            await element.updateComplete;
            await waitUntil(() => !element.shadowRoot!.querySelector('.loading'), `${view} is drawn`, { timeout: 10_000 });
            await settled(element);
            expect(harmIn(element.shadowRoot!), view).to.deep.equal([]);
            read.set(name, `${read.get(name) ?? ''} ${wordsIn(element.shadowRoot!)}`);
          }
          if (kind) {
            const own = element as unknown as { readingDocument(body: unknown, record: unknown): ReadingDocument };
            const record = (await store.get({ subject, kind, id: `${kind}-filled` }))!;
            const sheet = buildSheet(document, own.readingDocument(record.body, record));
            document.body.append(sheet);
            expect(harmIn(sheet), 'on paper').to.deep.equal([]);
            expect(wordsIn(sheet), 'on paper').to.contain('zq7');
            sheet.remove();
          }
          await afterFailures();
          expect(hasRun(), 'something ran').to.equal(false);
          expect(read.get(name)).to.contain('zq7');
        } finally {
          console.warn = warn;
          element.remove();
        }
      });
    }
  }

  it('were in hundreds of texts, and would have been seen', () => {
    expect(sownTexts).to.be.above(500);
    const place = document.createElement('div');
    place.append(document.createElement('script'), Object.assign(document.createElement('a'), { href: 'javascript:1' }));
    expect(harmIn(place)).to.have.length(2);
  });
});

/** What the tests of hostile words put into widgets: records of every kind, and all that a host gives, with such words wherever they may stand. */
import { expect, waitUntil } from '@open-wc/testing';
import { sampleCourses } from '../../components/college/sample-courses.js';
import { samplePacks } from '../../components/peer-support/fixtures.js';
import type { StoredRecord } from '../../src/record/record.js';
import type { ReadingDocument } from '../../src/widget/reading-document.js';
import { decode, kindByName, kinds, records } from '../faults/input/sources.js';
import { flag, harmIn, sown, wordsIn } from './hostile-words.js';
import { settled, type AnyWidget } from './widget-subject.js';

export type HostileWidget = AnyWidget<object> &
  HTMLElement & {
    readonly views?: readonly string[];
    readingDocument(body: unknown, record: unknown): ReadingDocument;
  };
export const subject = 'p-7f3a';

/** Each widget with the kind that it shows; those without show what others wrote. */
export const widgets: readonly (readonly [tag: string, kind?: string])[] = [
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
const place = {
  ...{ id: 'xx-elm', place: 'Elm Road', names: { any: ['Advance plan'] }, namesIn: 'en', signing: 'Two sign', witnesses: 'One' },
  ...{ binding: 'It may bind', source: 'Elm Act', checkedOn: '2026-11-01' },
};
export const packs = {
  ...samplePacks(),
  courses: sampleCourses(),
  domains: { ...licence, title: 'River', domains: [{ key: 'elders', label: 'Our elders', hint: 'Who know the stories' }] },
  topics: { ...licence, topics: [{ key: 'sleep', title: 'Sleep', summary: 'Nights' }] },
  people: [{ id: 'c1', kind: 'clinician', name: 'Jo', roleText: 'Nurse' }],
  homeRights: { text: 'Nobody comes in without asking.', source: 'Elm Act', checkedOn: '2026-11-01' },
  trialogue: { moderator: 'Hine', answersWithin: 'within three days' },
  jurisdictions: [place],
};
const line = {
  ...{
    id: 'a',
    name: 'Line',
    phone: '000',
    sms: '00',
    smsBody: 'HI',
    chatUrl: 'https://chat.example',
    hours: 'Day',
    cost: 'Free',
  },
};
const safety = {
  emergency: { number: '000', label: 'Help' },
  lines: [
    { ...line, forWhom: 'All', relay: 'Text', verifiedOn: '2026-11-01' },
    { ...line, id: 'b', chatUrl: '', sms: '' },
  ],
};

/** One line stays one that can be rung, so that it is shown. */
function hostSafety(round: number): { count: number; data: typeof safety } {
  const { data, count } = sown(safety, round);
  const { emergency, lines } = data;
  return { count, data: { emergency: { ...emergency, number: '000' }, lines: [lines[0]!, { ...lines[1]!, phone: '000' }] } };
}

/** What a host sets, with hostile words in it; `count` tells of how many. */
export function hosted(round: number): { count: number; settings: object } {
  const [pack, lines] = [sown(packs, round), hostSafety(round)];
  return { count: pack.count + lines.count + 1, settings: { packs: pack.data, safety: lines.data, leaveTo: 'javascript:1' } };
}

/** A record of every kind, and those beside it, with hostile words wherever the schema lets them in. */
export async function sownRecords(round: number): Promise<{ all: StoredRecord[]; count: number }> {
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
  return { all, count };
}

/** A picture that cannot be had tells when one of theirs would have told, too. */
const afterFailures = (): Promise<unknown> =>
  new Promise((resolve) => {
    const picture = new Image();
    picture.onerror = resolve;
    picture.src = 'x';
  });

/** Whether one of them ran, now that it had the time to. */
export async function hasRun(): Promise<boolean> {
  await afterFailures();
  return flag in window;
}

/** Goes through all views of a widget and sees that words stay words in each: how many there were, and what was read. */
export async function lookThrough(element: HostileWidget): Promise<{ views: number; read: string }> {
  await element.ready;
  const views = element.views ?? [''];
  let read = '';
  for (const view of views) {
    if (view) element.view = view;
    await waitUntil(() => !element.shadowRoot!.querySelector('.loading'), `${view} is drawn`, { timeout: 10_000 });
    await settled(element);
    expect(harmIn(element.shadowRoot!), view).to.deep.equal([]);
    read += ` ${wordsIn(element.shadowRoot!)}`;
  }
  return { views: views.length, read };
}

/** Does something with words that many warnings are about, and has the console as it was afterwards. */
export async function withoutWarnings(work: () => Promise<void>): Promise<void> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    await work();
  } finally {
    console.warn = warn;
  }
}

import * as fc from 'fast-check';
import { Device, url, wordsKind, type Words } from './devices.js';
import { Ledger, openWords, problemOf, wordsIn } from './ledger.js';
import { MemoryCouch } from './memory-couch.js';
import { replicate } from '../../../src/sync/couch/index.js';

/** What happens on one device: the person writes, answers or removes, or the device syncs, well or badly. */
export interface Step {
  readonly device: number;
  readonly record: number;
  readonly act: 'title' | 'sitting' | 'tidy' | 'line' | 'remove' | 'answer' | 'sync' | 'offline' | 'cut' | 'lost' | 'restart';
  /** After how many requests a connection breaks. */
  readonly after: number;
}

export const steps = (devices: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      device: fc.nat(devices - 1),
      record: fc.nat(1),
      act: fc.constantFrom<Step['act']>(
        'title',
        'sitting',
        'line',
        'line',
        'remove',
        'tidy',
        'answer',
        'sync',
        'sync',
        'offline',
        'cut',
        'lost',
        'restart',
      ),
      after: fc.nat(6),
    }),
    { minLength: 10, maxLength: 40, size: 'max' },
  );

async function tryToSync(device: Device, couch: MemoryCouch, { act, after }: Step): Promise<void> {
  let left = after;
  const replication = replicate(device.store, {
    ...{ url, fetch: couch.fetch, trail: device.trail, longestWaitSeconds: 0, ...device.options },
  });
  couch.before = () => {
    if (act === 'cut' && left-- <= 0) void replication.stop();
  };
  couch.isOffline = act === 'offline';
  couch.lostAnswers = act === 'lost' ? 1 : 0;
  await replication.done.catch(() => undefined);
  couch.before = () => undefined;
  couch.isOffline = false;
  couch.lostAnswers = 0;
}

export interface Outcome {
  readonly edits: number;
  readonly questions: number;
  readonly problem: string | undefined;
}

/** Plays a history, brings all devices together, and looks whether they hold the same and anything was lost. */
export async function play(count: number, history: readonly Step[], options: Device['options'] = {}): Promise<Outcome> {
  const couch = new MemoryCouch();
  couch.isDisordered = true;
  // Clocks that are years apart, and run backwards now and then.
  const devices = Array.from({ length: count }, (_, index) => {
    let ticks = 0;
    return new Device(couch, options, () => Date.UTC(2020 + index, 1) + (ticks++ % 7) * 60_000 * (index % 2 ? 1 : -1));
  });
  const ledger = new Ledger();
  let questions = 0;
  let word = 0;
  for (const step of history) {
    const device = devices[step.device]!;
    const id = `record-${step.record}`;
    const stored = await device.get(id);
    const drafts = await device.store.drafts!({ subject: 'self', kind: wordsKind.name });
    const asked = drafts.find((draft) => draft.id === id);
    const next = `word-${++word}`;
    if (step.act === 'title' || step.act === 'sitting') {
      await device.write(id, { title: next }, {}, step.act === 'sitting' ? 'one visit' : undefined);
      ledger.wrote(next, step.record, stored?.body.title?.split('\n'));
    } else if (step.act === 'line') {
      await device.write(id, { lines: [...(stored?.body.lines ?? []), { id: next, text: next }] });
      ledger.wrote(next, step.record);
    } else if (step.act === 'tidy') {
      await device.store.removeHistory!({ subject: 'self' });
    } else if (step.act === 'remove' && stored) {
      await device.remove(id);
      // Whoever removes a record removes what they were asked about as well.
      ledger.removed([...wordsIn(stored.body), ...((await openWords(device, couch.documents()))[id] ?? []).flatMap(wordsIn)]);
    } else if (step.act === 'answer' && asked && stored) {
      const theirs = asked.record.body as Words;
      const lines = [
        ...(stored.body.lines ?? []),
        ...(theirs.lines ?? []).filter(({ id: line }) => !stored.body.lines?.some((one) => one.id === line)),
      ];
      const title = [...new Set([...(stored.body.title ?? '').split('\n'), ...(theirs.title ?? '').split('\n')])]
        .filter(Boolean)
        .join('\n');
      await device.store.put(
        { ...stored, body: { title, lines } },
        { expectedRevision: stored.revision, endsDraft: asked.operationId },
      );
    } else if (!['remove', 'answer'].includes(step.act)) await tryToSync(device, couch, step);
  }
  for (let round = 0; round < 3; round++) for (const device of devices) questions = (await device.sync()).detail.open;
  const problem = await problemOf(devices, ledger.alive, couch.documents());
  return { edits: ledger.edits, questions, problem };
}

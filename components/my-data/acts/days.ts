import type { StoredRecord } from '../../../src/record/record.js';
import type { JournalEntry } from '../../../src/store/store.js';

/** One thing that was done on a day. The same thing done several times is one: nobody is measured. */
export interface Act {
  readonly act: JournalEntry['act'] | 'share' | 'unshare';
  /** Empty for what concerns everything. */
  readonly about: string;
  readonly by: JournalEntry['by'];
  /** With whom something is or was shared. */
  readonly name?: string;
}

export interface Day {
  /** As in a calendar here, `2026-05-03`. */
  readonly date: string;
  readonly acts: readonly Act[];
}

/** The day of an instant where this device is. */
function dateOf(at: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return '';
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The journal by day, the latest first, with what was shared and taken back as the records themselves say. Never words. */
export function daysOf(journal: readonly JournalEntry[], records: readonly StoredRecord[]): Day[] {
  const shares = records.flatMap(({ kind: about, shares: given }) =>
    given.flatMap(({ to, grantedAt, endedAt }) => [
      { at: grantedAt, act: { act: 'share', about, by: 'person', name: to.name } satisfies Act },
      ...(endedAt ? [{ at: endedAt, act: { act: 'unshare', about, by: 'person', name: to.name } satisfies Act }] : []),
    ]),
  );
  const noted = journal.map(({ at, act, kind: about, by }) => ({ at, act: { act, about, by } satisfies Act }));
  const days = new Map<string, Map<string, Act>>();
  for (const { at, act } of [...noted, ...shares].reverse()) {
    const date = dateOf(at);
    const acts = days.get(date) ?? new Map<string, Act>();
    days.set(date, acts.set(JSON.stringify(act), act));
  }
  return [...days]
    .map(([date, acts]) => ({ date, acts: [...acts.values()] }))
    .sort((one, other) => (one.date < other.date ? 1 : -1));
}

import * as fc from 'fast-check';
import { newRecord, otherKind, suiteKind } from '../store-suite-records.js';
import type { ExportFile } from '../../../src/record/export-file.js';
import type { Actor, RecordReference } from '../../../src/record/record.js';
import { passphrase } from './model-lock.js';
import { exportSubject } from './model-subject.js';
import type { State } from './model-state.js';
import { findPlace, revisionOf } from './model-state.js';

/** A call of a store, or of its lock, with all that it is given. */
export interface Call {
  readonly on: 'store' | 'lock' | 'instance';
  readonly method: string;
  readonly subject: string;
  readonly given: readonly unknown[];
  /** Records that it is about; none where it is about all. */
  readonly places: readonly RecordReference[];
}

/** What calls refer to: copies that were kept, and the last call that can be repeated. */
export interface Memory {
  files: ExportFile[];
  repeatable: Call | undefined;
  operations: number;
}

/** What to do, decided as far as it can be before the state is known. */
export type Plan = (state: State, memory: Memory) => Call | undefined;

/** One begins with the other, which a careless range would not notice. */
export const subjects = ['self', 'self2'] as const;
export const kinds = [suiteKind.name, otherKind.name] as const;
export const ids = ['a', 'a2'] as const;
const authors: readonly Actor[] = [
  { id: 'w', kind: 'peer', name: 'Wren' },
  { id: 'l', kind: 'clinician', name: 'Lemon' },
];

// Most calls are about one person, so that much happens to the same words.
const subject = fc.oneof({ weight: 3, arbitrary: fc.constant(subjects[0]) }, { weight: 1, arbitrary: fc.constant(subjects[1]) });
const kind = fc.oneof({ weight: 3, arbitrary: fc.constant(kinds[0]) }, { weight: 1, arbitrary: fc.constant(kinds[1]) });
const reference = fc.record({ subject, kind, id: fc.constantFrom(...ids) });
const title = fc.string({ maxLength: 8 });

const store = (method: string, at: string, given: unknown[], places: readonly RecordReference[] = []): Call => {
  return { on: 'store', method, subject: at, given, places };
};
const operation = (memory: Memory): string => `operation-${++memory.operations}`;

const put = fc
  .record({
    subject,
    records: fc.uniqueArray(fc.record({ kind, id: fc.constantFrom(...ids), title }), {
      minLength: 1,
      maxLength: 3,
      selector: (one) => `${one.kind} ${one.id}`,
    }),
    expected: fc.constantFrom('right', 'right', 'right', 'stale', 'new', 'any'),
    sitting: fc.constantFrom(undefined, undefined, 'morning', 'evening'),
    isNamed: fc.boolean(),
    isList: fc.boolean(),
  })
  .map((plan): Plan => (state, memory) => {
    const isList = plan.isList || plan.records.length > 1;
    const records = plan.records.map(({ kind: name, id, title: words }) => {
      const place = findPlace(state, { subject: plan.subject, kind: name, id });
      return newRecord({ title: words }, { subject: plan.subject, kind: name, id, notes: place?.current?.notes ?? [] });
    });
    const now = revisionOf(findPlace(state, records[0]!));
    const expectedRevision = { right: now, stale: now + (now % 2 ? 1 : -1), new: 0, any: undefined }[plan.expected];
    const options = {
      ...(expectedRevision !== undefined && { expectedRevision }),
      ...(plan.sitting && { sitting: plan.sitting }),
      ...(plan.isNamed && { operationId: operation(memory) }),
    };
    const call = store('put', plan.subject, [isList ? records : records[0], options], records);
    if (plan.isNamed) memory.repeatable = call;
    return call;
  });

const addNote = fc
  .record({ at: reference, id: fc.constantFrom('n1', 'n2'), author: fc.constantFrom(...authors), text: title })
  .map(({ at, ...note }): Plan => (_state, memory) => {
    const call = store('addNote', at.subject, [at, { on: '', lang: 'en', ...note }, { operationId: operation(memory) }], [at]);
    memory.repeatable = call;
    return call;
  });

const again = fc.constant<Plan>((_state, memory) => memory.repeatable);

/** The id of an operation that was about something else. */
const borrowed = fc.record({ at: reference, title }).map(({ at, title: words }): Plan => (_state, { repeatable, operations }) => {
  if (repeatable?.method === 'importSubject') return undefined;
  const record = newRecord({ title: words }, at);
  return repeatable && store('put', at.subject, [record, { operationId: `operation-${operations}` }], [record]);
});

const onOne = (method: string) =>
  reference.map(
    (at): Plan =>
      () =>
        store(method, at.subject, [at], [at]),
  );
const list = fc
  .record(
    { subject, kind, limit: fc.constantFrom(0, 1, 2, 9), order: fc.constantFrom('newest', 'oldest') },
    { requiredKeys: ['subject'] },
  )
  .map(
    (query): Plan =>
      () =>
        store('list', query.subject, [query]),
  );

const keepCopy = subject.map((of): Plan => (state, memory) => {
  if (state.people[of]?.lock !== 'locked') memory.files.push(structuredClone(exportSubject(state, of)));
  return store('exportSubject', of, [of]);
});

const importSubject = fc
  .record({
    file: fc.nat(9),
    mode: fc.constantFrom('write', 'write', 'preview'),
    existing: fc.constantFrom('newer', 'replace', undefined),
    isOwn: fc.constantFrom(true, true, true, true, false),
    isNamed: fc.boolean(),
  })
  .map((plan): Plan => (_state, memory) => {
    const file = memory.files[plan.file % memory.files.length];
    if (!file) return undefined;
    const owner = plan.isOwn ? file.subject : subjects.find((one) => one !== file.subject)!;
    const options = {
      subject: owner,
      mode: plan.mode,
      ...(plan.existing && { existing: plan.existing }),
      ...(plan.isNamed && { operationId: operation(memory) }),
    };
    const call = store('importSubject', owner, [file, options]);
    if (plan.isNamed) memory.repeatable = call;
    return call;
  });

const eraseSubject = subject.map(
  (of): Plan =>
    () =>
      store('eraseSubject', of, [of]),
);
const eraseRecords = fc
  .record({
    subject,
    targets: fc.array(fc.record({ kind, id: fc.constantFrom(...ids) }, { requiredKeys: ['kind'] }), { maxLength: 2 }),
  })
  .map(
    ({ subject: of, targets }): Plan =>
      () =>
        store('eraseRecords', of, [of, targets]),
  );
const removeHistory = fc
  .oneof(
    subject.map((of) => ({ subject: of })),
    reference,
  )
  .map(
    (query): Plan =>
      () =>
        store('removeHistory', query.subject, [query]),
  );
const noteAct = fc.record({ subject, act: fc.constantFrom('copy', 'offer') }).map(
  ({ subject: of, act }): Plan =>
    ({ isMade }) =>
      isMade ? store('noteAct', of, [of, act]) : undefined,
);

const instance = (method: string, at = ''): Call => ({ on: 'instance', method, subject: at, given: [], places: [] });
const roundTrip = subject.map(
  (of): Plan =>
    ({ people }) =>
      people[of]?.lock === 'locked' ? undefined : instance('roundTrip', of),
);
const close = fc.constant<Plan>(() => instance('close'));
const reopen = fc.constant<Plan>(() => instance('reopen'));

const lock = (method: string, given: readonly unknown[]) =>
  subject.map((of): Plan => () => ({ on: 'lock', method, subject: of, given: [of, ...given], places: [] }));

/** Everything that is called, each as often as it is named. */
export const plans = {
  always: [put, put, put, put, addNote, again, borrowed, onOne('remove'), onOne('restore'), onOne('history'), list, keepCopy, importSubject, roundTrip, eraseRecords, removeHistory, noteAct, close], // prettier-ignore
  rarely: [eraseSubject],
  lasting: [reopen],
  locking: [lock('set', [passphrase]), lock('lock', []), lock('unlock', [passphrase]), lock('unlock', ['wrong']), lock('remove', [passphrase])], // prettier-ignore
};

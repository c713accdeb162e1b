/** Changed bundles against `fromFhir`: read with what can be read of them, or refused with a typed error. What is read can be imported. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { change, changed, changedText, share, textChange } from './mutations.mjs';
import { isTypedRefusal, namesIn, prototypeIsUntouched } from './promises.mjs';

const subject = 'p-7f3a';
const reasons = ['other_subject', 'damaged', 'nothing_to_read'];

/** Changes what is carried in base64: its text, or its bytes, which are no UTF-8 then. */
const carriedChange = fc.oneof(
  fc.record({ changes: fc.array(change, { minLength: 1, maxLength: 2 }), texts: fc.array(textChange, { maxLength: 1 }) }),
  fc.record({ byte: fc.constantFrom(0xff, 0xc0, 0xed, 0x80, 0xf8, 0x00), at: share }),
);

function changedCarried(bundle, { changes, texts, byte, at }) {
  const bytesOf = (text) => {
    const bytes = Buffer.from(text, 'base64');
    if (byte === undefined) return Buffer.from(changedText(JSON.stringify(changed(JSON.parse(bytes), changes)) ?? '', texts));
    bytes[Math.floor(at * (bytes.length - 1))] = byte;
    return bytes;
  };
  return JSON.parse(JSON.stringify(bundle), (name, value) =>
    name === 'valueAttachment' ? { ...value, data: bytesOf(value.data).toString('base64') } : value,
  );
}

/** Of another maker: nothing in it is carried, all of it is a proposal. */
const foreign = {
  resourceType: 'Bundle',
  type: 'collection',
  timestamp: '2026-03-01T10:00:00Z',
  entry: ['Goal', 'CarePlan', 'DocumentReference', 'Consent', 'Observation'].map((resourceType, index) => ({
    fullUrl: `urn:uuid:${index}`,
    resource: {
      ...{
        resourceType,
        id: `x${index}`,
        subject: { reference: `Patient/${subject}` },
        patient: { reference: `Patient/${subject}` },
      },
      ...{
        title: 'Next weeks',
        description: resourceType === 'Goal' ? { text: 'Sleep better' } : 'A letter',
        startDate: '2026-03-01',
      },
      ...{ expressedBy: { reference: 'Practitioner/jo', display: 'Jo Lindqvist' }, author: [{ display: 'Jo Lindqvist' }] },
      ...{ activity: [{ detail: { description: 'Ring the choir' } }], note: [{ text: 'Call me', time: '2026-03-02' }] },
      content: [{ attachment: { title: 'Page 1', contentType: 'text/plain', data: '/////w==' } }],
    },
  })),
};

/** @returns {Promise<Record<string, number>>} how often each answer came */
export async function fuzzFhir({ fhirOnes, careTeam, now, toFhir, fromFhir, MemoryStore, isRecoveryError }, { cases, seed }) {
  const names = namesIn({ resourceType: 1, entry: 1 });
  const figures = {};
  const input = fc.record({
    chosen: fc.uniqueArray(fc.nat(fhirOnes.length - 1), { maxLength: 3 }),
    carried: fc.option(carriedChange),
    changes: fc.array(change, { maxLength: 3 }),
    texts: fc.array(textChange, { maxLength: 2 }),
    asObject: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(input, async ({ chosen, carried, changes, texts, asObject }) => {
      const own = chosen.length
        ? toFhir(
            chosen.map((index) => fhirOnes[index]),
            { reader: careTeam, now },
          )
        : foreign;
      const data = changed(carried ? changedCarried(own, carried) : own, changes);
      const given = asObject && texts.length === 0 ? data : changedText(JSON.stringify(data) ?? '', texts);
      let answer = 'read';
      try {
        const { records, parts, proposals, leftOut, file } = fromFhir(given, { subject });
        for (const record of [...records, ...parts]) assert.equal(record.subject, subject);
        for (const { note, words, source } of proposals) {
          assert.deepEqual([typeof words, typeof source, note.purpose], ['string', 'string', 'proposal']);
          // Beside a record of the person: a store takes it, so that its readers can show it.
          const store = new MemoryStore();
          await store.put({ ...fhirOnes[0], revision: 0 });
          await store.addNote(fhirOnes[0], note);
        }
        for (const { source, reason } of leftOut) assert.ok(typeof source === 'string' && reasons.includes(reason));
        const store = new MemoryStore();
        try {
          const { added } = await store.importSubject(file, { subject, mode: 'write' });
          assert.equal(added, records.length);
        } catch (error) {
          if (error instanceof assert.AssertionError) throw error;
          assert.ok(isRecoveryError(error), `no typed error, but ${error?.stack}`);
          assert.deepEqual((await store.exportSubject(subject)).records, []);
        }
        if (records.length > 0) answer = 'read, with records';
        else if (proposals.length > 0) answer = 'read, with proposals';
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
        isTypedRefusal(error, isRecoveryError, names);
        answer = error.code;
      }
      prototypeIsUntouched(given);
      figures[answer] = (figures[answer] ?? 0) + 1;
    }),
    { numRuns: cases, seed },
  );
  return figures;
}

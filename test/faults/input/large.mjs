/** Inputs as large as is allowed, made of a small part many times over: each is answered within a few seconds. */
import assert from 'node:assert/strict';
import { isTypedRefusal, namesIn, prototypeIsUntouched } from './promises.mjs';

const most = 10_000_000;
const seconds = 10;
const subject = 'p-7f3a';
/** As many of a part as fit between two others. */
const filled = (before, part, after) =>
  before + part.repeat(Math.floor((most - before.length - after.length) / part.length)) + after;
const listOf = (before, part, after) => filled(before, `${part},`, part + after).slice(0, most);

const head = `{"format":"recovery-widgets-export","version":1,"exportedAt":"","subject":"${subject}","revisions":[],"records":[`;

function exports(record) {
  const own = JSON.stringify(record);
  const [start] = own.split('"body":');
  const around = (part) => [`${head}${start}"body":{${part}`, '}}]}'];
  const inBody = (part, each, end) => listOf(around(part)[0], each, end + around(part)[1]);
  const small = own.length < 20_000 ? own : '{}';
  return {
    'one record many times': () => listOf(head, small, ']}'),
    'empty records': () => listOf(head, '{}', ']}'),
    'empty lists': () => listOf(head, '[]', ']}'),
    'one key many times': () => inBody('', '"title":""', ''),
    'many keys': () => `${around('')[0]}${Array.from({ length: 700_000 }, (_, key) => `"k${key}":1`).join()}${around('')[1]}`,
    'many keys that are refused': () => inBody('', '"__proto__":{}', ''),
    'lone surrogates': () => filled(`${around('')[0]}"title":"`, '\\ud800', `"${around('')[1]}`),
    'NUL and overrides': () => filled(`${around('')[0]}"title":"`, '\\u0000\\u202e', `"${around('')[1]}`),
    'broken texts': () => inBody('"strengths":[', '"\\ud800"', ']'),
    'entries that are nothing': () => inBody('"title":7,"steps":[{},', 'null', ']'),
    'notes that are nothing': () => listOf(`${head}${start}"body":{},"notes":[`, '{}', ']}]}'),
    'a long number': () => filled(head, '1', ']}'),
    brackets: () => '['.repeat(most),
    quotes: () => '"\\'.repeat(most / 2),
    'a little too much': () => ' '.repeat(most + 1),
    'wide at the deepest': () => filled(`${head}${'['.repeat(60)}`, '[],', `[]${']'.repeat(60)}]}`),
  };
}

function bundles(bundle) {
  const goal = `{"resource":{"resourceType":"Goal","subject":{"reference":"Patient/${subject}"},"description":{"text":"x"}}}`;
  const start = '{"resourceType":"Bundle","type":"collection","entry":[';
  const carried = (text) => {
    const [first] = bundle.entry.filter(({ resource }) => resource.extension);
    const copy = structuredClone(first);
    copy.resource.extension[0].valueAttachment.data = Buffer.from(text).toString('base64');
    return `${start}${JSON.stringify(copy)}]}`;
  };
  return {
    proposals: () => listOf(start, goal, ']}'),
    'empty entries': () => listOf(start, '{}', ']}'),
    'deep and carried': () => carried('['.repeat(7_000_000)),
    'wide and carried': () => carried(`[${'[],'.repeat(2_000_000)}[]]`),
    'no UTF-8 and carried': () => carried(Buffer.alloc(7_000_000, 0xff)),
    'a long text': () => filled(`${start}{"resource":{"resourceType":"Goal","description":{"text":"`, '\\u202e', '"}}}]}'),
    'notes of one': () => listOf(`${start}${goal.slice(0, -2)},"note":[`, '{"text":"x"}', ']}}]}'),
    'activities of one': () =>
      listOf(`${start}${goal.slice(0, -2).replace('Goal', 'CarePlan')},"activity":[`, '{"detail":7}', ']}}]}'),
  };
}

/** @returns {Promise<{count: number, slowest: {name: string, time: number}}>} time of the processor, in seconds */
export async function tryLarge(
  { records, fhirOnes, toFhir, careTeam, now, fromFhir, MemoryStore, isRecoveryError },
  isWanted = () => true,
) {
  const record = records.find(({ kind }) => kind === 'goal');
  const names = namesIn([records, { format: 1, version: 1, exportedAt: 1, revisions: 1, records: 1, resourceType: 1, entry: 1 }]);
  const store = new MemoryStore();
  const takeFile = (text) => store.importSubject(text, { subject, mode: 'write' });
  const cases = [
    ...Object.entries(exports(record)).map(([name, make]) => [`file: ${name}`, make, takeFile]),
    ...Object.entries(bundles(toFhir([fhirOnes.find(({ kind }) => kind === 'goal')], { reader: careTeam, now }))).map(
      ([name, make]) => [`bundle: ${name}`, make, (given) => fromFhir(given, { subject })],
    ),
  ].filter(([name]) => isWanted(name));
  let slowest = { name: '', time: 0 };
  for (const [name, make, take] of cases) {
    const text = make();
    const from = process.cpuUsage();
    try {
      await take(text);
      await store.eraseSubject(subject);
    } catch (error) {
      isTypedRefusal(error, isRecoveryError, names);
    }
    const { user, system } = process.cpuUsage(from);
    const time = (user + system) / 1e6;
    assert.ok(time < seconds, `${name} took ${time.toFixed(1)} s`);
    if (time > slowest.time) slowest = { name, time };
    prototypeIsUntouched(text);
  }
  return { count: cases.length, slowest };
}

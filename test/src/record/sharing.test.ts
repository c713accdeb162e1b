// engines: all
import { expect } from '@open-wc/testing';
import { fixtures as crisis } from '../../../components/crisis-card/fixtures.js';
import { crisisPlanKind } from '../../../components/crisis-card/kind.js';
import { fixtures as work } from '../../../components/work-plan/fixtures.js';
import { workPlanKind } from '../../../components/work-plan/kind.js';
import { fixtures as values } from '../../../components/values-preferences/fixtures.js';
import { valueKind } from '../../../components/values-preferences/kind.js';
import { placesOf } from '../../../components/values-preferences/topics.js';
import { endOf, holdsFor, placesIn } from '../../../src/record/open-shares.js';
import { everybody, type Actor, type ActorKind, type Share, type StoredRecord } from '../../../src/record/record.js';
import { attachedView, goesAlong, sharedView, type SharedKind } from '../../../src/record/sharing.js';

const robin: Actor = { id: 'c1', kind: 'clinician', name: 'Robin' };
const amina: Actor = { id: 'p1', kind: 'peer', name: 'Amina' };
const at = '2026-05-03T10:00:00.000Z';
const now = new Date('2026-05-03T12:00').getTime();
const others = ['supporter', 'peer', 'clinician', 'advocate', 'agent', 'witness'] satisfies ActorKind[];

const share = (change: Partial<Share> = {}): Share => ({
  ...{ id: 's1', to: robin, scope: 'all', mode: 'view', grantedAt: at },
  ...change,
});

const recordOf = (kind: SharedKind, body: unknown, change: Partial<StoredRecord> = {}): StoredRecord => ({
  ...{ subject: 'self', kind: 'any', id: 'r1', revision: 3, schemaVersion: kind.schemaVersion, createdAt: at, updatedAt: at },
  ...{ author: { id: 'self', kind: 'person', name: '' }, lang: 'en', status: 'mine', body, notes: [], shares: [] },
  ...change,
});

/** The same shape with a word of its own in every text, but where it stands for something: ids and what refers to them stay. */
function planted(value: unknown, path: string, words: Map<string, string>): unknown {
  if (typeof value === 'string' && /(^|\.)(id|image|picture|nextTo|topic)$/.test(path)) return value;
  if (typeof value === 'string') {
    const word = `Zq${words.size}qZ`;
    words.set(word, path);
    return word;
  }
  if (Array.isArray(value)) return value.map((one, index) => planted(one, `${path}.${index}`, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, planted(one, path ? `${path}.${key}` : key, words)]));
}

const kinds = [
  ['crisis plan', crisisPlanKind, crisis['filled']!.body],
  ['work plan', workPlanKind, work['filled']!.body],
] as unknown as [string, SharedKind, Record<string, unknown>][];

describe('what was shared, as data', () => {
  it('A4.1 I6: nobody but the person reads anything of a record without a share', () => {
    const record = recordOf(crisisPlanKind, crisis['filled']!.body);
    for (const kind of others) expect(sharedView(record, { ...robin, kind }, now, undefined), kind).to.equal(undefined);
    expect(sharedView(record, { id: 'self', kind: 'person', name: '' }, now, undefined)).to.equal(record);
  });

  it('a share is for one person or for all of a kind, never for another kind under the same id', () => {
    const holds = (change: Partial<Share>, who: Actor = robin): boolean => holdsFor(share(change), who, now);
    expect(holds({})).to.equal(true);
    expect(holds({}, { ...robin, id: 'c2' })).to.equal(false);
    expect(holds({}, { ...amina, id: 'c1' })).to.equal(false);
    const care = { id: everybody, kind: 'clinician', name: '' } as const;
    expect(holds({ to: care }, { ...robin, id: 'c2' })).to.equal(true);
    expect(holds({ to: care }, amina)).to.equal(false);
    expect(holds({ endedAt: at })).to.equal(false);
    expect(holds({ mode: 'copy' }), 'a copy opens nothing').to.equal(false);
  });

  it('the last day counts as a whole, by the clock of who reads', () => {
    const until = share({ expiresOn: '2026-05-03' });
    const end = new Date(2026, 4, 4).getTime();
    expect(endOf(until)).to.equal(end);
    expect(holdsFor(until, robin, end - 1)).to.equal(true);
    expect(holdsFor(until, robin, end)).to.equal(false);
    expect(endOf(share({ expiresOn: '2026-05-03T08:00:00Z' })), 'a time of the day is not asked for').to.equal(end);
    expect(holdsFor(share({ expiresOn: 'soon' }), robin, now), 'what is no day gives nothing').to.equal(false);
  });

  for (const [name, kind, body] of kinds) {
    it(`H11 A4.1: ${name}: no word outside the scope is ever in what somebody reads`, () => {
      const words = new Map<string, string>();
      const body_ = planted(body, '', words) as Record<string, unknown>;
      const fields = Object.keys(body_);
      // Every field alone, and many sets of them.
      const scopes = [
        ...fields.map((one) => [one]),
        ...fields.map((_, index) => fields.filter((__, other) => (other * 7 + index) % 3 > 0)),
      ];
      for (const scope of scopes) {
        const outside = {
          recorder: { ...robin, name: 'Zrecorder' },
          stamp: 'Zstamp',
          review: { due: '2026-06-01', remind: true },
        };
        const more = { ...outside, later: 'Zlater' } as Partial<StoredRecord>;
        const other = share({ id: 's2', to: { ...amina, name: 'Zother' }, purpose: 'Zpurpose' });
        const view = sharedView(recordOf(kind, body_, { ...more, shares: [share({ scope }), other] }), robin, now, kind)!;
        const text = JSON.stringify(view);
        for (const [word, path] of words) {
          const isIn = scope.includes(path.split('.')[0]!);
          expect(text.includes(`"${word}"`), `${path} with ${scope.join()}`).to.equal(isIn);
        }
        expect(text).to.not.match(/Zrecorder|Zstamp|Zlater|Zother|Zpurpose|2026-06-01/);
        expect(Object.keys(view.body as object).filter((key) => !fields.includes(key))).to.deep.equal([]);
      }
    });
  }

  it('H11: a kind with finer parts shows one of them alone', () => {
    const words = new Map<string, string>();
    const body = planted(values['filled']!.body, '', words) as (typeof values)['filled']['body'];
    for (const place of placesOf(body)) {
      const record = recordOf(valueKind, body, { shares: [share({ scope: [place] })] });
      const view = sharedView(record, robin, now, valueKind as never)!;
      expect(placesOf(view.body as typeof body).includes(place), place).to.equal(true);
      const found = [...words].filter(([word]) => JSON.stringify(view.body).includes(`"${word}"`)).map(([, path]) => path);
      const [list, id] = place.split('.') as [string, string | undefined];
      const isOfPlace = (path: string): boolean =>
        path.startsWith(`${list}.`) || path.startsWith(`story.${list}`) || path.startsWith('topics.');
      expect(
        found.filter((path) => !isOfPlace(path) && path !== 'arrangement.kind'),
        `${place} ${id}`,
      ).to.deep.equal([]);
    }
  });

  it('parts of several shares add up; a kind that is not known here shows whole fields only', () => {
    const record = recordOf(
      { schemaVersion: 1 } as never,
      { one: 'a', two: 'b', three: 'c', list: [{ id: 'x' }, { id: 'y' }] },
      {
        shares: [
          share({ scope: ['one'] }),
          share({ id: 's2', scope: ['two', 'list.y'] }),
          share({ id: 's3', scope: ['three'], endedAt: at }),
        ],
      },
    );
    expect(sharedView(record, robin, now, undefined)!.body).to.deep.equal({ one: 'a', two: 'b', list: [{ id: 'y' }] });
  });

  it('whoever reads the whole by one share reads it, whatever the others name', () => {
    const whole = share({ id: 's2' });
    const parts = share({ scope: ['one'] });
    const statement = {
      on: '',
      text: 'said',
      author: amina,
      at,
      lang: 'en',
      hiddenByOwner: false,
      purpose: 'statement',
    } as const;
    const notes = [{ ...statement, id: 'n1' }];
    const record = recordOf({ schemaVersion: 1 } as never, { one: 'a', two: 'b' }, { shares: [parts, whole], notes });
    expect(sharedView(record, robin, now, undefined)).to.deep.include({ body: { one: 'a', two: 'b' }, notes });
    expect(['one', 'two'].map(placesIn([parts, whole]))).to.deep.equal([true, true]);
    expect(['one', 'two'].map(placesIn([parts]))).to.deep.equal([true, false]);
  });

  it('parts are told by ids that are texts; a list with anything else in it does no harm', () => {
    const body = { list: [null, { id: 5 }, { id: 'x', text: 'seen' }, {}] };
    const record = recordOf({ schemaVersion: 1 } as never, body, {
      shares: [share({ scope: ['list.5', 'list.x', 'list.undefined'] })],
    });
    expect(sharedView(record, robin, now, undefined)!.body).to.deep.equal({ list: [{ id: 'x', text: 'seen' }] });
  });

  it('a record that was withdrawn says since when, and no other one', () => {
    const seen = (change: Partial<StoredRecord>) =>
      sharedView(recordOf({ schemaVersion: 1 } as never, {}, { ...change, shares: [share()] }), robin, now, undefined)!;
    expect(seen({ status: 'withdrawn', withdrawnAt: at })).to.include({ status: 'withdrawn', withdrawnAt: at });
    expect(seen({})).to.not.have.property('withdrawnAt');
  });

  it('a record goes along with the whole of another one, or with parts of it that name it', () => {
    const record = recordOf({ schemaVersion: 1 } as never, { of: 'r1' }, { id: 'p1' });
    const whole = (...shares: Share[]) => recordOf({ schemaVersion: 1 } as never, {}, { shares });
    const part = share({ scope: ['one'] });
    const kind = 'any';
    expect(goesAlong({ kind }, record, whole(part, share()))).to.equal(true);
    expect(goesAlong({ kind }, record, whole(part))).to.equal(false);
    expect(goesAlong({ kind, parts: true }, record, whole(part))).to.equal(true);
    expect(goesAlong({ kind, of: ({ body }) => (body as { of: string }).of }, record, whole(share()))).to.equal(true);
    expect(goesAlong({ kind, of: () => 'r2' }, record, whole(share()))).to.equal(false);
    expect(goesAlong({ kind, belongs: () => false }, record, whole(share()))).to.equal(false);
    expect(goesAlong({ kind, belongs: () => true }, record, whole(share()))).to.equal(true);
  });

  it('a scope names fields of now: an older body is brought up to date first', () => {
    const kind = {
      empty: () => ({ now: '' }),
      schemaVersion: 2,
      migrations: [({ then, ...rest }) => ({ ...rest, now: then })],
    } as SharedKind;
    const old = recordOf({ schemaVersion: 1 } as never, { then: 'words', secret: 'no' }, { shares: [share({ scope: ['now'] })] });
    const view = sharedView(old, robin, now, kind)!;
    expect(view.body).to.deep.equal({ now: 'words' });
    expect(view.schemaVersion).to.equal(2);
    const present = { ...old, schemaVersion: 2, body: { now: 'words', then: 'no' } };
    expect(sharedView(present, robin, now, kind)!.body, 'and a body of now is not').to.deep.equal({ now: 'words' });
  });

  it('H33: notes are for whoever wrote them, and statements beside the whole for all who read the whole', () => {
    const note = (id: string, author: Actor, more: object = {}) => ({
      ...{ id, on: '', text: id, author, at, lang: 'en', hiddenByOwner: false },
      ...more,
    });
    const notes = [
      note('mine', robin, { hiddenByOwner: true, reply: 'thanks' }),
      note('theirs', amina),
      note('said', amina, { purpose: 'statement' }),
      note('hidden', amina, { purpose: 'statement', hiddenByOwner: true }),
      note('own', { id: 'self', kind: 'person', name: '' }, { purpose: 'statement' }),
    ];
    const seen = (scope: Share['scope']): string[] =>
      sharedView(
        recordOf(crisisPlanKind as never, crisis['filled']!.body, { notes, shares: [share({ scope })] }),
        robin,
        now,
        crisisPlanKind as never,
      )!.notes.map(({ id }) => id);
    expect(seen('all')).to.deep.equal(['mine', 'said']);
    expect(seen(['care'])).to.deep.equal(['mine']);
  });

  it('what belongs to a record brings its body along, and nothing beside it', () => {
    const picture = recordOf(
      { schemaVersion: 1 } as never,
      { data: 'x' },
      { notes: [{} as never], shares: [share()], stamp: 's' },
    );
    expect(attachedView(picture)).to.deep.include({ notes: [], shares: [], body: { data: 'x' } });
    expect(attachedView(picture)).to.not.have.property('stamp');
  });
});

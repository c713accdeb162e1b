// engines: all
import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { isRecoveryError } from '../../../src/errors.js';
import { authorOf } from '../../../src/record/author.js';
import { canonicalJson } from '../../../src/record/canonical-json.js';
import { isOneOf } from '../../../src/record/is-one-of.js';
import { defineKind, kindByName, loadAllKinds, registerKind } from '../../../src/record/kind.js';
import { misuse } from '../../../src/record/misuse.js';
import { patchedBody } from '../../../src/record/patch.js';
import { person } from '../../../src/record/record.js';
import { failure } from '../../suites/store-suite-records.js';

describe('canonicalJson', () => {
  it('is the same for the same data, in whatever order its keys came, and another one for other data', () => {
    expect(canonicalJson({ b: { d: 1, c: [2, 1] }, a: null })).to.equal('{"a":null,"b":{"c":[2,1],"d":1}}');
    expect(canonicalJson({ c: 1, a: 2, b: 3 })).to.equal(canonicalJson({ b: 3, c: 1, a: 2 }));
  });
});

describe('authorOf', () => {
  it('A1.1: is the person, whoever acts', () => {
    const own = { id: 'p1', kind: 'person', name: 'Ada' } as const;
    expect(authorOf(own)).to.equal(own);
    expect(authorOf({ id: 'c1', kind: 'clinician', name: 'Robin' })).to.equal(person);
  });
});

describe('isOneOf', () => {
  it('knows a choice from any other word', () => {
    expect(['view', 'copy', 5].map((word) => isOneOf(['view'], word))).to.deep.equal([true, false, false]);
  });
});

describe('misuse', () => {
  it('says to whoever makes the page what cannot be, and where', () => {
    expect(misuse('no such thing')).to.deep.include({ code: 'HostMisuse', issues: [] });
    expect(misuse('no such thing').message).to.contain('no such thing');
    const issues = [{ path: ['body'], code: 'too_big' }];
    expect(misuse('too much', issues).issues).to.deep.equal(issues);
  });
});

describe('patchedBody', () => {
  interface Body {
    title: string;
    lines: string[];
    more?: unknown;
  }
  const kind = defineKind<Body>({
    name: 'test-patch',
    schema: z.looseObject({ title: z.string(), lines: z._default(z.array(z.string()), []) }),
    empty: () => ({ title: '', lines: [] }),
  });
  const patched = (patch: object): Promise<Body> => patchedBody(kind, { title: 'a', lines: ['b'], more: 1 }, patch);

  it('changes what a page names, and leaves the rest', async () => {
    expect(await patched({ title: 'new \ud83d' })).to.deep.equal({ title: 'new \ufffd', lines: ['b'], more: 1 });
    expect(await patched({ lines: undefined })).to.deep.equal({ title: 'a', lines: [], more: 1 });
  });

  it('refuses as a whole what does not fit, and says where', async () => {
    const where = async (patch: object) => {
      const error = await failure(patched(patch));
      if (!isRecoveryError(error)) throw error;
      return [error.code, ...error.issues.map(({ path, code }) => `${path.join('.')} ${code}`)];
    };
    expect(await where({ lines: ['a', 5] })).to.deep.equal(['HostMisuse', 'lines.1 invalid_type']);
    expect(await where({ lines: [() => {}] })).to.deep.equal(['HostMisuse', 'lines.0 invalid_type']);
  });
});

describe('loadAllKinds', () => {
  it('fetches every schema that can be had, and is not stopped by one that cannot', async () => {
    const schema = z.looseObject({});
    const empty = (): object => ({});
    registerKind(defineKind({ name: 'test-lost', schema: () => Promise.reject(new Error('offline')), empty }));
    registerKind(defineKind({ name: 'test-fetched', schema: () => Promise.resolve(schema), empty }));
    const here = defineKind({ name: 'test-here', schema, empty });
    registerKind(here);
    expect(kindByName('test-fetched')).to.equal(undefined);
    await loadAllKinds();
    expect(kindByName('test-fetched')).to.include({ schema, edition: '' });
    expect(kindByName('test-lost')).to.equal(undefined);
    expect(await here.load()).to.equal(here);
  });
});

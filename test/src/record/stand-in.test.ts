import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { defineKind, kindByName, loadKinds, registerKind, type RecordKind } from '../../../src/record/kind.js';

const kindOf = (name: string, more: string): RecordKind =>
  defineKind({ name, schema: z.looseObject({ [more]: z._default(z.string(), '') }), empty: () => ({}) });
const fetched = (name: string, more: string): RecordKind => {
  const { schema } = kindOf(name, more) as unknown as { schema: z.ZodMiniType<object> };
  return defineKind({ name, schema: () => Promise.resolve(schema), empty: () => ({}) });
};
const parsed = (name: string): unknown => kindByName(name)!.schema.parse({});

describe('a kind that stands in for another', () => {
  it('gives way to the kind itself, also when its schema was fetched before', async () => {
    registerKind({ ...fetched('stand-in-first', 'few'), standIn: true });
    await loadKinds(['stand-in-first']);
    expect(parsed('stand-in-first')).to.deep.equal({ few: '' });
    registerKind(fetched('stand-in-first', 'all'));
    await loadKinds(['stand-in-first']);
    expect(parsed('stand-in-first')).to.deep.equal({ all: '' });
  });

  it('never takes the place of the kind itself', () => {
    registerKind(kindOf('stand-in-second', 'all'));
    registerKind({ ...kindOf('stand-in-second', 'few'), standIn: true });
    expect(parsed('stand-in-second')).to.deep.equal({ all: '' });
  });

  it('leaves a kind where it is when a second copy of it comes', () => {
    registerKind(kindOf('stand-in-third', 'first'));
    registerKind(kindOf('stand-in-third', 'second'));
    expect(parsed('stand-in-third')).to.deep.equal({ first: '' });
  });
});

import { expect } from '@open-wc/testing';
import { closed, faultOf, list, text, whole } from '../../../src/host/frame/checks.js';
import { eventDetail, eventName, factsOf } from '../../../src/host/frame/event-facts.js';
import { fromFrame } from '../../../src/host/frame/messages-of-frame.js';
import { fromHost, hello, wrongProp } from '../../../src/host/frame/messages-of-host.js';
import { isOrigin } from '../../../src/host/frame/origins.js';
import { messageOf } from '../../../src/host/frame/protocol.js';
import { storageCalls } from '../../../src/host/frame/storage-calls.js';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('what a window sends to another one', () => {
  it('is plain data, of a size', () => {
    expect(faultOf({ a: [1, 'two', null, true, undefined] }, 100)).to.equal(undefined);
    for (const value of [() => 1, new Map(), new Date(), new Error('x'), Symbol('x'), 1n, NaN, new URL('https://a.example')])
      expect(faultOf({ value }, 1_000), typeof value).to.equal('shape');
    expect(faultOf('x'.repeat(101), 100)).to.equal('size');
    expect(faultOf(Array.from({ length: 101 }), 100)).to.equal('size');
  });

  it('has no key that reaches a prototype, however deep', () => {
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expect(faultOf(JSON.parse(`{"a":[{"${key}":1}]}`), 1_000), key).to.equal('shape');
  });

  it('is found too large or too deep before anybody is kept busy', () => {
    const wide = Array.from({ length: 60 }).reduce<unknown>((inner) => [inner, inner], 'x');
    expect(faultOf(wide, 1_000_000)).to.equal('size');
    expect(faultOf(nested(70), 1_000_000)).to.equal('shape');
    const round: unknown[] = [];
    round.push(round);
    expect(faultOf(round, 1_000_000)).to.equal('shape');
  });

  it('has the keys that its form names and no other ones', () => {
    const form = closed({ name: text(5) }, { counts: list(whole(0, 9), 2) });
    for (const good of [{ name: 'a' }, { name: '', counts: [1, 9] }]) expect(form(good)).to.equal(true);
    for (const bad of [
      {},
      { name: 'a', more: 1 },
      { name: 'longer' },
      { name: 'a', counts: [1, 2, 3] },
      { name: 'a', counts: [1.5] },
    ])
      expect(form(bad), JSON.stringify(bad)).to.equal(false);
    for (const bad of [{ toString: 1, name: 'a' }, Object.create({ name: 'a' }), null, ['a'], 'a'])
      expect(form(bad)).to.equal(false);
  });

  it('is of a closed list', () => {
    expect(messageOf(fromHost, { type: 'close' })).to.deep.equal({ type: 'close' });
    for (const bad of [
      { type: 'toString' },
      { type: '__proto__' },
      { type: ['close'] },
      { type: 'close', more: 1 },
      undefined,
      'close',
    ])
      expect(messageOf(fromHost, bad)).to.equal(undefined);
    expect(messageOf(fromFrame, { type: 'resize', height: 10.5 })).to.equal(undefined);
    expect(hello({ recovery: 'frame', version: 1, type: 'hello', nonce: 'short' })).to.equal(false);
  });
});

describe('what is set for a frame', () => {
  const widget = 'recovery-crisis-card';

  it('is named where it has a wrong form', () => {
    const all = {
      ...{ widget, subject: 'a', recordId: 'b', readonly: true, lang: 'en-x-easy', voice: 'we', headingLevel: 3, view: 'read' },
      ...{ theme: 'dark', storage: 'host', leaveTo: 'https://example.org/', actor: { id: 'a', kind: 'peer', name: 'B' } },
      ...{
        strings: { 'crisis-card': { title: { I: 'x', we: 'y' } } },
        safety: {},
        packs: { a: 1 },
        prevent: ['recovery-before-save'],
      },
      tokens: {
        '--recovery-accent': 'color-mix(in srgb, light-dark(#fff, #000) 50%, red)',
        '--recovery-font': '"Own Sans", serif',
      },
    };
    expect(wrongProp(all)).to.equal(undefined);
    const wrong = {
      ...{ widget: 'recovery-context', subject: 1, lang: 'en"', voice: 'You', headingLevel: 7, view: 'a b', theme: 'pink' },
      ...{
        storage: 'cloud',
        leaveTo: 'javascript:alert(1)',
        actor: { id: 'a', kind: 'owner', name: '' },
        strings: { a: { b: 1 } },
      },
      ...{ safety: [], packs: 'x', tokens: { '--recovery-accent': 'url (x)' }, prevent: ['click'], readonly: 'yes' },
    };
    for (const [name, value] of Object.entries(wrong)) expect(wrongProp({ widget, [name]: value })).to.equal(name);
    expect(wrongProp({ widget, onclick: 'x' })).to.equal('props');
    expect(wrongProp({})).to.equal('widget');
  });

  it('comes from, and goes to, exact origins', () => {
    for (const good of [
      'https://a.example',
      'https://a.example:8443',
      'http://localhost:8000',
      'http://127.0.0.1',
      'http://[::1]:1',
    ])
      expect(isOrigin(good), good).to.equal(true);
    for (const bad of [
      '*',
      'null',
      'https://',
      'https://a.example ',
      'https://a.example/',
      'http://a.example',
      'http://localhost.evil',
    ])
      expect(isOrigin(bad), bad).to.equal(false);
    for (const bad of ['HTTPS://A.example', 'https://a.example:443', 'https://u@a.example', 'javascript:1', 7])
      expect(isOrigin(bad), String(bad)).to.equal(false);
  });
});

describe('what an event tells outside of a frame', () => {
  it('is facts, and no sentence of a person gets among them', () => {
    const facts = { kind: 'crisis-plan', id: '01', subject: 'ward 3', revision: 2, at: '2026-01-01T00:00:00.000Z' };
    expect(eventDetail({ ...facts, state: 'device' })).to.equal(true);
    const words = { ...facts, text: 'My sister', state: 'I feel low', error: new Error('x'), kinds: ['two words'] };
    expect(eventDetail(words)).to.equal(false);
    expect(factsOf(words)).to.deep.equal(facts);
  });

  it('has a name that events of widgets have', () => {
    expect(eventName('recovery-goal-state-changed')).to.equal(true);
    for (const bad of ['click', 'recovery-', 'recovery-Saved', 'recovery-saved ']) expect(eventName(bad), bad).to.equal(false);
  });
});

describe('what a frame asks of the storage of its host', () => {
  const calls = storageCalls((subject) => subject === 'one');
  const fits = (method: string, ...given: unknown[]): boolean => calls[method]!.every((check, index) => check(given[index]));
  const mine = { subject: 'one', kind: 'goal', id: 'a' };
  const other = { ...mine, subject: 'two' };
  const at = '2026-01-01T00:00:00.000Z';
  const details = { operationId: 'o', journal: [], revisions: [] };
  const entry = { ...mine, operationId: 'o', act: 'put', by: 'person', at, revision: 1 };
  const revision = { revision: 1, at, removed: false, record: mine };

  it('is of the people whom the host named, in every part of it', () => {
    const whole = { ...details, journal: [entry], revisions: [revision] };
    expect(fits('put', [{ record: mine, expectedRevision: 0 }], whole)).to.equal(true);
    expect(fits('put', [{ record: other, expectedRevision: 0 }], details)).to.equal(false);
    expect(fits('put', [], { ...details, journal: [{ ...entry, subject: 'two' }] })).to.equal(false);
    expect(fits('put', [], { ...details, revisions: [{ ...revision, record: other }] })).to.equal(false);
    for (const method of ['get', 'list', 'history', 'removeHistory'])
      expect(fits(method, other, details), method).to.equal(false);
    for (const method of ['journal', 'erase', 'eraseRecords']) expect(fits(method, 'two', [], details), method).to.equal(false);
  });
});

// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import { RecoveryError, type ErrorCode } from '../../../src/errors.js';
import { faultyStore } from '../../suites/faulty-store.js';
import { find, named, pause, rejectionsOf, storeOf, type Card } from './card.js';

const make = (properties: object): Card =>
  Object.assign(document.createElement('recovery-crisis-card') as Card, { view: 'read', ...properties });

describe('a widget that comes on a page', () => {
  for (const code of ['StorageLost', 'StorageQuota', 'Locked', 'InsecureContext', 'Conflict'] satisfies ErrorCode[])
    it(`says that its first read failed, in a place that was there before: ${code}`, async () => {
      const store = faultyStore();
      store.refuse('list', new RecoveryError(code));
      const card = make({ store, readonly: true });
      const heard: string[] = [];
      const rendering = card as unknown as { performUpdate: () => void };
      const real = rendering.performUpdate.bind(card);
      rendering.performUpdate = () => {
        real();
        // The first one takes in what was set, and draws nothing.
        if (card.hasUpdated) heard.push(find(card, '[role=status]').textContent);
      };
      document.body.append(card);
      await waitUntil(() => heard.length > 1);
      expect(heard[0]).to.equal('');
      expect(heard[1]).not.to.equal('');
      expect(find(card, '.notice').textContent).to.contain(heard[1]!);
      card.remove();
    });

  it('may be taken off in the same task and come back later', async () => {
    const rejections = await rejectionsOf(async () => {
      const card = make({ store: await storeOf(named('Imre')) });
      document.body.append(card);
      card.remove();
      await pause(150);
      document.body.append(card);
      await waitUntil(() => card.renderRoot.textContent.includes('Imre'));
      card.remove();
    });
    expect(rejections).to.deep.equal([]);
  });

  for (const gap of [10, 200])
    it(`may be taken off while the record is read, and come back after ${gap} ms`, async () => {
      const rejections = await rejectionsOf(async () => {
        const store = faultyStore(await storeOf(named('Imre')));
        const gate = store.hold('list');
        const card = make({ store });
        document.body.append(card);
        await pause(20);
        card.remove();
        await pause(gap);
        gate.release();
        document.body.append(card);
        await waitUntil(() => card.renderRoot.textContent.includes('Imre'));
        card.remove();
      });
      expect(rejections).to.deep.equal([]);
    });

  it('may be given another subject while the first record is read', async () => {
    const store = faultyStore(await storeOf(named('Imre'), 'anna'));
    const gate = store.hold('list');
    const card = make({ store, subject: 'anna' });
    document.body.append(card);
    await pause(20);
    card.subject = 'bela';
    gate.release();
    await card.ready;
    await pause(50);
    expect(card.renderRoot.textContent).not.to.contain('Imre');
    card.remove();
  });

  for (const name of ['watch', 'watchState'] as const)
    it(`says that a store cannot be used whose ${name}() throws, and goes on with the next one`, async () => {
      const inner = await storeOf(named('Imre'));
      const store = new Proxy(inner, {
        get(target, asked) {
          if (asked === name)
            return () => {
              throw new Error('not yet');
            };
          const value = Reflect.get(target, asked, target) as unknown;
          return typeof value === 'function' ? (value as () => void).bind(target) : value;
        },
      });
      const card = make({ store });
      const failed: string[] = [];
      card.addEventListener('recovery-failed', ({ detail }) => failed.push(detail.code));
      const rejections = await rejectionsOf(async () => {
        document.body.append(card);
        await waitUntil(() => failed.length > 0);
        expect(failed).to.deep.equal(['HostMisuse']);
        // A store that tells nothing of its own state can still be read.
        const seen = name === 'watch' ? '.notice' : '.document';
        await waitUntil(() => card.renderRoot.querySelector(seen));
        card.store = inner;
        await waitUntil(() => card.renderRoot.textContent.includes('Imre') && !card.renderRoot.querySelector('.notice'));
      });
      expect(rejections).to.deep.equal([]);
      card.remove();
    });
});

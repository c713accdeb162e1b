// engines: all
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { RecoveryError } from '../../../src/errors.js';
import { PanelController, type PanelPart } from '../../../src/widget/panel-controller.js';

const texts = { name: 'panel', english: {}, languages: {} };

function make(load: () => Promise<PanelPart<string>>) {
  const seen = { equipped: 0, changed: 0, failed: [] as string[] };
  const controller = new PanelController({ one: load }, 'access', {
    equip: () => {
      seen.equipped++;
      return Promise.resolve();
    },
    changed: () => {
      seen.changed++;
    },
    fail: (error: RecoveryError) => void seen.failed.push(error.code),
  });
  return { controller, seen };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('PanelController', () => {
  it('fetches a panel once, when it is first shown, and keeps it', async () => {
    let made = 0;
    let reset = 0;
    const part = {
      texts,
      styles: [],
      create: (access: string) => {
        made++;
        expect(access).to.equal('access');
        return {
          render: () => html`panel`,
          reset: () => {
            reset++;
          },
        };
      },
    };
    const { controller, seen } = make(() => Promise.resolve(part));
    expect(seen.equipped).to.equal(0);
    expect(controller.get('one')).to.equal(undefined);
    expect(controller.get('one')).to.equal(undefined);
    await soon();
    expect(controller.get('one')).to.equal(controller.get('one'));
    expect([made, seen.equipped, seen.changed]).to.deep.equal([1, 1, 1]);
    controller.reset();
    expect(reset).to.equal(1);
  });

  it('tells a failure once, however often a render asks, and asks again when somebody turns to it', async () => {
    let isOffline = true;
    const part = { texts, styles: [], create: () => ({ render: () => html`` }) };
    const { controller, seen } = make(() => (isOffline ? Promise.reject(new TypeError('offline')) : Promise.resolve(part)));
    controller.get('one');
    await soon();
    controller.get('one');
    await soon();
    expect(seen.failed).to.deep.equal(['StorageLost']);
    isOffline = false;
    controller.forget('one');
    controller.get('one');
    await soon();
    expect(controller.get('one')).not.to.equal(undefined);
  });
});

// Networks and servers fail as they do, and nothing is lost, and nothing is there twice.
import { expect } from '@open-wc/testing';
import { couch as server, front, type FrontSettings } from './browser-front.js';
import { historyOf, RealDevices, until, type RealDevice } from './support/real-devices.js';

/** The same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe('replicate, with a real server and troubles', () => {
  let devices: RealDevices;
  let phone: RealDevice;
  let library: RealDevice;
  beforeEach(async function () {
    // The first one starts the server.
    this.timeout(20_000);
    devices = await RealDevices.open();
    ({ phone, library } = devices);
  });
  afterEach(() => devices.close());

  /** Every text that a record ever had on a device, so that one that is there twice is seen. */
  const everything = async (device: RealDevice): Promise<string[]> => {
    const ids = Object.keys(await device.bodies());
    return (await Promise.all(ids.map((id) => historyOf(device, id)))).flat().map(({ title }) => title!);
  };
  /** Both devices are alike, and each word was written once. */
  const expectOnce = async (written: readonly string[]): Promise<void> => {
    expect(await phone.bodies()).to.deep.equal(await library.bodies());
    for (const device of [phone, library]) expect((await everything(device)).sort()).to.deep.equal([...written].sort());
    expect(await devices.couch.versions()).to.have.length(written.length);
  };

  it('takes hours without a network: all that was written on both sides meets when it is back', async function () {
    this.timeout(60_000);
    const replications = [phone, library].map((device) => devices.live(device));
    await phone.write('shared', { title: 'Tea' });
    await until(async () => (await library.bodies())['shared'] !== undefined, 'comes to the library');
    await front({ offline: true });
    await until(() => replications.every(({ state }) => state === 'offline'), 'both see that there is no network');
    const written = ['Tea'];
    for (let index = 0; index < 60; index++) {
      const [device, name] = index % 2 ? [library, 'library'] : [phone, 'phone'];
      written.push(`${name} ${index}`);
      await device.write(`${name}-${index % 7}`, { title: written.at(-1)! });
    }
    await front({ heal: true });
    const counts = (): number => replications.reduce((sum, { detail }) => sum + detail.received, 0);
    await until(() => counts() >= 61 && replications.every(({ state }) => state === 'settled'), 'both have all');
    await Promise.all(replications.map((one) => one.stop()));
    await expectOnce(written);
  });

  it('gets everything through a network that fails all the time, once', async function () {
    this.timeout(60_000);
    const roll = dice(7);
    const faults: readonly (() => FrontSettings)[] = [
      () => ({ cutAfter: roll(400) }),
      () => ({ cutRequests: true, where: ['POST', 'GET', 'PUT', '_bulk_docs'][roll(4)]! }),
      () => ({ status: [429, 500, 503][roll(3)]!, where: ['POST', 'GET', '_changes'][roll(3)]! }),
      () => ({ offline: true }),
      () => ({ slow: 20, cutRequests: true }),
      () => ({}),
    ];
    const written: string[] = [];
    for (let index = 0; index < 24; index++) {
      const [device, name] = roll(2) ? [library, 'library'] : [phone, 'phone'];
      written.push(`${name} ${index}`);
      await device.write(`${name}-${roll(5)}`, { title: written.at(-1)! });
      await front({ heal: true, status: null, ...faults[roll(faults.length)]!() });
      // Whether it worked is not asked: the next one goes on from wherever this one came to.
      await device.sync({ longestWaitSeconds: 0.001 }).catch(() => undefined);
    }
    const failed = (await front({ heal: true })).seen.filter(({ status }) => status === undefined || status >= 400);
    expect(failed.length, 'a network that does not fail shows nothing').to.be.greaterThan(10);
    await devices.settle(phone, library);
    await expectOnce(written);
  });

  it('waits as long as a server that is too busy asks it to', async () => {
    await phone.sync();
    await front({ status: 503, retryAfter: 1 });
    await phone.write('a', { title: 'Tea' });
    const before = devices.couch.asked.length;
    const syncing = phone.sync();
    await until(() => devices.couch.asked.length > before, 'asks once');
    await until(async () => (await front()).seen.at(-1)?.status === 503, 'and is refused');
    await front({ heal: true });
    expect((await syncing).detail.sent).to.equal(1);
    const [first, second] = devices.couch.asked.slice(before).map(({ at }) => at);
    expect(second! - first!).to.be.at.least(1_000);
  });

  it('loses nothing that the server said it kept when it is killed in the middle of a push, and sends nothing twice', async function () {
    this.timeout(90_000);
    const written = Array.from({ length: 700 }, (_, index) => `Walk ${index}`);
    await phone.store.put(written.map((title, index) => phone.record(`record-${index}`, { title })));
    const { couch } = devices;
    const pushes = (): number => couch.asked.filter(({ what }) => what.endsWith('_bulk_docs')).length;
    let killed: Promise<unknown> | undefined;
    couch.during = () => {
      if (pushes() === 3) killed = server('kill');
      // The third may or may not get through; the fourth cannot.
      return pushes() === 4 ? killed : undefined;
    };
    const replication = devices.live(phone);
    await until(() => replication.state === 'offline', 'the server is gone');
    await killed;
    couch.during = () => undefined;
    expect(couch.kept.size).to.be.within(200, 699);
    await server('start');
    await until(() => replication.state === 'settled', 'all is there');
    await replication.stop();
    const versions = await couch.versions();
    const ids = versions.map(({ _id }) => _id as string);
    expect([...couch.kept].filter((id) => !ids.includes(id))).to.deep.equal([]);
    expect(versions.filter(({ _conflicts }) => _conflicts)).to.deep.equal([]);
    await library.sync();
    await expectOnce(written);
  });

  it('asks for another sign-in where a token has expired, loses nothing meanwhile, and goes on with the new one', async () => {
    await front({ token: 'secret' });
    const replication = devices.live(phone);
    await until(() => replication.state === 'settled', 'settled');
    await front({ token: 'renewed' });
    await phone.write('a', { title: 'Tea' });
    await until(() => replication.state === 'credentials', 'asks for another sign-in');
    expect(replication.detail.code).to.equal('StorageLost');
    await phone.write('a', { title: 'Tea with Noor' });
    devices.couch.token = 'renewed';
    replication.resume();
    await until(() => replication.state === 'settled' && replication.detail.sent === 2, 'goes on');
    await replication.stop();
    await library.sync();
    await expectOnce(['Tea', 'Tea with Noor']);
  });
});

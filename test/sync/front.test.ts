// The server and its front as a page sees them: the part of another origin, which Node does not check.
import { expect } from '@open-wc/testing';
import { couch, front } from './browser-front.js';

const failed = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'answered',
    (error: unknown) => (error as Error).name,
  );

describe('a CouchDB server, from a page of another origin', () => {
  let database: string;
  before(async function () {
    this.timeout(20_000);
    const { url } = await front();
    database = `${url}/notes`;
    await fetch(database, { method: 'PUT' });
  });
  afterEach(async () => {
    await front({ heal: true, token: null });
  });

  const put = (id: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${database}/${id}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ text: 'one' }),
    });

  it('keeps and gives documents, with a token that the browser asks about beforehand', async () => {
    await front({ token: 'secret' });
    expect((await put('token')).status).to.equal(401);
    expect((await put('token', { Authorization: 'Bearer secret' })).status).to.equal(201);
    const response = await fetch(`${database}/token`, { headers: { Authorization: 'Bearer secret' } });
    expect(await response.json()).to.include({ _id: 'token', text: 'one' });
  });

  it('says why it refuses, so that a page can tell a person to sign in', async () => {
    await front({ status: 401 });
    const response = await put('refused');
    expect([response.status, ((await response.json()) as { error: string }).error]).to.deep.equal([401, 'unauthorized']);
  });

  it('is out of reach while the front is offline, and there again afterwards', async () => {
    await front({ offline: true });
    expect(await failed(put('offline'))).to.equal('TypeError');
    await front({ offline: false });
    expect((await put('offline')).status).to.equal(201);
  });

  it('keeps what it got where its answer is lost; a browser may then send it again by itself', async () => {
    await front({ cutRequests: true, where: 'PUT /notes/lost' });
    expect(await failed(put('lost'))).to.equal('TypeError');
    const { seen } = await front({ heal: true });
    const sent = seen.filter(({ path }) => path === '/notes/lost');
    expect(sent.length).to.be.within(1, 2);
    expect(sent.every(({ status }) => status === undefined)).to.equal(true);
    expect((await fetch(`${database}/lost`)).status).to.equal(200);
    expect((await put('lost')).status).to.equal(409);
  });

  it('breaks off in the middle of an answer', async () => {
    await front({ cutAfter: 10 });
    const response = await fetch(`${database}/_all_docs`);
    expect(await failed(response.text())).to.equal('TypeError');
  });

  it('tells what it saw', async () => {
    const before = await front();
    await put('seen');
    const { requests, bytesIn, bytesOut, seen } = await front();
    expect(requests - before.requests).to.equal(1);
    expect([bytesIn > before.bytesIn, bytesOut > before.bytesOut]).to.deep.equal([true, true]);
    expect(seen.at(-1)).to.deep.equal({ method: 'PUT', path: '/notes/seen', status: 201 });
  });

  it('answers a page that waits for changes', async () => {
    const { last_seq } = (await (await fetch(`${database}/_changes`)).json()) as { last_seq: number };
    const waiting = fetch(`${database}/_changes?feed=longpoll&heartbeat=100&since=${last_seq}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await put('waited-for');
    const { results } = (await (await waiting).json()) as { results: { id: string }[] };
    expect(results.map(({ id }) => id)).to.deep.equal(['waited-for']);
  });

  it('has everything again after it was killed', async () => {
    await put('killed');
    await couch('kill');
    expect(await failed(fetch(database))).to.equal('TypeError');
    await couch('start');
    expect((await fetch(`${database}/killed`)).status).to.equal(200);
  });
});

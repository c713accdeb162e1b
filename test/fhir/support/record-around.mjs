// The screen of an invented health record that frames the chart, and a frame of somebody else beside it.
import { createServer } from 'node:http';
import { after } from 'node:test';

/** Notes what it hears, and answers. */
const recordPage = (chart, stranger) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Record</title>
<iframe title="Chart" width="900" height="900" src="${chart}"></iframe><iframe title="Stranger" src="${stranger}"></iframe>
<script>
  globalThis.heard = [];
  globalThis.isAnswering = true;
  addEventListener('message', ({ data, origin, source }) => {
    heard.push({ data, origin });
    if (!isAnswering) return;
    const { messageId, messageType, payload } = data;
    const taken = { status: '201 Created', location: payload.resource?.resourceType + '/draft-' + heard.length };
    const answer = messageType === 'scratchpad.create' ? taken : {};
    source.postMessage({ messageId: 'r' + heard.length, responseToMessageId: messageId, payload: answer }, origin);
  });
</script></html>`;

/** Answers what it can have heard of, to any frame. */
const strangerPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stranger</title><script>
  globalThis.answer = (id) => parent.frames[0].postMessage({ messageId: 'x', responseToMessageId: id, payload: {} }, '*');
</script></html>`;

/** `origin` of the record and `address(chart)` of its page around a chart, both when `isThere` has resolved. */
export function recordAround() {
  const pages = { '/stranger': strangerPage };
  const record = { origin: '' };
  const server = createServer(({ url }, response) => {
    response.writeHead(pages[url] ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' }).end(pages[url]);
  });
  record.isThere = new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)).then(() => {
    const { port } = server.address();
    record.origin = `http://localhost:${port}`;
    record.address = (chart) => {
      pages['/record'] = recordPage(chart, `http://127.0.0.1:${port}/stranger`);
      return `${record.origin}/record`;
    };
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return record;
}

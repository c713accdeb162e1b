// Without script a page still says something in the place of the widget.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as on from './support/page.mjs';
import { withBrowser } from './support/with-browser.mjs';

const running = withBrowser();

test('without script the words inside the tag are there to read', async () => {
  for (const path of ['/test/e2e/pages/card.html', '/examples/plain-page/']) {
    const page = await on.openPage(running.browser, running.server.address(path, 'no-script'), { scriptOff: true });
    const { nodes } = await (await page.createCDPSession()).send('Accessibility.getFullAXTree');
    const read = nodes
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => name.value)
      .join(' ');
    const source = await page.content();
    const inside = /<recovery-crisis-card[^>]*>([\s\S]*?)<\/recovery-crisis-card>/.exec(source)[1];
    const pieces = inside
      .replace(/<!--[\s\S]*?-->|<script[\s\S]*?<\/script>/g, '')
      .split(/<[^>]+>/)
      .map((piece) => piece.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
    assert.ok(pieces.length > 0, `${path} has words inside the tag`);
    for (const piece of pieces) assert.ok(read.replace(/\s+/g, ' ').includes(piece), `${path}: "${piece}" is not readable`);
    await page.close();
  }
});

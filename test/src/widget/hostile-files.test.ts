import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../components/define-all.js';
import { htmlFile } from '../../../components/crisis-card/share/html-file.js';
import { htmlCopy } from '../../../components/my-data/copy/html-copy.js';
import type { StoredRecord } from '../../../src/record/record.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { copyFor } from '../../../src/widget/sharing/copy-file.js';
import { sownRecords, subject, widgets, type HostileWidget } from '../../suites/hostile-page.js';
import { flag, harmIn, hostileWords, wordsIn } from '../../suites/hostile-words.js';

const rounds = await executeServerCommand<number, undefined>('hostile-rounds');
const figure = { files: 0, failures: 0 };

/** The words of a record as its widget reads them out, and a hostile one in all that is around them. */
async function readingOf(
  name: string,
  record: StoredRecord,
  all: readonly StoredRecord[],
  word: string,
): Promise<ReadingDocument> {
  const element = document.createElement(`recovery-${name}`) as unknown as HostileWidget;
  const store = new MemoryStore({ state: 'session' });
  await store.put([...all]);
  Object.assign(element, { store, subject, recordId: record.id });
  document.body.append(element);
  await element.ready;
  const reading = element.readingDocument(record.body, record);
  element.remove();
  return { ...reading, title: word, lang: word, notice: word, footer: [word] };
}

/** A file as whoever gets it opens it: in a page of its own, where all of it may run that can. */
async function opened(text: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(frame.src);
  return frame;
}

/** What must hold of any file that is handed out, whatever was written. */
async function expectInert(text: string, what: string): Promise<void> {
  figure.files++;
  const frame = await opened(text);
  try {
    const { contentDocument: page, contentWindow: view } = frame as { contentDocument: Document; contentWindow: Window };
    const policies = [...page.querySelectorAll('meta[http-equiv]')].map((meta) => meta.getAttribute('content')!);
    expect(policies, what).to.have.length(1);
    // Before anything that it could forbid.
    expect(
      page.head.querySelector('style, title, link')!.compareDocumentPosition(page.querySelector('meta[http-equiv]')!),
    ).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
    const rules = policies[0]!.split(/;\s*/);
    expect(rules, what).to.include.members(["default-src 'none'", "base-uri 'none'", "form-action 'none'"]);
    for (const rule of rules) expect(rule, what).to.match(/^[a-z-]+ ('none'|'unsafe-inline'|data:)$/);
    expect(text.match(/script-src|connect-src/), what).to.equal(null);
    for (const meta of page.querySelectorAll('meta')) meta.remove();
    for (const picture of page.querySelectorAll('[src]')) {
      expect(picture.getAttribute('src'), what).to.match(/^data:image\/jpeg;base64,[\w+/=]+$/);
      picture.removeAttribute('src');
    }
    expect(harmIn(page), what).to.deep.equal([]);
    expect(page.querySelectorAll('script, form, input, audio, video, source, track, svg, [style]').length, what).to.equal(0);
    expect(wordsIn(page.body), what).to.contain('zq7');
    expect(
      view.performance.getEntriesByType('resource').map(({ name }) => name),
      what,
    ).to.deep.equal([]);
    expect(flag in view || flag in window, what).to.equal(false);
  } finally {
    frame.remove();
  }
}

const t = (key: string): string => key;

describe('T33: a file that is handed out with hostile words in it', () => {
  afterEach(function () {
    if (this.currentTest?.state === 'failed') figure.failures++;
  });
  after(() => console.log(`figure T33 files=${figure.files} failures=${figure.failures}`));

  for (let round = 0; round < rounds; round++)
    it(`runs nothing, asks for nothing, and is words only: the card, a copy for somebody, all to read (${round})`, async () => {
      const { all } = await sownRecords(round);
      const word = hostileWords[round % hostileWords.length]!;
      const readings: ReadingDocument[] = [];
      for (const [name, kind] of widgets) {
        const record = kind && all.find(({ id }) => id === `${kind}-filled`);
        if (!record) continue;
        const reading = await readingOf(name, record, all, word);
        readings.push(reading);
        const copy = copyFor({ id: 'c', kind: 'clinician', name: word }, 's', reading, record);
        await expectInert(copy.html, `a copy of ${kind}`);
        const data = new DOMParser().parseFromString(copy.html, 'text/html').querySelector('#record')!.textContent;
        expect(JSON.parse(data)).to.deep.equal(record);
      }
      expect(readings.length).to.be.above(10);
      for (const reading of readings)
        await expectInert(
          htmlFile({ reading, t, language: word, direction: 'ltr', version: word, givenTo: word, withdrawn: true }),
          'the card',
        );
      const about = [word];
      const chapters = [{ name: word, documents: readings }];
      await expectInert(await htmlCopy({ title: word, lang: word, dir: 'ltr', about, chapters }), 'all to read');
    });

  it('would be seen if it ran or asked', async () => {
    const frame = await opened(`<!doctype html><img src="${location.origin}/x"><script>window.${flag}=1</script>`);
    expect(flag in frame.contentWindow!).to.equal(true);
    expect(frame.contentWindow!.performance.getEntriesByType('resource')).to.have.length(1);
    frame.remove();
  });
});

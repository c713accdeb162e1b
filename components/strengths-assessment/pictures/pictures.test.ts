import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../context/define.js';
import '../define.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { longestSide, mostBytes } from '../../../src/widget/pictures/make-small.js';
import { buildSheet } from '../../../src/widget/print.part.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import { expectAccessible } from '../../../test/suites/accessible.js';
import { show, shownText, type AnyWidget } from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import { strengthKind } from '../kind.js';
import type { StrengthPicture, Strengths } from '../schema.js';

const subject = {
  tag: 'recovery-strengths-assessment',
  kind: strengthKind,
  catalog: { name: 'strengths-assessment' },
  fixtures,
  filled: 'filled',
  views: ['pictures'],
  field: '#comments',
  written: ({ comments }: Strengths) => comments,
  withWords: (comments: string) => ({ ...strengthKind.empty(), comments }),
  title: { en: '', de: '' },
};

/** A picture as a camera or a drawing program makes one. */
export async function painted(width: number, height: number, type = 'image/png', colour = '#a33'): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), type),
  );
}

const widget = async (store = new MemoryStore({ state: 'session' }), view = 'pictures') => {
  const element = await show(subject, { store, view });
  await waitUntil(() => element.renderRoot.querySelector('#pictures-file') ?? view === 'read');
  const pick = (...files: File[]): void => {
    const input = element.renderRoot.querySelector<HTMLInputElement>('#pictures-file')!;
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const choose = async (...files: File[]): Promise<void> => {
    pick(...files);
    // What was said of the file before is gone by then.
    await element.updateComplete;
    await waitUntil(() => said(element) && said(element) !== 'pictures_working', 'nothing was said', { timeout: 10_000 });
  };
  const images = () => store.list<StrengthPicture>({ subject: 'self', kind: 'strength-picture' });
  return { element, store, pick, choose, images };
};
const said = (element: AnyWidget<Strengths>): string | undefined =>
  element.renderRoot.querySelector<HTMLElement>('[data-said]')?.dataset['said'];
const file = (content: BlobPart, name: string, type = 'image/jpeg'): File => new File([content], name, { type });
const canvasOf = (element: AnyWidget<Strengths>): HTMLCanvasElement | null => element.renderRoot.querySelector('canvas');
const isPainted = (canvas: HTMLCanvasElement | null): boolean => {
  const [red = 0, green = 0, , alpha = 0] = canvas?.getContext('2d')?.getImageData(1, 1, 1, 1).data ?? [];
  return alpha === 255 && red > green + 60;
};

describe('pictures', () => {
  it('are made small, kept as records of their own, and shown on a canvas', async () => {
    const { element, choose, images } = await widget();
    const saved = oneEvent(element, 'recovery-saved');
    await choose(file(await painted(2600, 1300), 'my street.png', 'image/png'));
    expect(((await saved) as CustomEvent<{ kind: string }>).detail.kind).to.equal('strength-picture');
    const [image] = await images();
    const { type, width, height, data } = image!.body;
    expect([type, width, height]).to.deep.equal(['image/jpeg', longestSide, longestSide / 2]);
    expect(data.length * 0.75).to.be.lessThan(mostBytes);
    expect(element.data!.pictures.map(({ picture }) => picture)).to.deep.equal([image!.id]);
    expect(JSON.stringify(element.data)).to.not.contain('my street');
    await waitUntil(() => isPainted(canvasOf(element)));
    expect(element.renderRoot.querySelectorAll('img').length).to.equal(0);
  });

  it('leave behind what a camera wrote beside them, such as the place', async () => {
    const { choose, images } = await widget();
    const photo = new Uint8Array(await (await painted(400, 300, 'image/jpeg')).arrayBuffer());
    // An empty directory of marks, and behind it words that a camera might add.
    const place = new TextEncoder().encode('Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0 N 53.3498 W 6.2603');
    const segment = new Uint8Array([0xff, 0xe1, 0, place.length + 2, ...place]);
    // In one piece, as it comes from a disk: one engine decodes no file whose first piece is shorter than its mark.
    const whole = new Uint8Array([...photo.slice(0, 2), ...segment, ...photo.slice(2)]);
    await choose(file(whole, 'street.jpg'));
    const [image] = await images();
    expect(atob(image!.body.data)).to.not.contain('Exif').and.to.not.contain('53.3498');
  });

  it('need no words: what a picture means and shows is asked for and never required', async () => {
    const { element, choose } = await widget();
    await choose(file(await painted(40, 30), 'a.png'));
    expect(element.renderRoot.querySelectorAll('[required], [aria-required]').length).to.equal(0);
    await waitUntil(() => isPainted(canvasOf(element)));
    await expectAccessible(element);
    element.view = 'read';
    await element.updateComplete;
    await waitUntil(() => canvasOf(element));
    await expectAccessible(element);
    expect(shownText(element)).to.contain('Picture 1');
  });

  it('are named by the words beside them, which stand in no attribute', async () => {
    const { element, choose } = await widget();
    await choose(file(await painted(40, 30), 'a.png'));
    const box = element.renderRoot.querySelector<HTMLTextAreaElement>('[id$="-alt"]')!;
    box.value = 'Biscuit in the long grass';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    element.view = 'read';
    await element.updateComplete;
    await waitUntil(() => canvasOf(element));
    const names = canvasOf(element)!.getAttribute('aria-labelledby')!.split(' ');
    const name = names.map((id) => (element.renderRoot as ShadowRoot).getElementById(id)!.textContent).join(' ');
    expect(name).to.contain('Biscuit in the long grass');
    const attributes = [...element.renderRoot.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].map(({ value }) => value),
    );
    expect(attributes.join('\n')).to.not.contain('Biscuit');
  });

  it('are put in order by buttons, taken out with a way back, and their images follow', async () => {
    const { element, choose, images } = await widget();
    await choose(file(await painted(40, 30), 'a.png'), file(await painted(30, 40), 'b.png'));
    await waitUntil(() => element.data!.pictures.length === 2);
    const [first, second] = element.data!.pictures.map(({ id }) => id);
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>(`[data-item="${first}"] [data-move="1"]`)!.click();
    expect(element.data!.pictures.map(({ id }) => id)).to.deep.equal([second, first]);
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>(`[data-item="${second}"] [data-remove]`)!.click();
    await waitUntil(async () => (await images()).length === 1);
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('[data-removed="pictures"] button')!.click();
    await waitUntil(async () => (await images()).length === 2);
    expect(element.data!.pictures.map(({ id }) => id)).to.deep.equal([second, first]);
  });

  it('come back with an undo, image and all', async () => {
    const { element, choose, images } = await widget();
    await choose(file(await painted(40, 30), 'a.png'));
    await element.save();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('[data-remove]')!.click();
    await waitUntil(async () => (await images()).length === 0);
    element.undo();
    await waitUntil(() => isPainted(canvasOf(element)));
    await waitUntil(async () => (await images()).length === 1);
  });

  it('leave nothing behind when an undo takes them out', async () => {
    const { element, choose, images } = await widget();
    await choose(file(await painted(40, 30), 'a.png'));
    element.undo();
    await waitUntil(async () => (await images()).length === 0);
    expect(element.data!.pictures).to.deep.equal([]);
  });

  it('I8 I9: go along in a saved copy, come back from it, and are erased with everything else', async () => {
    const { element, store, choose, images } = await widget();
    await choose(file(await painted(40, 30), 'a.png'));
    await element.save();
    const copy = JSON.stringify(await store.exportSubject('self'));
    await store.eraseSubject('self');
    expect(await images()).to.deep.equal([]);
    const other = new MemoryStore({ state: 'session' });
    const report = await other.importSubject(copy, { subject: 'self', mode: 'write' });
    expect(report.kinds).to.include.members(['strength', 'strength-picture']);
    const restored = await widget(other, 'read');
    await waitUntil(() => isPainted(canvasOf(restored.element)));
  });

  it('say so where the image is not on this device, and keep the words', async () => {
    const store = new MemoryStore({ state: 'session' });
    const element = await show(subject, { store });
    await element.save({ pictures: [{ id: 'p1', picture: 'nowhere', words: 'The harbour', alt: '' }] });
    element.view = 'read';
    await element.updateComplete;
    await waitUntil(() => shownText(element).includes('This picture is not on this device.'));
    expect(shownText(element)).to.contain('The harbour');
  });

  it('are drawn on paper, and leave no empty frame there', async () => {
    const { element, choose } = await widget();
    await choose(file(await painted(40, 30), 'a.png'));
    await element.save({ pictures: [...element.data!.pictures, { id: 'p2', picture: 'nowhere', words: 'Gone', alt: '' }] });
    const reading = (element as unknown as { reading(): ReadingDocument }).reading();
    const [here, gone] = [...buildSheet(document, reading).querySelectorAll<HTMLCanvasElement>('canvas.picture')];
    expect(await reading.drawPicture!(here!.dataset['picture']!, here!)).to.equal(true);
    expect(isPainted(here!)).to.equal(true);
    expect(await reading.drawPicture!(gone!.dataset['picture']!, gone!)).to.equal(false);
  });

  describe('that cannot be taken', () => {
    const refused = async (bad: File, key: string): Promise<void> => {
      const { element, choose, images } = await widget();
      await choose(bad);
      expect(said(element)).to.equal(key);
      expect(await images()).to.deep.equal([]);
      expect(element.data!.pictures).to.deep.equal([]);
      // The way in stays open.
      await choose(file(await painted(40, 30), 'good.png'));
      expect(said(element)).to.equal('pictures_added');
    };

    it('a text that calls itself a photo is refused by what it is', () =>
      refused(file('Dear diary', 'holiday.jpg'), 'pictures_not_one'));

    it('a drawing in SVG, which can hold script, is refused whatever it is called', async () => {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>globalThis.ran = true</script></svg>';
      await refused(file(svg, 'drawing.svg', 'image/svg+xml'), 'pictures_not_one');
      await refused(file(svg, 'drawing.png', 'image/png'), 'pictures_not_one');
      expect((globalThis as { ran?: boolean }).ran).to.equal(undefined);
    });

    it('a photo that ends in the middle of its header is refused', async () => {
      const photo = await painted(400, 300, 'image/jpeg');
      await refused(file(photo.slice(0, 40), 'broken.jpg'), 'pictures_not_one');
    });

    it('a picture that would fill the memory is refused before it is opened', async () => {
      const bytes = new Uint8Array(await (await painted(10, 10)).arrayBuffer());
      // Its header says 60,000 × 60,000 pixels.
      new DataView(bytes.buffer).setUint32(16, 60_000);
      new DataView(bytes.buffer).setUint32(20, 60_000);
      await refused(file(bytes, 'bomb.png', 'image/png'), 'pictures_too_big');
    });

    it('a photo of 40 MB is made small like any other', async () => {
      const { element, choose, images } = await widget();
      const photo = await painted(4032, 3024, 'image/jpeg');
      // Cameras write previews and sound behind the picture.
      const padding = new Uint8Array(40_000_000 - photo.size);
      const started = performance.now();
      await choose(file(new Blob([photo, padding]), 'big.jpg'));
      expect(said(element)).to.equal('pictures_added');
      const [image] = await images();
      expect([image!.body.width, image!.body.height]).to.deep.equal([1280, 960]);
      expect(image!.body.data.length).to.be.lessThan(280_000);
      expect(performance.now() - started).to.be.lessThan(10_000);
    });

    it('one too many is told, and what is there stays', async () => {
      const { element, choose, images } = await widget();
      const pictures = Array.from({ length: 24 }, (_, index) => ({ id: `p${index}`, picture: `i${index}`, words: '', alt: '' }));
      await element.save({ pictures: pictures.slice(1) });
      await element.updateComplete;
      const photo = await painted(20, 20);
      await choose(file(photo, 'a.png'), file(photo, 'b.png'));
      await waitUntil(() => said(element) === 'pictures_full');
      expect(element.data!.pictures).to.have.length(24);
      expect(await images()).to.have.length(1);
      expect(element.renderRoot.querySelectorAll('#pictures-file').length).to.equal(0);
    });

    it('no room on the device is told as such, and no empty place is left', async () => {
      const { element, store, choose, images } = await widget();
      const { put } = store;
      Object.assign(store, {
        put: () => Promise.reject(Object.assign(new Error('full'), { name: 'RecoveryError', code: 'StorageQuota' })),
      });
      const failed = oneEvent(element, 'recovery-failed');
      await choose(file(await painted(40, 30), 'a.png'));
      expect(((await failed) as CustomEvent<{ code: string }>).detail.code).to.equal('StorageQuota');
      expect(said(element)).to.equal('pictures_not_saved');
      expect(element.data!.pictures).to.deep.equal([]);
      store.put = put;
      await choose(file(await painted(40, 30), 'a.png'));
      expect(await images()).to.have.length(1);
    });

    it('one that is still being made small never lands with another person', async () => {
      const { element, store, pick } = await widget();
      pick(file(await painted(4032, 3024, 'image/jpeg'), 'mine.jpg'));
      element.subject = 'person-2';
      await element.ready;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(element.data!.pictures).to.deep.equal([]);
      expect(await store.list({ subject: 'person-2' })).to.deep.equal([]);
    });
  });
});

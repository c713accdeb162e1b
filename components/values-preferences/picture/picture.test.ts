import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { buildSheet } from '../../../src/widget/print.part.js';
import { readingText, type ReadingDocument } from '../../../src/widget/reading-document.js';
import { expectAccessible } from '../../../test/suites/accessible.js';
import { shownText, storeWith, type, type AnyWidget } from '../../../test/suites/widget-subject.js';
import { opened } from '../../../test/values/opened.js';
import { subject } from '../../../test/values/subject.js';
import { valuesDocument } from '../document.js';
import { fixtures } from '../fixtures.js';
import { valueKind } from '../kind.js';
import type { ValuePicture, ValuePiece, Values } from '../schema.js';
import { beside, firstSpot, stepped } from './board-moves.js';
import { middleOf, ties } from './geometry.js';

const piece = (id: string, change: Partial<ValuePiece> = {}): ValuePiece => ({
  ...{ id, picture: '', words: `Words of ${id}`, alt: '', when: '', x: 0, y: 0, nextTo: '' },
  ...change,
});
const picture = (kind: string, ...pictures: ValuePiece[]): Values => ({
  ...valueKind.empty(),
  arrangement: { kind, about: '' },
  pictures,
});
const at = (widget: Awaited<ReturnType<typeof opened>>, id: string): Pick<ValuePiece, 'x' | 'y'> => {
  const { x, y } = widget.element.data!.pictures.find((one) => one.id === id)!;
  return { x, y };
};
const key = (name: string): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
const reading = (element: AnyWidget<Values>): ReadingDocument => (element as unknown as { reading(): ReadingDocument }).reading();

async function painted(width: number, height: number): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#a33';
  pen.fillRect(0, 0, width, height);
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/png'));
  return new File([blob], 'a.png', { type: 'image/png' });
}

async function choosePhoto(widget: Awaited<ReturnType<typeof opened>>): Promise<void> {
  const input = widget.query('#pictures-file') as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(await painted(40, 30));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => widget.all('[data-said="pictures_added"]').length > 0, 'the photo was added', { timeout: 10_000 });
}

describe('the picture, as data', () => {
  it('a piece never leaves the board, whatever moves it', () => {
    expect(stepped({ x: 2, y: 50 }, 'left')).to.deep.equal({ x: 0, y: 50 });
    expect(stepped({ x: 50, y: 99 }, 'down')).to.deep.equal({ x: 50, y: 100 });
    for (const x of [0, 30, 60, 100]) expect(beside({ x, y: 5 }).x).to.be.within(0, 100);
    expect(beside({ x: 10, y: 5 }).x).to.be.greaterThan(10);
    expect(beside({ x: 90, y: 5 }).x).to.be.lessThan(90);
    for (let index = 0; index < 40; index++) expect(firstSpot(index).y).to.be.within(0, 100);
  });

  it('lines of a map meet the middles of the pieces they join, and a piece that is gone has none', () => {
    const one = piece('a', { x: 0, y: 100, nextTo: 'b' });
    expect(middleOf(one)).to.deep.equal({ x: 15, y: 87 });
    expect(ties([one, piece('b')])).to.have.length(1);
    expect(ties([one])).to.have.length(0);
    expect(ties([piece('a', { nextTo: 'a' })])).to.have.length(0);
  });
});

describe('the picture, on the board and in the list', () => {
  it('takes words without a photo, and says in the list where they stand', async () => {
    const widget = await opened(undefined, { view: 'picture' });
    await widget.press('[data-add="pictures"]');
    expect(widget.focused()?.id).to.match(/-words$/);
    type(widget.element, '[id$="-words"]', 'The harbour');
    await waitUntil(() => widget.all('.board .piece').length > 0);
    expect(widget.query('.board .piece').textContent).to.contain('The harbour');
    expect(widget.query('.placing').textContent).to.contain('at the top left');
    expect((await widget.element.save())!.body.pictures[0]!.words).to.equal('The harbour');
  });

  it('A2.3: is moved by arrow keys on the piece and by buttons in the list, which end at the same place', async () => {
    const widget = await opened(picture('collage', piece('a', { x: 40, y: 40 }), piece('b', { x: 40, y: 40 })), {
      view: 'picture',
    });
    const onBoard = widget.query('[data-piece="a"]');
    onBoard.focus();
    // The page must not scroll away under the hand.
    for (const name of ['ArrowRight', 'ArrowRight', 'ArrowDown']) expect(onBoard.dispatchEvent(key(name)), name).to.equal(false);
    await widget.element.updateComplete;
    expect(widget.focused()).to.equal(onBoard);
    for (const way of ['right', 'right', 'down']) await widget.press(`[data-item="b"] [data-step="${way}"]`);
    expect(at(widget, 'a')).to.deep.equal(at(widget, 'b'));
    expect(at(widget, 'a')).to.deep.equal({ x: 56, y: 48 });
    expect(widget.query('[role=status].visually-hidden').textContent).to.contain('It is in the middle.');
    expect(onBoard.style.getPropertyValue('--x')).to.equal('56');
    expect(widget.element.undo()).to.equal(true);
  });

  it('leaves other keys to the page, and opens the words of a piece that is pressed', async () => {
    const widget = await opened(picture('map', piece('a')), { view: 'picture' });
    const tab = key('Tab');
    widget.query('[data-piece="a"]').dispatchEvent(tab);
    expect(tab.defaultPrevented).to.equal(false);
    await widget.press('[data-piece="a"]');
    await widget.element.updateComplete;
    expect(widget.focused()?.id).to.equal('piece-a-words');
  });

  it('is put next to another piece by choice: place, line and words follow', async () => {
    const widget = await opened(picture('map', piece('a', { x: 10, y: 60 }), piece('b', { x: 100, y: 0 })), { view: 'picture' });
    await widget.choose('[id="piece-b-beside"]', 'a');
    expect(at(widget, 'b')).to.deep.equal(beside({ x: 10, y: 60 }));
    expect(widget.all('.ties line')).to.have.length(1);
    expect(readingText(reading(widget.element))).to.contain('Next to: Piece 1');
    await widget.choose('[id="piece-b-beside"]', '');
    expect(widget.all('.ties line')).to.have.length(0);
    expect(readingText(reading(widget.element))).to.not.contain('Next to');
  });

  it('is dragged with a pointer, and a press that does not move it is no drag', async () => {
    const widget = await opened(picture('collage', piece('a', { x: 50, y: 50 })), { view: 'picture' });
    const onBoard = widget.query('[data-piece="a"]');
    let held = 0;
    onBoard.setPointerCapture = () => {
      held++;
    };
    const board = onBoard.parentElement!;
    const room = { x: board.clientWidth - onBoard.offsetWidth, y: board.clientHeight - onBoard.offsetHeight };
    const pointer = (name: string, x: number, y: number): void =>
      void onBoard.dispatchEvent(new PointerEvent(name, { pointerId: 1, button: 0, clientX: x, clientY: y, bubbles: true }));
    pointer('pointerdown', 200, 200);
    pointer('pointermove', 202, 201);
    pointer('pointerup', 202, 201);
    expect(held, 'a finger that trembles drags nothing').to.equal(0);
    pointer('pointerdown', 200, 200);
    pointer('pointermove', 200 + room.x / 4, 200);
    expect(onBoard.style.getPropertyValue('--x')).to.equal('75');
    expect(at(widget, 'a'), 'the record changes when it is let go').to.deep.equal({ x: 50, y: 50 });
    pointer('pointermove', 200 + room.x * 3, 200 - room.y / 4);
    pointer('pointerup', 200 + room.x * 3, 200 - room.y / 4);
    expect(at(widget, 'a')).to.deep.equal({ x: 100, y: 25 });
    pointer('pointerdown', 200, 200);
    pointer('pointermove', 100, 100);
    pointer('pointercancel', 100, 100);
    expect(at(widget, 'a')).to.deep.equal({ x: 100, y: 25 });
    expect(onBoard.style.getPropertyValue('--x')).to.equal('100');
  });

  it('on a line of time pieces stand in the order of the list, and arrow keys change it, left and right as one reads', async () => {
    for (const [lang, back] of [
      ['en', 'ArrowLeft'],
      ['ar', 'ArrowRight'],
    ] as const) {
      const widget = await opened(picture('timeline', piece('a'), piece('b'), piece('c')), { view: 'picture', lang });
      const order = (): string => widget.element.data!.pictures.map(({ id }) => id).join('');
      widget.query('[data-piece="c"]').dispatchEvent(key(back));
      await widget.element.updateComplete;
      await widget.element.updateComplete;
      expect(order(), lang).to.equal('acb');
      expect(widget.focused()?.dataset['piece']).to.equal('c');
      await widget.press('[data-item="c"] [data-move="-1"]');
      expect(order()).to.equal('cab');
      expect(widget.all('.placing')).to.have.length(0);
    }
  });

  it('says when, on a line of time, and where, on a map or a collage', () => {
    const said = (kind: string): string => {
      const body = picture(kind, piece('a', { when: '1994', x: 100 }));
      return readingText(valuesDocument(body, { t: (name) => name, language: 'en', dir: 'ltr', footer: [], notice: undefined }));
    };
    expect(said('timeline')).to.contain('piece_when: 1994').and.to.not.contain('piece_place');
    expect(said('map')).to.contain('piece_place: at_02').and.to.not.contain('1994');
  });

  it('shows on the board when a piece was, on a line of time only', async () => {
    for (const [kind, count] of [
      ['timeline', 1],
      ['map', 0],
    ] as const) {
      const widget = await opened(picture(kind, piece('a', { when: '1994' })), { view: 'picture' });
      expect(widget.all('.piece-when')).to.have.length(count);
    }
  });

  it('fits 320 px, whatever kind of picture it is', async () => {
    for (const kind of ['collage', 'map', 'timeline']) {
      const widget = await opened(picture(kind, piece('a'), piece('b', { nextTo: 'a' }), piece('c')), { view: 'picture' });
      widget.element.parentElement!.style.width = '320px';
      await widget.element.updateComplete;
      const { scrollWidth, clientWidth } = widget.query('.root');
      expect(scrollWidth, kind).to.equal(clientWidth);
      expect(widget.query('.board').getBoundingClientRect().width, kind).to.be.at.most(320);
    }
  });

  it('images are records of kind value-picture, go with their piece and come back with it', async () => {
    const store = new MemoryStore({ state: 'session' });
    const widget = await opened(undefined, { view: 'picture', store: await storeWith(subject, valueKind.empty(), { store }) });
    const images = () => store.list<ValuePicture>({ subject: 'self', kind: 'value-picture' });
    const saved = oneEvent(widget.element, 'recovery-saved');
    await choosePhoto(widget);
    expect(((await saved) as CustomEvent<{ kind: string }>).detail.kind).to.equal('value-picture');
    expect(await images()).to.have.length(1);
    await waitUntil(() => widget.all('canvas').length === 2, 'on the board and in the list');
    await expectAccessible(widget.element);
    await widget.press('[data-list="pictures"] [data-remove]');
    await waitUntil(async () => (await images()).length === 0);
    await widget.press('[data-removed="pictures"] button');
    await waitUntil(async () => (await images()).length === 1);
    await widget.element.save();
    await store.eraseSubject('self');
    expect(await images()).to.deep.equal([]);
  });

  it('is all in the list for those who do not see it: the board that is looked at is hidden from them', async () => {
    const widget = await opened(fixtures['filled']!.body);
    await waitUntil(() => widget.all('.board').length > 0);
    expect(widget.query('.board').getAttribute('aria-hidden')).to.equal('true');
    const list = widget.query('.pieces').textContent;
    for (const { words } of fixtures['filled']!.body.pictures) expect(list).to.contain(words);
    expect(list).to.contain('A brown dog asleep on a jumper').and.to.contain('Next to');
    await expectAccessible(widget.element);
  });

  it('a map comes out on paper as a picture, with its words below', async () => {
    const widget = await opened(picture('map', piece('a', { nextTo: 'b' }), piece('b', { x: 100, y: 100 })));
    const outline = reading(widget.element);
    const sheet = buildSheet(document, outline);
    const canvas = sheet.querySelector<HTMLCanvasElement>('.block.picture canvas')!;
    expect(await outline.drawPicture!(canvas.dataset['picture']!, canvas)).to.equal(true);
    const shade = (x: number, y: number): number => canvas.getContext('2d')!.getImageData(x, y, 1, 1).data[0]!;
    expect(shade(800, 600), 'the line from one to the other').to.be.lessThan(128);
    expect(shade(1500, 100), 'nothing stands there').to.equal(255);
    expect(sheet.textContent).to.contain('Words of a').and.to.contain('Words of b');
    const time = await opened(picture('timeline', piece('a')));
    expect(buildSheet(document, reading(time.element)).querySelectorAll('canvas')).to.have.length(0);
  });

  it('an empty piece has its place on the board to write on, and none where it is read', async () => {
    const widget = await opened(picture('collage', piece('a', { words: '' })), { view: 'picture' });
    expect(widget.all('.board .piece')).to.have.length(1);
    widget.element.view = 'read';
    await widget.element.updateComplete;
    expect(shownText(widget.element)).to.contain('Nothing is written here yet.');
  });

  it('says how many there is room for, and keeps those that are there', async () => {
    const many = Array.from({ length: 36 }, (_, index) => piece(`p${index}`));
    const widget = await opened(picture('collage', ...many), { view: 'picture' });
    expect(shownText(widget.element)).to.contain('There is room for 36 pieces.');
    expect(widget.all('[data-add="pictures"], #pictures-file')).to.have.length(0);
    expect(widget.all('.board .piece')).to.have.length(36);
  });
});

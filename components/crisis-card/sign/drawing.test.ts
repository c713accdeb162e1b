// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import { show, storeWith, type, type AnyWidget, type WidgetSubject } from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';
import { drawingData, isDrawing, simplifyStroke, type Point, type Stroke } from './drawing.js';

const subject = { tag: 'recovery-crisis-card', kind: crisisPlanKind } as unknown as WidgetSubject<CrisisPlan>;
const filled = fixtures['filled']!.body;

/** A scribble that no straight line comes near to. */
const scribble = (count: number): Point[] =>
  Array.from({ length: count }, (_, index) => [
    Math.abs(((index * 7919) % 1200) - 600),
    Math.round(100 + 99 * Math.sin(index * 1.7)),
  ]);
const timeOf = (act: () => unknown): number => {
  const begun = performance.now();
  act();
  return performance.now() - begun;
};
const pointsIn = (data: string): number => (data.match(/\d+/g)?.length ?? 0) / 2;

describe('the data of a drawn signature', () => {
  it('keeps the shape of a simple line with few points', () => {
    const line = Array.from({ length: 500 }, (_, index): Point => [index, 100]);
    expect(drawingData([simplifyStroke(line, 0.75)])).to.equal('M0 100 499 100');
    const corner = [...line, ...Array.from({ length: 90 }, (_, index): Point => [499, 100 + index])];
    expect(drawingData([simplifyStroke(corner, 0.75)])).to.equal('M0 100 499 100 499 189');
  });

  const many = (count: number): Stroke[] => Array.from({ length: count }, () => scribble(1_000));
  const dashes = Array.from({ length: 5_000 }, (_, index): Stroke => [
    [index % 600, 1],
    [(index * 13) % 600, 150],
  ]);
  const dots = dashes.map(([first]): Stroke => [first!]);
  const hardest = [[scribble(50_000)], many(50), dashes, dots];

  it('stays below 600 points and 20 kB, whatever is drawn', () => {
    for (const strokes of hardest) {
      const data = drawingData(strokes);
      expect(pointsIn(data)).to.be.within(100, 600);
      expect(data.length).to.be.below(20_000);
      expect(isDrawing(data)).to.equal(true);
    }
  });

  // What a machine does beside makes some runs slower, and none faster.
  const fastest = (strokes: readonly Stroke[]): number =>
    Math.min(...Array.from({ length: 4 }, () => timeOf(() => isDrawing(drawingData(strokes)))));

  it('is there within 3 seconds, whatever is drawn', () => {
    for (const strokes of hardest) expect(fastest(strokes)).to.be.below(3_000);
  });

  it('does not take a hundred times as long for ten times as many points', () => {
    for (const [large, small] of [
      [[scribble(50_000)], [scribble(5_000)]],
      [many(50), many(5)],
    ] as const) {
      expect(fastest(large) / fastest(small)).to.be.below(30);
    }
  });

  it('knows its own form, and nothing else, in no time', () => {
    for (const data of ['M1 2 1 2', 'M0 0 600 200M10 10 20 20 30 30']) expect(isDrawing(data), data).to.equal(true);
    const hostile = [
      ...[
        '',
        'M',
        'M1',
        'M1 2',
        'm1 2 3 4',
        'M1 2 3',
        'M-1 2 3 4',
        'M1 2 3 4z',
        'M1 2  3 4',
        'M1 2 3 4\n',
        'M1000 1 1 1',
        'M1.5 2 3 4',
      ],
      ...[
        'url(#a)',
        'M1 2 3 4"/><script>alert(1)</script>',
        'javascript:alert(1)',
        `M1 1${' 1 1'.repeat(60_000)}`,
        `M${'1 '.repeat(9_000)}x`,
      ],
    ];
    const begun = performance.now();
    for (const data of hostile) expect(isDrawing(data), data.slice(0, 40)).to.equal(false);
    expect(performance.now() - begun).to.be.below(500);
  });
});

describe('drawing a signature', () => {
  async function drawing(): Promise<{
    element: AnyWidget<CrisisPlan>;
    pad: SVGSVGElement;
    query: (selector: string) => HTMLElement;
  }> {
    const element = await show(subject, { store: await storeWith(subject, filled), view: 'sign' });
    const query = (selector: string): HTMLElement => element.renderRoot.querySelector<HTMLElement>(selector)!;
    await waitUntil(() => query('#sign-own-method-drawn'), 'the panel is loaded');
    query('#sign-own-method-drawn').click();
    await element.updateComplete;
    // One unit is one pixel: WebKit knows no parts of a pixel in the place of a pointer.
    query('.pad').style.inlineSize = '602px';
    return { element, pad: query('[data-pad]') as unknown as SVGSVGElement, query };
  }

  function pointer(pad: SVGSVGElement, name: string, x: number, y: number, more: PointerEventInit = {}): PointerEvent {
    const { left, top, width, height } = pad.getBoundingClientRect();
    const place = { clientX: left + (x / 600) * width, clientY: top + (y / 200) * height };
    const event = new PointerEvent(`pointer${name}`, {
      ...place,
      pointerId: 5,
      isPrimary: true,
      bubbles: true,
      cancelable: true,
      ...more,
    });
    pad.dispatchEvent(event);
    return event;
  }

  function draw(pad: SVGSVGElement, points: readonly Point[]): void {
    pointer(pad, 'down', ...points[0]!);
    for (const point of points.slice(1)) pointer(pad, 'move', ...point);
    pointer(pad, 'up', ...points.at(-1)!);
  }

  const drawn = (pad: SVGSVGElement): string => pad.querySelector('[data-drawn]')!.getAttribute('d') ?? '';

  it('follows the pointer, and stores a few points', async () => {
    const { element, pad, query } = await drawing();
    pointer(pad, 'down', 100, 100);
    pointer(pad, 'move', 200, 100);
    pointer(pad, 'move', 200, 50);
    await new Promise(requestAnimationFrame);
    expect(pad.querySelector('[data-live]')!.getAttribute('d'), 'while it is drawn').to.equal('M100 100 200 100 200 50');
    pointer(pad, 'up', 200, 50);
    await element.updateComplete;
    expect(pad.querySelector('[data-live]')!.hasAttribute('d')).to.equal(false);
    draw(pad, [[300, 150]]);
    type(element, '#sign-own-name', 'Noor');
    query('[data-sign]').click();
    await waitUntil(() => element.data!.formal.signatures.length === 1, 'it is signed');
    const [{ method, drawing: data, name }] = element.data!.formal.signatures as [CrisisPlan['formal']['signatures'][number]];
    expect({ method, data, name }).to.deep.equal({
      method: 'drawn',
      data: 'M100 100 200 100 200 50M300 150 300 150',
      name: 'Noor',
    });
    await element.updateComplete;
    expect(query('.signatures .drawn path').getAttribute('d')).to.equal(data);
  });

  it('does not move the page while a finger draws, and takes one pointer at a time', async () => {
    const { element, pad } = await drawing();
    expect(getComputedStyle(pad).touchAction).to.equal('none');
    expect(pointer(pad, 'down', 10, 10).defaultPrevented).to.equal(true);
    pointer(pad, 'down', 300, 30, { pointerId: 6, isPrimary: false });
    pointer(pad, 'move', 350, 30, { pointerId: 6, isPrimary: false });
    pointer(pad, 'move', 50, 10);
    pointer(pad, 'up', 350, 30, { pointerId: 6, isPrimary: false });
    pointer(pad, 'cancel', 50, 10);
    await element.updateComplete;
    expect(drawn(pad)).to.equal('M10 10 50 10');
    pointer(pad, 'move', 90, 10);
    pointer(pad, 'down', 90, 10, { button: 2 });
    pointer(pad, 'up', 90, 10, { button: 2 });
    draw(pad, [
      [10, 20],
      [-500, 900],
    ]);
    await element.updateComplete;
    expect(drawn(pad), 'nothing outside of the area').to.equal('M10 10 50 10M10 20 0 200');
  });

  it('takes 50,000 points', async () => {
    const { element, pad } = await drawing();
    draw(pad, scribble(50_000));
    await element.updateComplete;
    expect(pointsIn(drawn(pad))).to.be.within(100, 600);
    expect(isDrawing(drawn(pad))).to.equal(true);
  });

  it('is cleared, put back and drawn anew, and says so', async () => {
    const { element, pad, query } = await drawing();
    const button = query('[data-clear]') as HTMLButtonElement;
    expect(button.disabled).to.equal(true);
    draw(pad, [
      [1, 1],
      [9, 9],
    ]);
    await element.updateComplete;
    button.focus();
    button.click();
    await element.updateComplete;
    expect(drawn(pad)).to.equal('');
    expect(query('[role=status]').textContent).to.equal('The drawing is gone.');
    button.click();
    await element.updateComplete;
    expect(drawn(pad)).to.equal('M1 1 9 9');
    expect(query('[role=status]').textContent).to.equal('The drawing is back.');
    expect((element.renderRoot as ShadowRoot).activeElement === button, 'the focus stays').to.equal(true);
  });

  it('is never the only way: typing is offered beside it, and nothing drawn is told kindly', async () => {
    const { element, query } = await drawing();
    expect(element.renderRoot.textContent).to.contain('You can type the name instead.');
    type(element, '#sign-own-name', 'Noor');
    query('[data-sign]').click();
    await waitUntil(() => (element.renderRoot as ShadowRoot).activeElement?.id === 'sign-own-method-drawn', 'focus on the ways');
    expect(query('#sign-own-problem').textContent).to.contain('Nothing is drawn yet.');
    expect(query('#sign-own-method-drawn').getAttribute('aria-describedby')).to.equal('sign-own-problem');
    expect(element.data!.formal.signatures).to.have.length(0);
  });

  it('shows words and no picture for hostile data', async () => {
    const signatures = ['M0 0L9 9', '"/><image href="x" onerror="alert(1)">', `M1 1${' 1 1'.repeat(40_000)}`].map(
      (data, index) => ({
        ...{ id: `s${index}`, role: 'person', name: 'Noor', relation: '', method: 'drawn', at: '', statement: '', digest: '' },
        drawing: data,
      }),
    );
    const body = { ...filled, formal: { ...filled.formal, signatures } };
    const element = await show(subject, { store: await storeWith(subject, body), view: 'sign' });
    await waitUntil(() => element.renderRoot.querySelectorAll('.signature').length === 3, 'the panel is loaded');
    expect(element.renderRoot.querySelectorAll('.drawn, image')).to.have.length(0);
    expect(element.renderRoot.querySelector('.signature')!.textContent).to.contain('Signed by hand');
  });
});

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Translate } from '../../../src/widget/recovery-element.js';
import {
  drawingData,
  drawingHeight,
  drawingWidth,
  isDrawing,
  simplifyStroke,
  strokeData,
  type Point,
  type Stroke,
} from './drawing.js';

/** How many points a stroke may have before it is made simpler while it is drawn. */
const manyPoints = 1_000;

const picture = `0 0 ${drawingWidth} ${drawingHeight}`;

/** A drawn signature to look at; nothing where the data is no drawing. The words beside it say what it is. */
export function drawnPicture(data: string): TemplateResult | typeof nothing {
  if (!isDrawing(data)) return nothing;
  return html`<span class="drawn">${svg`<svg viewBox=${picture} aria-hidden="true"><path d=${data} /></svg>`}</span>`;
}

const within = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value)));

function pointOf(event: PointerEvent, { left, top, width, height }: DOMRect): Point {
  return [
    within(((event.clientX - left) / width) * drawingWidth, drawingWidth),
    within(((event.clientY - top) / height) * drawingHeight, drawingHeight),
  ];
}

/** A place to draw a signature with whatever points. Typing the name is always another way. */
export class DrawingPad {
  #strokes: readonly Stroke[] = [];
  #cleared: readonly Stroke[] = [];
  #awaitsFrame = false;
  #live: { readonly pointer: number; stroke: Point[]; simplifyAt: number } | undefined;

  constructor(
    private readonly id: string,
    private readonly changed: () => void,
  ) {}

  /** Path data of what was drawn; empty where nothing was. */
  get data(): string {
    return drawingData(this.#strokes);
  }

  get isEmpty(): boolean {
    return this.#strokes.length === 0;
  }

  reset(): void {
    this.#strokes = this.#cleared = [];
    this.#live = undefined;
  }

  clear(): void {
    this.#cleared = this.#strokes;
    this.#strokes = [];
    this.changed();
  }

  putBack(): void {
    this.#strokes = [...this.#cleared, ...this.#strokes];
    this.#cleared = [];
    this.changed();
  }

  readonly #begin = (event: PointerEvent): void => {
    if (this.#live || event.button !== 0 || !event.isPrimary) return;
    // No words are marked and nothing is dragged while somebody draws.
    event.preventDefault();
    const area = event.currentTarget as SVGSVGElement;
    try {
      area.setPointerCapture(event.pointerId);
    } catch {
      // A pointer that is gone already, or was made by a script, can be followed over the area only.
    }
    this.#live = { pointer: event.pointerId, stroke: [], simplifyAt: manyPoints };
    this.#add(event);
  };

  readonly #add = (event: PointerEvent): void => {
    const live = this.#live;
    if (live?.pointer !== event.pointerId) return;
    const area = event.currentTarget as SVGSVGElement;
    const frame = area.getBoundingClientRect();
    const between = event.getCoalescedEvents?.() ?? [];
    for (const one of between.length > 0 ? between : [event]) {
      const point = pointOf(one, frame);
      const last = live.stroke.at(-1);
      if (last?.[0] !== point[0] || last[1] !== point[1]) live.stroke.push(point);
    }
    if (live.stroke.length > live.simplifyAt) {
      live.stroke = [...simplifyStroke(live.stroke, 0.75)];
      live.simplifyAt = live.stroke.length + manyPoints;
    }
    // Once a frame, and not by a render of the whole card: the line has to keep up with the hand.
    if (this.#awaitsFrame) return;
    this.#awaitsFrame = true;
    requestAnimationFrame(() => {
      this.#awaitsFrame = false;
      if (this.#live) area.querySelector('[data-live]')!.setAttribute('d', strokeData(this.#live.stroke));
    });
  };

  readonly #end = (event: PointerEvent): void => {
    if (this.#live?.pointer !== event.pointerId) return;
    this.#strokes = [...this.#strokes, simplifyStroke(this.#live.stroke, 0.75)];
    this.#cleared = [];
    this.#live = undefined;
    (event.currentTarget as SVGSVGElement).querySelector('[data-live]')!.removeAttribute('d');
    this.changed();
  };

  render(t: Translate<string>, say: (key: string) => void, problem: unknown): TemplateResult {
    const { id } = this;
    const press = (act: 'clear' | 'putBack', key: string) => (): void => {
      this[act]();
      say(key);
    };
    return html`<div class="field wide">
      <div class="label" id="${id}-label">${t('sign_draw')}</div>
      <p class="quiet">${t('sign_draw_instead')}</p>
      ${problem}
      <div class="pad">
        ${svg`<svg
          viewBox=${picture}
          preserveAspectRatio="none"
          role="img"
          aria-labelledby="${id}-label"
          data-pad
          @pointerdown=${this.#begin}
          @pointermove=${this.#add}
          @pointerup=${this.#end}
          @pointercancel=${this.#end}
        >
          <path class="ground" d="M30 150 570 150" />
          <path data-drawn d=${this.data || nothing} />
          <path data-live />
        </svg>`}
      </div>
      <div class="actions">
        <button
          type="button"
          class="plain"
          data-clear
          ?disabled=${this.isEmpty && this.#cleared.length === 0}
          @click=${this.isEmpty ? press('putBack', 'sign_draw_returned') : press('clear', 'sign_draw_cleared')}
        >
          ${this.isEmpty && this.#cleared.length > 0 ? t('sign_draw_back') : t('sign_draw_clear')}
        </button>
      </div>
    </div>`;
  }
}

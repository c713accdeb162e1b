import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Entry } from '../kinds/entry.js';
import { timeInWords, yearOf } from '../when.js';

/** One mark: a month, or a year of which no more is known. */
interface LineMark {
  readonly time: string;
  readonly isKept: boolean;
}

/** Names of years stand beside one another up to so many. */
const mostNames = 5;
/** A name at the edge stays on the page. */
const inside = (share: number): number => Math.min(0.92, Math.max(0.08, share));
const perCent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The marks of some entries, oldest first. A month with many has one mark like a month with one: nothing is counted. */
export function marksOf(entries: readonly Entry[]): LineMark[] {
  const marks = new Map<string, LineMark>();
  for (const { day, isKept } of entries) {
    const time = day.slice(0, 7);
    if (time) marks.set(time, { time, isKept: isKept || Boolean(marks.get(time)?.isKept) });
  }
  return [...marks.values()].sort((one, other) => (one.time < other.time ? -1 : 1));
}

/**
 * The line of time. Only years of which something is told are on it, side by side: where somebody wrote nothing, nothing is
 * missing. It is a picture of the list below, which says all of it.
 */
export function lineView(
  entries: readonly Entry[],
  { language, isMirrored, go }: { readonly language: string; readonly isMirrored: boolean; readonly go: (time: string) => void },
): SVGTemplateResult | typeof nothing {
  const marks = marksOf(entries);
  const years = [...new Set(marks.map(({ time }) => yearOf(time)))];
  if (marks.length < 2) return nothing;
  const across = (share: number): string => perCent(isMirrored ? 1 - share : share);
  const at = ({ time }: LineMark): number => {
    const month = Number(time.slice(5, 7));
    return (years.indexOf(yearOf(time)) + (month ? (month - 0.5) / 12 : 0.5)) / years.length;
  };
  const every = Math.ceil(years.length / mostNames);
  return svg`<svg class="line" aria-hidden="true">
    <line class="way" x1="0" x2="100%" y1="24" y2="24"></line>
    ${years.map((year, index) => {
      const edge = across(index / years.length);
      return svg`${index > 0 ? svg`<line class="edge" x1=${edge} x2=${edge} y1="16" y2="32"></line>` : nothing}
      ${index % every === 0 ? svg`<text x=${across(inside((index + 0.5) / years.length))} y="56">${timeInWords(language, year)}</text>` : nothing}`;
    })}
    ${marks.map(
      (mark) =>
        svg`<circle class=${mark.isKept ? 'kept' : ''} cx=${across(at(mark))} cy="24" r=${mark.isKept ? 8 : 5} @click=${() => go(mark.time)}></circle>`,
    )}
  </svg>`;
}

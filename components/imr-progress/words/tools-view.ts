import { html, nothing, type TemplateResult } from 'lit';
import type { StoredRecord } from '../../../src/record/record.js';
import type { ImrAccess } from '../panels.js';
import type { ToolKind } from '../pack-types.js';

/** Where records of another widget are written, and which words of them are shown here in short. */
const places = {
  'wellness-plan': { tag: 'recovery-wellness-plan', name: 'tool_wellness', words: [['tools'], ['smallSigns']] },
  'crisis-plan': {
    tag: 'recovery-crisis-card',
    name: 'tool_crisis',
    words: [
      ['care', 'helps'],
      ['readFirst', 'top3'],
    ],
  },
} as const;

/** So many lines are enough to know it again. */
const few = 5;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The first lines of a record of another widget, as it is stored: whatever does not look like a line is left out. */
export function firstLines(body: unknown, kind: ToolKind): string[] {
  const lists = places[kind].words.map((path) =>
    path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), body),
  );
  const words = (line: unknown): string => {
    const found = isObject(line) ? (line['text'] ?? line['what']) : line;
    return typeof found === 'string' ? found.trim() : '';
  };
  const [list = []] = lists.filter(
    (value): value is unknown[] => Array.isArray(value) && value.some((line) => words(line) !== ''),
  );
  return list.map(words).filter(Boolean).slice(0, few);
}

/** What a person has already that goes with a topic: their wellness plan and crisis card, in short, and the way there. */
export class ToolsView {
  /** Kind of what was asked for and is not on this page. */
  #elsewhere: ToolKind | undefined;

  constructor(private readonly access: ImrAccess) {}

  reset(): void {
    this.#elsewhere = undefined;
  }

  render(kinds: readonly ToolKind[]): TemplateResult | typeof nothing {
    const { t, heading } = this.access;
    if (kinds.length === 0) return nothing;
    return html`<section class="tools-kept" data-tools aria-labelledby="tools-title">
      ${heading(t('tools'), 2, 'tools-title')} ${kinds.map((kind) => this.#renderKind(kind))}
    </section>`;
  }

  #renderKind(kind: ToolKind): TemplateResult {
    const { t, recordsOf } = this.access;
    const records = recordsOf(kind);
    const [newest] = records.all().filter(({ status }) => status !== 'withdrawn');
    const lines = firstLines(newest?.body, kind);
    const tool = t(places[kind].name);
    return html`<div class="tool" data-tool=${kind}>
      <div class="label">${tool}</div>
      ${
        lines.length > 0
          ? html`<ul>
              ${lines.map((words) => html`<li dir="auto" lang=${newest!.lang}>${words}</li>`)}
            </ul>`
          : records.isRead
            ? html`<p class="quiet">${t('tool_none')}</p>`
            : nothing
      }
      <button
        type="button"
        class="plain"
        data-go=${kind}
        aria-label=${t('tool_open_name', { tool })}
        @click=${() => this.#go(kind, newest)}
      >
        ${t('tool_open')}
      </button>
      ${this.#elsewhere === kind ? html`<p data-elsewhere>${t('tool_elsewhere', { tool })}</p>` : nothing}
    </div>`;
  }

  /** The page may lead there itself. Else the widget on this page is shown; where there is none, it is said where to look. */
  #go(kind: ToolKind, record: StoredRecord | undefined): void {
    const { element, place, tell, say, changed, t } = this.access;
    const { subject } = place();
    const detail = { kind, id: record?.id ?? '', subject, revision: record?.revision ?? 0, at: new Date().toISOString() };
    if (tell('recovery-before-open', detail, { cancelable: true }).defaultPrevented) return;
    const { tag, name } = places[kind];
    const root = element.getRootNode() as Document | ShadowRoot;
    const there = root.querySelector<HTMLElement>(tag) ?? document.querySelector<HTMLElement>(tag);
    this.#elsewhere = there ? undefined : kind;
    changed();
    if (!there) return say('tool_elsewhere', { tool: t(name) });
    there.scrollIntoView({ block: 'start' });
    there.shadowRoot?.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  }
}

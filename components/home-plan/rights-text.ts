import { warnOnce } from '../../src/widget/warn-once.js';

/** What a host says about the rights of tenants in its country. It is the host's text, marked as such, never the person's. */
export interface RightsText {
  readonly text: string;
  /** Who says so: a law, an organisation. */
  readonly source: string;
  /** The day on which the host checked it, as 2026-05-03. */
  readonly checkedOn: string;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most;

/** The host's `packs.homeRights`; undefined where there is none, or where it is left out with the reason. */
export function rightsTextOf(given: unknown): RightsText | undefined {
  if (given === undefined) return undefined;
  const { text, source, checkedOn } = Object(given) as Record<string, unknown>;
  const wrong = !isText(text, 20_000)
    ? 'text'
    : !isText(source, 500)
      ? 'source'
      : typeof checkedOn !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(checkedOn) || Number.isNaN(Date.parse(checkedOn))
        ? 'checkedOn'
        : undefined;
  if (wrong) {
    warnOnce(
      `recovery-widgets: packs.homeRights needs "text", "source" and "checkedOn" (a day). It was left out because of "${wrong}".`,
    );
    return undefined;
  }
  return { text: text as string, source: source as string, checkedOn: checkedOn as string };
}

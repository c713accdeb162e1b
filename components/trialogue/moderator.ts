import { warnOnce } from '../../src/widget/warn-once.js';

/** Who looks after logs that several people read: said by the host, because only the host knows (safe messaging). */
export interface Moderator {
  readonly moderator: string;
  /** Such as "within two days"; empty where the host does not say. */
  readonly answersWithin: string;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most;

/** The host's `packs.trialogue`; undefined where there is none or it cannot be used, which is told once. */
export function moderatorOf(given: unknown): Moderator | undefined {
  if (given === undefined) return undefined;
  const { moderator, answersWithin = '' } = Object(given) as Record<string, unknown>;
  if (!isText(moderator, 200)) {
    warnOnce('recovery-widgets: packs.trialogue needs "moderator", a text of at most 200 characters. It was left out.');
    return undefined;
  }
  if (answersWithin !== '' && !isText(answersWithin, 200)) {
    warnOnce('recovery-widgets: "answersWithin" of packs.trialogue is no text of at most 200 characters. It was left out.');
    return { moderator, answersWithin: '' };
  }
  return { moderator, answersWithin: answersWithin };
}

import { frameMisuse } from './refusal-error.js';
import { isOrigin } from './origins.js';

/** What the site of the frame decided in its own page. No host and no address can change it. */
export interface FrameSettings {
  /** Origins of the pages that may show the frame. */
  readonly parents: readonly string[];
  /** Folders of the widgets that it serves, such as `crisis-card`. */
  readonly widgets: readonly string[];
  /** Whether a host may keep the words, and read them. */
  readonly allowsHostStorage: boolean;
}

const wordsOf = (page: Document, name: string): string[] =>
  [...page.querySelectorAll(`meta[name="${name}"]`)].flatMap((meta) => (meta.getAttribute('content') ?? '').match(/\S+/g) ?? []);

/** Reads `<meta name="recovery-parents">`, `recovery-frame-widgets` and `recovery-frame-storage`. */
export function frameSettings(page: Document, report: (error: Error) => void): FrameSettings {
  const parents = wordsOf(page, 'recovery-parents');
  if (!parents.every(isOrigin)) report(frameMisuse('recovery-parents holds what is no exact https origin; it is left out'));
  return {
    parents: parents.filter(isOrigin),
    widgets: wordsOf(page, 'recovery-frame-widgets').filter((name) => /^[a-z]+(-[a-z]+)*$/.test(name)),
    allowsHostStorage: wordsOf(page, 'recovery-frame-storage').includes('host'),
  };
}

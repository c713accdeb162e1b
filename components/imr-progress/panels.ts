import type { PanelPart } from '../../src/widget/panel-controller.js';
import { proposals } from '../../src/widget/proposals/proposals.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { WidgetAccess } from '../../src/widget/widget-access.js';
import type { GoalWords } from './goal-words.js';
import { imrCatalog } from './messages.js';
import type { TriedThing } from './practices.js';
import type { Learning } from './schema.js';
import type { ShownTopic } from './topics.js';
import type * as WordsPart from './words/words.imr-words.part.js';

/** What reads beyond the path. */
export type Words = typeof WordsPart;

/** What the parts of the widget see of it, beside what those of every widget see. */
export interface ImrAccess extends WidgetAccess<Learning> {
  /** All topics with what was said in them, in the order of the page. @param body of another version of the record */
  readonly topics: (body?: Learning) => readonly ShownTopic[];
  /** What reads beyond the path, once it is here; asked for where it is not. */
  readonly words: () => Words | undefined;
  /** The topic that is open. */
  readonly topic: () => ShownTopic | undefined;
  readonly openTopic: (key: string) => void;
  /** Goals of the person that can be linked; undefined while they are being read. */
  readonly goals: () => readonly GoalWords[] | undefined;
  /** What the person wanted to try, newest first, and whether all of it was read. */
  readonly practices: () => readonly TriedThing[];
  readonly practicesAreRead: () => boolean;
  /** The day of now, as 2026-05-03. */
  readonly today: () => string;
}

type Load = () => Promise<PanelPart<ImrAccess>>;

/** Views that come as parts, in the order in which they are offered. */
export const panels = {
  sessions: async () => {
    // The names of those who write notes are in the texts that all widgets share for that.
    const notes = import('../../src/widget/proposals/panel.proposals-writing.part.js');
    const [part, { proposalsTexts }] = await Promise.all([import('./sessions/panel.imr-sessions-writing.part.js'), notes]);
    return part.withNames(proposalsTexts(imrCatalog));
  },
  history: () => import('./history/panel.imr-history.part.js'),
  proposals: proposals(imrCatalog, async () => (await import('./proposals/take-in.imr-take-in-writing.part.js')).imrProposals),
  sharing: sharing(imrCatalog),
  plan: () => import('./plan/panel.imr-plan-writing.part.js'),
  group: () => import('./group/panel.imr-group-writing.part.js'),
} satisfies Record<string, Load>;

export type PanelKey = keyof typeof panels;
export const panelKeys = Object.keys(panels) as PanelKey[];
/** Panels that need what writes, whoever acts: all but what is only read. */
export const writingPanels: readonly PanelKey[] = panelKeys.filter((key) => key !== 'history');
/** For those who work with the person; on paper and in a group they hold no word of anybody's record. */
export const staffPanels: readonly PanelKey[] = ['plan', 'group'];

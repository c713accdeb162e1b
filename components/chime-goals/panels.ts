import type { StoredRecord } from '../../src/record/record.js';
import type { PanelPart } from '../../src/widget/panel-controller.js';
import { again } from '../../src/widget/again/again.js';
import { proposals } from '../../src/widget/proposals/proposals.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { WidgetAccess } from '../../src/widget/widget-access.js';
import { chimeGoalsCatalog } from './messages.js';
import type { CheckIn, Goal } from './schema.js';
import type { StrengthWords } from './strength-words.js';

/** What the parts of the widget see of it, beside what those of every widget see. */
export interface GoalAccess extends WidgetAccess<Goal> {
  /** The goal as it stands on screen. */
  readonly goal: () => Goal;
  /** All goals and check-ins of the person, unchecked, newest first. */
  readonly goals: () => readonly StoredRecord<Goal>[];
  readonly checkIns: () => readonly StoredRecord<CheckIn>[];
  /** Undefined while they are being read. */
  readonly strengths: () => readonly StrengthWords[] | undefined;
  /** Opens a goal to read; undefined: none in particular. */
  readonly openGoal: (id: string | undefined) => void;
}

type Load = () => Promise<PanelPart<GoalAccess>>;

/** Views that come as parts, in the order in which they are offered. */
export const panels = {
  time: () => import('./time/panel.time.part.js'),
  raise: () => import('./raise/panel.raise-writing.part.js'),
  proposals: proposals(chimeGoalsCatalog, async () => (await import('./proposals/take-in.goals-writing.part.js')).goalProposals),
  again: again<Goal, GoalAccess>(chimeGoalsCatalog),
  sharing: sharing(chimeGoalsCatalog),
} satisfies Record<string, Load>;

export type PanelKey = keyof typeof panels;
export const panelKeys = Object.keys(panels) as PanelKey[];
/** Panels in which the person writes, and those that need what writes for whoever acts. */
export const editPanels: readonly PanelKey[] = ['raise', 'again', 'sharing'];
export const writingPanels: readonly PanelKey[] = [...editPanels, 'proposals'];

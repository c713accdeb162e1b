import type { ListController, ListItem } from '../../src/widget/list-controller.js';
import type { WellnessAccess } from './access.js';
import type { Tools } from './tools.js';
import type { WellnessAction, WellnessPlan, WellnessTool } from './schema.js';

/** What the edit templates need. */
export interface EditContext {
  readonly access: WellnessAccess;
  readonly plan: WellnessPlan;
  readonly tools: Tools;
  readonly lists: ListController;
  /** The list at a path, as it is shown. */
  readonly read: (path: string) => readonly ListItem[];
  /** Changes one item of the list at `path`. */
  readonly setItem: (path: string, id: string, change: Readonly<Record<string, string | boolean>>) => void;
  /** Takes a thing that helps into a list of what the person does. */
  readonly pick: (path: string, tool: WellnessTool) => void;
  readonly putToolBack: (path: string, action: WellnessAction) => void;
  readonly makeOwn: (path: string, action: WellnessAction) => void;
  /** What is unfolded, by a name of ours. */
  readonly isOpen: (fold: string) => boolean;
  readonly toggle: (fold: string, isOpen: boolean) => void;
}

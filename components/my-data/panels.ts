import type { PanelPart } from '../../src/widget/panel-controller.js';
import type { MyDataAccess, PanelAccess } from './access.js';

type Part = PanelPart<PanelAccess>;

/** What the panels share comes first: it lies with what writes. */
const after =
  (part: () => Promise<Part>): (() => Promise<PanelPart<MyDataAccess>>) =>
  async () => {
    const [{ commonStyles }, { myDataWritingCatalog }, tools] = await Promise.all([
      import('./shared/my-data.writing.part.js'),
      import('./shared/words.my-data-words.part.js'),
      import('./shared/tools.my-data-tools.part.js'),
    ]);
    const { texts, styles, create } = await part();
    return {
      texts: [myDataWritingCatalog, ...[texts].flat()],
      styles: [...commonStyles, tools.panelLooks, ...styles],
      create: (access) => create({ ...access, tools }),
    };
  };

/** Views that come as parts. A panel of another folder is one more line here, and one in `groups`. */
export const panels = {
  copy: after(() => import('./copy/panel.my-data-copy-writing.part.js')),
  restore: after(() => import('./restore/panel.my-data-restore-writing.part.js')),
  paper: after(() => import('./paper/panel.my-data-paper-writing.part.js')),
  versions: after(() => import('./versions/panel.my-data-versions-writing.part.js')),
  bin: after(() => import('./bin/panel.my-data-bin-writing.part.js')),
  acts: after(() => import('./acts/panel.my-data-acts-writing.part.js')),
  device: after(() => import('./device/panel.my-data-device-writing.part.js')),
  lock: after(async () => {
    const { LockPanel, lockStyles, lockTexts } = await import('../../src/widget/lock/form.unlock.part.js');
    const create: Part['create'] = (access) =>
      new LockPanel({
        ...access,
        print: (document) => void access.printing.print(() => document, 'page'),
        toCopy: () => access.turnTo('copy'),
      });
    return { texts: lockTexts, styles: [lockStyles], create };
  }),
  tidy: after(() => import('./tidy/panel.my-data-tidy-writing.part.js')),
  erase: after(() => import('./erase/panel.my-data-erase-writing.part.js')),
} satisfies Record<string, () => Promise<PanelPart<MyDataAccess>>>;

export type PanelKey = keyof typeof panels;

/** How the ways in are grouped on the first screen; what cannot be taken back comes last. */
export const groups = [
  ['keep', ['copy', 'restore', 'paper']],
  ['look', ['versions', 'bin', 'acts']],
  ['rule', ['device', 'lock', 'tidy', 'erase']],
] as const satisfies readonly (readonly [string, readonly PanelKey[]])[];

/** Ways in that change nothing: all that is offered where the widget is read-only. */
export const readingPanels: readonly PanelKey[] = ['copy', 'paper', 'versions', 'acts'];

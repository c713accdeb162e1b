import type { WellnessAction, WellnessLine, WellnessPlan, WellnessSign, WellnessTool } from './schema.js';
import type { Tools } from './tools.js';

/** Lists of things that happen or can be noticed, each with what the person does then. */
export const signLists = ['upsets', 'smallSigns', 'muchHarder'] as const;
export type SignList = (typeof signLists)[number];

/** Lists of words after a crisis. */
export const afterLists = ['rest', 'whoHelps', 'repair', 'changePlan'] as const;

interface Item {
  readonly id: string;
}

/** Where a list stands: `daily`, `after.rest`, or `upsets/<id>/doThen`. Ids come out of records and may hold anything. */
type Place =
  | { readonly in: 'plan' | 'after'; readonly key: string }
  | { readonly in: 'sign'; readonly list: SignList; readonly sign: string };

const doThen = '/doThen';

/** Path of the list of what the person does then. */
export const doThenPath = (list: SignList, sign: string): string => `${list}/${sign}${doThen}`;

function placeOf(path: string): Place {
  const slash = path.indexOf('/');
  if (slash > 0) return { in: 'sign', list: path.slice(0, slash) as SignList, sign: path.slice(slash + 1, -doThen.length) };
  return path.startsWith('after.') ? { in: 'after', key: path.slice(6) } : { in: 'plan', key: path };
}

/** The list at a path; empty where there is none. */
export function listAt(plan: WellnessPlan, path: string): readonly Item[] {
  const place = placeOf(path);
  if (place.in === 'sign') return plan[place.list].find(({ id }) => id === place.sign)?.doThen ?? [];
  const owner: Readonly<Record<string, unknown>> = place.in === 'after' ? plan.after : plan;
  return (owner[place.key] as readonly Item[] | undefined) ?? [];
}

/** The plan with another list at a path. Things that help, when they are taken off, leave their words where they are used. */
export function withListAt(plan: WellnessPlan, path: string, items: readonly Item[]): WellnessPlan {
  const place = placeOf(path);
  if (place.in !== 'sign') {
    if (place.in === 'after') return { ...plan, after: { ...plan.after, [place.key]: items } };
    return place.key === 'tools' ? withTools(plan, items as readonly WellnessTool[]) : { ...plan, [place.key]: items };
  }
  const signs = (plan[place.list] as readonly WellnessSign[]).map((sign) =>
    sign.id === place.sign ? { ...sign, doThen: items } : sign,
  );
  return { ...plan, [place.list]: signs };
}

function withTools(plan: WellnessPlan, tools: readonly WellnessTool[]): WellnessPlan {
  const stay = new Set(tools.map(({ id }) => id));
  const gone = new Map(plan.tools.filter(({ id }) => !stay.has(id)).map((tool) => [tool.id, tool.text]));
  const keepWords = (action: WellnessAction): WellnessAction => {
    const words = gone.get(action.tool)?.trim();
    return words ? { ...action, text: gone.get(action.tool)! } : action;
  };
  const next = { ...plan, tools: [...tools] };
  return gone.size > 0 ? mapActions(next, keepWords) : next;
}

function mapActions(plan: WellnessPlan, change: (action: WellnessAction) => WellnessAction): WellnessPlan {
  const inSigns = <Sign extends { doThen: WellnessAction[] }>(signs: readonly Sign[]): Sign[] =>
    signs.map((sign) => ({ ...sign, doThen: sign.doThen.map(change) }));
  return {
    ...plan,
    daily: plan.daily.map(change),
    nowAndThen: plan.nowAndThen.map(change),
    upsets: inSigns(plan.upsets),
    smallSigns: inSigns(plan.smallSigns),
    muchHarder: inSigns(plan.muchHarder),
  };
}

/** How an action stands to the things that help. */
export type ActionState = 'own' | 'tool' | 'gone';

/** Whether an action is own words, a thing that helps, or one that was taken off the list. */
export function stateOf({ tool }: WellnessAction, tools: Tools): ActionState {
  if (!tool) return 'own';
  return tools.has(tool) ? 'tool' : 'gone';
}

/** Something that helps as an action, with its words as they are now. */
export const actionOf = ({ id: tool, text }: WellnessTool, id: string): WellnessAction => ({ id, tool, text });

/** The plan with a thing that helps back on the list, from an action that still holds its words. */
export const withToolBack = (plan: WellnessPlan, { tool, text }: WellnessAction): WellnessPlan => ({
  ...plan,
  tools: [...plan.tools, { id: tool, text, kind: '', handy: false }],
});

/** A new line of words. */
export const newLine = (id: string, text = ''): WellnessLine => ({ id, text });

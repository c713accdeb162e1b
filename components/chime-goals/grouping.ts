import { facets, states } from './choices.js';
import type { GoalRow } from './goal-rows.js';
import type { ChimeGoalsKey } from './messages.js';

/** Ways to look at the list. Each holds every goal; none puts one goal above another. */
export const arrangements = ['list', 'chime', 'state', 'away'] as const;
export type Arrangement = (typeof arrangements)[number];

export interface GoalGroup {
  readonly key: string;
  readonly heading: ChimeGoalsKey;
  readonly rows: readonly GoalRow[];
}

/**
 * The goals in groups. The five groups of "what it is about" are always there, in one size: one without a goal is not a lack. A
 * goal may stand in several.
 */
export function groupsOf(rows: readonly GoalRow[], arrangement: Arrangement): GoalGroup[] {
  const shown = rows.filter(({ isPutAway }) => isPutAway === (arrangement === 'away'));
  if (arrangement === 'chime') {
    const rest = shown.filter((row) => row.facets.length === 0);
    return [
      ...facets.map((facet) => ({
        key: `facet-${facet}`,
        heading: `facet_${facet}` as const,
        rows: shown.filter((row) => row.facets.includes(facet)),
      })),
      ...(rest.length > 0 ? [{ key: 'facet-none', heading: 'facet_none' as const, rows: rest }] : []),
    ];
  }
  if (arrangement === 'state') {
    return [undefined, ...states]
      .map((state) => ({
        key: `state-${state ?? 'none'}`,
        heading: `state_${state ?? 'none'}` as const,
        rows: shown.filter((row) => row.state === state),
      }))
      .filter((group) => group.rows.length > 0);
  }
  return [{ key: 'all', heading: arrangement === 'away' ? 'view_away' : 'list', rows: shown }];
}

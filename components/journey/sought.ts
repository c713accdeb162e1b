/** What is looked for; kept nowhere. */
export interface Sought {
  readonly place: string;
  readonly process: string;
  readonly facet: string;
  readonly isKept: boolean;
  /** What the person left out, instead of the rest. */
  readonly isHidden: boolean;
}

export const everything: Sought = { place: '', process: '', facet: '', isKept: false, isHidden: false };

export const isNarrowed = (sought: Sought): boolean => Object.values(sought).some(Boolean);

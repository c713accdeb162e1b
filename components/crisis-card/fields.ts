/**
 * The card as data: which fields stand in which group, in which order, edited how. The edit view, the read view, the
 * print and the wallet card are all made from this table, so that they cannot drift apart.
 */

/** `line`: one row of text. `text`: several. `yes`: a check box. `lines`: a list. `items`: a list of small forms. */
export type FieldType = 'line' | 'text' | 'yes' | 'lines' | 'items';

export interface Field {
  readonly key: string;
  readonly type: FieldType;
  /** Boxes of each item. */
  readonly parts?: readonly ItemPart[];
  /** Marked "This may be hard to think about" (RECOVERY.md 8.5). */
  readonly hard?: boolean;
  /** At most this many items are offered; more that are there (from an import) are all shown. */
  readonly most?: number;
}

export interface ItemPart {
  readonly key: string;
  readonly type: 'line' | 'text' | 'phone' | 'choice';
  /** Words to pick from; the person can also write their own. */
  readonly choices?: readonly string[];
}

export const groupKeys = ['readFirst', 'knowMe', 'care', 'life', 'health', 'people', 'after'] as const;
export type GroupKey = (typeof groupKeys)[number];

const contact: readonly ItemPart[] = [
  { key: 'name', type: 'line' },
  { key: 'phone', type: 'phone' },
  { key: 'when', type: 'line' },
  { key: 'why', type: 'text' },
];

const helper: readonly ItemPart[] = [
  { key: 'name', type: 'line' },
  { key: 'phone', type: 'phone' },
  { key: 'role', type: 'line' },
];

/** Places at home and among people come before services (rule A3.3). */
const places = ['home', 'family', 'friend', 'crisisHouse', 'peerRespite', 'day', 'hospital', 'other'];

export const fields: Readonly<Record<GroupKey, readonly Field[]>> = {
  readFirst: [
    { key: 'callMe', type: 'line' },
    { key: 'top3', type: 'lines', most: 3 },
    { key: 'contacts', type: 'items', parts: contact },
    { key: 'doNotContact', type: 'lines' },
    { key: 'pronouns', type: 'line' },
    { key: 'languages', type: 'lines' },
    { key: 'interpreter', type: 'yes' },
  ],
  knowMe: [
    { key: 'whenWell', type: 'text' },
    { key: 'earlySigns', type: 'lines' },
    { key: 'crisisSigns', type: 'lines', hard: true },
    { key: 'leadsToCrisis', type: 'lines', hard: true },
    { key: 'mySaferChoices', type: 'lines' },
  ],
  care: [
    { key: 'helps', type: 'lines' },
    { key: 'makesWorse', type: 'lines' },
    // Yes and no stand side by side with the same weight (rule A4.5).
    {
      key: 'accept',
      type: 'items',
      parts: [
        { key: 'what', type: 'line' },
        { key: 'note', type: 'text' },
      ],
    },
    {
      key: 'refuse',
      type: 'items',
      parts: [
        { key: 'what', type: 'line' },
        { key: 'why', type: 'text' },
        { key: 'instead', type: 'text' },
      ],
    },
    {
      key: 'placesYes',
      type: 'items',
      parts: [
        { key: 'kind', type: 'choice', choices: places },
        { key: 'name', type: 'line' },
      ],
    },
    { key: 'placesNo', type: 'lines' },
    { key: 'hospitalWhen', type: 'text', hard: true },
    { key: 'touchSpacePrivacy', type: 'text' },
    { key: 'restraintWishes', type: 'text', hard: true },
    { key: 'visitorsYes', type: 'lines' },
    { key: 'visitorsNo', type: 'lines' },
  ],
  life: [
    { key: 'children', type: 'text' },
    { key: 'peopleICareFor', type: 'text' },
    { key: 'pets', type: 'text' },
    { key: 'home', type: 'text' },
    { key: 'bills', type: 'text' },
    {
      key: 'workStudy',
      type: 'items',
      parts: [
        { key: 'who', type: 'line' },
        { key: 'what', type: 'text' },
      ],
    },
    { key: 'benefits', type: 'text' },
    { key: 'faithFood', type: 'text' },
  ],
  health: [
    { key: 'allergies', type: 'lines' },
    { key: 'conditions', type: 'lines' },
    {
      key: 'medicines',
      type: 'items',
      parts: [
        { key: 'name', type: 'line' },
        { key: 'dose', type: 'line' },
        { key: 'note', type: 'text' },
      ],
    },
    { key: 'access', type: 'lines' },
  ],
  people: [
    { key: 'supporters', type: 'items', parts: helper },
    { key: 'agent', type: 'items', parts: helper, most: 1 },
    { key: 'alternateAgent', type: 'items', parts: helper, most: 1 },
    { key: 'team', type: 'items', parts: helper },
    { key: 'facilitator', type: 'items', parts: helper, most: 1 },
  ],
  after: [
    { key: 'overWhen', type: 'lines' },
    { key: 'firstDays', type: 'lines' },
    { key: 'debrief', type: 'text' },
    { key: 'changePlanAfter', type: 'yes' },
  ],
};

import type { Actor, NewNote, RecordReference } from '../record/record.js';
import { recordPartOf } from './identifiers.js';
import { linesOf, wordsOf } from './narrative.js';
import type { FhirResource } from './resources.js';

/**
 * What somebody else wrote, or changed in what we wrote. It never becomes words of the person by itself: a host shows it, or adds
 * `note` to a record, where the person takes it up, changes it, or does not.
 */
export interface FhirProposal {
  /** Which kind of record it would be about. */
  readonly kind: string;
  /** The record that it changes, where it is one of ours that somebody changed. */
  readonly record?: RecordReference;
  readonly words: string;
  /** Who says so, as the resource tells it. Empty where it does not. */
  readonly by: string;
  /** When, as the resource tells it: a date or an instant. Empty where it does not. */
  readonly at: string;
  /** Type and id of the resource. */
  readonly source: string;
  /** For `store.addNote`: a proposal, signed by whoever wrote it. */
  readonly note: NewNote;
}

const longest = 20_000;

interface Told {
  readonly [name: string]: unknown;
  readonly meta?: { readonly lastUpdated?: unknown };
}

const fieldOf = (value: unknown, name: string): unknown => (value as Record<string, unknown> | null | undefined)?.[name];
const items = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];

/** By which field a type names who speaks, and when. */
const speakers = ['expressedBy', 'author', 'performer', 'asserter', 'source'];
const dates = ['statusDate', 'startDate', 'effectiveDateTime', 'date', 'created', 'issued'];

function speakerOf(resource: Told): Pick<Actor, 'id' | 'name'> {
  const references = speakers.flatMap((name) => items(resource[name]));
  const name = references.map((one) => wordsOf(fieldOf(one, 'display'))).find(Boolean) ?? '';
  const id = references.map((one) => wordsOf(fieldOf(one, 'reference'))).find(Boolean) ?? '';
  return { id: (id || name || 'unknown').slice(0, 256), name: name.slice(0, 256) };
}

const activityWords = (activity: unknown): string[] => [
  ...linesOf(items(fieldOf(activity, 'detail')), 'description'),
  ...linesOf(items(fieldOf(activity, 'reference')), 'display'),
];

/** The words of a resource, in the fields in which types have them. Its narrative is not read: it is markup of others. */
const wordsIn = (resource: Told): string[] => [
  ...linesOf([resource], 'title'),
  ...linesOf([resource], 'description'),
  ...linesOf([resource.description]),
  ...linesOf([resource], 'valueString'),
  ...items(resource.activity).flatMap(activityWords),
  ...items(resource.content).flatMap((content) => linesOf([fieldOf(content, 'attachment')], 'title')),
  ...linesOf(resource.note),
];

/** Where a proposal goes in the person's work: a goal is taken up as one, a plan as steps. */
const places: Readonly<Record<string, { readonly kind: string; readonly on: string }>> = {
  // A type comes from elsewhere, and may be called `constructor`.
  __proto__: null!,
  Goal: { kind: 'goal', on: 'goal' },
  CarePlan: { kind: 'goal', on: 'steps' },
  DocumentReference: { kind: 'crisis-plan', on: '' },
};

/**
 * What a resource of others proposes; undefined where it says nothing, or is of a type that is not read.
 * @param source type and id, or the address in the bundle
 */
export function proposalFrom(resource: FhirResource, source: string, lang: string): FhirProposal | undefined {
  const own = recordPartOf(resource);
  const place = own ? { kind: own.kind, on: '' } : places[resource.resourceType];
  const words = wordsIn(resource).join('\n').slice(0, longest);
  if (!place || !words) return undefined;
  const { id, name } = speakerOf(resource);
  const told: Told = resource;
  const instants = [told.meta?.lastUpdated, ...dates.map((date) => told[date])].filter((one) => typeof one === 'string');
  const language = (typeof told.language === 'string' && told.language) || lang;
  return {
    ...{ kind: place.kind, words, by: name, at: instants[0] ?? '', source },
    ...(own && { record: { subject: own.subject, kind: own.kind, id: own.id } }),
    note: {
      ...{ on: place.on, text: '', purpose: 'proposal', proposed: words, lang: language.slice(0, 256) },
      author: { id, kind: 'clinician', name },
    },
  };
}

import type { KindDefinition } from '../record/kind.js';
import type { RecordReference, StoredRecord } from '../record/record.js';
import type { Passage } from './narrative.js';
import type { FhirCoding, FhirConcept, FhirReference } from './resources.js';
import type { Teller } from './told.js';

/** A resource as a mapping writes it: what all of a type have in common is added later (authored.ts). */
export interface FhirDraft {
  readonly resourceType: string;
  /** Left out for the resource that stands for the whole record and carries it; else unique in the record and the same each time. */
  readonly part?: string;
  /** What is special about it. A DocumentReference gets a page of what it tells as its content. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What it is, as the heading of its narrative. */
  readonly title: string;
  /** What it tells. Left out: all that the body says, field by field. */
  readonly passages?: readonly Passage[];
  /** Canonical of the profile that it is made after, claimed only in the realm `us`. */
  readonly profile?: string | undefined;
}

/** Which fields of a body are not simply words, as their names with a space between; at any depth, and `id` never is one. */
export interface FhirFields {
  /** Ids, dates and choices, and what is told in another place: not told. */
  readonly silent?: string;
  /** Choices that are told by the label of what was chosen. */
  readonly choices?: string;
  /** What is told first, in this order. The rest follows as it stands in the body. */
  readonly first?: string;
}

/** What a mapping may ask of the export that it is part of. */
export interface FhirContext<Word extends string = string> extends Teller {
  /** The person, as subject and as author. */
  readonly patient: FhirReference;
  /**
   * Our label, in the words of the host where it has its own. Without either it is the key as words: `likeWhenWell`, "Like when well".
   * A field in a group can have one as `group.field`.
   */
  word(this: void, key: Word): string;
  /** A text with those codings that the host has the terms for. */
  concept(this: void, text: string, ...codings: readonly (FhirCoding | undefined)[]): FhirConcept;
  /** To a part of the record itself, of that type; to the whole where no part is named. */
  toPart(this: void, resourceType: string, part?: string): FhirReference;
  /** To another record: by its address in this export, else by what identifies it. */
  toRecord(this: void, reference: RecordReference, resourceType: string): FhirReference;
}

/**
 * What has to be known of a kind to export its records: the same as of the kind itself, without its schema and what is empty, which weigh
 * more than all the rest. A test holds both equal.
 */
export type FhirKind<Body = unknown> = Pick<KindDefinition<Body>, 'name' | 'migrations' | 'visible' | 'belongsTo'>;

/** A body of which fields can be left out, because they were not shared. */
export type Given<Body> = { readonly [Field in keyof Body]?: Body[Field] | undefined };

/** What the records of a kind become. Pure: no DOM, no clock, nothing remembered. */
export interface FhirMapping<Body = never, Word extends string = string> extends FhirFields {
  readonly kind: FhirKind<Body>;
  /** Type of the resource that stands for the whole record; a function where that is not the same for all of a kind. */
  readonly resourceType: string | ((this: void, body: Given<Body>) => string);
  /** Short labels of ours in English, where the name of a field or of a choice is none. Hosts may replace each. */
  readonly words: Readonly<Partial<Record<Word, string>>>;
  /**
   * The resources of a record, the one for the whole first. The body holds what may be handed on, and nothing else; fields and entries
   * can be left out, and what is in them is unchecked beyond its schema.
   */
  drafts(this: void, record: StoredRecord<Given<Body>>, context: FhirContext<Word>): readonly FhirDraft[];
}

/** For lists of mappings of different kinds. */
export type AnyFhirMapping = FhirMapping;

/** Gives a mapping its types. */
export const defineFhirMapping = <Body, Word extends string = string>(mapping: FhirMapping<Body, Word>): AnyFhirMapping =>
  mapping as unknown as AnyFhirMapping;

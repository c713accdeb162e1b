import { defineKind } from '../../src/record/kind.js';
import type { Group, Meeting, OwnNote } from './schema.js';

// What is empty is written out, because the schemas come later. A test holds both equal.

/** Records of kind `trialogue-meeting`: one for each meeting. Never mapped to a clinical resource. */
export const meetingKind = defineKind<Meeting>({
  name: 'trialogue-meeting',
  schema: async () => (await import('./schema.writing.part.js')).meetingSchema,
  empty: () => ({ ...{ group: '', on: '', topic: '', proposedAs: '', rulesAgreed: false }, learned: [], actions: [] }),
});

/** Records of kind `trialogue-group`: one for each group. */
export const groupKind = defineKind<Group>({
  name: 'trialogue-group',
  schema: async () => (await import('./schema.writing.part.js')).groupSchema,
  empty: () => ({
    ...{ name: '', place: '', neutral: '', gettingIn: '', online: '', languages: '', hosts: '' },
    ...{ rules: [], ideas: [] },
  }),
  belongsTo: { kind: meetingKind.name, belongs: ({ id }, { body }) => (body as Meeting).group === id },
});

/** Records of kind `trialogue-note`: what somebody keeps for themselves about a meeting. */
export const ownNoteKind = defineKind<OwnNote>({
  name: 'trialogue-note',
  schema: async () => (await import('./schema.writing.part.js')).ownNoteSchema,
  empty: () => ({ meeting: '', comeAs: '', words: '' }),
});

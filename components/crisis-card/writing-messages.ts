import { laterTexts } from '../../src/i18n/catalog.js';
import { crisisCardCatalog } from './messages.js';

/** English texts for writing the card. `…_hint` explains a field, `add_<field>` is the button that adds to it. */
const english = {
  intro: {
    I: 'This card tells people what helps me when I find it hard to say so.',
    we: 'This card tells people what helps us when we find it hard to say so.',
  },
  start: 'Start with any part. One line is enough, and you can change it at any time.',
  specific: 'Try to add a name, a place or a thing. Then people know what you mean.',
  parts: 'Parts of this card',
  arrange: 'Name, move or hide parts',
  arrange_help: 'Give a part your own name, move it, or hide it. What you wrote in a hidden part is kept.',
  part_title: 'Name of this part',
  part_show: 'Show this part',
  part_add: 'Add a part',
  readFirst_top3_hint: 'Up to 3 short lines. They stand at the top of the card.',
  readFirst_contacts_hint: 'The first one is called first.',
  care_helps_hint: 'For example a person, a place, a song, a drink or a quiet room.',
  care_refuse_hint: { I: 'Why? What would I like in its place?', we: 'Why? What would we like in its place?' },
  life_children_hint: 'Who looks after them? Who picks them up?',
  health_access_hint: 'Such as help to hear, see, read or move.',
  people_agent_hint: 'Rules about this differ by country. Ask an advocate.',
  part_name: 'Name',
  part_phone: 'Phone',
  add_contacts: 'Add a person to contact',
  add_doNotContact: 'Add a person not to contact',
  add_languages: 'Add a language',
  add_accept: 'Add care that is all right',
  add_refuse: 'Add care that is not wanted',
  add_placesYes: 'Add a place',
  add_placesNo: 'Add a place',
  add_workStudy: 'Add a place of work or study',
  add_medicines: 'Add a medicine',
  add_supporters: 'Add a person',
  add_agent: 'Add a person',
  add_alternateAgent: 'Add a person',
  add_team: 'Add a person',
  add_facilitator: 'Add a person',
};

/** The texts with their languages, which are those of the card. */
export const crisisCardWritingCatalog = laterTexts(crisisCardCatalog, english);

export type CrisisCardWritingMessages = typeof english;

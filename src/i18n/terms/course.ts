import { atStart, formsOf, inFileName, type Term, type TermPack } from '../term.js';

/** Another word for "course", such as "workshop". */
export function course(term: Term): TermPack {
  const word = formsOf(term);
  return {
    en: {
      college: {
        title: atStart(word.many),
        see_courses: `Look at the ${word.many}`,
        own_course: { I: `Write down ${word.a} of my own`, we: `Write down ${word.a} of our own` },
        way_mine: { I: `My ${word.many}`, we: `Our ${word.many}` },
        way_courses: `Find ${word.a}`,
        courses: { I: `My ${word.many}`, we: `Our ${word.many}` },
        place_college: `Another ${word.one}, or a college`,
        teach: { I: `${atStart(word.a)} I would like to teach here`, we: `${atStart(word.a)} we would like to teach here` },
        join_held: `This page did not take this up, so nothing was changed. You can ask the people who run the ${word.one}.`,
        give_teach: `Teach ${word.a} here`,
        mine_intro: `What you write about ${word.a} stays yours, also when the ${word.one} ends.`,
        mine_none: `No ${word.many} are in your list yet. That is fine.`,
        mine_title: `Name of the ${word.one}`,
        mine_gone: `This ${word.one} is not in the list of ${word.many} here. Your words stay.`,
        mine_see: `See what it says about this ${word.one}`,
        mine_remove: { I: `Take this ${word.one} out of my list`, we: `Take this ${word.one} out of our list` },
        mine_removed: `This ${word.one} was taken out of your list.`,
        mine_back: `The ${word.one} is back in your list.`,
        join_button: `Join this ${word.one}`,
        words_button: { I: `My words about this ${word.one}`, we: `Our words about this ${word.one}` },
        file_title: atStart(word.a),
        file_name: inFileName(word.one),
        list: `${atStart(word.many)} to choose from`,
        list_ways: `How to see the ${word.many}`,
        list_none: `No ${word.many} are listed here yet. You can write down ${word.a} of your own.`,
        search: `Search in the ${word.many}`,
        show_all: `Show all ${word.many}`,
        found: { one: `{count} ${word.one} fits.`, other: `{count} ${word.many} fit.` },
        found_none: `No ${word.one} fits this. You can take something off, or show all ${word.many}.`,
        show_more: `Show more ${word.many}`,
        print_list: `Print these ${word.many}`,
        back_to_list: `All ${word.many}`,
        in_list: { I: `This ${word.one} is in my list: {state}`, we: `This ${word.one} is in our list: {state}` },
        hopes_hint: `Big or small. It does not have to be about ${word.a}.`,
        interests_hint: `A few words each. You can search the ${word.many} with them.`,
        give_here: `This is kept here. To offer it, show it to the people who run the ${word.many}.`,
      },
      journey: {
        place_college: atStart(word.many),
      },
      'my-data': {
        kind_course: atStart(word.many),
      },
    },
    'en-x-easy': {
      college: {
        join_held: `Nothing was changed. This page did not take this up. You can ask the people who run the ${word.one}.`,
        mine_intro: `What you write about ${word.a} stays yours. It stays yours when the ${word.one} ends.`,
        give_here: `This is kept here. Do you want to offer it? Show it to the people who run the ${word.many}.`,
      },
    },
  };
}

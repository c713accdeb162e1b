import { formatList } from '../../src/i18n/formats.js';
import { isOneOf } from '../../src/record/is-one-of.js';
import type { Note } from '../../src/record/record.js';
import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import { isFilled, linesOf, textsOf } from '../../src/widget/reading-lines.js';
import { enders, ways } from './choices.js';
import type { LinkRow } from './link-rows.js';
import { endingOf, formOf, peerBrings, peerNotes } from './link-state.js';
import type { PeerSupportKey } from './messages.js';
import type { Meeting, PeerLink, PeerLine } from './schema.js';

/** What a document needs beside the words. */
export interface DocumentContext {
  readonly t: (key: PeerSupportKey | 'loading' | 'print', parameters?: Readonly<Record<string, string>>) => string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: readonly string[];
  /** A day in words. */
  readonly day: (instant: string) => string;
}

export interface LinkContext extends DocumentContext {
  /** What others wrote beside it. */
  readonly notes: readonly Note[];
  /** Whom the host names for coming back; empty where it does not. */
  readonly comeBack: string;
  /** Whether the person reads: nobody else sees what they wrote for themselves. */
  readonly isForPerson: boolean;
  /** When the person took it back; empty where they did not. */
  readonly takenBackAt: string;
}

const lines = (entries: readonly PeerLine[]): ReadingLine[] => linesOf(textsOf(entries));
const line = (text: string): ReadingLine[] => linesOf([text]);
const block = (key: string, label: string, content: readonly ReadingLine[]): ReadingBlock => ({ key, label, lines: content });

const sectionOf = (key: string, heading: string, blocks: readonly ReadingBlock[], lead = false): ReadingSection => ({
  ...{ key, heading, blocks: blocks.filter((one) => one.lines.length > 0) },
  ...(lead && { lead }),
});

/** What a peer wrote stands under their name and day, wherever it is read: it is theirs (rules A1.2, X2). */
const byPeer = (note: Note, { t, day }: LinkContext): ReadingLine => ({
  text: note.text,
  details: [
    { label: day(note.at) || t('meeting_note'), text: t('written_by', { who: note.author.name.trim() || t('peer_worker') }) },
  ],
});

function meetingLine({ on, together, writers, mine, noteMode }: Meeting, context: LinkContext): ReadingLine[] {
  const { t, day, language, isForPerson } = context;
  const isKept = isFilled(together);
  const names = writers.map(({ kind, name }) => (kind === 'person' ? t('writer_person') : name.trim() || t('peer_worker')));
  const when = day(on);
  const details = [
    ...(isKept ? [{ label: when || t('meeting_note'), text: t('written_by', { who: formatList(language, names) }) }] : []),
    ...(!isKept && noteMode === 'none' ? [{ label: t('meeting_note'), text: t('meeting_no_note') }] : []),
    ...(isForPerson && isFilled(mine) ? [{ label: t('meeting_mine'), text: mine }] : []),
  ];
  const text = isKept ? together : when;
  return text || details.length > 0 ? [{ text, ...(details.length > 0 && { details }) }] : [];
}

function endedSection(link: PeerLink, context: LinkContext): ReadingSection[] {
  const { t, day, notes, comeBack } = context;
  const ending = endingOf(link, notes);
  if (!ending) return [];
  const who = isOneOf(enders, ending.by) ? t(`ended_${ending.by}`) : t('ended_other');
  const said = ending.note ? [byPeer(ending.note, context)] : line(ending.words);
  const back = [...line(link.comeBack), ...line(comeBack)];
  const when = day(ending.at);
  return [
    sectionOf('ended', t('ended'), [
      block('ended', '', [{ text: when ? `${who} ${when}` : who }, ...said]),
      // Asked and answered wherever an ending stands (rule A5.3).
      block('comeBack', t('come_back'), back.length > 0 ? back : [{ text: t('come_back_none') }]),
    ]),
  ];
}

function meetSections(link: PeerLink, context: LinkContext): ReadingSection[] {
  const { t, day, notes } = context;
  const { peer, anyone, askedAt, howWeMeet } = link;
  const chosen = ways.filter((way) => howWeMeet.ways.includes(way)).map((way) => ({ text: t(`way_${way}`) }));
  const brought = peerNotes(notes, peerBrings).map((note) => byPeer(note, context));
  return [
    sectionOf(
      'who',
      t('who'),
      [
        { ...block('peer', '', line(peer.name.trim() || (anyone ? t('anyone') : ''))), tone: 'name' },
        block('asked', '', askedAt ? line(t('asked', { date: day(askedAt) })) : []),
      ],
      true,
    ),
    ...endedSection(link, context),
    sectionOf('wishes', t('wishes'), [block('wishes', '', lines(link.wishes))]),
    sectionOf('swap', t('swap'), [
      block('bring', t('bring'), lines(link.whatIBring)),
      block('peerBrings', t('peer_brings'), brought),
      block('shared', t('shared'), lines(link.sharedInterests)),
    ]),
    sectionOf('how', t('how'), [
      block('ways', t('how_ways'), chosen),
      block('place', t('how_place'), line(howWeMeet.place)),
      block('often', t('how_often'), line(howWeMeet.often)),
      block('tongue', t('how_tongue'), line(howWeMeet.tongue)),
      block('met', t('how_met'), line(link.howWeMet)),
    ]),
    sectionOf('meetings', t('meetings'), [
      block(
        'meetings',
        '',
        link.meetings.flatMap((meeting) => meetingLine(meeting, context)),
      ),
    ]),
    sectionOf('privacy', t('privacy'), [block('privacy', '', line(link.privacyLimits))]),
  ];
}

function helpSections(link: PeerLink, { t, day }: LinkContext): ReadingSection[] {
  const offered = link.offeredAt ? line(t('offered', { date: day(link.offeredAt) })) : [];
  return [
    sectionOf('helping', t('helping'), [block('helping', '', line(link.helping)), block('offered', '', offered)], true),
    sectionOf('swap', t('swap'), [block('bring', t('bring'), lines(link.whatIBring))]),
  ];
}

function storySections({ story }: PeerLink, { t }: LinkContext): ReadingSection[] {
  const { title, words, name, about } = story;
  return [
    sectionOf(
      'story',
      t('story'),
      [
        { ...block('title', '', line(title)), tone: 'name' },
        // Before the words, on paper too: it is there so that somebody can stop here.
        block('about', '', isFilled(about) ? line(t('story_about', { about })) : []),
        block('words', '', line(words)),
        block('name', t('story_name'), line(name)),
      ],
      true,
    ),
  ];
}

const sectionsOf = { meet: meetSections, help: helpSections, story: storySections };

/** One record with everything that was written in it. Pure: the same words always give the same document. */
export function peerLinkDocument(link: PeerLink, context: LinkContext): ReadingDocument {
  const { t, takenBackAt, day } = context;
  const sections = sectionsOf[formOf(link)](link, context);
  return {
    title: t('title'),
    lang: context.language,
    dir: context.dir,
    notice: takenBackAt ? t('taken_back', { date: day(takenBackAt) }) : undefined,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    footer: context.footer,
  };
}

/** What a row is called. */
export const nameOf = ({ form, title, isForAnyone }: LinkRow, t: DocumentContext['t']): string =>
  form === 'meet' ? title || t(isForAnyone ? 'anyone' : 'who') : form === 'help' ? t('helping') : title || t('story');

/** What stands beside it; empty where there is nothing to say. */
export function stateOf(
  { form, isEnded, takenBackAt, askedAt }: LinkRow,
  { t, day }: Pick<DocumentContext, 't' | 'day'>,
): string {
  if (takenBackAt) return t('taken_back', { date: day(takenBackAt) });
  if (isEnded) return t('ended');
  const date = askedAt && day(askedAt);
  return date ? t(form === 'help' ? 'offered' : 'asked', { date }) : '';
}

/** The list as it is on screen. */
export function linksDocument(
  groups: readonly { readonly key: string; readonly heading: string; readonly rows: readonly LinkRow[] }[],
  context: DocumentContext,
): ReadingDocument {
  const { t, language, dir, footer } = context;
  const rowLine = (row: LinkRow): ReadingLine => {
    const state = stateOf(row, context);
    return { text: [nameOf(row, t), state].filter(isFilled).join('\n') };
  };
  return {
    title: t('title'),
    lang: language,
    dir,
    sections: groups.map(({ key, heading, rows }) => sectionOf(key, heading, [block('rows', '', rows.map(rowLine))])),
    footer,
  };
}

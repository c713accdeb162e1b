import type { Share, StoredRecord } from '../../record/record.js';
import { fileNamed, handOut } from '../hand-out.js';
import type { ReadingDocument } from '../reading-document.js';
import { given, notGiven } from './changes.js';
import { copyFor, type SharedCopy } from './copy-file.js';
import type { SharingAccess } from './sharing.js';

/** What a host gives in `packs.sharing`: the way on which copies go. */
export interface SharingSink {
  send(copy: SharedCopy): Promise<void>;
}

/** The key of the text that says what became of it. */
export type Outcome =
  | `sharing_done_${'view' | 'file' | 'sent'}`
  | 'sharing_held'
  | 'sharing_unsaved'
  | 'sharing_copy_unsaved'
  | 'sharing_not_sent'
  | 'sharing_no_file';

export const sinkOf = (packs: Readonly<Record<string, unknown>>): SharingSink | undefined => {
  const sink = packs['sharing'] as Partial<SharingSink> | null | undefined;
  return typeof sink?.send === 'function' ? (sink as SharingSink) : undefined;
};

export interface Giving {
  readonly share: Share;
  /** What is handed over, read when unsaved words are durable; for a copy. */
  readonly read: () => Promise<{ readonly reading: ReadingDocument; readonly record: StoredRecord } | undefined>;
  /** Name of a file, without its ending. */
  readonly fileName: string;
}

/**
 * Shares: what is unsaved is saved first, the host may say no, a copy goes out, and then it is written down. What did not get through is
 * as if it had not been asked for.
 */
export async function give(access: SharingAccess, { share, read, fileName }: Giving): Promise<Outcome> {
  const { subject } = access.place();
  const isHere = (): boolean => access.place().subject === subject && access.actor().kind === 'person';
  if (access.isDirty()) await access.save();
  const before = access.record();
  if (access.isDirty() || !before || !isHere()) return 'sharing_unsaved';
  const detail = ({ kind, id, revision, updatedAt }: StoredRecord) => ({
    kind,
    id,
    subject,
    revision,
    at: updatedAt,
    share: share.id,
  });
  const asked = { ...detail(before), at: share.grantedAt };
  if (access.tell('recovery-before-share', asked, { cancelable: true }).defaultPrevented) return 'sharing_held';
  const out = share.mode === 'copy' ? await handOver(access, share, read, fileName) : 'sharing_done_view';
  if (!out.startsWith('sharing_done_')) return out;
  // Another person may sit here by now: a copy went out, and is written down nowhere else.
  if (!isHere()) return 'sharing_copy_unsaved';
  access.amend(given(share));
  const kept = await access.save();
  if (!kept?.shares.some(({ id }) => id === share.id)) {
    if (share.mode === 'copy') return 'sharing_copy_unsaved';
    if (isHere()) access.amend(notGiven(share.id));
    return 'sharing_unsaved';
  }
  access.tell('recovery-shared', detail(kept));
  return out;
}

async function handOver(access: SharingAccess, share: Share, read: Giving['read'], fileName: string): Promise<Outcome> {
  const content = await read();
  if (!content) return 'sharing_no_file';
  const copy = copyFor(share.to, share.id, content.reading, content.record);
  const sink = sinkOf(access.packs());
  try {
    if (sink) {
      await sink.send(copy);
      return 'sharing_done_sent';
    }
    return (await handOut(fileNamed(fileName, 'html', copy.html, 'text/html'))) === 'cancelled'
      ? 'sharing_no_file'
      : 'sharing_done_file';
  } catch {
    // Whatever went wrong on the way of the host or of the browser: what counts for the person is that it did not get through.
    return sink ? 'sharing_not_sent' : 'sharing_no_file';
  }
}

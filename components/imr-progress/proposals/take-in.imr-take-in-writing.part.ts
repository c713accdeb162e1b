import { isRecoveryError, RecoveryError } from '../../../src/errors.js';
import { uuid } from '../../../src/record/uuid.js';
import { putNew } from '../../../src/widget/new-record.js';
import type { ProposalsOptions } from '../../../src/widget/proposals/place.js';
import { practiceKind } from '../kind.js';
import { goalStandIn } from '../writing/stand-ins.js';
import type { ImrAccess } from '../panels.js';
import { noteOn } from '../sessions/note-on.js';
import { withAgendaLine } from '../sessions/agenda.js';

/** `try.<key>`: something to try in that topic. */
const tryIn = 'try.';

/** Words by others: a goal, something to talk about, something to try. They become the person's by their own act only (A1.1). */
export function imrProposals(access: ImrAccess): ProposalsOptions {
  const { t, topics, body, update, today, words } = access;
  const put = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      if ((await act()) !== undefined) return true;
      // The page held it back.
      access.say('held');
      return false;
    } catch (cause) {
      access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }), 'save');
      return false;
    }
  };
  return {
    places: () => [
      { key: 'goal', name: t('place_goal') },
      { key: 'agenda', name: t('session_agenda') },
      ...topics()
        .filter(({ isGone }) => !isGone)
        .map(({ key, title }) => ({ key: `${tryIn}${key}`, name: t('place_try', { topic: title }) })),
      // Words about a session stand beside it; nobody takes them in.
      ...body().sessions.map((session) => ({
        key: noteOn(session.id),
        name: words()?.sessionName(session, { ...access, today: today() }) ?? '',
        isNote: true,
      })),
    ],
    takeIn: (place, words) => {
      if (place === 'goal') return put(() => putNew(access, goalStandIn, { title: words }));
      if (place === 'agenda') {
        update(withAgendaLine(body(), words, { today: today(), ids: [uuid(), uuid()] }));
        return true;
      }
      const topic = topics().find(({ key }) => place === `${tryIn}${key}`);
      if (!topic) return false;
      const { key, keptTitle } = topic;
      return put(() => putNew(access, practiceKind, { ...practiceKind.empty(), topic: key, topicTitle: keptTitle, what: words }));
    },
  };
}

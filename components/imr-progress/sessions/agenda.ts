import type { Learning, Session } from '../schema.js';

/** Something more to talk about: in the next session that has a day, else in one without a day yet. */
export function withAgendaLine(
  body: Learning,
  text: string,
  { today, ids: [line, session] }: { readonly today: string; readonly ids: readonly [line: string, session: string] },
): Learning {
  const planned = body.sessions.filter(({ on }) => on >= today).sort((one, other) => (one.on < other.on ? -1 : 1));
  const next = planned[0] ?? body.sessions.find(({ on }) => on === '');
  const entry = { id: line, text };
  if (!next) {
    const added: Session = { id: session, on: '', format: '', agenda: [entry], mine: '' };
    return { ...body, sessions: [...body.sessions, added] };
  }
  const agenda = [...next.agenda, entry];
  return { ...body, sessions: body.sessions.map((one) => (one.id === next.id ? { ...one, agenda } : one)) };
}

// engines: all
import { expect } from '@open-wc/testing';
import { calendarFile } from '../../../src/widget/calendar-file.js';
import { dayOf, isDay, monthsLater } from '../../../src/i18n/days.js';

/** Reads a calendar file by the rules of RFC 5545 that concern it, and throws where it breaks one. */
function readCalendar(text: string): Map<string, string> {
  const octets = (line: string): number => new TextEncoder().encode(line).length;
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error('a bare end of line');
    if (octets(line) > 75) throw new Error(`a line of ${octets(line)} octets`);
    if (line.includes('\ufffd')) throw new Error('a letter was cut');
  }
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const found = new Map<string, string>();
  const open: string[] = [];
  for (const line of lines) {
    const [, name, parameters, value] = /^([A-Z-]+)((?:;[A-Z-]+=[A-Z-]+)*):(.*)$/s.exec(line) ?? [];
    if (!name) throw new Error('a line that is no property');
    if (name === 'BEGIN') open.push(value!);
    else if (name === 'END' && open.pop() !== value) throw new Error('what ends was not begun');
    else if (name !== 'END') {
      const key = `${open.join('/')}/${name}${parameters}`;
      if (found.has(key)) throw new Error(`${key} twice`);
      found.set(key, value!);
    }
  }
  if (open.length > 0) throw new Error('something does not end');
  const event = 'VCALENDAR/VEVENT';
  for (const key of ['VCALENDAR/VERSION', 'VCALENDAR/PRODID', `${event}/UID`, `${event}/DTSTAMP`])
    if (!found.get(key)) throw new Error(`${key} is missing`);
  if (!/^\d{8}T\d{6}Z$/.test(found.get(`${event}/DTSTAMP`)!)) throw new Error('DTSTAMP is no time');
  for (const key of ['DTSTART', 'DTEND'])
    if (!/^\d{8}$/.test(found.get(`${event}/${key};VALUE=DATE`)!)) throw new Error(`${key} is no day`);
  const summary = found.get(`${event}/SUMMARY`) ?? '';
  if (/(^|[^\\])(\\\\)*[,;]/.test(summary)) throw new Error('a comma or semicolon that is not escaped');
  found.set(
    'words',
    summary.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter)),
  );
  return found;
}

const entry = { uid: 'one', day: '2026-12-31', title: 'Look at my notes again', now: new Date('2026-05-03T10:42:07.123Z') };

describe('calendarFile', () => {
  it('is a whole day of a calendar, with all that the format asks for', () => {
    const found = readCalendar(calendarFile(entry));
    expect(found.get('VCALENDAR/VEVENT/DTSTART;VALUE=DATE')).to.equal('20261231');
    expect(found.get('VCALENDAR/VEVENT/DTEND;VALUE=DATE')).to.equal('20270101');
    expect(found.get('VCALENDAR/VEVENT/DTSTAMP')).to.equal('20260503T104207Z');
    expect(found.get('words')).to.equal('Look at my notes again');
  });

  it('holds times as the clock on the wall shows them, or as moments, several in one file, with the place', () => {
    const { now } = entry;
    const text = calendarFile([
      { uid: 'a', title: 'A course', now, start: '2026-05-03T18:00', end: '2026-05-03T19:30', place: 'Elm Road 3; first floor' },
      { uid: 'b', title: 'A course', now, start: '2026-05-10T18:00:00+02:00' },
    ]);
    const [, first = '', second = ''] = text.split('BEGIN:VEVENT');
    expect(first).to.contain('DTSTART:20260503T180000\r\nDTEND:20260503T193000\r\nLOCATION:Elm Road 3\\; first floor\r\n');
    expect(second).to.contain('DTSTART:20260510T160000Z\r\n').and.not.to.contain('DTEND').and.not.to.contain('LOCATION');
    for (const event of [first, second]) expect(event).to.contain('CLASS:PRIVATE').and.not.to.contain('TRANSPARENT');
    expect(text.match(/BEGIN:VCALENDAR/g)).to.have.length(1);
  });

  it('keeps any title whole: signs of the format, line breaks, long lines, letters of several octets', () => {
    const titles = [
      'a, b; c\\d',
      'one\ntwo\r\nthree',
      'x'.repeat(400),
      'النظر في ملاحظاتي من جديد '.repeat(9),
      '🌿'.repeat(60),
      '',
    ];
    for (const title of titles)
      expect(readCalendar(calendarFile({ ...entry, title })).get('words')).to.equal(title.replaceAll('\r\n', '\n'));
  });

  it('lets no line of a title become a line of the file', () => {
    const found = readCalendar(calendarFile({ ...entry, title: 'x\r\nATTENDEE:mailto:a@example.org\u0007' }));
    expect([...found.keys()].join()).to.not.contain('ATTENDEE');
  });

  it('names nothing of what the person does', () => {
    expect(calendarFile(entry).toLowerCase()).to.not.match(/crisis|recovery|plan|card|health/);
  });
});

describe('days', () => {
  it('knows days from other words', () => {
    for (const day of ['2026-05-03', '2024-02-29']) expect(isDay(day), day).to.equal(true);
    for (const day of ['', '2026-02-30', '2026-5-3', '2026-05-03T10:00', 'soon', 3, undefined])
      expect(isDay(day)).to.equal(false);
  });

  it('counts months on, to the last day where a month is shorter', () => {
    expect(monthsLater('2026-05-03', 6)).to.equal('2026-11-03');
    expect(monthsLater('2026-08-31', 6)).to.equal('2027-02-28');
    expect(monthsLater('2024-02-29', 12)).to.equal('2025-02-28');
    expect(monthsLater('2026-12-31', 12)).to.equal('2027-12-31');
  });

  it('takes the day where the person is', () => {
    expect(dayOf(new Date(2026, 4, 3, 0, 1))).to.equal('2026-05-03');
    expect(dayOf(new Date(2026, 4, 3, 23, 59))).to.equal('2026-05-03');
  });
});

/** The table of figures: as it is printed, and as it stands in docs/reliability.md. */
const words = (reached) =>
  Object.entries(reached)
    .map(([name, number]) => `${number.toLocaleString('en')} ${name}`)
    .join(', ');

/** Rows of text, the first one the heading. */
const cellsOf = (results, date) => [
  ['Id', 'What happens', 'Reached', 'Failures', 'Seconds', 'Date'],
  ...results.map(({ id, what, reached, failures, seconds }) => [
    ...[id, what, words(reached), String(failures), String(Math.ceil(seconds)), date],
  ]),
];

/** Lines of a table in Markdown, as prettier lays it out. */
export function linesOf(rows) {
  const widths = rows[0].map((_cell, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(rows[0]), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)];
}

/** Rows of a table in Markdown, the heading first. */
export const rowsOf = (lines) =>
  lines
    .filter((line) => line.startsWith('|') && !/^\|[ -|]*-{3}[-| ]*$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

export const tableOf = (results, date) => linesOf(cellsOf(results, date)).join('\n');

const place = /(## Measured\n[^|]*)((?:\|.*\n)+)/;

/** The rows that a guide tells, by id. */
export const measuredIn = (text) => rowsOf((place.exec(text)?.[2] ?? '').split('\n')).slice(1);

/** The guide with new rows in place of those of the same id, in the order of the programme. */
export function withMeasured(text, results, date, order) {
  const [heading, ...fresh] = cellsOf(results, date);
  const rows = new Map([...measuredIn(text), ...fresh].map((row) => [row[0], row]));
  const sorted = order.flatMap((id) => (rows.has(id) ? [rows.get(id)] : []));
  return text.replace(place, (_all, before) => `${before}${linesOf([heading, ...sorted]).join('\n')}\n`);
}

/** Markdown as prettier lays it out. */

/** Digits that can be trusted. */
const digits = 2;

const rounded = (value) => (value === 0 ? 0 : Number(value.toPrecision(digits)));

/** A number with two digits that count, and commas. */
export const about = (value) => rounded(value).toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** A whole number, all of it. */
export const exactly = (value) => value.toLocaleString('en-GB');

const units = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];

export function bytes(value) {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, rounded(value))) / 3)));
  return `${about(value / 1_000 ** power)} ${units[power]}`;
}

/** A table whose first column is words, and the others figures. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(4, ...all.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n');
}

/** A mark, and the table below it if there is one already. */
const place = /<!-- (scaling|performance): ([\w ]+) -->\n+(?:\|.*\n)*\n*/g;

/** Names of the tables that a text has room for. */
export const placesIn = (text) => [...text.matchAll(place)].map(([, , name]) => name);

/** A text with the tables below their marks. */
export const filled = (text, tables) =>
  `${text.replace(place, (_, script, name) => `<!-- ${script}: ${name} -->\n\n${tables[name]}\n\n`).trimEnd()}\n`;

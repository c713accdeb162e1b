/**
 * `npm run scaling` works out what one database for each person means for a server: for one person, and for a country. Real documents, the
 * rules of src/sync, invented people, limits that are stated. It prints the tables of docs/scaling.md.
 *
 * --write   puts them into the guide
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filled } from './markdown.mjs';
import { allTables } from './scaling/tables.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const guide = new URL('../../docs/scaling.md', import.meta.url);

const tables = await allTables();
if (values.write) writeFileSync(guide, filled(readFileSync(guide, 'utf8'), tables));
else for (const [name, table] of Object.entries(tables)) console.log(`## ${name}\n\n${table}\n`);

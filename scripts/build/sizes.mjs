import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';

/** What a file may weigh, in kB (1024 bytes) after gzip -9. What writes comes after what reads; the rest on demand. */
const budgets = {
  core: 18,
  'recovery-widgets': 110,
  'crisis-card': 36,
  'chime-goals': 36,
  frame: 6,
  'connect-frame': 3,
  'sync-couch': 14,
};
const otherWidget = 32;
const language = 8;
const part = 8;
const writing = 22;
/** Of the one file that holds all widgets: their texts in one language, and what the writing of two or more of them shares. */
const allLanguage = 32;
const allWriting = 32;

/**
 * Files above their budget, with what they weigh today: figures and reasons stand in docs/decisions/0004-size.md. They
 * may shrink and must not grow; a file that has come within its budget loses its line here.
 */
const ceilings = { core: 24.6 };

/** Budget and ceiling of a file of cdn/, by its path there. */
export function limitsOf(fileName) {
  const name = fileName.replace(/\.js$/, '');
  const isOfAll = /^languages\/recovery-widgets\.[a-z-]+$/.test(name);
  const texts = isOfAll ? allLanguage : language;
  const onDemand = name.startsWith('languages/') ? texts : name.startsWith('parts/') ? part : otherWidget;
  const budget =
    budgets[name] ??
    (/^parts\/.+\.writing\./.test(name) ? (name.startsWith('parts/recovery-widgets.') ? allWriting : writing) : onDemand);
  return { budget, ceiling: ceilings[name] ?? budget };
}

/** Bytes of a file as a careful server sends it. */
export const zipped = (code) => gzipSync(code, { level: 9 }).length;
const inKilobytes = (bytes) => (bytes / 1024).toFixed(2).padStart(8);

/** Prints the size of every file, and says which are above what is allowed. */
export function reportSizes(chunks) {
  const tooLarge = [];
  console.log(`\n  ${'kB'.padStart(8)}  ${'gzip -9'.padStart(8)}  budget`);
  for (const { fileName, code } of chunks) {
    const size = zipped(code) / 1024;
    const { budget, ceiling } = limitsOf(fileName);
    if (size > ceiling) tooLarge.push(fileName);
    const remark = size > ceiling ? '  TOO LARGE' : size > budget ? `  above its budget, allowed up to ${ceiling}` : '';
    console.log(
      `  ${inKilobytes(Buffer.byteLength(code))}  ${inKilobytes(size * 1024)}  ${String(budget).padStart(6)}  cdn/${fileName}${remark}`,
    );
  }
  return tooLarge;
}

const packageOf = (id) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? /(?:^|\/)((?:src|components)\/[^/]+)/.exec(id)?.[1] ?? id;

/** Prints what takes the space in one bundle: by package or folder, and the largest modules. */
export async function analyse({ fileName, modules }, rows = 40) {
  const parts = await Promise.all(
    Object.entries(modules)
      .filter(([, { code }]) => code)
      .map(async ([id, { code }]) => ({
        name: id.replace(/^.*\/(?=node_modules\/|src\/|components\/)/, ''),
        group: packageOf(id),
        code: (await transform(code, { minify: true, legalComments: 'none' })).code,
      })),
  );
  const joined = (some) => some.map(({ code }) => code).join('');
  const whole = zipped(joined(parts));
  // The share of a part is what the zipped whole would lose with it: zipped alone it would seem larger than it is.
  const share = (name, isInside) => ({
    name,
    bytes: joined(parts.filter(isInside)).length,
    zip: whole - zipped(joined(parts.filter((part) => !isInside(part)))),
  });
  const print = (shares) => {
    for (const { name, bytes, zip } of shares.sort((one, other) => other.zip - one.zip).slice(0, rows))
      console.log(`  ${inKilobytes(bytes)}  ${inKilobytes(zip)}  ${name}`);
  };
  console.log(`\n  cdn/${fileName}: kB minified, and kB that the zipped file would lose without it`);
  print([...new Set(parts.map(({ group }) => group))].map((group) => share(group, (part) => part.group === group)));
  console.log('');
  print(parts.map(({ name }) => share(name, (part) => part.name === name)));
}

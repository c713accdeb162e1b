// Nothing leaves the device by itself, and nothing is run from text: no such call stands in what ships.
import { test } from 'node:test';
import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { parse, placeOf, walk } from './support/imports.mjs';
import { absolute, expectNone, matchesIn, needsBuild, sourceFiles, textOf } from './support/project.mjs';

const networkNames = new Set(
  'fetch XMLHttpRequest sendBeacon WebSocket WebSocketStream WebTransport EventSource RTCPeerConnection importScripts'.split(' '),
);
const codeNames = new Set(['eval', 'Function', 'insertAdjacentHTML', 'outerHTML', 'innerHTML', 'createContextualFragment']);

/** Places that may break the rule, each with its reason. */
const allowed = [{ path: /^src\/sync\//, names: networkNames, reason: 'copies records where the host openly configured it to' }];

/** `Function` and `fetch` are names of types too: only a value counts. */
function isUse(node) {
  const { parent } = node;
  if (ts.isTypeReferenceNode(parent) || ts.isPropertySignature(parent) || ts.isTypeQueryNode(parent)) return false;
  if (node.text === 'Function') return ts.isNewExpression(parent) || ts.isCallExpression(parent);
  return true;
}

const isAllowed = (path, name) => allowed.some((one) => one.path.test(path) && one.names.has(name));

test('no source names an interface to the network or runs text as code', () => {
  const problems = [];
  for (const path of sourceFiles()) {
    walk(parse(path), (node) => {
      if (!ts.isIdentifier(node) || !(networkNames.has(node.text) || codeNames.has(node.text))) return;
      if (isUse(node) && !isAllowed(path, node.text)) problems.push(`${placeOf(path, node)} uses ${node.text}`);
    });
    for (const { place } of matchesIn(path, /\bset(?:Timeout|Interval)\(\s*['"`]/g)) problems.push(`${place} runs text as code`);
  }
  expectNone(problems, 'Only src/sync may speak to a network, and only when the host configured it.');
});

/** Built text without comments: a licence may speak of anything. */
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

/** What bundled packages may hold: `{pattern, reason}`. None is needed now. */
const knownInside = [];

test('no cdn file names an interface to the network or runs text as code', () => {
  needsBuild('cdn/recovery-widgets.js');
  const pattern =
    /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|(?<![.\w$])eval\(|\bnew Function\b|=\s*Function\b/g;
  const problems = [];
  for (const name of readdirSync(absolute('cdn'), { recursive: true }).filter((name) => name.endsWith('.js'))) {
    const text = withoutComments(textOf(`cdn/${name}`));
    for (const { match } of matchesIn(`cdn/${name}`, pattern, text)) {
      const around = text.slice(Math.max(0, match.index - 40), match.index + 60).replace(/\s+/g, ' ');
      if (!knownInside.some((known) => known.pattern.test(around))) problems.push(`cdn/${name} at ${match.index}: …${around}…`);
    }
  }
  expectNone(problems, 'Find who brought it in; an exception needs its reason in network.test.mjs.');
});

test('no source loads anything from another address', () => {
  const problems = [];
  for (const path of sourceFiles()) {
    for (const { place, match } of matchesIn(path, /(?:src|href|action|@import|url\()\s*=?\s*["'(]*https?:[^\s"')]*/g))
      problems.push(`${place} ${match[0]}`);
  }
  expectNone(problems, 'Addresses come from the host (safety.lines); pictures and styles are part of the package.');
});

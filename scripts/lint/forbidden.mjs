/** What this project never does, each with the reason that a contributor reads. */
const privacy = 'Nothing leaves the device by itself.';
const markup = 'Text becomes markup there. Use a template.';
const policy = 'A strict policy of the host blocks it.';
const zodMini = "import * as z from 'zod/mini': the whole of zod is 23 kB more, and breaks Trusted Types.";
const define = 'A class registers nothing when it is imported: define.ts calls define().';

const template = (pattern) => `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/${pattern}/]`;
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];

export const networkGlobals = network.map((name) => ({ name, message: privacy }));

/** Names that the types of the tests declare everywhere: a forgotten variable of that name would not be told by the compiler. */
export const testGlobals = [
  'after',
  'before',
  'context',
  'describe',
  'it',
  'mocha',
  'run',
  'setup',
  'specify',
  'suite',
  'teardown',
  'test',
].map((name) => ({ name, message: 'Only tests know this name. Is a variable missing?' }));

export const zodImports = {
  paths: [{ name: 'zod', message: zodMini }],
  patterns: [{ group: ['zod/*', '!zod/mini'], message: zodMini }],
};

export const imports = {
  paths: [
    ...zodImports.paths,
    { name: 'lit/decorators.js', importNames: ['customElement'], message: define },
    { name: 'lit/decorators/custom-element.js', message: define },
  ],
  patterns: [
    ...zodImports.patterns,
    { group: ['lit/directives/style-map*', 'lit-html/directives/style-map*'], message: `${policy} Use a class.` },
    { group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*', 'lit/static-html*'], message: markup },
  ],
};

export const syntax = [
  {
    selector: 'Identifier[name="lent"]',
    message: 'The build puts a name `lent` around parts (scripts/build/lend.mjs): another one would hide it.',
  },
  { selector: 'Decorator > CallExpression[callee.name="customElement"]', message: define },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: markup },
  { selector: template('\\.(inner|outer)HTML='), message: markup },
  { selector: template('\\sstyle='), message: `${policy} Use a class, or a custom property set by CSSOM.` },
  { selector: template('<style[\\s>]'), message: `${policy} Use \`static styles\`.` },
  {
    selector: 'CallExpression[callee.object.name="z"][callee.property.name="config"]',
    message: 'z.config() changes zod for the whole page of the host.',
  },
  {
    selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(${network.join('|')})$/]`,
    message: privacy,
  },
  { selector: 'MemberExpression[property.name="sendBeacon"]', message: privacy },
  {
    selector: 'CallExpression[callee.property.name="addEventListener"] > Literal[value="unload"]',
    message: 'A page that listens to unload leaves the back-forward cache. Use pagehide.',
  },
  {
    selector: 'CallExpression[callee.name="addEventListener"] > Literal[value="unload"]',
    message: 'A page that listens to unload leaves the back-forward cache. Use pagehide.',
  },
];

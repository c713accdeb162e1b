/**
 * What a reviewer would otherwise have to look for: promises that nobody waits for, templates that break, and the few
 * things that this project never does. Layout belongs to prettier; the direction of imports to test/architecture.
 */
import javascript from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litAccessibility from 'eslint-plugin-lit-a11y';
import webComponents from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

const own = ['src/**/*.ts', 'components/**/*.ts'];
const tests = ['test/**/*.ts', '**/*.test.ts'];
const every = [...own, ...tests];
const zodMini = "import * as z from 'zod/mini': the whole of zod is 23 kB more, and breaks Trusted Types.";

/** Globals of Node that its scripts use. The types of TypeScript files know theirs. */
const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'URL',
    'URLSearchParams',
    'AbortSignal',
    'AbortController',
    'performance',
    'fetch',
    'Buffer',
    'structuredClone',
  ]
    .concat([
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'setImmediate',
      'TextEncoder',
      'TextDecoder',
      'crypto',
    ])
    .map((name) => [name, 'readonly']),
);
/** Functions that a driver runs inside the page stand in the same files. */
const pageGlobals = Object.fromEntries(
  ['document', 'window', 'location', 'indexedDB', 'localStorage', 'sessionStorage', 'caches', 'customElements', 'navigator']
    .concat([
      'getComputedStyle',
      'innerWidth',
      'innerHeight',
      'requestAnimationFrame',
      'CustomEvent',
      'Event',
      'BroadcastChannel',
    ])
    .concat(['CSSStyleSheet', 'HTMLElement', 'addEventListener', 'dispatchEvent', 'matchMedia', 'Node', 'ShadowRoot', 'Element'])
    .map((name) => [name, 'readonly']),
);

const forbiddenSyntax = [
  {
    selector: 'Decorator > CallExpression[callee.name="customElement"]',
    message: 'A class registers nothing when it is imported: define.ts calls define().',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text becomes markup there. Use a template.',
  },
  {
    selector: 'CallExpression[callee.object.name="z"][callee.property.name="config"]',
    message: 'z.config() changes zod for the whole page of the host.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict policy of the host blocks style="…". Use a class, or a custom property set by CSSOM.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style[\\s>]/]',
    message: 'A strict policy of the host blocks <style>. Use `static styles`.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML=/]',
    message: 'Text becomes markup there. Use a child expression.',
  },
  {
    selector: 'CallExpression[callee.property.name="sendBeacon"]',
    message: 'Nothing leaves the device by itself.',
  },
];

const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];

const imports = {
  paths: [
    { name: 'zod', message: zodMini },
    { name: 'lit/decorators.js', importNames: ['customElement'], message: 'define.ts calls define().' },
    { name: 'lit/directives/style-map.js', message: 'A strict policy of the host blocks it at the first render.' },
    { name: 'lit/directives/unsafe-html.js', message: 'Text becomes markup there.' },
    { name: 'lit/directives/unsafe-svg.js', message: 'Text becomes markup there.' },
    { name: 'lit/directives/unsafe-mathml.js', message: 'Text becomes markup there.' },
  ],
  patterns: [{ group: ['zod/*', '!zod/mini'], message: zodMini }],
};

export default defineConfig(
  { ignores: ['dist/', 'cdn/', 'pictures/', 'node_modules/', '.cache/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  javascript.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { ...nodeGlobals, ...pageGlobals } },
  },
  {
    files: every,
    extends: [typescript.configs.strictTypeChecked, lit.configs['flat/recommended'], webComponents.configs['flat/recommended']],
    plugins: { 'lit-a11y': litAccessibility },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litAccessibility.configs.recommended.rules,
      // The compiler finds these, and knows more about types.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The types of the assertions say that `equal` answers with a promise. It does not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      // `noUncheckedIndexedAccess` asks for it wherever an index is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Hosts without TypeScript and what lies on the disk do not keep to types, so code asks more often than types do.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // Two copies of the SDK on a page have two classes of the same name; instances are told apart by `code` and tag.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A callback of a host may answer at once or later: `void | Promise<void>`.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: tests,
    rules: {
      // `expect(…).to.be.true` is an expression, and tests hand over what hosts get wrong.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: own,
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', imports],
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      'no-restricted-globals': [
        'error',
        ...networkGlobals.map((name) => ({ name, message: 'Nothing leaves the device by itself.' })),
      ],
      // Hosts read warnings; a log would carry words of the person sooner or later.
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
);

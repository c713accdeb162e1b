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
import { imports, networkGlobals, syntax, testGlobals, zodImports } from './scripts/lint/forbidden.mjs';
import { nodeGlobals, pageGlobals, workerGlobals } from './scripts/lint/globals.mjs';

const own = ['src/**/*.ts', 'components/**/*.ts'];
const tests = ['test/**/*.ts', '**/*.test.ts'];
const every = [...own, ...tests];

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/.angular/',
      '**/_site/',
      'cdn/',
      'pictures/',
      'release/',
      '**/node_modules/',
      'test/mutation/built/',
      '**/.cache/',
      'coverage/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  javascript.configs.recommended,
  {
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      // Do it, or open an issue.
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'], location: 'anywhere' }],
      'no-restricted-imports': ['error', zodImports],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { ...nodeGlobals, ...pageGlobals } },
  },
  {
    files: ['examples/**/service-worker.js'],
    languageOptions: { globals: workerGlobals },
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
      'no-restricted-syntax': ['error', ...syntax],
      'no-restricted-globals': ['error', ...networkGlobals, ...testGlobals],
      // Hosts read warnings; a log would carry words of the person sooner or later.
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
);

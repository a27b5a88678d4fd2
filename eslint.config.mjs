import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';

/** The core reads text and gives data: no editor, no Node, no native code. */
const coreMustNotImport = ['vscode', 'vscode-*', 'node:*', 'onnxruntime-*', 'better-sqlite3'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'models/', '.cache/', 'test/fixtures/', 'samples/', 'artifacts/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['server/src/core/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: coreMustNotImport }] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [] }],
    },
  },
  {
    // Plain scripts have no types to check against.
    files: ['**/*.{mjs,mts}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-console': 'off' },
  },
  prettier,
);

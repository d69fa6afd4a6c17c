import js from '@eslint/js';
// @ts-expect-error the plugin brings no types
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { oneWayImports } from './eslint-rules/one-way-imports.js';

const intl = 'Only src/i18n uses Intl: ask useFormat() instead.';

export default tseslint.config(
  { ignores: ['dist', 'src/api/schema'] },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat['recommended-latest'],
    ],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { project: './tsconfig.app.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { waymark: { rules: { 'one-way-imports': oneWayImports } } },
    rules: {
      'waymark/one-way-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // a redirect and a role refusal are thrown to the router
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing personal may be stored in the browser.' },
        { name: 'sessionStorage', message: 'Nothing personal may be stored in the browser.' },
        { name: 'indexedDB', message: 'Nothing personal may be stored in the browser.' },
      ],
      'no-restricted-properties': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((property) => ({
          object: 'window',
          property,
          message: 'Nothing personal may be stored in the browser.',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/i18n/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Intl']", message: intl },
        { selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]', message: intl },
      ],
    },
  },
  { files: ['scripts/**', 'eslint-rules/**', '*.{js,ts}'], languageOptions: { globals: globals.node } },
  { files: ['vite.config.ts'], extends: [tseslint.configs.strict] },
);

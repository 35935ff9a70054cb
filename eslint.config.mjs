import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'infra/dist/',
      'infra/handlers/',
      'out/',
      'cdk.out/',
      'coverage/',
      '.cache/',
      '.venv/',
      'node_modules/',
      '*.config.*',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['scripts/*.mjs'] } } },
    plugins: { regexp },
    rules: {
      // Regular expressions that may go back over a text again and again: each is mended, or says why it cannot.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'smart'],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // What reads pages: no pattern may be tried along the whole of a run from each of its places, either.
    files: ['shared/**/*.ts', 'containers/**/*.ts', 'cli/**/*.ts', 'lambdas/**/*.ts'],
    rules: { 'regexp/no-super-linear-move': ['error', { report: 'certain' }] },
  },
  {
    // A list as arguments has no room on the stack where a page makes it long. (Those left out have a score for each role, and
    // the names of one line.)
    files: ['shared/**/*.ts', 'containers/**/*.ts', 'cli/**/*.ts'],
    ignores: ['shared/label/**', 'shared/divide/listing.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(?:push|unshift|max|min|fromCharCode|fromCodePoint)$/] > SpreadElement',
          message: 'Use pushAll, largestOf and smallestOf of shared/source/lists.',
        },
      ],
    },
  },
);

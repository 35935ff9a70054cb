import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'cdk.out/', 'coverage/', '.cache/', '.venv/', 'node_modules/', '*.config.*'] },
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
    files: ['shared/**/*.ts', 'cli/**/*.ts', 'lambdas/**/*.ts'],
    rules: { 'regexp/no-super-linear-move': ['error', { report: 'certain' }] },
  },
);

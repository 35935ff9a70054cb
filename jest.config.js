// swc only strips the types (tsc checks them, `npm run check`); packages that ship ES modules alone are transformed too.
const ESM_ONLY = [
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  '@aws-lambda-powertools',
  'defuddle',
  '(?:mdast|micromark|unist)-[a-z-]+',
  'micromark',
  'markdown-table',
  'zwitch',
  'longest-streak',
  'devlop',
  'ccount',
  'escape-string-regexp',
  'decode-named-character-reference',
  'character-entities',
  'hyparquet',
  'hyparquet-writer',
  'warcio',
  'postal-mime',
  'base32-encode',
  'to-data-view',
  'tempy',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/environment.ts',
  testTimeout: 60_000,
  maxWorkers: '100%', // Jest's own choice leaves a core idle, which of two is half
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/temp/make.ts',
  globalTeardown: '<rootDir>/test/temp/remove.ts',
  setupFiles: ['<rootDir>/test/seed.ts'],
  testMatch: ['**/*.test.ts'],
  // citation-js could fetch; here it only writes (see scripts/build.mjs)
  moduleNameMapper: { '^(?:node|sync)-fetch$': '<rootDir>/shared/export/no-fetch.ts' },
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
};

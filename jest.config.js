// swc only strips the types (tsc checks them, `npm run check`); packages that ship ES modules alone are transformed too.
const ESM_ONLY = ['franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space', '@aws-lambda-powertools', 'defuddle'];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
};

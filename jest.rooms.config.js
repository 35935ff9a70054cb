// `npm test`: many files of fast tests in one realm, see test/rooms/rooms.ts. `npx jest` runs each file by itself.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const config = require('./jest.config.js');

const TEST = join(__dirname, 'test');
const ALONE = readdirSync(TEST, { recursive: true })
  .filter(name => name.endsWith('.test.ts') && !name.endsWith('.slow.test.ts'))
  .map(name => join(TEST, name))
  .filter(path => /\bjest\.(?:mock|isolateModules)/.test(readFileSync(path, 'utf8')));

/** @type {import('jest').Config} */
module.exports = { ...config, testMatch: ['**/*.suite.ts', ...ALONE], globals: { ALONE } };

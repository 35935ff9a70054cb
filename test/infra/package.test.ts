import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
const packageIn = (folder: string) =>
  JSON.parse(readFileSync(join(__dirname, '../..', folder, 'package.json'), 'utf8')) as Package;
const [library, construct] = [packageIn('.'), packageIn('infra')];

test('both packages have one version', () => expect(construct.version).toBe(library.version));

test('the library needs nothing of AWS', () => {
  const needed = Object.keys({ ...library.dependencies, ...library.peerDependencies });
  expect(needed.length).toBeGreaterThan(0);
  expect(needed.filter(name => /aws|cdk|construct/.test(name))).toEqual([]);
});

test('the construct needs the CDK alone, from the version that it is tested with', () => {
  expect(construct.dependencies).toBeUndefined();
  expect(Object.keys(construct.peerDependencies!).sort()).toEqual(['aws-cdk-lib', 'constructs']);
  for (const [name, range] of Object.entries(construct.peerDependencies!)) {
    expect(range).toBe(`^${library.devDependencies[name]}`);
    expect(construct.devDependencies[name]).toBe(library.devDependencies[name]);
  }
});

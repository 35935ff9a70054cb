/**
 * Fuzzing for minutes: `npm run fuzz -- --inputs 100000 [--seed 1] [--most 20]`. Half of the inputs are made of the samples,
 * half of the corpus where it is there. An input that breaks a law is made small, and written into `.cache/fuzz/`; one that is
 * made of samples belongs into `test/fuzz/found/` with the mending, one of the corpus only once it is written anew.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { corpusPages, inputs, samplePages } from '../test/fuzz/inputs';
import { brokenLaws } from '../test/fuzz/laws';

const OUT = join(__dirname, '..', '.cache', 'fuzz');
/** Inputs between two lines of progress. */
const ROUND = 1000;

interface Finding {
  readonly law: string;
  readonly file: string;
}

/** One round: its first failing input, made small by fast-check, or nothing. */
function round(pages: readonly Buffer[], numRuns: number, seed: number): Finding | undefined {
  const result = fc.check(
    fc.property(inputs(pages), bytes => brokenLaws(bytes).length === 0),
    { numRuns, seed, endOnFailure: false },
  );
  const bytes = result.counterexample?.[0];
  if (bytes === undefined) return undefined;
  const file = join(OUT, createHash('sha256').update(bytes).digest('hex').slice(0, 12));
  mkdirSync(OUT, { recursive: true });
  writeFileSync(file, bytes);
  return { law: brokenLaws(bytes)[0]!.slice(0, 300), file };
}

function main(): number {
  const { values } = parseArgs({
    options: { inputs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, most: { type: 'string', default: '20' } },
  }); // prettier-ignore
  const [total, seed, most] = [Number(values.inputs), Number(values.seed), Number(values.most)];
  const sources = [samplePages(), corpusPages()].filter(pages => pages.length > 0);
  const findings: Finding[] = [];
  const started = Date.now();
  let done = 0;
  for (let i = 0; done < total && findings.length < most; i++) {
    const runs = Math.min(ROUND, total - done);
    const finding = round(sources[i % sources.length]!, runs, seed + i);
    if (finding !== undefined) findings.push(finding);
    done += runs;
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${done} of ${total} inputs, ${seconds} s, ${findings.length} rounds with a finding${finding === undefined ? '' : `: ${finding.law} (${finding.file})`}`); // prettier-ignore
  }
  console.log(`${done} inputs from seed ${seed}: ${findings.length === 0 ? 'no law broken' : `laws broken in ${findings.length} rounds`}`); // prettier-ignore
  return findings.length === 0 ? 0 : 1;
}

process.exitCode = main();

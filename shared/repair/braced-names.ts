import type { Rule } from '../rules';
import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import type { RepairStep } from './step';

export const BRACED_NAME_RULES: readonly Rule[] = [
  {
    id: 'glyphs.braced-name',
    reason:
      'Old journal platforms printed Greek letters and signs as pictures; what is left of each is its name in braces.',
    example: 'NF-{kappa}B',
  },
  {
    id: 'glyphs.braced-code',
    reason: 'Text layers of scanned issues write what is beyond ASCII as its number in Windows-1252, in braces.',
    example: 'kept at 37 #{176}C',
  },
];

const GREEK = [
  ...['alpha α', 'beta β', 'gamma γ', 'delta δ', 'epsilon ε', 'zeta ζ', 'eta η', 'theta θ', 'iota ι', 'kappa κ'],
  ...['lambda λ', 'mu μ', 'nu ν', 'xi ξ', 'omicron ο', 'pi π', 'rho ρ', 'sigma σ', 'tau τ', 'upsilon υ', 'phi φ'],
  ...['chi χ', 'psi ψ', 'omega ω'],
];

const SIGNS = [
  ...['micro µ', 'dagger †', 'ddagger ‡', 'sect §', 'para ¶', 'degrees °', 'deg °', 'prime ′', 'times ×', 'middot ·'],
  ...['bullet •', 'approx ≈', 'asymp ≈', 'cong ≅', 'sim ∼', 'infty ∞', 'infin ∞', 'rightarrow →', 'leftarrow ←'],
  ...['uparrow ↑', 'downarrow ↓', '+/- ±', '>= ≥', '<= ≤'],
];

const entry = (line: string): readonly [string, string] => {
  const [name, sign] = line.split(' ');
  return [name!, sign!];
};
const capital = ([name, sign]: readonly [string, string]): readonly [string, string] => [
  name[0]!.toUpperCase() + name.slice(1),
  sign.toUpperCase(),
];

/** What each name stands for: `gamma` γ, `Gamma` Γ. HighWire's names, which are HTML's and TeX's for the most part. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...GREEK.map(entry),
  ...GREEK.map(entry).map(capital),
  ...SIGNS.map(entry),
]);

/** Not behind `\`, `_`, `^` or a command: there the braces are TeX's. */
const BRACED = /(?<![\\_^]|\\[A-Za-z]{1,12})\{([A-Za-z]{2,10}|\+\/-|[<>]=)\}/g;

/** 128 to 255. */
const CODED = /#\{(12[89]|1[3-9]\d|2[0-4]\d|25[0-5])\}/g;
const WINDOWS = new TextDecoder('windows-1252');

/** `{gamma}-glutamyl` to `γ-glutamyl`, `37 #{176}C` to `37 °C`; names in braces that stand for no sign stay. */
export const mendBracedNames: RepairStep = blocks => ({ edits: blocks.map(editsOf), doubts: [] });

function editsOf({ text }: Block): Edit[] {
  if (!text.includes('{')) return [];
  const named = [...text.matchAll(BRACED)].flatMap(({ 0: braced, 1: name, index }): Edit[] => {
    const replacement = NAMES.get(name!);
    const rule = 'glyphs.braced-name';
    return replacement === undefined ? [] : [{ span: [index, index + braced.length], replacement, rule }];
  });
  const coded = [...text.matchAll(CODED)].map(({ 0: braced, 1: code, index }): Edit => {
    const replacement = WINDOWS.decode(Uint8Array.of(Number(code)));
    return { span: [index, index + braced.length], replacement, rule: 'glyphs.braced-code' };
  });
  return [...named, ...coded].sort((a, b) => a.span[0] - b.span[0]);
}

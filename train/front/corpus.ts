import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '../../shared/decode';
import type { Role } from '../../shared/label/roles';
import { kindOf, read } from '../../shared/read';
import type { MetaFact } from '../../shared/read/reading';
import { repairBlocks } from '../../shared/repair/blocks';
import type { Block } from '../../shared/source/block';
import { laidBeside, laidOver, roleOf, type Row } from './roles';

export interface GoldMetadata {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly journal?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly year?: string;
  readonly doi?: string;
  readonly received?: string;
  readonly accepted?: string;
  readonly published?: string;
}

export interface GoldPage {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly language?: string;
  readonly group: string;
  readonly metadata: GoldMetadata;
  readonly facts: readonly MetaFact[];
  readonly blocks: readonly Block[];
  readonly roles: ReadonlyMap<Block, Role>;
  readonly rows: readonly Row[];
}

/** The pages of ../shared/corpus that have roles, read and repaired as the product does, with the roles that people gave. */
export function corpusPages(shared: string): GoldPage[] {
  const corpus = join(shared, 'corpus');
  const groups = JSON.parse(readFileSync(join(corpus, 'groups.json'), 'utf8')) as Record<string, string>;
  return readdirSync(join(corpus, 'gold'))
    .sort()
    .map(name => {
      const gold = JSON.parse(readFileSync(join(corpus, 'gold', name), 'utf8')) as {
        id: string;
        input: string;
        kind: string;
        type: string;
        language?: string;
        metadata?: GoldMetadata;
        content: Row[];
      };
      const file = join(corpus, 'roles', `${basename(gold.input)}.jsonl`);
      const rows = existsSync(file)
        ? readFileSync(file, 'utf8')
            .split('\n')
            .filter(Boolean)
            .map(row => JSON.parse(row) as Row)
        : [];
      const { text } = decode(readFileSync(join(corpus, gold.input)));
      const reading = read(text, kindOf(text));
      const { blocks } = repairBlocks(reading.blocks);
      const labels = !existsSync(file)
        ? []
        : rows[0]?.at === undefined
          ? laidBeside(
              blocks.map(block => block.text),
              rows,
            )
          : laidOver(
              blocks.map(block => block.at),
              rows,
            );
      const roles = new Map(
        blocks.flatMap((block, i) => (labels[i] === undefined ? [] : ([[block, roleOf(labels[i])]] as const))),
      );
      return {
        id: gold.id,
        kind: gold.kind,
        type: gold.type,
        ...(gold.language !== undefined && { language: gold.language }),
        group: groups[`corpus/${gold.input}`] ?? gold.id,
        metadata: gold.metadata ?? {},
        facts: reading.facts,
        blocks,
        roles,
        rows,
      };
    })
    .filter(({ rows }) => rows.length > 0);
}

import type { Division } from '../../shared/divide';
import { identify, type Identity } from '../../shared/identify';
import type { Role } from '../../shared/label';
import type { MetaFact } from '../../shared/read/reading';
import { Block, type Hints, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';

interface Lines {
  readonly source: string;
  readonly blocks: Block[];
  readonly kept: Set<Block>;
  readonly roles: Map<Block, Role>;
}

/** A page made of lines: `# ` marks a heading of level 1 that is the title, `= ` a title, `- ` a block that was sifted out. */
export function blocksOf(lines: readonly string[]): Lines {
  const source = lines.join('\n');
  const kept = new Set<Block>();
  const roles = new Map<Block, Role>();
  let offset = 0;
  const blocks = lines.map(line => {
    const lead = /^(?:- |# |= )?/.exec(line)![0];
    const hints: Hints = lead === '# ' ? { ...PLAIN, shape: 'heading', level: 1 } : PLAIN;
    const block = new Block(SourceText.copy(source, offset + lead.length, offset + line.length), hints);
    offset += line.length + 1;
    if (lead !== '- ') kept.add(block);
    if (lead === '# ' || lead === '= ') roles.set(block, 'title');
    return block;
  });
  return { source, blocks, kept, roles };
}

export const PROSE =
  'Readers of sample pages were asked what they had seen, and told us at length. Most had seen a title, fewer the names below it, and hardly anyone the date. ';

export interface Page extends Identity {
  readonly source: string;
  readonly blocks: readonly Block[];
}

/** Identifies a page whose body begins at the line "Abstract". */
export function identifyLines(lines: readonly string[], facts: readonly MetaFact[] = [], titleChance?: number): Page {
  const { source, blocks, kept, roles } = blocksOf(lines);
  const at = blocks.findIndex(block => block.text === 'Abstract');
  const heading = blocks[at];
  const sections: Division['sections'] =
    heading === undefined ? [] : [{ type: 'abstract', heading, level: 1, paragraphs: blocks.slice(at + 1, at + 2) }];
  const front = blocks.slice(0, Math.max(at, 0)).filter(block => kept.has(block));
  const division = {
    front,
    sections,
    figures: [],
    tables: [],
    bibliography: { blocks: [] },
    items: [],
    footnotes: [],
    duplicates: [],
  };
  const input = { facts, blocks, kept, division, roles, ...(titleChance !== undefined && { titleChance }) };
  return { source, blocks, ...identify(input) };
}

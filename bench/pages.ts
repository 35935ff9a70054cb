/** Large pages for the benchmark, made from a word list: the same on every machine, and nobody's text. */
const WORDS =
  `moss wall rain cushion tile slate lake winter snow light copepod bloom grazer shelf glider current float mooring tarn
  peat pool birch ring shore seed reed ice wind meadow root fungus spore trail camera passage road armadillo lamp tunnel
  tower bell hearing level peal hatch measured recorded counted compared found rose fell depends explains contains the of
  and in to with from between under without each most several twice`.split(/\s+/);
const HEADINGS = ['Introduction', 'Methods', 'Results', 'Discussion', 'Conclusions'];

/** A generator of its own (a linear congruence, constants of Numerical Recipes): `Math.random` cannot be seeded. */
class Writer {
  private state = 1;

  private below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state % limit;
  }

  sentence(): string {
    const words = Array.from({ length: 8 + this.below(14) }, () => WORDS[this.below(WORDS.length)]!);
    const text = words.join(' ');
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  }

  paragraph(): string {
    return Array.from({ length: 4 + this.below(6) }, () => this.sentence()).join(' ');
  }

  paragraphs(characters: number): string[] {
    const list: string[] = [];
    for (let length = 0; length < characters; length += list.at(-1)!.length) list.push(this.paragraph());
    return list;
  }

  reference(i: number): string {
    return `Moss, A. & Tarn, B. ${this.sentence()} J. Small Waters ${1 + (i % 40)}, ${i}–${i + 9} (${1980 + (i % 40)}).`;
  }
}

interface Parts {
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly references: readonly string[];
}

function parts(characters: number): Parts {
  const writer = new Writer();
  const each = (0.8 * characters) / HEADINGS.length;
  const sections = HEADINGS.map(heading => ({ heading, paragraphs: writer.paragraphs(each) }));
  const references = Array.from({ length: Math.round(characters / 1000) }, (_, i) => writer.reference(i + 1));
  return { sections, references };
}

/** A scraper's text of about `characters` characters. */
export function largeText(characters: number): string {
  const { sections, references } = parts(characters);
  const body = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  const entries = references.map(entry => `\t${entry}\n\nArticle \n    Google Scholar `);
  return ['Small waters of the north', 'Abstract', body[1]!, ...body, 'References', ...entries].join('\n\n');
}

/** HTML of about `characters` characters of text, with a menu, a footer and a link in each reference. */
export function largeHtml(characters: number): string {
  const { sections, references } = parts(characters);
  const body = sections.map(
    ({ heading, paragraphs }) =>
      `<section class="article-section"><h2 class="title">${heading}</h2>\n${paragraphs.map(p => `<p>${p}</p>`).join('\n')}</section>`,
  );
  const entries = references.map(
    (entry, i) => `<li id="ref-${i}"><p>${entry}</p><p><a href="/ref/${i}">Google Scholar</a></p></li>`,
  );
  const menu = WORDS.map(word => `<li><a class="menu-link" href="/${word}">${word}</a></li>`).join('');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Small waters of the north</title></head>
<body><nav><ul>${menu}</ul></nav><main><article><h1>Small waters of the north</h1>
${body.join('\n')}
<section><h2>References</h2><ol>${entries.join('\n')}</ol></section></article></main>
<footer><ul>${menu}</ul></footer></body></html>`;
}

/** A PDF's text of about `characters` characters: lines of 64, words cut at line ends, running heads and page numbers. */
export function largePdfText(characters: number): string {
  const { sections, references } = parts(characters);
  const paragraphs = sections.flatMap(section => [section.heading.toUpperCase(), ...section.paragraphs]);
  const lines = [...paragraphs, 'REFERENCES', ...references].flatMap(paragraph => [
    ...paragraph.matchAll(/.{1,64}/gs),
    '',
  ]);
  const out: string[] = [];
  lines.forEach((line, i) => {
    if (i % 50 === 0) out.push('', String(1 + i / 50), '', 'Moss and Tarn — Small waters of the north', '');
    out.push(String(line));
  });
  return out.join('\n');
}

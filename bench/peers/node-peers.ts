import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Extract } from './peer';

const silent = new VirtualConsole();
/** Both tools want a document, so parsing is part of their time. They are told the charset: jsdom looks for it in 1024 bytes only. */
const documentOf = (page: Uint8Array): Document =>
  new JSDOM(new TextDecoder().decode(page), { virtualConsole: silent }).window.document;

function withReadability(page: Uint8Array): Extract {
  const article = new Readability(documentOf(page)).parse();
  return { html: article?.content ?? '', ...(article?.title && { title: article.title }) };
}

/** `useAsync: false`: nothing is fetched. */
function withDefuddle(page: Uint8Array): Extract {
  const { content, title } = new Defuddle(documentOf(page), { useAsync: false }).parse();
  return { html: content, title };
}

function versionOf(name: string): string {
  const manifest = join(__dirname, '..', '..', 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** The peers that run in this process. */
export const NODE_PEERS = [
  { name: '@mozilla/readability', version: versionOf('@mozilla/readability'), work: withReadability },
  { name: 'defuddle', version: versionOf('defuddle'), work: withDefuddle },
];

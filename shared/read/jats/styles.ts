import type { Element } from 'domhandler';
import { decodeHTML } from 'entities';
import { settingOfSubscript, settingOfSuperscript } from '../html/raise';
import { attribute } from './attributes';
import type { Context } from './context';
import { headOf } from './dom';
import type { Kind } from './elements';

/** The context inside of an element within a line; `before` is the character in front of it. */
export function styled(context: Context, element: Element, kind: Kind, before: string): Context {
  switch (kind) {
    case 'link': {
      const href = hrefOf(element);
      return href === undefined ? context : { ...context, link: { href } };
    }
    case 'bold':
      return { ...context, bold: true };
    case 'italic':
      return { ...context, italic: true };
    case 'math':
      return { ...context, math: true };
    case 'raised':
      return { ...context, setting: settingOfSuperscript(decodeHTML(headOf(element)), before) };
    case 'lowered':
      return { ...context, setting: settingOfSubscript(decodeHTML(headOf(element)), before) };
    default:
      return context;
  }
}

/** What an `xref` or another link leads to. */
function hrefOf(element: Element): string | undefined {
  const rid = attribute(element, 'rid');
  if (rid !== '') return `#${rid}`;
  const href = attribute(element, 'xlink:href');
  return href === '' ? undefined : href;
}

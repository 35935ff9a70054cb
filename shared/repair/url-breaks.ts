import type { Edit } from '../source/edit';

/** An address, DOI or mail address that goes to the end of the text. */
const OPEN_ADDRESS = /(?:https?:\/\/|www\.|\bdoi\.org\/|\b10\.\d{4,9}\/|[\w.+-]@)[^\s<>"“”]*$/i;

/** Whether the end of a line between `before` and `after` stands inside an address. */
export function breaksAddress(before: string, after: string): boolean {
  const address = OPEN_ADDRESS.exec(before)?.[0];
  const rest = /^[^\s<>"“”]+/.exec(after)?.[0];
  if (address === undefined || rest === undefined) return false;
  if (/[/_=&?#%~@]$/.test(address) || /^[/?#=&_%~]/.test(rest)) return /^[\w/?#=&%~.(-]/.test(rest);
  return /[.(-]$/.test(address) && /^[a-z\d]/.test(rest) && /[\d/]/.test(rest) && !/^\d{4}[);.]?$/.test(rest);
}

/** Addresses that an earlier step joined with a space: `10.1000/ 4711`, `10.1371/journal. pone.42`. */
export function findBrokenAddresses(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: found, index } of text.matchAll(
    /(?:https?:\/\/|\b10\.\d{4,9}\/)\S{0,200}[./-] (?=[a-z\d]\S{0,80}\d)/g,
  )) {
    const end = index + found.length;
    if (!breaksAddress(found.slice(0, -1), text.slice(end, end + 80))) continue;
    edits.push({ span: [end - 1, end], replacement: '', rule: 'url.line-break' });
  }
  return edits;
}

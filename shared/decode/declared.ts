/** A charset label as a page or its sender gives it, and the charset that the label stands for. */
export interface Declared {
  readonly label: string;
  /** The name of the WHATWG Encoding Standard: `latin1` and `iso-8859-1` are `windows-1252`. */
  readonly charset: string;
}

/** Where HTML (https://html.spec.whatwg.org/#determining-the-character-encoding) and XML say it; HTML allows 1024 bytes, real pages need more. */
const HEAD_BYTES = 4096;
const IN_TYPE = /\bcharset\s*=\s*["']?([\w.:-]{2,40})/i;
const IN_META = /<meta\b[^>]{0,300}?\bcharset\s*=\s*(?:["']\s*)?([\w.:-]{2,40})/i;
const IN_XML = /^[\s\ufeff]*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i;

/** Labels in use that the Encoding Standard does not list. */
const OTHER_LABELS: Readonly<Record<string, string>> = {
  'x-mac-roman': 'macintosh',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  cp936: 'gbk',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  cp950: 'big5',
  'iso8859-1': 'windows-1252',
};

/**
 * The charset that the page is said to be in: the sender's content type first (`text/html; charset=…`), then the page's
 * own `meta` or XML declaration. A label that no one knows counts as none.
 */
export function declaredCharset(bytes: Uint8Array, contentType: string | undefined): Declared | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  const labels = [IN_TYPE.exec(contentType ?? ''), IN_XML.exec(head), IN_META.exec(head)];
  for (const match of labels) {
    const charset = match && canonicalName(match[1]!);
    if (charset) return { label: match[1]!.toLowerCase(), charset };
  }
  return undefined;
}

function canonicalName(label: string): string | undefined {
  const other = OTHER_LABELS[label.toLowerCase()];
  if (other !== undefined) return other;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

import { ARTICLE as A } from './article';
import { each, gridOf, type Layout, nameOf, outlineOf, prose, SITE } from './layout';

/** Pages without a word on what is the article: only text and links tell. */
const cite = (n: number): string => `[${n}]`;
const plainly = (text: string): string => prose(text, cite, ' ');
const authors = A.authors.map(nameOf).join(', ');
const imprint = `${A.journal} ${A.volume} (${A.year}) ${A.pages}`;
const entry = (r: (typeof A.references)[number], i: number): string =>
  `[${i + 1}] ${r.authors}, ${r.title}, ${r.journal} ${r.volume} (${r.year}) ${r.pages}.`;

/** 1998: tables for columns, fonts for headings, menus as rows of links. */
function fonts(): string {
  const p = (text: string) => `<P><FONT FACE="Times" SIZE="3">${plainly(text)}</FONT></P>\n`;
  const body = outlineOf(A.sections, p, (s, inner, level, number) =>
    `<P><FONT FACE="Arial" SIZE="${level === 2 ? 4 : 3}"><B>${number}. ${s.heading}</B></FONT></P>\n${inner}${
      s.type === 'results' ? `<CENTER><IMG SRC="fig1.gif"><BR><FONT SIZE="2"><B>${A.figure.label}.</B> ${A.figure.caption}</FONT></CENTER>\n` : ''
    }${s.heading.startsWith('Trapping') ? `<CENTER><FONT SIZE="2"><B>${A.table.label}.</B> ${A.table.caption}</FONT></CENTER>${gridOf(A, ' BORDER="1"')}\n` : ''}`,
  );
  return `<HTML><HEAD><TITLE>${A.title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF" LINK="#0000FF">
<TABLE WIDTH="100%" BORDER="0"><TR><TD BGCOLOR="#003366" ${SITE}><FONT COLOR="white"><A HREF="/">Home page</A> <A HREF="/cur">Current contents</A> <A HREF="/back">Back volumes</A> <A HREF="/ed">Editors of the journal</A> <A HREF="/sub">Subscriptions</A></FONT></TD></TR></TABLE>
<TABLE WIDTH="720" BORDER="0"><TR><TD WIDTH="130" VALIGN="top" ${SITE}><FONT SIZE="2"><A HREF="/v27">Volume 27 contents</A><BR><BR><A HREF="/v26">Volume 26 contents</A><BR><BR><A HREF="/v25">Volume 25 contents</A><BR><BR><A HREF="/mail">Mail to the editors</A></FONT></TD><TD VALIGN="top">
<FONT SIZE="2">${imprint}</FONT><BR><BR><CENTER><FONT FACE="Arial" SIZE="5"><B>${A.title}</B></FONT><BR><BR><FONT SIZE="3">${authors}</FONT><BR><BR><FONT SIZE="2"><I>${A.affiliations[0]}</I></FONT></CENTER>
<P><FONT FACE="Arial" SIZE="4"><B>Abstract</B></FONT></P><P><FONT FACE="Times" SIZE="3">${A.abstract}</FONT></P>
${body}${each(A.back, s => `<P><FONT FACE="Arial" SIZE="4"><B>${s.heading}</B></FONT></P>${each(s.paragraphs, p)}`)}
<P><FONT FACE="Arial" SIZE="4"><B>References</B></FONT></P>${each(A.references, (r, i) => `<P><FONT SIZE="2">${entry(r, i)}</FONT></P>\n`)}
</TD></TR><TR><TD COLSPAN="2" ALIGN="center" ${SITE}><HR><FONT SIZE="1">This page has been visited 2041 times since May 1999. Best viewed with any browser at 800 by 600.</FONT></TD></TR></TABLE></BODY></HTML>`;
}

/** A homepage's page: paragraphs and bold lines, nothing else. */
function boldLines(): string {
  const p = (text: string) => `<p>${plainly(text)}\n`;
  const body = outlineOf(A.sections, p, (s, inner) =>
    `<p><b>${s.heading}</b>\n${inner}${s.type === 'results' ? `<p><img src=f1.gif><br><b>${A.figure.label}.</b> ${A.figure.caption}\n` : ''}${
      s.heading.startsWith('Trapping') ? `<p><b>${A.table.label}.</b> ${A.table.caption}\n${gridOf(A, ' border')}\n` : ''
    }`,
  );
  return `<html><title>${A.title}</title><body>
<p ${SITE}><a href="index.html">Index of papers</a> | <a href="people.html">People of the group</a> | <a href="links.html">Links to friends</a> | <a href="contact.html">Where to find us</a>
<p align=center><b>${A.title}</b>
<p align=center>${authors}
<p align=center>${imprint}
<p><b>Abstract</b>
<p>${A.abstract}
${body}${each(A.back, s => `<p><b>${s.heading}</b>\n${each(s.paragraphs, p)}`)}
<p><b>References</b>
${each(A.references, (r, i) => `<p>${entry(r, i)}\n`)}
<hr><p ${SITE}><a href="index.html">Index of papers</a> | <a href="top.html">Top of this page</a>
</body></html>`;
}

/** CSS in JavaScript: every element a `div` or `span`, every class a hash. */
function hashed(): string {
  const p = (text: string) => `<div class="css-8x2kq1"><span class="css-0">${plainly(text)}</span></div>`;
  const body = outlineOf(A.sections, p, (s, inner, level) =>
    `<div class="css-1q2w3e"><h${level} class="css-9o8i7u">${s.heading}</h${level}>${inner}${
      s.type === 'results' ? `<div class="css-p4p4p4"><img alt=""><div class="css-1l2k3j">${A.figure.label}. ${A.figure.caption}</div></div>` : ''
    }${s.heading.startsWith('Trapping') ? `<div class="css-p4p4p4"><div class="css-1l2k3j">${A.table.label}. ${A.table.caption}</div>${gridOf(A)}</div>` : ''}</div>`,
  );
  return `<!DOCTYPE html><html><head><title>${A.title}</title></head><body><div id="root"><div class="css-a1b2c3"><div class="css-zz91xa" ${SITE}><a class="css-x1" href="/">Discover papers</a><a class="css-x1" href="/t">Topics we cover</a><a class="css-x1" href="/l">Your reading list</a><button class="css-x2">Log in or join</button></div>
<div class="css-d4e5f6"><div class="css-g7h8i9" ${SITE}><div><a href="/p/1">Ten notes on the moss of old roofs</a></div><div><a href="/p/2">The pond that froze from below</a></div><div><a href="/p/3">Why rowan fruits in odd years</a></div></div>
<div class="css-j1k2l3"><h1 class="css-t1t1t1">${A.title}</h1><div class="css-au7h0r">${each(A.authors, a => `<span class="css-n4m3"><a href="/u">${nameOf(a)}</a></span>`, ', ')}</div><div class="css-m3t4">${imprint}</div>
<div class="css-1q2w3e"><h2 class="css-9o8i7u">Abstract</h2><div class="css-8x2kq1">${A.abstract}</div></div>${body}${each(A.back, s => `<div class="css-1q2w3e"><h2 class="css-9o8i7u">${s.heading}</h2>${each(s.paragraphs, p)}</div>`)}
<div class="css-1q2w3e"><h2 class="css-9o8i7u">References</h2>${each(A.references, (r, i) => `<div class="css-r3f">${entry(r, i)}</div>`)}</div></div>
<div class="css-s1d3" ${SITE}><div class="css-h34d">Papers like this one</div><div><a href="/p/4">Beech leaves that will not fall</a></div><div><a href="/p/5">A snail that climbs at dusk</a></div></div></div>
<div class="css-f00t" ${SITE}><a href="/about">Who runs this service</a><a href="/priv">Privacy and your data</a><div>Made with care in the Upper Valley since 2015</div></div></div></div></body></html>`;
}

export const BARE: readonly Layout[] = [
  { platform: 'fonts in tables, 1998', page: fonts(), isBare: true },
  { platform: 'bold lines between paragraphs', page: boldLines(), isBare: true },
  { platform: 'hashed class names', page: hashed(), isBare: true },
];

/** A fact as the state of a page's application has it. */
export type StateFact =
  | 'title'
  | 'authors'
  | 'doi'
  | 'journal'
  | 'volume'
  | 'issue'
  | 'articleNumber'
  | 'firstPage'
  | 'lastPage'
  | 'year'
  | 'received'
  | 'accepted'
  | 'published';

const KEYS: Readonly<Record<StateFact, readonly string[]>> = {
  title: ['title', 'articleTitle', 'titleString', 'documentTitle'],
  authors: ['authors', 'contributors'],
  doi: ['doi'],
  journal: ['publicationTitle', 'displayPublicationTitle', 'journalTitle', 'journalName', 'srctitle'],
  volume: ['volume', 'volumeNumber', 'vol-first'],
  issue: ['issue', 'issueNumber', 'iss-first'],
  // IEEE's `articleNumber` is the site's own identifier; Elsevier's key has a hyphen.
  articleNumber: ['article-number', 'elocationId'],
  firstPage: ['startPage', 'firstPage', 'first-fp', 'pageStart'],
  lastPage: ['endPage', 'lastPage', 'last-lp', 'pageEnd'],
  year: ['publicationYear', 'publishedYear', 'cover-date-start'],
  received: ['Received', 'received', 'receivedDate', 'dateReceived'],
  accepted: ['Accepted', 'accepted', 'acceptedDate', 'dateAccepted'],
  published: ['publishedDate', 'datePublished', 'dateOfInsertion'],
};

/** Keys of JavaScript objects in the pages of application-like sites, and the fact that each holds. */
export const STATE_KEYS: ReadonlyMap<string, StateFact> = new Map(
  Object.entries(KEYS).flatMap(([fact, keys]) => keys.map(key => [key, fact as StateFact] as const)),
);

// Written by npm run schema from the schemas of the document and of the catalog. Do not edit.

/** A column of a Glue table. */
export interface GlueColumn {
  readonly name: string;
  readonly type: string;
  readonly comment?: string;
}

export const CATALOG_COLUMNS: GlueColumn[] = [
  {
    "name": "key",
    "type": "string",
    "comment": "key of the document in the clean bucket"
  },
  {
    "name": "sequence",
    "type": "string",
    "comment": "orders the rows of one key: the greatest is the latest"
  },
  {
    "name": "deleted",
    "type": "boolean"
  },
  {
    "name": "id",
    "type": "string",
    "comment": "sha256 of the source"
  },
  {
    "name": "kind",
    "type": "string"
  },
  {
    "name": "page_type",
    "type": "string"
  },
  {
    "name": "language",
    "type": "string"
  },
  {
    "name": "title",
    "type": "string"
  },
  {
    "name": "authors",
    "type": "array<string>"
  },
  {
    "name": "doi",
    "type": "string"
  },
  {
    "name": "pmid",
    "type": "string"
  },
  {
    "name": "journal",
    "type": "string"
  },
  {
    "name": "publisher",
    "type": "string"
  },
  {
    "name": "year",
    "type": "bigint"
  },
  {
    "name": "abstract",
    "type": "string"
  },
  {
    "name": "section_types",
    "type": "array<string>"
  },
  {
    "name": "characters",
    "type": "bigint",
    "comment": "length of all paragraphs"
  },
  {
    "name": "figures",
    "type": "bigint"
  },
  {
    "name": "tables",
    "type": "bigint"
  },
  {
    "name": "references",
    "type": "bigint"
  },
  {
    "name": "score",
    "type": "double"
  },
  {
    "name": "warnings",
    "type": "array<string>"
  },
  {
    "name": "cleaner",
    "type": "string"
  }
];

export const DOCUMENT_COLUMNS: GlueColumn[] = [
  {
    "name": "schema",
    "type": "string"
  },
  {
    "name": "id",
    "type": "string",
    "comment": "sha256 of the input bytes"
  },
  {
    "name": "source",
    "type": "struct<key:string,bytes:bigint,kind:string,charset:struct<used:string,declared:string,evidence:string>,url:string,fetched:string>"
  },
  {
    "name": "page",
    "type": "struct<type:string,confidence:double,evidence:array<string>>"
  },
  {
    "name": "language",
    "type": "string",
    "comment": "BCP 47"
  },
  {
    "name": "metadata",
    "type": "struct<title:string,authors:array<struct<name:string,given:string,family:string,orcid:string,email:string,corresponding:boolean,affiliations:array<bigint>>>,affiliations:array<string>,doi:string,pmid:string,pmcid:string,arxiv:string,journal:string,issn:array<string>,publisher:string,volume:string,issue:string,pages:string,articlenumber:string,year:bigint,dates:struct<received:string,revised:string,accepted:string,published:string>,license:struct<url:string,spdx:string,text:string>,keywords:array<string>,articletype:string,url:string,from:map<string,string>,confidence:map<string,double>,at:map<string,array<array<bigint>>>>"
  },
  {
    "name": "sections",
    "type": "array<struct<id:string,type:string,heading:string,level:bigint,language:string,parent:string,number:string,at:array<array<bigint>>,paragraphs:array<struct<text:string,at:array<array<bigint>>,citations:array<struct<start:bigint,end:bigint,references:array<string>>>>>>>"
  },
  {
    "name": "figures",
    "type": "array<struct<id:string,label:string,caption:string,at:array<array<bigint>>>>"
  },
  {
    "name": "tables",
    "type": "array<struct<id:string,label:string,caption:string,rows:array<array<string>>,at:array<array<bigint>>>>"
  },
  {
    "name": "references",
    "type": "array<struct<id:string,number:bigint,raw:string,at:array<array<bigint>>,csl:struct<type:string,author:array<struct<family:string,given:string,literal:string>>,editor:array<struct<family:string,given:string,literal:string>>,title:string,publisher:string,edition:string,issued:struct<>,volume:string,issue:string,page:string,number:string,doi:string,pmid:string,pmcid:string,isbn:string,url:string>>>"
  },
  {
    "name": "items",
    "type": "array<struct<title:string,text:string,authors:array<string>,type:string,date:string,url:string,at:array<array<bigint>>>>"
  },
  {
    "name": "footnotes",
    "type": "array<struct<text:string,at:array<array<bigint>>>>"
  },
  {
    "name": "ledger",
    "type": "struct<removed:array<struct<rule:string,at:array<array<bigint>>,evidence:string>>,repairs:array<struct<rule:string,before:string,after:string,count:bigint,at:array<array<bigint>>>>,doubts:array<struct<kind:string,at:array<array<bigint>>,choices:array<string>>>>"
  },
  {
    "name": "quality",
    "type": "struct<kept:double,repaired:double,removed:double,markup:double,space:double,score:double,warnings:array<struct<code:string,room:string,text:string>>>"
  },
  {
    "name": "cleaner",
    "type": "struct<name:string,version:string,memory:string>"
  }
];

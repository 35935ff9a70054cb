/**
 * A rule that removes text or repairs it, as users see it in the ledger. Every id that can appear there stands in a table
 * of such rules beside the code that applies it; `docs/rules.md` is made from those tables.
 */
export interface Rule {
  /** `family.name` in kebab-case: `nav.menu`, `mojibake.utf8-as-windows-1252`. */
  readonly id: string;
  /** One sentence: what the rule looks for, and why such text is no part of an article. */
  readonly reason: string;
  /** A line that the rule takes out or mends, written for this table. */
  readonly example: string;
}

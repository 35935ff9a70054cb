/** The part of citation-js that is used here; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
    readonly input: { chain(text: string, options: { generateGraph: boolean }): unknown };
    readonly output: { format(name: string, entries: readonly object[]): string };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

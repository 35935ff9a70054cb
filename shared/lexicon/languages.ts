/** A few words of each of the eight languages, parted by spaces; Chinese and Japanese ones are pairs of characters. */
export interface Words {
  readonly en: string;
  readonly de?: string;
  readonly fr?: string;
  readonly es?: string;
  readonly pt?: string;
  readonly it?: string;
  readonly zh?: string;
  readonly ja?: string;
}

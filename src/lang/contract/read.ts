/**
 * Words for the read stage: how the furniture of a news page is worded when a page has been saved as plain text.
 *
 * All entries are written as people write them; they are compared word by word without case, accents and
 * punctuation. `#` stands for a number: `# commentaires`.
 */
export interface ReadData {
  /** Lines that are furniture as a whole, wherever they stand: `aucun commentaire`, `partager`. */
  readonly lines: readonly string[];
  /** Section labels and other bare words that are furniture only before and after the article: `international`. */
  readonly labels: readonly string[];
  /** What opens a line of furniture, whatever follows: `à lire aussi`, `suivez-nous`. Never how prose opens. */
  readonly openers: readonly string[];
  /** What opens furniture where the line is no sentence: `partager sur`, `avec AFP`. */
  readonly weakOpeners: readonly string[];
  /** What opens furniture where a colon follows: `photo`, `mots-clés`. */
  readonly fields: readonly string[];
  /** Words that make a short line furniture wherever they stand in it: `tous droits réservés`. */
  readonly anywhere: readonly string[];
  /** Headings over a list of other articles: `vous aimerez aussi`, `les plus lus`. */
  readonly relatedHeadings: readonly string[];
  /** Headings over what readers wrote: `# commentaires`, `laisser un commentaire`. */
  readonly commentHeadings: readonly string[];
  /** First item of a breadcrumb trail: `accueil`. */
  readonly breadcrumbRoots: readonly string[];
  /** What opens a byline: `par`, `propos recueillis par`. */
  readonly bylineOpeners: readonly string[];
  /** Words without capital that stand in bylines: `de`, `et`, `notre`, `correspondant`. */
  readonly bylineWords: readonly string[];
  /** Collective authors without an opener: `la rédaction`. */
  readonly collectiveAuthors: readonly string[];
  /** What opens a line that tells when it was published: `publié le`, `mis à jour`. */
  readonly publishedOpeners: readonly string[];
  /** Words by which an article says that it was changed after it appeared; plain apostrophes, lower case. */
  readonly changeNotices: readonly string[];
  /** Names of months and their abbreviations. */
  readonly months: readonly string[];
  /** Names of weekdays and their abbreviations. */
  readonly weekdays: readonly string[];
  /** Words that stand around the numbers of a date and clock time: `le`, `à`, `h`, `heure de`, `paris`. */
  readonly dateWords: readonly string[];
  /** News and picture agencies, for credits: `AFP`, `Reuters`. */
  readonly agencies: readonly string[];
  /** How an article credits the news agency that it is taken from; left out: no credit is read. */
  readonly credits?: CreditData;
}

/** Words of credits: « Source : AFP », « avec Reuters ». */
export interface CreditData {
  /** News agencies by name, no picture agencies. */
  readonly agencies: readonly string[];
  /** Nouns that open the name of an agency: `agence`. */
  readonly nouns: readonly string[];
  /** What stands before an agency from which the whole article is: `source`. */
  readonly wholes: readonly string[];
  /** The same of a part that is not told: `avec`. */
  readonly parts: readonly string[];
}

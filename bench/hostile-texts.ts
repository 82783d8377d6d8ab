/** Texts made to be slow to read: what sends careless patterns back and forth. Each gives about `size` UTF-16 units. */
export const HOSTILE_TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'one line of prose': (size) =>
    fill('Le pont rouvrira en mai, a annoncé la préfète, qui n’a pas confirmé 12 000 visiteurs. ', size),
  'nested guillemets': (size) => nest('« ', ' »', size),
  'nested curly quotes': (size) => nest('“', '”', size),
  'straight quotes': (size) => fill('" ', size),
  'quotes never closed': (size) => fill('« Le pont, a dit le maire ', size),
  'closing quotes only': (size) => fill('a dit le maire ». ', size),
  'nested brackets': (size) => nest('(', ')', size),
  'one letter': (size) => fill('a', size),
  capitals: (size) => fill('A', size),
  'capitalised words': (size) => fill('Tavel ', size),
  digits: (size) => fill('1', size),
  'grouped digits': (size) => fill('1 234 ', size),
  'number words': (size) => fill('quatre-vingt-dix-neuf mille ', size),
  hyphens: (size) => fill('-', size),
  'hyphenated word': (size) => fill('a-', size),
  apostrophes: (size) => fill('l’', size),
  'full stops': (size) => fill('.', size),
  abbreviations: (size) => fill('M. A. B. ', size),
  commas: (size) => fill('le maire, ', size),
  spaces: (size) => `Le pont${fill(' ', size)}rouvrira.`,
  'no-break spaces': (size) => `Le pont${fill('\u00a0\u202f', size)}rouvrira.`,
  'line feeds': (size) => fill('\n', size),
  'short lines': (size) => fill('a\n', size),
  'furniture lines': (size) => fill('À lire aussi\n', size),
  'comment headings': (size) => fill('3 commentaires\nUn titre\n', size),
  'repeated headlines': (size) => fill('Le pont de Tavel rouvrira\n', size),
  breadcrumbs: (size) => fill('Accueil > ', size),
  'glued furniture': (size) => fill('LoadingAccueil', size),
  'dialogue dashes': (size) => fill('– Non, dit-il. ', size),
  'clauses in clauses': (size) => fill('le maire a dit que ', size),
  'sources in sources': (size) => fill('selon le maire, citant ', size),
  'sources apart': (size) => fill('800 selon la police, 2 000 selon le maire, ', size),
  'quoted headings': (size) => fill('Pont : « Il va tenir bon »\n\nLe maire a dit : « Non. »\n\n', size),
  'quotations without clauses': (size) => fill('Le maire montre le pont. « Il a tenu hier. » ', size),
  relatives: (size) => fill('le maire, qui dit du pont, ', size),
  conditions: (size) => fill('si le maire nie, ', size),
  'ways of saying': (size) => fill('a fait part de sa ', size),
  'nouns of saying': (size) => fill('l’idée selon laquelle ', size),
  'reported conditionals': (size) => fill('aurait été ', size),
  cues: (size) => fill('a déclaré ', size),
  dates: (size) => fill('du 8 au 13 octobre ', size),
  weekdays: (size) => fill('lundi ', size),
  pronouns: (size) => fill('Il nie. ', size),
  people: (size) => fill('Le maire Paul Hédouin a dit non. ', size),
  'owners in one quotation': (size) =>
    `« ${fill('le Front du Nord a dit à sa présidente, Anna Roy, ', size)} »`,
  acronyms: (size) => fill('Bureau des digues (BD), ', size),
  'combining marks': (size) => `e${fill('\u0301', size)}`,
  'lone surrogates': (size) => fill('\uD83D\uDE00\uD83D ', size),
  'control characters': (size) => fill('\u0000\u001b[31m\u0007', size),
  'right-to-left marks': (size) => fill('\u202e\u200f\u2066a', size),
  'Markdown markup': (size) => fill('**_#>', size),
  'HTML markup': (size) => fill('<p onclick="', size),
};

function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

function nest(open: string, close: string, size: number): string {
  const levels = Math.floor(size / (open.length + close.length));
  return `${open.repeat(levels)}mot${close.repeat(levels)}`;
}

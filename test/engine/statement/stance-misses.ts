/** Sentences of `eval/stance-cases/` that are misread today, with what the reading misses. */
export const stanceMisses: ReadonlyMap<string, string> = new Map([
  [
    'Le démenti est venu du club lui-même : « Aucune offre ne nous est parvenue. »',
    'a noun of denial with its owner behind a verb',
  ],
  [
    'La société a reconnu que des données bancaires avaient pu être consultées.',
    '« avaient pu être » supposes; the same words tell what people managed to do',
  ],
  [
    '« L’armée doit cesser sans délai de bombarder la ville », a déclaré le médiateur.',
    'a demand by « devoir », which mostly tells what is due',
  ],
  ['Interrogée sur son avenir, la ministre a botté en touche.', 'an evasion without content'],
  [
    'À la question de savoir qui paierait les travaux, l’adjoint a répondu à côté.',
    'an evasion whose question stands before',
  ],
  [
    'The head teacher said pupils could return on Monday.',
    '“could” gives leave; the same words suppose what a storm will do',
  ],
  ['La vice-présidente est restée évasive sur la date du congrès.', 'an evasion told by an adjective'],
]);

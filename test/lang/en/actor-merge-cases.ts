import type { MergeCase } from '../../engine/align/merge-actors-cases.ts';

/** One and the same, in two English articles. */
export const same: readonly MergeCase[] = [
  ['full name', '[Marek Dvorak] spoke.', '[Marek Dvorak] left.'],
  ['surname', '[Marek Dvorak] spoke.', 'Asked about it, Mr. [Dvorak] left.'],
  ['initial', '[John R. Whitmore] spoke.', '[John Whitmore] left.'],
  ['transliteration', '[Volodymyr Zelenskyy] spoke.', '[Volodymyr Zelensky] left.'],
  ['title in one', '[Czech Foreign Minister Marek Dvorak] spoke.', '[Marek Dvorak] left.'],
  ['office', 'Polish President [Jan Nowak] spoke.', '[The Polish president] left.'],
  ['office of an owner', '[Poland’s president] spoke.', '[The Polish president] left.'],
  ['acronym', '[The World Health Organization] met.', '[The WHO] left.'],
  ['points', '[The U.N.] met.', '[The United Nations] left.'],
  ['country and its capital', '[South Korea] spoke.', '[Seoul] left.'],
  ['country and its letters', '[The U.S.] spoke.', '[Washington] left.'],
  [
    'ministry in two orders',
    '[The Norwegian Foreign Ministry] met.',
    '[Norway’s Ministry of Foreign Affairs] left.',
  ],
  [
    'ministry in two spellings',
    '[Israel’s Defense Ministry] met.',
    '[The Israeli Ministry of Defence] left.',
  ],
  [
    'service and its letters',
    '[South Korea’s National Intelligence Service] met.',
    '[South Korea’s spy agency] left.',
  ],
  ['seat and its description', '[The White House] met.', '[The White House] left.'],
];

/** Two, in two English articles. */
export const apart: readonly MergeCase[] = [
  ['given names', '[Paul Lambert] spoke.', '[Jean Lambert] left.'],
  [
    'ministries of two countries',
    '[The Norwegian foreign ministry] met.',
    '[The Danish foreign ministry] left.',
  ],
  ['two ministries', '[The Norwegian foreign ministry] met.', '[The Norwegian defence ministry] left.'],
  ['Koreas', '[North Korea] spoke.', '[South Korea] left.'],
  ['source', '[A police source] spoke.', '[A police source] left.'],
  ['officials', '[Officials] spoke.', '[Officials] left.'],
  ['police of two towns', '[Lorne police] met.', '[Ashby police] left.'],
  ['president and former president', '[The Polish president] spoke.', '[The former Polish president] left.'],
  ['lawyer and client', '[John Reed] spoke.', '[John Reed’s lawyer] left.'],
  ['country and its ministry', '[Norway] spoke.', '[Norway’s foreign ministry] left.'],
  ['houses', '[The Senate] met in Washington.', '[The House of Commons] left.'],
  ['state and its people', '[France] spoke.', '[The French] left.'],
  [
    'spokesman and ministry',
    '[The French foreign ministry] met.',
    '[A French foreign ministry spokesman] left.',
  ],
  ['commission and council', '[The European Commission] met.', '[The European Council] left.'],
  ['Congo and Congo', '[The Republic of Congo] spoke.', '[The Democratic Republic of Congo] left.'],
];

/** An English article, and a French one. */
export const sameAbroad: readonly MergeCase[] = [
  ['NATO', '[NATO] met.', '[L’Otan] se tait.'],
  [
    'spy agency',
    '[South Korea’s spy agency] was silent.',
    '[Le Service national de renseignement sud-coréen] se tait.',
  ],
  ['Zelenskyy', '[Volodymyr Zelenskyy] spoke.', '[Volodymyr Zelensky] se tait.'],
  ['White House', '[The White House] was silent.', '[La Maison Blanche] se tait.'],
  ['foreign ministry', '[The French foreign ministry] was silent.', '[Le Quai d’Orsay] se tait.'],
  ['capital', '[Moscow] was silent.', '[Moscou] se tait.'],
  ['president', '[The Polish president] was silent.', '[Le président polonais] se tait.'],
  ['police of a town', '[London police] made an arrest.', '[La police de Londres] se tait.'],
  ['central bank', '[The Federal Reserve] was silent.', '[La Réserve fédérale américaine] se tait.'],
  [
    'minister',
    '[Japanese Defence Minister Gen Nakatani] spoke.',
    '[Le ministre japonais de la Défense, Gen Nakatani,] se tait.',
  ],
];

/** Two, in an English article and a French one. */
export const apartAbroad: readonly MergeCase[] = [
  [
    'ministries',
    '[The French foreign ministry] was silent.',
    '[Le ministère français de l’Intérieur] se tait.',
  ],
  ['Koreas', '[North Korea] was silent.', '[La Corée du Sud] se tait.'],
  ['surname', '[Paul Lambert] spoke.', '[Jean Lambert] se tait.'],
];

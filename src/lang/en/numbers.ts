import type { NumberData } from '../contract/number.ts';
import { bounds } from './number-bounds.ts';
import { machines, records, roles, statuses, undergoing, verbStatuses } from './number-statuses.ts';
import { units } from './number-units.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const ones = 'one two three four five six seven eight nine';
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Number words, bounds, units and scope words of English, British and American. */
export const numbers: NumberData = {
  marks: { decimal: ['.'], grouping: [','], firm: [] },
  cardinals: Object.fromEntries([
    ['zero', { value: 0 }],
    ...words(ones).map((word, index) => [word, { value: index + 1 }]),
    ...words(teens).map((word, index) => [word, { value: index + 10 }]),
    ...words(tens).map((word, index) => [word, { value: (index + 2) * 10, adds: [1, 9] }]),
  ]),
  compounds: [],
  hundreds: { words: ['hundred'], alone: false, from: 1, to: 99 },
  ones: ['a'],
  scales: {
    thousand: { value: 1e3, alone: false },
    million: { value: 1e6, alone: false },
    millions: { value: 1e6, alone: false, plural: true },
    billion: { value: 1e9, alone: false },
    billions: { value: 1e9, alone: false, plural: true },
    trillion: { value: 1e12, alone: false },
    trillions: { value: 1e12, alone: false, plural: true },
  },
  scaleLetters: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, bln: 1e9, tn: 1e12, trn: 1e12 },
  joiner: { word: 'and', values: [], wide: true },
  andHalf: ['and a half'],
  half: ['half'],
  decimalWords: ['point'],

  collectives: {
    couple: { value: 2, plural: false, needsLink: true },
    dozen: { value: 12, plural: false, direct: true },
    dozens: { value: 12, plural: true },
    score: { value: 20, plural: false, needsLink: true },
    scores: { value: 20, plural: true, needsLink: true },
    tens: { value: 10, plural: true, needsLink: true },
    hundred: { value: 100, plural: false, direct: true },
    hundreds: { value: 100, plural: true },
    thousand: { value: 1e3, plural: false, direct: true },
    thousands: { value: 1e3, plural: true },
    million: { value: 1e6, plural: false, direct: true },
    billion: { value: 1e9, plural: false, direct: true },
    trillion: { value: 1e12, plural: false, direct: true },
  },
  bareCollectives: true,
  collectiveDeterminers: ['a', 'another'],
  collectiveAdjectives: ['good', 'full', 'whole', 'half'],
  severals: {
    several: { low: 2, high: 10, included: true },
    few: { low: 2, high: 10, included: true },
    many: { low: 2, high: null, included: true },
  },
  links: ['of'],

  shares: { half: 1 / 2 },
  bareShares: ['half'],
  notShareOpeners:
    words(`first second other latter top bottom better northern southern eastern western upper lower
    opening closing final each either and one two three four five six seven eight nine ten eleven twelve`),
  denominators: {
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    eighth: 8,
    eighths: 8,
    tenth: 10,
    tenths: 10,
    hundredth: 100,
  },
  plainDenominators: ['thirds', 'quarters', 'fifths', 'tenths'],
  shareLinks: ['of', 'the', 'its', 'their', 'his', 'her', 'our', 'all', 'those', 'these'],
  notShares: [
    'an hour',
    'of an hour',
    'of a',
    'of an',
    'of the game',
    'of the match',
    'of the season',
    'of the year',
    'of a season',
    'past',
    'time',
    'dozen',
    'a dozen',
    'of an inning',
    'the time',
  ],
  shareSides: [],
  outOf: ['in', 'in every', 'out of', 'out of every', 'of every'],

  per: ['per', 'for every'],

  bounds,
  boundFillers: ['the', 'a'],
  ranges: {
    between: { open: ['between'], joint: ['and'] },
    from: { open: ['from'], joint: ['to'] },
    or: ['or'],
    changes:
      words(`ris rose rais fall fell drop increas decreas climb grow grew jump soar plung cut went go gone shrank
      shrunk shrink declin slid slip surg doubl tripl reduc mov lower lift boost slash trim widen narrow eas swell
      expand ballon balloon up down`),
  },

  units,
  unitJoiners: ['-'],
  prefixedUnits: {
    $: 'USD',
    us$: 'USD',
    'u.s.$': 'USD',
    a$: 'AUD',
    au$: 'AUD',
    c$: 'CAD',
    ca$: 'CAD',
    nz$: 'NZD',
    hk$: 'HKD',
    s$: 'SGD',
    r$: 'BRL',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
    '₴': 'UAH',
    '₩': 'KRW',
    '₦': 'NGN',
    '₪': 'ILS',
    eur: 'EUR',
    usd: 'USD',
    gbp: 'GBP',
    rs: 'INR',
    'rs.': 'INR',
  },

  exclusions: {
    ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
    labels:
      words(`article articles art section sections sec chapter chapters page pages p pp no nos number numbers
      paragraph clause annex appendix volume vol episode act scene flight room gate platform terminal route highway
      interstate resolution resolutions directive regulation file version type category class level phase stage floor
      group division channel ward district precinct zone formula tier grade title proposition amendment amendments
      season round reactor building bus line lot boeing airbus code figure table verse psalm box apt apartment suite
      unit platoon brigade battalion mission apollo windows iphone court area tel telephone extension ext year
      magnitude item rule part step priority protocol bulletin`),
    streets:
      words(`street st avenue ave road rd lane boulevard blvd drive square terrace crescent broadway highway way
      close court place`),
    singularDeterminers: ['this', 'every', 'each'],
    definiteDeterminers: words('the these those his her their its our your my all both other'),
    mannerWords: ['in', 'into', 'by', 'at', 'as', 'on'],
    clockMarks: [
      'am',
      'pm',
      'a.m',
      'p.m',
      "o'clock",
      'gmt',
      'utc',
      'bst',
      'edt',
      'est',
      'pst',
      'noon',
      'midnight',
      'local time',
      'hours gmt',
      'hours local time',
    ],
    clockLetters: [],
    clockPrepositions: [],
    clockFollowers: [],
    durationOpeners: [],
    ageOpeners: ['aged', 'age of', 'ages of', 'age', 'ages', 'turned', 'turns', 'turning'],
    penalties: ['in prison', 'in jail', 'behind bars', 'of probation'],
    ageFollowers: [
      'old',
      '-old',
      '- old',
      '-olds',
      'olds',
      'of age',
      'her senior',
      'his senior',
      'younger',
      'older',
    ],
    bareAges: true,
    durationFollowers: [],
    rates: ['a', 'per', 'each'],
    clockOpeners: [],
    repetitions: ['times'],
    yearsBeforeNouns: true,
    yearOpeners: words(
      'in since by until before after from during late early mid of year around spring summer winter',
    ),
    adjectives: [],
    notThings:
      words(`long wide high tall deep thick away ahead apart times time more less fewer below above off out as
      percent years-old`),
  },
  thing: {
    head: 'last',
    skipped: words('other others more additional further extra first last next past only new same such'),
    others: ['other', 'others', 'more', 'additional'],
    links: ['of'],
    plainLinks: ['of'],
    partitives: ['of'],
    plain: words('other more additional further extra first last next only same such total certain all'),
    sides: ['for', 'against', 'in favor', 'in favour'],
    pluralEndings: [
      's',
      'people',
      'men',
      'children',
      'police',
      'crew',
      'staff',
      'infantry',
      'cattle',
      'sheep',
      'fish',
      'spacecraft',
      'dead',
      'feet',
      'lives',
      'aircraft',
      'personnel',
    ],
    countedOnes:
      words(`person people man men woman women child children boy girl boys girls baby soldier soldiers
      officer officers civilian civilians worker workers student students death deaths body bodies case cases victim
      victims passenger passengers policeman policemen firefighter firefighters protester protesters journalist
      journalists fighter fighters militant militants survivor survivors casualty fatality resident residents dead
      troops patients patient migrants migrant refugees refugee`),
    countingWords: [],
    one: ['one'],
    oneIsArticle: false,
  },
  statuses,
  verbStatuses,
  undergoing,
  reflexives: ['themselves', 'itself'],
  agents: ['by'],
  completing: ['to'],
  machines,
  records,
  roles,
  lightVerbs:
    words(`leave find report confirm declare be have do go come remain seem begin continue keep bring take
    make say believe include put`),
  planning: {
    status: 'planned',
    verbs:
      words(`will shall plan intend decide promise pledge vow want expect hope aim agree seek propose announce
      would prepare consider`),
  },
  anaphora: {
    determiners: ['this', 'that', 'these', 'their', 'its'],
    nouns: words('number figure total toll tally count'),
    rates: ['rate', 'proportion', 'share', 'percentage'],
    pronouns: ['they'],
    partitives: [],
    being: ['be', 'number'],
    among: ['including', 'among them', 'of whom', 'of which', 'of them', 'including at least'],
    values: ['that', 'that figure', 'that number'],
  },
};

import type { DateData } from '../contract/date.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');
const numbered = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words(text).map((word, index) => [word, index + 1]));

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';
const weekdays = 'lunes martes miercoles jueves viernes sabado domingo';

const parts = [
  [
    'start',
    'a principios, a comienzos, a inicios, principios, comienzos, inicios, el principio, al principio, a primeros, el inicio, al inicio, el comienzo, al comienzo',
  ],
  ['middle', 'a mediados, mediados'],
  ['end', 'a finales, a fines, finales, fines, el final, al final, a ultimos, el fin'],
] as const;

/** Words for Spanish dates. */
export const dates: DateData = {
  capitals: false,
  monthFirst: false,
  directions: 'either',
  bareDays: true,
  months: { ...numbered(months), setiembre: 9 },
  monthAbbreviations: {
    ene: 1,
    feb: 2,
    mar: 3,
    abr: 4,
    jun: 6,
    jul: 7,
    ago: 8,
    sept: 9,
    sep: 9,
    set: 9,
    oct: 10,
    nov: 11,
    dic: 12,
  },
  weekdays: numbered(weekdays),
  weekdaysPlural: { sabados: 6, domingos: 7 },
  weekdayNames: phrases('santo, negro, de ramos, de ceniza, de resurreccion'),
  weekdayNameOpeners: [],
  ordinals: {
    primer: 1,
    primero: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    tercer: 3,
    tercero: 3,
    tercera: 3,
    cuarto: 4,
    cuarta: 4,
    ultimo: -1,
    ultima: -1,
  },
  ordinalEndings: words('º ª .º .ª er'),
  order: 'dmy',
  firstDay: ['primero'],
  dayEndings: words('º .º'),
  dayMonthLinks: ['de'],
  dayArticles: words('el los'),
  loneDayArticles: ['el'],
  notBeforeLoneDay: words('en sobre contra con por'),
  aheadDayArticles: ['al'],
  namedPlaces: words(
    'calle plaza avenida paseo puente estadio estacion instituto colegio hospital barrio movimiento',
  ),
  namedPlaceLinks: ['del', 'de', ''],

  dayWords: [
    { words: 'ayer', amount: -1 },
    { words: 'anoche', amount: -1 },
    { words: 'anteayer', amount: -2 },
    { words: 'antes de ayer', amount: -2 },
    { words: 'hoy', amount: 0 },
    { words: 'mañana', amount: 1 },
    { words: 'manana', amount: 1 },
    { words: 'pasado mañana', amount: 2 },
    { words: 'pasado manana', amount: 2 },
  ],
  figurative: [
    { before: 'de', word: 'manana' },
    { before: 'la', word: 'manana' },
    { before: 'una', word: 'manana' },
    { before: 'por la', word: 'manana' },
    { before: 'el', word: 'manana' },
  ],
  partsOfDay:
    phrases(`por la manana, por la tarde, por la noche, de madrugada, al mediodia, a mediodia, en la noche,
    en la tarde, al amanecer, al anochecer, a medianoche, de noche`),
  dayPartNouns: { manana: [0, 0], tarde: [0, 0], noche: [0, 0], madrugada: [0, 0], mediodia: [0, 0] },

  units: {
    dia: 'day',
    dias: 'day',
    semana: 'week',
    semanas: 'week',
    mes: 'month',
    meses: 'month',
    trimestre: 'quarter',
    trimestres: 'quarter',
    ano: 'year',
    anos: 'year',
  },
  unitPhrases: [{ words: 'fin de semana', unit: 'weekend' }],
  yearFractions: { trimestre: 3, semestre: 6, cuatrimestre: 4 },
  weakYearFractions: [],
  unitDayLinks: ['del'],
  last: words('pasado pasada pasados pasadas ultimo ultima ultimos ultimas'),
  next: words('proximo proxima proximos proximas').concat('que viene'),
  this: words('este esta'),
  hereSuffixes: [],
  thereSuffixes: [],
  current: ['en curso'],
  articles: words('el la'),
  spanDeterminers: words('los las estos estas'),
  unnumberedSpans: [],
  unitOnes: words('un una'),
  earlier: [],
  later: [],

  parts: parts.flatMap(([part, list]) => phrases(list).map((one) => ({ words: one, part }))),
  partLinks: phrases('de, del, de la, del mes de, de este, del ano, de este mes de'),
  partPhrases: [],
  barePartUnits: false,

  monthOpeners: words(
    'en de desde hasta a finales principios mediados comienzos durante entre para hacia partir y pasado',
  ),
  monthYearLinks: words('de del').concat('del ano'),
  yearOpeners: words('en desde hasta ano durante hacia entre y para antes').concat(
    'antes de',
    'a partir de',
    'despues de',
    'respecto a',
    'frente a',
  ),
  weakYearOpeners: words('de del'),
  yearNouns: words(
    'presupuesto presupuestos temporada edicion ejercicio elecciones juegos mundial eurocopa censo campaña',
  ),
  yearDeterminers: [],
  seasons: { primavera: 1, verano: 2, otono: 3, invierno: 4 },
  seasonOpeners: phrases('en, en el, en la, durante el, durante la'),
  feasts: [
    { words: 'navidad', month: 12, day: 25 },
    { words: 'nochebuena', month: 12, day: 24 },
    { words: 'nochevieja', month: 12, day: 31 },
    { words: 'viernes santo', easter: -2 },
    { words: 'domingo de resurreccion', easter: 0 },
  ],
  feastOpeners: phrases('en, el, desde, antes de, hasta, por'),
  decades: words('anos decada').concat('decada de'),
  decadeEndings: [],
  centuries: ['siglo'],
  centuryEndings: [],

  ago: [{ words: 'hace', side: 'before' }],
  ahead: phrases('dentro de, en'),
  weakAhead: ['en'],
  within: phrases('en menos de, en los proximos, en las proximas'),
  durationBounds: phrases(
    'unos, unas, casi, mas de, menos de, cerca de, al menos, apenas, ya, solo, poco mas de, aproximadamente',
  ),
  toTheDay: [],
  elsewhere: phrases('despues, antes, mas tarde, atras'),

  sinceAhead: ['desde'],
  since: phrases('desde, desde el, desde la, desde los, desde este, desde esta'),
  until: phrases(
    'hasta, hasta el, hasta la, antes de, antes del, hasta finales de, a mas tardar, a mas tardar el',
  ),
  untilOpen: phrases('antes de, antes del'),
  untilAhead: phrases('a mas tardar'),
  starting: phrases('a partir de, a partir del'),
  startingAnnounced: ['a'],
  accented: {},
  ranges: {
    openers: words('del de desde'),
    unopened: false,
    joints: words('al a hasta').concat('hasta el', '-', '–'),
    between: ['entre'],
    and: words('y'),
    or: words('o'),
    recurring: [],
  },
  recurrence: {
    openers: phrases('cada, todos los, todas las, los, algunos'),
    articles: [],
    yearlyBefore: phrases('cada, todos los anos'),
    yearlyBehind: phrases('cada ano, todos los anos, de cada ano'),
  },

  beforeEra: phrases('a. c., a.c., antes de cristo'),
  sameYear: phrases('del mismo ano, de ese ano, de ese mismo ano'),
  coordination: words('y o , el del al').concat('y el'),
  stamps: phrases('publicado el, publicado, actualizado el, actualizado'),
  clockOpeners: words('a').concat('a las'),

  tense: {
    futureAuxiliaries: words('ir deber poder'),
    announcing: words('prever esperar prometer decidir querer planear proyectar convocar amenazar'),
    perfect: [],
    announced: [],
    having: ['haber'],
    being: words('ser estar'),
    motion: [],
    reflexives: ['se'],
    ambiguousParticiples: false,
    scheduled: words('prever fijar programar convocar esperar aplazar'),
    datingBack: words('remontar datar'),
    moving: words('aplazar posponer retrasar adelantar prorrogar'),
    movedTo: words('al a hasta'),
    sinceWords: ['desde'],
    meantFor: ['para'],
  },
};

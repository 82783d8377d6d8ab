import type { BoundPhrase, Cardinal, NumberData, UnitPhrase } from '../contract/number.ts';
import { machines, records, roles, statuses, undergoing } from './number-statuses.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

const bound = (
  side: BoundPhrase['side'],
  end: BoundPhrase['bound'],
  approximate: boolean,
  list: string,
  more: Partial<BoundPhrase> = {},
): BoundPhrase[] => phrases(list).map((one) => ({ words: one, side, bound: end, approximate, ...more }));

const unit = (
  kind: UnitPhrase['kind'],
  code: string,
  list: string,
  more: Pick<UnitPhrase, 'factor' | 'age' | 'clock'> = {},
): UnitPhrase[] => phrases(list).map((phrase) => ({ words: phrase, unit: code, kind, ...more }));

const bounds: readonly BoundPhrase[] = [
  ...bound('before', 'least', false, 'al menos, por lo menos, como minimo, no menos de', { counts: true }),
  ...bound(
    'before',
    'least',
    false,
    'mas de, mas del, por encima de, por encima del, superior a, superiores a, un minimo de, mucho mas de, bastante mas de',
  ),
  ...bound('before', 'least', true, 'poco mas de, un poco mas de, algo mas de'),
  ...bound(
    'before',
    'most',
    false,
    'como maximo, como mucho, a lo sumo, menos de, menos del, no mas de, por debajo de, por debajo del, inferior a, inferiores a, un maximo de',
  ),
  ...bound('before', 'most', false, 'hasta, hasta los, hasta las, hasta el', { reaches: true }),
  ...bound('before', 'most', true, 'apenas, poco menos de, algo menos de, un poco menos de'),
  ...bound(
    'before',
    null,
    true,
    'unos, unas, cerca de, casi, alrededor de, aproximadamente, en torno a, en torno al, mas o menos, cerca del, alrededor del, practicamente, del orden de, proximo a, ~, ≈, ±',
  ),
  ...bound(
    'before',
    'least',
    false,
    'supera, superan, supero, superaron, superaba, superara, superado, superando, excede, exceden, excedio, sobrepasa, sobrepasan, sobrepaso, rebasa, rebaso',
    { outside: true },
  ),
  ...bound('before', 'most', false, 'no supera, no superan, no supero, no superara, no excede', {
    outside: true,
  }),
  ...bound('before', null, true, 'ronda, rondan, rondo, rondaba, rondaban, roza, rozan', { outside: true }),
  ...bound('after', 'least', false, 'o mas, como minimo, al menos, por lo menos'),
  ...bound('after', 'most', false, 'o menos, como maximo, como mucho'),
  ...bound('after', null, true, 'aproximadamente, mas o menos'),
];

const units: readonly UnitPhrase[] = [
  ...unit('percent', '%', '%, por ciento, por cien'),
  ...unit('currency', 'EUR', 'euros, euro, €, eur, de euros'),
  ...unit('currency', 'EUR', 'm€, mill. €', { factor: 1e6 }),
  ...unit('currency', 'USD', 'dolares, dolar, $, usd, us$, de dolares, dolares estadounidenses'),
  ...unit('currency', 'GBP', 'libras esterlinas, libras, £, gbp'),
  ...unit('currency', 'MXN', 'pesos mexicanos'),
  ...unit('currency', 'ARS', 'pesos argentinos'),
  ...unit('currency', 'CLP', 'pesos chilenos'),
  ...unit('currency', 'COP', 'pesos colombianos'),
  ...unit('currency', 'PEN', 'soles'),
  ...unit('currency', 'CHF', 'francos suizos'),
  ...unit('currency', 'JPY', 'yenes, ¥'),
  ...unit('currency', 'CNY', 'yuanes'),
  ...unit('currency', 'RUB', 'rublos'),
  ...unit('measure', 'km', 'kilometros, kilometro, km'),
  ...unit('measure', 'km/h', 'km/h, kilometros por hora'),
  ...unit('measure', 'km2', 'kilometros cuadrados, km², km2'),
  ...unit('measure', 'm', 'metros, metro, m'),
  ...unit('measure', 'm2', 'metros cuadrados, m², m2'),
  ...unit('measure', 'm3', 'metros cubicos, m³, m3'),
  ...unit('measure', 'cm', 'centimetros, cm'),
  ...unit('measure', 'mm', 'milimetros, mm'),
  ...unit('measure', 'ha', 'hectareas, hectarea, ha'),
  ...unit('measure', 'kg', 'kilos, kilo, kilogramos, kg'),
  ...unit('measure', 'g', 'gramos, gramo, g'),
  ...unit('measure', 't', 'toneladas, tonelada, t'),
  ...unit('measure', 'l', 'litros, litro, l'),
  ...unit('measure', 'bbl', 'barriles, barril'),
  ...unit('measure', '°C', 'grados, grado, °c, ºc, °, grados centigrados'),
  ...unit('measure', 'MW', 'megavatios, mw'),
  ...unit('measure', 'GW', 'gigavatios, gw'),
  ...unit('measure', 'kWh', 'kilovatios hora, kwh'),
  ...unit('duration', 'year', 'anos, ano', { age: true }),
  ...unit('duration', 'month', 'meses, mes'),
  ...unit('duration', 'week', 'semanas, semana'),
  ...unit('duration', 'day', 'dias, dia'),
  ...unit('duration', 'hour', 'horas, hora', { clock: true }),
  ...unit('duration', 'minute', 'minutos, minuto, min'),
  ...unit('duration', 'second', 'segundos, segundo'),
];

const counted = (list: string, from: number, adds?: Cardinal['adds']) =>
  words(list).map((word, index): [string, Cardinal] => [
    word,
    {
      value: adds && from >= 30 ? from + index * (from >= 100 ? 100 : 10) : from + index,
      ...(adds ? { adds } : {}),
    },
  ]);

/** Number words, bounds, units and scope words of Spanish. */
export const numbers: NumberData = {
  marks: { decimal: [',', '.'], grouping: ['.', ',', "'"], firm: ['.'] },
  cardinals: Object.fromEntries([
    ...counted(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
      0,
    ),
    ...(['un', 'una'] as const).map((word): [string, Cardinal] => [word, { value: 1 }]),
    ...(['veintiun', 'veintiuna'] as const).map((word): [string, Cardinal] => [word, { value: 21 }]),
    ...counted('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, [1, 9]),
    ...(['cien', 'ciento'] as const).map((word): [string, Cardinal] => [word, { value: 100, adds: [1, 99] }]),
    ...counted(
      'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      200,
      [1, 99],
    ),
    ...counted(
      'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
      200,
      [1, 99],
    ),
  ]),
  compounds: [],
  hundreds: { words: [], alone: false, from: 0, to: 0 },
  ones: [],
  scales: {
    mil: { value: 1e3, alone: true },
    millon: { value: 1e6, alone: false },
    millones: { value: 1e6, alone: false, plural: true },
    billon: { value: 1e12, alone: false },
    billones: { value: 1e12, alone: false, plural: true },
  },
  scaleLetters: {},
  joiner: { word: 'y', values: [1, 2, 3, 4, 5, 6, 7, 8, 9], wide: false },
  andHalf: ['y medio', 'y media'],
  half: ['medio', 'media'],
  decimalWords: ['coma'],

  collectives: {
    par: { value: 2, plural: false, needsLink: true },
    decena: { value: 10, plural: false },
    decenas: { value: 10, plural: true },
    docena: { value: 12, plural: false },
    docenas: { value: 12, plural: true },
    quincena: { value: 15, plural: false, needsLink: true },
    veintena: { value: 20, plural: false },
    treintena: { value: 30, plural: false, needsLink: true },
    cincuentena: { value: 50, plural: false, needsLink: true },
    centenar: { value: 100, plural: false },
    centenares: { value: 100, plural: true },
    cientos: { value: 100, plural: true },
    millar: { value: 1e3, plural: false },
    millares: { value: 1e3, plural: true },
    miles: { value: 1e3, plural: true },
  },
  bareCollectives: true,
  collectiveDeterminers: words('un una la el este esta'),
  collectiveAdjectives: words('buena media pequeña escasa'),
  severals: {
    varios: { low: 2, high: 10, included: true },
    varias: { low: 2, high: 10, included: true },
    algunos: { low: 2, high: 10, included: true },
    algunas: { low: 2, high: 10, included: true },
    unos: { low: 2, high: 10, included: true },
    unas: { low: 2, high: 10, included: true },
  },
  links: words('de del'),

  shares: { mitad: 1 / 2 },
  bareShares: [],
  notShareOpeners: words('primera segunda otra'),
  denominators: {
    tercio: 3,
    tercios: 3,
    cuarto: 4,
    cuartos: 4,
    quinto: 5,
    quintos: 5,
    sexto: 6,
    decimo: 10,
    decimos: 10,
  },
  plainDenominators: words('tercios quintos decimos'),
  shareLinks: words('de del'),
  notShares: ['de hora', 'de final', 'de siglo', 'de baño'],
  shareSides: words('norte sur este oeste'),
  outOf: ['de cada', 'sobre'],
  per: ['por', 'por cada'],

  bounds,
  boundFillers: words('los las el la ya'),
  ranges: {
    between: { open: ['entre'], joint: ['y'] },
    from: { open: words('de del'), joint: words('a al') },
    or: words('o u'),
    changes: words(
      'pas aument subi sub cay baj ascend crec reduc reduj disminu elev salt increment descend rebaj ampli',
    ),
  },

  units,
  unitJoiners: [],
  prefixedUnits: { $: 'USD', us$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' },

  exclusions: {
    ordinalSuffixes: words('.º .ª º ª o a er ro'),
    labels:
      words(`articulo articulos art ley numero numeros num n.º nº pagina paginas p capitulo seccion parrafo anexo tomo
      volumen episodio acto escena vuelo linea andén puerta terminal ruta carretera autovia autopista resolucion decreto
      reglamento directiva expediente version tipo categoria clase nivel fase etapa piso planta grupo division canal sala
      habitacion cuarto zona formula temporada reactor edificio bus autobus tren boeing airbus dorsal codigo indice tabla
      figura nota salmo versiculo tel telefono apartado disposicion enmienda g portal bloque mesa lote kilometro`),
    streets: words('calle avenida avda plaza paseo camino carretera mayor ronda travesia callejon bulevar'),
    singularDeterminers: words('el la este esta ese esa su mi cada al del'),
    definiteDeterminers: words(
      'los las estos estas esos esas sus ambos otros otras todos todas nuestros nuestras',
    ),
    mannerWords: words('en de'),
    clockMarks: ['h', 'horas', 'a.m.', 'p.m.', 'am', 'pm'],
    clockLetters: ['h'],
    clockPrepositions: words('las la'),
    clockFollowers: [
      'de la mañana',
      'de la manana',
      'de la tarde',
      'de la noche',
      'de la madrugada',
      'en punto',
      'horas',
      'hora local',
      'y media',
      'y cuarto',
      'menos cuarto',
    ],
    clockOpeners: ['informativo de las', 'tren de las'],
    durationOpeners: phrases(
      'durante, pena de, condenado a, condenada a, condenados a, condenadas a, contrato de, plan de, plazo de, periodo de, mandato de, tregua de, tras, en, por',
    ),
    ageOpeners: phrases('edad de, menor de'),
    penalties: phrases('de carcel, de prision, de reclusion'),
    ageFollowers: phrases('de edad'),
    bareAges: false,
    durationFollowers: phrases(
      'de carcel, de prision, de reclusion, de guerra, de obras, de mandato, de experiencia, despues, antes, mas tarde, atras, consecutivos, consecutivas, seguidos',
    ),
    rates: ['por', 'al'],
    yearsBeforeNouns: false,
    yearOpeners: words(
      'en ano anos desde hasta antes despues de del verano invierno otono primavera hacia temporada entre y a',
    ),
    repetitions: words('veces vez ocasiones'),
    adjectives: [],
    notThings: words(
      'largo ancho alto profundidad altura longitud mas menos veces vez ocasiones parte partes lado lados',
    ),
  },
  thing: {
    head: 'first',
    skipped: words(
      'otros otras otro otra primeros primeras ultimos ultimas proximos proximas unicos nuevos nuevas mismos mismas',
    ),
    others: words('otros otras otro otra'),
    links: words('de del'),
    plainLinks: words('de'),
    partitives: words('de'),
    plain: words('otro primero ultimo proximo unico mismo tal total cierto todo'),
    sides: ['a favor', 'en contra'],
    pluralEndings: ['s', 'gente'],
    countedOnes: words('muerto muerta herido herida desaparecido desaparecida fallecido fallecida victima'),
    countingWords: words('deja dejo causa causo hay hubo :'),
    one: words('un una uno'),
    oneIsArticle: true,
  },
  statuses,
  undergoing,
  reflexives: ['se'],
  agents: ['por'],
  completing: ['a'],
  machines,
  records,
  roles,
  verbStatuses: {},
  lightVerbs: words('dejar causar haber ser estar quedar resultar seguir ir poder deber tener'),
  planning: {
    status: 'planned',
    verbs: words('prever decidir prometer anunciar querer deber ir esperar proyectar'),
  },
  anaphora: {
    determiners: words('este esta estos su ese'),
    nouns: words('numero cifra total balance'),
    rates: words('tasa proporción porcentaje'),
    pronouns: words('ellos ellas estos'),
    partitives: [],
    being: ['ser'],
    among: [
      'entre ellos',
      'entre ellas',
      'de los cuales',
      'de las cuales',
      'de los que',
      'incluidos',
      'incluidas',
    ],
    values: ['esa cifra', 'ese numero'],
  },
};

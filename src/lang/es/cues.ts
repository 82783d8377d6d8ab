import type { CueData } from '../contract/cue.ts';
import { grammar } from './cue-grammar.ts';
import { documents, speakers } from './cue-speakers.ts';
import { verbs } from './cue-verbs.ts';
import { stance } from './stance.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

/** Who says what in Spanish. */
export const cues: CueData = {
  verbs,
  prepositions: [
    { words: 'según' },
    { words: 'a juicio de' },
    { words: 'en opinión de' },
    { words: 'en palabras de' },
    { words: 'de acuerdo con' },
    { words: 'a decir de' },
    { words: 'a su juicio', pronounAt: 1 },
    { words: 'en su opinión', pronounAt: 1 },
  ],
  nouns:
    words(`información anuncio rumor afirmación alegación acusación noticia idea hipótesis teoría declaración revelación
    conclusión versión promesa argumento temor sospecha testimonio advertencia estimación`),
  nounsOfSaying: words(
    'anuncio rumor afirmación acusación declaración revelación promesa testimonio advertencia',
  ),
  rulings: words('norma principio regla costumbre'),
  restating: words(
    'información cifra balance estimación acusación afirmación versión decisión medida extremo',
  ),
  works: words('novela cuento obra libro película serie dibujo foto poema cuadro'),
  beneficiaries: words(
    'niño alumno estudiante adulto jubilado menor residente viajero visitante cliente familia usuario persona',
  ),
  charges: words('gratuito gratis obligatorio euro precio coste descuento'),
  saidNouns: phrases(
    'respuesta, reacción, conclusión, mensaje, consigna, lema, argumento, explicación, advertencia, versión, pregunta',
  ),
  ownPossessives: words('nuestro nuestra nuestros nuestras mi mis'),
  possessives: words('su sus'),
  grammar,
  conditionals: [],
  futures: [],
  finiteAuxiliaries: [],
  nounRelatives: phrases('según el cual, según la cual, según los cuales, según las cuales'),
  auxiliaries: words('haber ser estar'),
  passive: 'ser',
  unaccusatives: [],
  audiencePrepositions: words('a al ante'),
  presentEndings: [],
  participles: words('ando iendo yendo'),
  carriers: words(
    'querer poder deber ir volver soler acabar empezar comenzar llegar intentar tratar saber dejar lograr preferir',
  ),
  upcoming: ['ir'],
  permissions: [],
  carrierPrepositions: words('a de por'),
  insertedPhrases:
    phrases(`por su parte, por otra parte, por otro lado, a su vez, en cambio, sin embargo, no obstante, de nuevo,
    una vez más, por primera vez, en persona, al respecto, entre otros, en concreto, por ahora, por el momento, de momento,
    en su día, por escrito, en privado, en público`),
  clitics: words('se me te nos os lo la los las le les'),
  hearsayAdverbs: words('presuntamente supuestamente'),
  objectPronouns: words('lo'),
  partitivePronouns: [],
  personalReflexives: words('me te nos os'),
  reflexives: words('se me te nos os'),
  negationParticles: words('no'),
  restrictors: [],
  negatingPrepositions: words('sin'),
  negatingConjunctions: words('ni'),
  complementisers: words('que'),
  compoundConjunctions: words(
    'antes después luego para porque sin hasta desde ya siempre mientras así tal tales más menos mejor peor tan lo el la los las',
  ),
  narrativeConjunctions: words('después mientras'),
  contrasts: phrases('pero, mientras que, aunque, en cambio'),
  questionOpeners: words(
    'si cómo cuándo por dónde cuánto cuántos cuánta cuántas qué quién quiénes cuál cuáles',
  ),
  demonstrativeOpeners: [],
  relativeSubjects: words('que quien quienes'),
  personalRelatives: words('quien quienes'),
  likewise: words('como según'),
  temporalLikewise: words('como según'),
  bareLikewise: words('como según'),
  relatives: words('que quien quienes cual cuales cuyo cuya cuyos cuyas donde'),
  subjectPronouns: words(
    'él ella ellos ellas éste ésta éstos éstas este algunos algunas otros otras muchos varios ambos ambas',
  ),
  stressedPronouns: words('mí él ella ellos ellas nosotros este esta'),
  ownVoice: words('yo nosotros nosotras tú usted ustedes'),
  authorVoice: words('yo nosotros nosotras'),
  impersonalSubjects: [],
  standpoints: [],
  occasions: words('aprovechar intervenir escribir reaccionar'),
  perceiving: words('oír escuchar ver'),
  narrativeInfinitives: phrases('antes de, tras, después de'),
  impersonalPassives: [],
  emptySubjects: words('eso esto ello aquello nada todo'),
  contractions: { del: 'de', al: 'a' },
  genitive: 'de',
  quantifiers: words('todo toda todos todas'),
  partitives: phrases(
    'uno, una, algunos, algunas, varios, varias, muchos, muchas, otros, otras, ninguno, ninguna, cada uno',
  ),
  indefinites: words('un una unos unas varios varias algunos algunas'),
  namingPrepositions: words('de del'),
  conjunctions: words('y e o'),
  agents: words('por'),
  connectives:
    phrases(`pero, y, sin embargo, no obstante, además, asimismo, también, por tanto, por lo tanto, así, así pues, por ello,
    en cambio, por su parte, por otra parte, por otro lado, a su vez, al mismo tiempo, finalmente, por último, después,
    luego, entonces, mientras tanto, de hecho, en efecto, en concreto, ahora bien, aun así, con todo, igualmente`),
  gerunds: [],
  purposes: words('para'),
  speakers,
  speakerEndings: ['ista'],
  mute: words('lista vista revista pista conquista entrevista'),
  pluralNouns: [],
  courts: [],
  documents,
  issuing: words('publicar emitir difundir enviar firmar escribir divulgar'),
  audiences:
    words(`prensa periodista periodistas micrófono medio medios radio televisión cámara teléfono agencia cadena diario
    semanario revista red conferencia entrevista tribunal juez comisión parlamento oyente público`),
  mediumPrepositions: words('en'),
  media: phrases('x, twitter, facebook, instagram, telegram, tiktok, linkedin, youtube, bluesky, whatsapp'),
  mediumTrades: words(
    'periodista reportero corresponsal columnista editor presentador presentadora fotógrafo director redactor',
  ),
  channels:
    phrases(`en un comunicado, en una declaración, en un mensaje, en un tuit, en un informe, en una carta, en una entrevista,
    en un discurso, en un vídeo, en una nota, en rueda de prensa, en una rueda de prensa, en conferencia de prensa,
    en una conferencia de prensa, durante una rueda de prensa, en redes sociales, en las redes sociales, en su cuenta,
    en su página, por teléfono, por escrito, ante la prensa, ante los periodistas, ante los medios, ante el juez,
    a los periodistas, a la prensa, a los medios, en declaraciones, en la radio, en televisión, a través de`),
  citing: words('citar'),
  timeUnits: words('año años mes meses semana semanas día días hora horas minuto minutos'),
  timeWords:
    words(`lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anteayer anoche tarde noche madrugada
    mediodía recientemente enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`),
  stance,
};

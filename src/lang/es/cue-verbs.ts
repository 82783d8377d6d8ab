import type { CueVerbs } from '../contract/cue.ts';

const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

/** Verbs of reporting by what may follow them; each group opens with an example. */
export const verbs: readonly CueVerbs[] = [
  {
    // « El alcalde dijo que la piscina reabrirá. » « Afirma haber visto la barca. »
    name: 'say',
    verbs:
      phrases(`decir, afirmar, asegurar, declarar, indicar, precisar, explicar, sostener, mantener, manifestar,
      alegar, argumentar, jurar, garantizar, confesar, reconocer, admitir, confirmar, anunciar, insinuar, considerar,
      creer, opinar, testificar, estimar, juzgar`),
    clause: true,
    quotation: true,
    parenthetical: true,
    infinitive: [''],
  },
  {
    // « El diario reveló que el dinero salió del país. » Of what is or was.
    name: 'recount',
    role: 'recounts',
    verbs: phrases('revelar, desvelar, relatar, narrar, contar, publicar'),
    clause: true,
    quotation: true,
    parenthetical: true,
  },
  {
    // « La empresa recordó que la planta está cerrada. »
    name: 'state',
    verbs:
      phrases(`añadir, agregar, señalar, subrayar, destacar, recordar, apuntar, aclarar, matizar, puntualizar,
      detallar, insistir, reiterar, repetir, concluir, responder, contestar, replicar, escribir, informar, comunicar,
      notificar, advertir, avisar, alertar, prevenir, denunciar, lamentar, celebrar, comentar, observar, constatar,
      pronosticar, vaticinar, prever, calcular, exponer, argüir, proseguir, reprochar, adelantar, avanzar, zanjar,
      hacer saber, dejar claro, hacer hincapié, dar a entender, dar por hecho, quejarse, se quejar, se felicitar`),
    clause: true,
    quotation: true,
    parenthetical: true,
    needsSpeaker: true,
  },
  {
    // « El informe muestra que los precios bajan. »
    name: 'show',
    verbs: phrases('mostrar, demostrar, probar, evidenciar, acreditar, documentar'),
    clause: true,
    needsSpeaker: true,
  },
  {
    // « Los vecinos temen que el río se desborde. »
    name: 'doubt',
    verbs: phrases('temer, sospechar, suponer, dudar'),
    clause: true,
    stance: 'hedge',
    needsSpeaker: true,
  },
  {
    // « La entrenadora espera que el equipo gane. » Only with a clause.
    name: 'wish',
    verbs: phrases('confiar, esperar'),
    quotedClause: true,
    quotation: true,
    needsSpeaker: true,
  },
  {
    // « "¡Nunca!", gritó. » Only with quoted words.
    name: 'voice',
    verbs:
      phrases(`gritar, exclamar, susurrar, bromear, ironizar, suspirar, preguntar, espetar, soltar, continuar,
      resumir, sentenciar, corear, tuitear, prometer, exigir, pedir, reclamar, ordenar`),
    quotation: true,
  },
  {
    // « La empresa anunció el cierre de la planta. »
    name: 'announce',
    passive: true,
    verbs:
      phrases(`anunciar, confirmar, revelar, reconocer, admitir, denunciar, pronosticar, prever, recomendar, proponer,
      reiterar, lamentar`),
    object: [''],
    notAboutPeople: true,
    needsSpeaker: true,
  },
  {
    // « El fiscal calificó el acuerdo de "farsa". »
    name: 'label',
    verbs: phrases('calificar, tachar, tildar, describir, definir, llamar'),
    label: ['de', 'como', ''],
  },
  {
    // « La ministra condenó "un ataque cobarde". »
    name: 'attitude',
    verbs: phrases(
      'condenar, criticar, elogiar, defender, celebrar, lamentar, denunciar, rechazar, agradecer, pedir',
    ),
    quotedObject: [''],
    quotation: true,
  },
  {
    // « El ejército acusó a los rebeldes de romper la tregua. »
    name: 'accuse',
    verbs: phrases('acusar, culpar, responsabilizar'),
    infinitive: ['de'],
    object: ['de'],
    needsSpeaker: true,
  },
  {
    // « Los expertos alertan de inundaciones. »
    name: 'warn',
    role: 'warns',
    verbs: phrases('alertar, advertir, avisar, se quejar'),
    object: ['de', 'sobre'],
    needsSpeaker: true,
  },
  {
    // « El alcalde prometió construir 500 viviendas. »
    name: 'promise',
    role: 'promises',
    verbs: phrases('prometer, se comprometer, amenazar, proponer, garantizar'),
    infinitive: ['', 'a', 'con'],
    clause: true,
    quotation: true,
    needsSpeaker: true,
  },
  {
    // « El sindicato exige la retirada del decreto. » « La familia pidió que se reabra el caso. »
    name: 'demand',
    verbs: phrases(
      'exigir, pedir, reclamar, demandar, ordenar, solicitar, recomendar, aconsejar, rogar, urgir',
    ),
    clause: true,
    object: [''],
    infinitive: [''],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « El gobernador instó a los vecinos a quedarse en casa. »
    name: 'call',
    verbs: phrases('instar, exhortar, llamar, urgir'),
    infinitive: ['a'],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « Preguntó si la presa aguantará. »
    name: 'wonder',
    verbs: phrases('preguntar, se preguntar'),
    question: true,
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « El ministerio niega haber enviado tropas. »
    name: 'deny',
    passive: true,
    verbs: phrases('negar, desmentir, refutar'),
    clause: true,
    quotation: true,
    parenthetical: true,
    object: [''],
    infinitive: [''],
    stance: 'deny',
    needsSpeaker: true,
  },
  {
    // « La embajada rechazó las acusaciones. »
    name: 'reject',
    role: 'rejects',
    passive: true,
    verbs: phrases('rechazar, desestimar'),
    object: [''],
    stance: 'deny',
    needsSpeaker: true,
  },
  {
    // « La policía no dijo si estaba armado. » « El ministerio no confirmó el envío. »
    name: 'silence',
    role: 'withholds',
    verbs:
      phrases(`responder, contestar, decir, confirmar, precisar, revelar, saber, explicar, aclarar, detallar, indicar,
      comentar, informar, facilitar, ofrecer`),
    question: true,
    clause: true,
    object: ['', 'sobre', 'a'],
    negated: true,
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « La compañía declinó comentar el informe. » « Se negó a decir si será candidata. »
    name: 'withhold',
    role: 'withholds',
    verbs: phrases('declinar, evitar, rehusar, eludir, se negar'),
    infinitive: ['', 'a'],
    question: true,
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « La policía desconoce si hay más heridos. »
    name: 'unable',
    verbs: phrases('desconocer, ignorar'),
    question: true,
    stance: 'unknown',
    needsSpeaker: true,
  },
];

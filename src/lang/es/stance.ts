import type { StanceData } from '../contract/cue.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

/** Words of certainty in Spanish; see the contract for what each list does. */
export const stance: StanceData = {
  doubt:
    phrases(`probablemente, posiblemente, quizá, quizás, tal vez, acaso, al parecer, aparentemente, presuntamente,
    supuestamente, presumiblemente, a lo mejor, es posible, es probable, no se descarta, no descarta, no está claro,
    no es seguro, sin confirmar, no confirmado, no confirmada, no confirmados, no confirmadas, según los primeros datos,
    según las primeras informaciones`),
  doubtVerbs: words('parecer'),
  suspecting: words('sospechar suponer dudar'),
  modals: words('poder'),
  expectation: words('deber'),
  supposing: words('querer gustar preferir bastar convenir merecer permitir suponer imaginar'),
  doubtNouns: words('posibilidad hipótesis probabilidad riesgo sospecha'),
  deadlines: phrases('antes de, a partir de, a más tardar'),
  conditions:
    phrases(`si, siempre que, siempre y cuando, a condición, a menos, a cambio, en caso, salvo que, con tal de que,
    cuando, una vez que, mientras no, hasta que`),
  strictConditions: phrases('siempre que, siempre y cuando, a condición, con tal de que'),
  temporal: words('cuando'),
  readiness: words('dispuesto dispuesta dispuestos dispuestas'),
  accusing: words('acusar sospechar culpar imputar'),
  accusingPhrases: phrases('acusado de, acusada de, imputado por, imputada por'),
  offences:
    words(`robar mentir matar ocultar falsificar desviar amañar acosar agredir amenazar traicionar sobornar estafar
    espiar hackear sabotear incendiar bombardear atacar maltratar blanquear defraudar copiar manipular torturar violar`),
  swearing: words('jurar'),
  addresses: [],
  joinedPronouns: [],
  allegations:
    words(`acusación alegación rumor afirmación sospecha imputación mentira responsabilidad implicación versión crítica
    teoría idea vínculo relación cifra conclusión negligencia complicidad información señalamiento cargo`),
  rumours: words('rumor'),
  misdeeds: [],
  feelings:
    words(`preocupación temor inquietud oposición apoyo esperanza pesar ira voluntad desacuerdo duda solidaridad
    indignación satisfacción decepción sorpresa confianza tristeza alegría orgullo rechazo malestar`),
  dismissals:
    words(`falso falsa falsos falsas infundado infundada infundados infundadas absurdo absurda absurdos absurdas mentira
    mentiras rumor bulo bulos calumnia calumnias invención montaje patraña`),
  denials:
    phrases(`es falso, es falsa, son falsos, son falsas, eso es mentira, es mentira, no es cierto, no es verdad,
    no son ciertos, no son ciertas, no es cierta, carece de fundamento, carecen de fundamento, soy inocente, es inocente,
    son inocentes, nada que ver con, su inocencia`),
  knowing:
    words(`confirmar saber conocer precisar decir revelar comentar detallar indicar explicar determinar establecer
    verificar identificar responder contestar dar facilitar aclarar informar pronunciar`),
  ignoring: words('ignorar desconocer'),
  ignorance:
    phrases(`no hay información, ni idea, pronto para saber, pronto para decir, pronto para determinar, pronto para concluir,
    no se sabe, no se conoce, se desconoce, queda por determinar, sin comentarios`),
  evasions: phrases('sin comentarios'),
  asking: words('preguntar'),
  answers: words('pregunta comentario respuesta entrevista petición solicitud detalle llamada'),
  refusals: words('negar declinar evitar rehusar'),
  demands: words('exigir pedir reclamar ordenar instar'),
  demandPhrases: phrases('debe, deben, tiene que, tienen que, hay que, es necesario que'),
  negations: words('no nunca jamás tampoco ni ningún ninguna ninguno nada nadie'),
};

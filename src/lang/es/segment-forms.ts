import type { SuffixGuess, WordForms } from '../contract/segment.ts';

const FIRST = 'Mood=Ind|Person=1|VerbForm=Fin';

/** What the columns of the table say, singular and plural; a participle has no number here. */
const COLUMNS: readonly (readonly [features: string, ...rest: readonly string[]])[] = [
  ['Mood=Ind|Tense=Pres|VerbForm=Fin|Number=Sing', 'Mood=Ind|Tense=Pres|VerbForm=Fin|Number=Plur'],
  ['Mood=Ind|Tense=Past|VerbForm=Fin|Number=Sing', 'Mood=Ind|Tense=Past|VerbForm=Fin|Number=Plur'],
  ['Mood=Ind|Tense=Imp|VerbForm=Fin|Number=Sing', 'Mood=Ind|Tense=Imp|VerbForm=Fin|Number=Plur'],
  ['Mood=Ind|Tense=Fut|VerbForm=Fin|Number=Sing', 'Mood=Ind|Tense=Fut|VerbForm=Fin|Number=Plur'],
  ['Mood=Cnd|VerbForm=Fin|Number=Sing', 'Mood=Cnd|VerbForm=Fin|Number=Plur'],
  ['Mood=Sub|VerbForm=Fin|Number=Sing', 'Mood=Sub|VerbForm=Fin|Number=Plur'],
  ['Tense=Past|VerbForm=Part', 'Tense=Past|VerbForm=Part'],
  ['Tense=Pres|VerbForm=Part', 'Tense=Pres|VerbForm=Part'],
  [FIRST, FIRST],
];

/** Columns whose forms may be nouns: `cuenta`, `cierre`, `dado`. */
const WEAK: ReadonlySet<number> = new Set([0, 5, 6]);

/**
 * Forms of irregular verbs: present | past | imperfect | future | conditional | subjunctive | participle | gerund |
 * first person. A cell has singular and plural, further ones follow in turn; what endings tell is left out.
 */
const irregular = `
AUX haber | ha han hay | hubo hubieron | había habían | habrá habrán | habría habrían | haya hayan hubiera hubieran hubiese hubiesen | habido | habiendo | he hemos
AUX ser | es son | fue fueron | era eran | será serán | sería serían | sea sean fuera fueran fuese fuesen | sido | siendo | soy somos
AUX estar | está están | estuvo estuvieron | estaba estaban | | | esté estén estuviera estuvieran | | | estoy estamos
VERB decir | dice dicen | dijo dijeron | decía decían | dirá dirán | diría dirían | diga digan dijera dijeran | dicho | diciendo | digo dije
VERB hacer | hace hacen | hizo hicieron | hacía hacían | hará harán | haría harían | haga hagan hiciera hicieran | hecho hecha hechos hechas | haciendo | hago hice
VERB poder | puede pueden | pudo pudieron | podía podían | podrá podrán | podría podrían | pueda puedan pudiera pudieran | podido | pudiendo | puedo podemos
VERB deber | debe deben | debió debieron | debía debían | deberá deberán | debería deberían | deba deban | debido | debiendo | debo debemos
VERB querer | quiere quieren | quiso quisieron | quería querían | querrá querrán | querría querrían | quiera quieran quisiera quisieran | querido | | quiero queremos
VERB tener | tiene tienen | tuvo tuvieron | tenía tenían | tendrá tendrán | tendría tendrían | tenga tengan tuviera tuvieran | tenido | teniendo | tengo tenemos
VERB mantener | mantiene mantienen | mantuvo mantuvieron | | mantendrá mantendrán | mantendría mantendrían | mantenga mantengan
VERB sostener | sostiene sostienen | sostuvo sostuvieron | sostenía sostenían | sostendrá sostendrán | sostendría sostendrían | sostenga sostengan | sostenido
VERB ir | va van | | iba iban | irá irán | iría irían | vaya vayan | ido | yendo | voy vamos
VERB venir | viene vienen | vino vinieron | venía venían | vendrá vendrán | vendría vendrían | venga vengan | venido | viniendo
VERB ver | ve ven | vio vieron | veía veían | verá verán | vería verían | vea vean | visto vista vistos vistas | viendo | veo vemos
VERB prever | prevé prevén | previó previeron | preveía preveían | preverá preverán | | prevea prevean | previsto prevista previstos previstas
VERB saber | sabe saben | supo supieron | sabía sabían | sabrá sabrán | sabría sabrían | sepa sepan | sabido | | sé sabemos
VERB creer | cree creen | creyó creyeron | creía creían | | | crea crean | creído | creyendo | creo creemos
VERB leer | lee leen | leyó leyeron | | | | | leído | leyendo
VERB oír | oye oyen | oyó oyeron | | | | | oído
VERB caer | cae caen | cayó cayeron | | | | caiga caigan | caído caída caídos caídas
VERB dar | da dan | dio dieron | daba daban | dará darán | daría darían | dé den diera dieran | dado dada dados dadas | dando
VERB pedir | pide piden | pidió pidieron | | | | pida pidan pidiera pidieran | pedido | pidiendo
VERB despedir | despide despiden | despidió despidieron
VERB negar | niega niegan | | | | | niegue nieguen
VERB desmentir | desmiente desmienten | desmintió desmintieron | | | | | | desmintiendo
VERB mentir | miente mienten | mintió mintieron
VERB advertir | advierte advierten | advirtió advirtieron | | | | | | advirtiendo
VERB sugerir | sugiere sugieren | sugirió sugirieron | | | | | | sugiriendo
VERB referir | refiere refieren | refirió refirieron | | | | | | refiriendo
VERB sentir | siente sienten | sintió sintieron
VERB repetir | repite repiten | repitió repitieron | | | | | | repitiendo
VERB seguir | sigue siguen | siguió siguieron | | | | siga sigan | | siguiendo
VERB proseguir | prosigue prosiguen | prosiguió prosiguieron
VERB contar | cuenta cuentan | | | | | cuente cuenten
VERB recordar | recuerda recuerdan | | | | | recuerde recuerden
VERB mostrar | muestra muestran | | | | | muestre muestren
VERB demostrar | demuestra demuestran
VERB encontrar | encuentra encuentran
VERB pensar | piensa piensan | | | | | | | | pienso
VERB cerrar | cierra cierran | | | | | cierre cierren
VERB reconocer | | | | | | reconozca reconozcan
VERB proponer | propone proponen | propuso propusieron | | propondrá propondrán | | | propuesto
VERB exponer | expone exponen | expuso expusieron | | | | | expuesto
VERB imponer | impone imponen | impuso impusieron | | | | imponga impongan | impuesto
VERB poner | pone ponen | puso pusieron | ponía ponían | pondrá pondrán | pondría pondrían | ponga pongan | puesto puesta puestos puestas
VERB traer | trae traen | trajo trajeron
VERB morir | muere mueren | murió murieron | | | | muera mueran | muerto muerta
VERB romper | rompe rompen | rompió rompieron | | | | | roto rota rotos rotas
VERB abrir | | | | | | | abierto abierta abiertos abiertas
VERB cubrir | | | | | | | cubierto cubierta
VERB descubrir | | | | | | | descubierto descubierta
VERB escribir | | | | | | | escrito escrita escritos escritas
VERB volver | vuelve vuelven | | | | | | vuelto
VERB salir | | | | saldrá saldrán | saldría saldrían | salga salgan
VERB detener | detiene detienen | detuvo detuvieron | | | | |
VERB producir | produce producen | produjo produjeron
VERB reducir | reduce reducen | redujo redujeron
VERB empezar | empieza empiezan | | | | | empiece empiecen
VERB comenzar | comienza comienzan | | | | | comience comiencen
VERB querellar | querella querellan
VERB huir | huye huyen | huyó huyeron
VERB construir | construye construyen | construyó construyeron
VERB destruir | destruye destruyen | destruyó destruyeron | | | | | destruido
VERB concluir | concluye concluyen | concluyó concluyeron
VERB instruir | instruye instruyen | instruyó instruyeron
VERB atribuir | atribuye atribuyen | atribuyó atribuyeron
VERB recomendar | recomienda recomiendan | | | | | recomiende recomienden
VERB defender | defiende defienden
VERB entender | entiende entienden
VERB perder | pierde pierden
VERB resolver | resuelve resuelven | | | | | resuelva resuelvan | resuelto resuelta resueltos resueltas
VERB soler | suele suelen
VERB probar | prueba prueban
VERB aprobar | aprueba aprueban
VERB rogar | ruega ruegan
VERB medir | mide miden | midió midieron
VERB servir | sirve sirven | sirvió sirvieron
VERB elegir | elige eligen | eligió eligieron
VERB exigir | | | | | | exija exijan
VERB insistir | | | | | | | | | insisto insistimos
VERB esperar | | | | | | | | | espero esperamos`;

/** Forms that no ending tells: irregular verbs and auxiliaries. */
export const forms: readonly WordForms[] = irregular
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [head = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const [pos, lemma] = head.split(' ') as ['AUX' | 'VERB', string];
    return cells.flatMap((cell, column) =>
      cell === ''
        ? []
        : cell.split(' ').map((form, at) => {
            const features = COLUMNS[column]!;
            const weak = pos === 'VERB' && WEAK.has(column);
            return { pos, lemma, features: features[at % features.length]!, words: [form], weak };
          }),
    );
  });

/** Verbs in -iar, -er and -ir, whose past and participles the endings alone would give to -ar or -ir. */
const IAR =
  'anunciar denunciar iniciar pronunciar renunciar apreciar estudiar cambiar enviar financiar limpiar copiar confiar desviar desafiar propiciar presenciar evidenciar sentenciar negociar aliviar ampliar variar vaciar guiar fotografiar incendiar agenciar beneficiar radiar matizar reiniciar acariciar elogiar auxiliar contagiar privilegiar remediar asociar diferenciar potenciar silenciar';
const ER =
  'responder prometer reconocer conocer ofrecer comprometer temer defender atender aparecer desaparecer establecer permanecer perder vender correr comer entender suceder ocurrir nacer crecer ceder conceder proceder prender aprender comprender sorprender suspender depender recoger proteger escoger vencer ejercer pertenecer obedecer agradecer lamer mover remover deber romper volver resolver devolver sostener mantener tener poder querer creer leer caer proveer beber esconder extender encender exceder retroceder cometer someter meter torcer cocer valer desconocer favorecer fallecer merecer padecer parecer acontecer';
/** Verbs of the news in -ar whose third person of the present is known though its ending tells nothing. */
const AR =
  'afirmar asegurar declarar explicar indicar precisar señalar informar confirmar anunciar denunciar revelar aclarar alegar argumentar avisar alertar apuntar subrayar destacar comentar considerar estimar opinar juzgar lamentar celebrar criticar acusar reclamar demandar ordenar rechazar condenar calificar tachar tildar relatar narrar detallar manifestar expresar insinuar aventurar pronosticar calcular cifrar valorar agregar matizar reiterar replicar contestar preguntar culpar responsabilizar instar exhortar llamar solicitar rogar aconsejar recomendar jurar amenazar aceptar negociar evaluar notar observar constatar comprobar descartar sospechar dudar ignorar hablar citar zanjar sentenciar bromear ironizar admirar justificar reprochar achacar augurar vaticinar avanzar adelantar acreditar desvelar publicar trasladar transmitar evitar apelar quejar llegar pasar quedar dejar trabajar entrar durar mirar tardar costar emplear ayudar atacar lanzar firmar votar aprobar presentar aumentar bajar gastar ganar pagar';
const ER_PRESENT =
  'responder prometer reconocer ofrecer temer defender establecer perder vender aparecer desconocer conceder parecer comprometer entender depender crecer proceder permanecer merecer romper conocer';
const IR =
  'exigir insistir admitir añadir asumir coincidir definir describir discutir escribir existir incluir ocurrir permitir recibir decidir sufrir subir vivir dirigir cumplir impedir transmitir persistir remitir inducir acudir partir difundir aplaudir compartir eludir recurrir sugerir';

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);
const ending = (
  pos: SuffixGuess['pos'],
  replacement: string,
  endings: string,
  features = '',
  more: { readonly lemmas?: readonly string[]; readonly weak?: boolean } = {},
): SuffixGuess[] => list(endings).map((one) => ({ ending: one, pos, features, replacement, ...more }));
/** Only of these verbs. */
const of = (verbs: string) => ({ lemmas: list(verbs) });
/** Only of these verbs, and not where a noun is expected. */
const weakly = (verbs: string) => ({ lemmas: list(verbs), weak: true });

const finite = (mood: string, number: string) => `Mood=${mood}|VerbForm=Fin|Number=${number}`;
const past = (number: string) => `Mood=Ind|Tense=Past|VerbForm=Fin|Number=${number}`;
const present = (number: string) => `Mood=Ind|Tense=Pres|VerbForm=Fin|Number=${number}`;
const imperfect = (number: string) => `Mood=Ind|Tense=Imp|VerbForm=Fin|Number=${number}`;
const future = (number: string) => `Mood=Ind|Tense=Fut|VerbForm=Fin|Number=${number}`;
const PARTICIPLE = 'Tense=Past|VerbForm=Part';
const GERUND = 'Tense=Pres|VerbForm=Part';
const PERSON = 'Mood=Ind|Person=1|VerbForm=Fin|Number=Plur';

/** Plurals of the nouns of a list that look like participles: `partidos`. */
const plurals = (nouns: readonly string[]): SuffixGuess[] => [
  { ending: 's', pos: 'NOUN', features: 'Number=Plur', replacement: '', lemmas: nouns },
];

/** What endings tell. Tried in order: the longer ones, and those that only known verbs have, come first. */
export const suffixesWith = (nouns: readonly string[]): readonly SuffixGuess[] => [
  ...plurals(nouns),
  ...ending('ADV', 'mente', 'mente'),
  // infinitives with pronouns: `negarse`
  ...ending('VERB', 'ar', 'arse arlo arla arlos arlas arle arles arnos', 'VerbForm=Inf'),
  ...ending('VERB', 'er', 'erse erlo erla erlos erlas erle erles ernos', 'VerbForm=Inf'),
  ...ending('VERB', 'ir', 'irse irlo irla irlos irlas irle irles irnos', 'VerbForm=Inf'),
  // conditional and future
  ...(['ar', 'er', 'ir'] as const).flatMap((stem) => [
    ...ending('VERB', stem, `${stem}ía`, finite('Cnd', 'Sing')),
    ...ending('VERB', stem, `${stem}ían`, finite('Cnd', 'Plur')),
    ...ending('VERB', stem, `${stem}á`, future('Sing')),
    ...ending('VERB', stem, `${stem}án`, future('Plur')),
    ...ending('VERB', stem, `${stem}emos`, `${PERSON}|Tense=Fut`),
  ]),
  // past
  ...ending('VERB', 'iar', 'ió', past('Sing'), of(IAR)),
  ...ending('VERB', 'er', 'ió', past('Sing'), of(ER)),
  ...ending('VERB', 'ir', 'ió', past('Sing')),
  ...ending('VERB', 'ar', 'ó', past('Sing')),
  ...ending('VERB', 'er', 'ieron', past('Plur'), of(ER)),
  ...ending('VERB', 'ir', 'ieron yeron', past('Plur')),
  ...ending('VERB', 'ar', 'aron', past('Plur')),
  // imperfect
  ...ending('VERB', 'ar', 'aba', imperfect('Sing')),
  ...ending('VERB', 'ar', 'aban', imperfect('Plur')),
  ...ending('VERB', 'er', 'ía', imperfect('Sing'), of(ER)),
  ...ending('VERB', 'er', 'ían', imperfect('Plur'), of(ER)),
  ...ending('VERB', 'ir', 'ía', imperfect('Sing')),
  ...ending('VERB', 'ir', 'ían', imperfect('Plur')),
  // subjunctive of the past
  ...ending('VERB', 'ar', 'ara', finite('Sub', 'Sing')),
  ...ending('VERB', 'ar', 'aran', finite('Sub', 'Plur')),
  ...ending('VERB', 'er', 'iera iese', finite('Sub', 'Sing'), of(ER)),
  ...ending('VERB', 'ir', 'iera iese', finite('Sub', 'Sing')),
  ...ending('VERB', 'er', 'ieran iesen', finite('Sub', 'Plur'), of(ER)),
  ...ending('VERB', 'ir', 'ieran iesen', finite('Sub', 'Plur')),
  // participles and gerunds
  ...ending('VERB', 'ar', 'ado ada ados adas', PARTICIPLE, { weak: true }),
  ...ending('VERB', 'er', 'ido ida idos idas', PARTICIPLE, weakly(ER)),
  ...ending('VERB', 'ir', 'ido ida idos idas', PARTICIPLE, { weak: true }),
  ...ending('VERB', 'ar', 'ando', GERUND),
  ...ending('VERB', 'er', 'iendo', GERUND, of(ER)),
  ...ending('VERB', 'ir', 'iendo yendo', GERUND),
  // first person
  ...ending('VERB', 'ar', 'amos', PERSON),
  ...ending('VERB', 'er', 'emos', PERSON),
  ...ending('VERB', 'ir', 'imos', PERSON),
  ...ending('VERB', 'ar', 'é', 'Mood=Ind|Person=1|VerbForm=Fin|Number=Sing|Tense=Past'),
  // infinitives
  ...(['ar', 'er', 'ir'] as const).flatMap((stem) => ending('VERB', stem, stem, 'VerbForm=Inf')),
  // present: only of known verbs in the singular
  ...ending('VERB', 'ar', 'a', present('Sing'), weakly(AR)),
  ...ending('VERB', 'er', 'e', present('Sing'), weakly(ER_PRESENT)),
  ...ending('VERB', 'ir', 'e', present('Sing'), weakly(IR)),
  ...ending('VERB', 'ar', 'an', present('Plur'), { weak: true }),
  ...ending('VERB', 'er', 'en', present('Plur'), weakly(ER_PRESENT)),
  ...ending('VERB', 'ir', 'en', present('Plur'), weakly(IR)),
  ...ending('VERB', 'ar', 'en', finite('Sub', 'Plur'), { weak: true }),
  // plurals of nouns
  ...ending('NOUN', 'ción', 'ciones', 'Number=Plur'),
  ...ending('NOUN', 'sión', 'siones', 'Number=Plur'),
  ...ending('NOUN', 'ión', 'iones', 'Number=Plur'),
  ...ending('NOUN', 'z', 'ces', 'Number=Plur'),
  ...ending('NOUN', 'or', 'ores', 'Number=Plur'),
  ...ending('NOUN', 'ad', 'ades', 'Number=Plur'),
  ...ending('NOUN', 'al', 'ales', 'Number=Plur'),
  ...ending('NOUN', 'er', 'eres', 'Number=Plur'),
  ...ending('NOUN', 'e', 'es', 'Number=Plur'),
  ...ending('NOUN', 'a', 'as', 'Number=Plur'),
  ...ending('NOUN', 'o', 'os', 'Number=Plur'),
];

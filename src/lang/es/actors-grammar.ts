import { alternatives } from '../common/word-lists.ts';
import type { ActorGrammar, TitleWords } from '../contract/actor.ts';

/** Courtesies before a name. */
export const titles: readonly TitleWords[] = [
  { words: ['señor', 'don', 'D.', 'Sr.', 'padre'], gender: 'Masc' },
  { words: ['señora', 'doña', 'Dña.', 'Sra.', 'sor'], gender: 'Fem' },
  { words: ['Dr.', 'Dra.'], gender: null },
];

/** The small words of Spanish noun phrases, and what is no name. */
export const grammar: ActorGrammar = {
  pronouns: [
    { words: ['él'], gender: 'Masc', number: 'Sing', reach: 'any' },
    { words: ['ella'], gender: 'Fem', number: 'Sing', reach: 'any' },
    { words: ['ellos'], gender: 'Masc', number: 'Plur', reach: 'any' },
    { words: ['ellas'], gender: 'Fem', number: 'Plur', reach: 'any' },
    { words: ['este', 'éste', 'este último'], gender: 'Masc', number: 'Sing', reach: 'near' },
    { words: ['esta', 'ésta', 'esta última'], gender: 'Fem', number: 'Sing', reach: 'near' },
    { words: ['su', 'sus'], gender: null, number: 'Sing', reach: 'any' },
    { words: ['quien', 'que'], gender: null, number: 'Sing', reach: 'near' },
  ],
  determiners: [
    { words: ['el', 'al', 'del'], sort: 'definite', gender: 'Masc', number: 'Sing' },
    { words: ['la'], sort: 'definite', gender: 'Fem', number: 'Sing' },
    { words: ['los'], sort: 'definite', gender: 'Masc', number: 'Plur' },
    { words: ['las'], sort: 'definite', gender: 'Fem', number: 'Plur' },
    { words: ['un'], sort: 'indefinite', gender: 'Masc', number: 'Sing' },
    { words: ['una'], sort: 'indefinite', gender: 'Fem', number: 'Sing' },
    { words: ['unos'], sort: 'indefinite', gender: 'Masc', number: 'Plur' },
    { words: ['unas'], sort: 'indefinite', gender: 'Fem', number: 'Plur' },
    { words: ['ese', 'aquel'], sort: 'demonstrative', gender: 'Masc', number: 'Sing' },
    { words: ['esa', 'aquella'], sort: 'demonstrative', gender: 'Fem', number: 'Sing' },
    { words: ['estos', 'esos'], sort: 'demonstrative', gender: 'Masc', number: 'Plur' },
    { words: ['estas', 'esas'], sort: 'demonstrative', gender: 'Fem', number: 'Plur' },
    { words: ['su', 'mi'], sort: 'possessive', gender: null, number: 'Sing', owner: 'Sing' },
    { words: ['sus', 'mis'], sort: 'possessive', gender: null, number: 'Plur', owner: 'Sing' },
    {
      words: alternatives(
        'varios;varias;algunos;algunas;muchos;muchas;otros;otras;todos;todas;ambos;ambas;dos;tres;cuatro;cinco;seis;diez',
      ),
      sort: 'quantity',
      gender: null,
      number: 'Plur',
    },
    { words: ['cada', 'ningún', 'ninguna', 'cualquier'], sort: 'quantity', gender: null, number: 'Sing' },
  ],
  preposedAdjectives: alternatives(
    'antiguo;antigua;nuevo;nueva;primer;primera;segundo;segunda;último;última;joven;viejo;vieja;gran;actual;futuro;futura;principal;mismo;misma;propio;propia;ex;entonces;presunto;presunta;exministro',
  ),
  formerly: alternatives('antiguo;antigua;ex;anterior;entonces'),
  prepositions: alternatives(
    'a;al;ante;bajo;con;contra;de;del;desde;durante;en;entre;hacia;hasta;mediante;para;por;según;sin;sobre;tras;como;que',
  ),
  ofPrepositions: ['de', 'del'],
  issuers: ['por'],
  placePrepositions: alternatives('a;al;en;desde;hacia;hasta;cerca;hasta;para;por;entre'),
  outgoing: ['saliente'],
  hostPrepositions: [],
  motion: alternatives(
    'ir;llegar;salir;viajar;volver;visitar;abandonar;cruzar;alcanzar;evacuar;regresar;huir;bombardear',
  ),
  addressing: alternatives(
    'pedir;responder;ordenar;vender;imponer;prometer;ofrecer;enviar;dar;permitir;decir;exigir;apoyo;ayuda;respuesta;mensaje;carta',
  ),
  conjunctions: ['y', 'e', 'o', 'ni', 'así como'],
  particles: {
    firm: alternatives('von;van;der;den;ben;bin;al;el;da;do;dos;di;de la;de las;de los;san;santa'),
    loose: ['de', 'del', 'y', 'la', 'las', 'los'],
  },
  notNames: alternatives(
    'lunes;martes;miércoles;jueves;viernes;sábado;domingo;enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre;octubre;noviembre;diciembre;navidad;internet;dios;tierra;luna;sol;según;para;pero;y;o;ni;si;cuando;mientras;aunque;porque;como;donde;así;también;tampoco;además;incluso;en;con;sin;sobre;bajo;tras;desde;hasta;entre;contra;a;al;de;del;por;ante;durante;el;la;los;las;un;una;unos;unas;este;esta;estos;estas;ese;esa;esos;esas;su;sus;mi;mis;nuestro;nuestra;nuestros;nuestras;yo;tú;él;ella;ellos;ellas;nosotros;ustedes;usted;quien;quienes;que;qué;quién;cuál;cuánto;cómo;dónde;cuándo;cada;todo;toda;todos;todas;otro;otra;otros;otras;varios;varias;algunos;algunas;muchos;muchas;ambos;ambas;ningún;ninguna;nadie;nada;algo;alguien;uno;dos;tres;cuatro;cinco;seis;siete;ocho;nueve;diez;once;doce;veinte;cien;ciento;mil;sí;no;ya;hoy;ayer;mañana;anoche;ahora;entonces;después;antes;luego;pronto;aquí;allí;más;menos;muy;casi;apenas;unos;cerca;alrededor;al menos;es;son;era;fue;fueron;ha;han;había;hay;hubo;se;le;les;lo;me;nos;añadió;agregó;dijo;afirmó;aseguró;explicó;señaló;indicó;recordó;insistió;concluyó;advirtió;reconoció;admitió;negó;pidió;exigió;anunció;confirmó;denunció;precisó;subrayó;estado;república;nación;este;fuentes;foto;vídeo;eso;esto;gracias;bueno;buena;nuevo;nueva;primer;primera;último;última;gran;vecinos;bomberos;médicos;expertos;testigos;decenas;cientos;miles;vamos;estamos;somos',
  ),
  notActors: alternatives(
    'PIB;IVA;ADN;ARN;IPC;IA;TV;PC;GPS;SMS;VIH;DNI;km;kWh;MW;GW;II;III;IV;VI;VII;VIII;IX;XI;XII;XV;XVI;XVII;XVIII;XIX;XX;XXI;EE',
  ),
  topicLeads: ['en cuanto al', 'en cuanto a la'],
  continuing: alternatives('añadió;agregó;prosiguió;concluyó;insistió'),
  namingVerbs: alternatives('llama;llamaba'),
  onTrial: alternatives('banquillo'),
  aliasLeads: alternatives('conocido como;conocida como;alias;bajo el seudónimo de'),
  compoundEnds: [],
  clauseStarts: ['que', 'quien', 'quienes', 'donde', 'cuyo', 'cuya'],
  whereWords: ['donde'],
  plurals: ['s'],
  nounHead: 'first',
  genitives: [],
  capitalDemonyms: false,
};

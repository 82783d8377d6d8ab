import { alternatives } from '../common/word-lists.ts';
import type { ActorGrammar, TitleWords } from '../contract/actor.ts';

/** Courtesies, as written before a name. */
export const titles: readonly TitleWords[] = [
  {
    words: ['Mr', 'Mr.', 'Messrs', 'Messrs.', 'Sir', 'Lord', 'Father', 'Brother', 'Monsieur'],
    gender: 'Masc',
  },
  {
    words: ['Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss', 'Lady', 'Dame', 'Madame', 'Baroness', 'Sister'],
    gender: 'Fem',
  },
  {
    words: [
      'Dr',
      'Dr.',
      'Prof',
      'Prof.',
      'Rev',
      'Rev.',
      'Gen.',
      'Lt.',
      'Col.',
      'Maj.',
      'Capt.',
      'Sgt.',
      'Adm.',
      'Cmdr.',
      'Sen.',
      'Rep.',
      'Gov.',
      'Insp.',
      'Supt.',
    ],
    gender: null,
  },
];

/** The small words of English noun phrases, and what is no name. */
export const grammar: ActorGrammar = {
  pronouns: [
    { words: ['he', 'him', 'himself'], gender: 'Masc', number: 'Sing', reach: 'any', means: 'person' },
    { words: ['she', 'her', 'herself'], gender: 'Fem', number: 'Sing', reach: 'any', means: 'person' },
    { words: ['it', 'itself'], gender: null, number: 'Sing', reach: 'any', means: 'other' },
    {
      words: ['they', 'them', 'themselves', 'both', 'the two', 'the pair'],
      gender: null,
      number: 'Plur',
      reach: 'any',
      collective: true,
    },
    { words: ['the same source', 'the same sources'], gender: null, number: 'Sing', reach: 'speaker' },
    { words: ['the latter'], gender: null, number: 'Sing', reach: 'near' },
    { words: ['who', 'whom'], gender: null, number: 'Sing', reach: 'near' },
    { words: ['which'], gender: null, number: 'Sing', reach: 'near', means: 'other' },
  ],
  determiners: [
    { words: ['the'], sort: 'definite', gender: null, number: null },
    { words: ['a', 'an', 'one', 'another'], sort: 'indefinite', gender: null, number: 'Sing' },
    { words: ['this', 'that'], sort: 'demonstrative', gender: null, number: 'Sing' },
    { words: ['these', 'those'], sort: 'demonstrative', gender: null, number: 'Plur' },
    {
      words: ['his', 'her', 'its', 'my', 'your'],
      sort: 'possessive',
      gender: null,
      number: null,
      owner: 'Sing',
    },
    { words: ['their', 'our'], sort: 'possessive', gender: null, number: null, owner: 'Plur' },
    {
      words: alternatives(
        'some;several;many;few;a few;other;most;all;both;two;three;four;five;six;seven;eight;nine;ten;twelve;dozens of;a number of;scores of;hundreds of;various;numerous',
      ),
      sort: 'quantity',
      gender: null,
      number: 'Plur',
    },
    {
      words: ['no', 'each', 'every', 'any', 'either', 'neither'],
      sort: 'quantity',
      gender: null,
      number: 'Sing',
    },
  ],
  preposedAdjectives: alternatives(
    'former;ex;new;first;second;third;last;young;old;great;big;little;high;senior;top;current;future;main;leading;famous;same;other;only;own;influential;powerful;good;best;billionaire;so-called;late;outgoing;acting;shadow;emeritus;interim;deputy;then;veteran;chief;long-time;longtime;incoming;embattled;controversial;prominent;local;ruling;newly;elected;retired;self-styled;alleged;popular;rich;very;more;most',
  ),
  formerly: alternatives('former;ex;late;previous;then;erstwhile;retired'),
  prepositions: alternatives(
    'of;in;to;for;on;with;at;by;from;about;into;over;after;under;between;against;during;without;within;along;across;behind;beyond;among;toward;towards;upon;near;off;via;amid;below;since;until;before;through;despite;around;outside;inside;throughout;alongside;beside;besides;regarding;concerning;according;like;as;than;per;including;versus',
  ),
  ofPrepositions: ['of', 'for'],
  issuers: ['by', 'from'],
  placePrepositions: alternatives(
    'in;at;to;from;near;toward;towards;into;outside;inside;across;around;through;via;leaving;reaching;off;over;between',
  ),
  outgoing: ['outgoing'],
  hostPrepositions: [],
  motion: alternatives(
    'leave;reach;join;cross;visit;enter;flee;evacuate;besiege;surround;bomb;arrive;come;return;go;travel;fly;drive;trip;departure;native;expel;attack;shell;storm;capture;seize',
  ),
  addressing: alternatives(
    'ask;answer;reply;reproach;remind;order;supply;sell;impose;promise;offer;grant;send;give;allow;forbid;propose;say;pledge;deliver;yield;surrender;support;help;aid;message;warning;letter;appeal;call;delivery;threat;ultimatum;concession;loyalty;hostile;favourable;favorable;loyal;allied;close;thank;pressure;response;answer;transfer;tie;relation;link;objection',
  ),
  conjunctions: ['and', 'or', 'nor', 'as well as', 'but', 'then', '&'],
  particles: {
    firm: alternatives(
      'von;van;van der;van den;van de;der;den;ben;bin;ibn;bint;al;el;ar;ad;ash;ul;ur;di;da;do;dos;della;del;de la;de las;de los;du;zu;ter;ten;af;av;abu;bar;mac;san;santa;st;saint',
    ),
    loose: ['de', 'd', 'des', 'du', 'y', 'la', 'le'],
  },
  notNames: alternatives(
    'monday;tuesday;wednesday;thursday;friday;saturday;sunday;january;february;march;april;may;june;july;august;september;october;november;december;christmas;easter;halloween;ramadan;thanksgiving;internet;web;god;earth;moon;sun;according;for;but;and;or;so;yet;nor;if;when;whenever;then;thus;also;however;nevertheless;nonetheless;still;finally;after;before;since;during;while;whereas;although;though;because;as;in;on;under;at;to;by;with;without;against;between;towards;toward;despite;among;amid;like;more;less;very;too;much;little;few;all;every;each;several;some;any;no;none;other;another;others;same;such;the;a;an;of;this;that;these;those;my;your;his;her;its;our;their;i;you;he;she;it;we;they;who;whom;which;what;whose;where;why;how;whether;there;here;one;ones;yes;not;never;always;often;already;yesterday;today;tomorrow;tonight;now;meanwhile;asked;was;were;is;are;be;been;has;have;had;do;does;did;will;would;can;could;may;might;must;shall;should;let;only;even;just;both;either;neither;first;second;third;last;next;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;twenty;hundred;thousand;million;once;again;perhaps;maybe;indeed;instead;moreover;furthermore;earlier;later;recently;most;many;everyone;everybody;nobody;someone;nothing;something;everything;him;me;us;them;thank;thanks;hello;photo;video;credit;read;see;source;sources;share;article;published;via;live;end;beginning;about;from;into;over;through;until;up;down;out;off;around;near;across;shadow;emeritus;islam;christianity;buddhism;judaism;hajj;image;images;photos;results;estimates;reports;figures;behind;inside;outside;upon;within;state;republic;nation;history;justice;constitution;renaissance;middle ages;holocaust;brexit;covid;covid-19;aids;ebola;north;south;east;west;northeast;northwest;southeast;southwest;great;little;big;old;new;young;high;low;good;bad;true;false;former;interior;foreign;please;well;unlike;given;nearly;almost;around;roughly;about;police;officials;authorities;prosecutors;residents;experts;critics;witnesses;local;per',
  ),
  notActors: alternatives(
    'GDP;DNA;RNA;VAT;SUV;GPS;SMS;PC;CD;DVD;TV;HIV;CV;QR;AI;IVF;UFO;IPO;VIP;CEO;CFO;COO;UTC;GMT;BST;EST;PST;KO;OK;LED;USB;VPN;WIFI;II;III;IV;VI;VII;VIII;IX;XI;XII;XIII;XIV;XV;XVI;XVII;XVIII;XIX;XX;XXI;DJ;SOS;kW;MW;GW;TW;Wh;kWh;MWh;GWh;TWh;GHz;MHz;dB;KB;MB;GB;TB;CO2;CO;NO2;PM10;NGO;NGOs;MP;MPs;MEP;MEPs;PM;AM;GP;GPs;AD;BC;ID;PR;HR;IT;UK-wide;ESG;PhD;ISBN;FAQ;PDF;IPO;QC;KC;OBE;MBE;CBE;A&E;HQ',
  ),
  topicLeads: ['as for'],
  continuing: alternatives(
    'continued;continues;added;adds;concluded;concludes;went;goes;insisted;insists;stressed',
  ),
  namingVerbs: alternatives('called;named;calls'),
  onTrial: alternatives(
    'dock;trial;court;tried;arraigned;stand;stood;pleaded;pleads;pleading;charged;charges;convicted;acquitted;sentenced;jailed',
  ),
  aliasLeads: alternatives(
    'under the pseudonym of;under the pseudonym;under the name of;under the name;under the alias;known as;also known as;nicknamed;dubbed;who goes by the name of;going by the name of;using the alias',
  ),
  compoundEnds: alternatives(
    'based;born;led;backed;owned;run;style;wide;area;bound;listed;built;registered;trained;controlled;funded;held;occupied;educated;era',
  ),
  clauseStarts: ['who', 'which', 'that', 'whose', 'whom', 'where', 'when'],
  whereWords: ['where'],
  plurals: ['s'],
  nounHead: 'last',
  genitives: ["'s", "'"],
  capitalDemonyms: true,
};

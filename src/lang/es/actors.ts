import { givenNames } from '../common/given-names.ts';
import { media } from '../common/media.ts';
import { alternatives } from '../common/word-lists.ts';
import type { ActorData, InstitutionWords, RoleWords } from '../contract/actor.ts';
import { countries } from './actors-countries.ts';
import { grammar, titles } from './actors-grammar.ts';

const office = (
  role: string,
  institution: string | null,
  sort: RoleWords['sort'],
  masculine: string,
  feminine: string,
  common = '',
): RoleWords => ({
  role,
  institution,
  sort,
  masculine: alternatives(masculine),
  feminine: alternatives(feminine),
  common: alternatives(common),
});

/** Functions, by the names that all languages give them. */
const roles: readonly RoleWords[] = [
  office(
    'prime-minister',
    'prime-ministry',
    'office',
    'primer ministro;presidente del Gobierno;jefe de Gobierno',
    'primera ministra;presidenta del Gobierno;jefa de Gobierno',
  ),
  office('vice-president', 'presidency', 'office', 'vicepresidente', 'vicepresidenta'),
  office(
    'president',
    'presidency',
    'office',
    'presidente;jefe de Estado',
    'presidenta;jefa de Estado',
    'mandatario;mandataria',
  ),
  office('minister', null, 'office', 'ministro;consejero', 'ministra;consejera', 'canciller'),
  office('mayor', 'town-hall', 'office', 'alcalde', 'alcaldesa', 'edil'),
  office('governor', null, 'office', 'gobernador', 'gobernadora'),
  office('prosecutor', 'prosecution', 'office', '', '', 'fiscal'),
  office('ambassador', 'embassy', 'office', 'embajador', 'embajadora'),
  office('director', null, 'office', 'director;rector;gerente', 'directora;rectora'),
  office('spokesperson', null, 'voice', 'vocero', 'vocera', 'portavoz'),
  office('senator', 'upper-house', 'profession', 'senador', 'senadora'),
  office('deputy', 'lower-house', 'profession', 'diputado', 'diputada', 'congresista'),
  office('judge', 'court', 'profession', 'juez;magistrado', 'jueza;magistrada'),
  office('lawyer', null, 'profession', 'abogado', 'abogada'),
  office('doctor', null, 'profession', 'médico;doctor', 'médica;doctora'),
  office('engineer', null, 'profession', 'ingeniero', 'ingeniera'),
  office('coach', null, 'profession', 'entrenador', 'entrenadora'),
  office('trade-unionist', null, 'profession', '', '', 'sindicalista'),
  office('journalist', null, 'profession', '', '', 'periodista'),
  office('secretary-general', null, 'office', 'secretario general', 'secretaria general'),
  office('secretary-of-state', null, 'office', 'secretario de Estado', 'secretaria de Estado'),
  office('police-chief', 'police', 'office', 'jefe de policía;comisario', 'jefa de policía;comisaria'),
  office(
    'scholar',
    null,
    'profession',
    'investigador;profesor;científico;historiador;sociólogo;biólogo;geólogo;politólogo;arqueólogo;físico;químico;psicólogo;experto;catedrático',
    'investigadora;profesora;científica;historiadora;socióloga;bióloga;geóloga;arqueóloga;física;química;psicóloga;experta;catedrática',
    'economista;analista;especialista;docente',
  ),
  office(
    'artist',
    null,
    'profession',
    'escritor;director de cine;pintor;músico;actor;fotógrafo;arquitecto;cocinero',
    'escritora;directora de cine;pintora;música;actriz;fotógrafa;arquitecta;cocinera',
    'cantante;novelista;poeta;guionista',
  ),
  office(
    'athlete',
    null,
    'profession',
    'jugador;delantero;portero;corredor;campeón;nadador;capitán',
    'jugadora;delantera;portera;corredora;campeona;nadadora;capitana',
    'futbolista;ciclista;atleta;tenista;piloto',
  ),
  office(
    'trader',
    null,
    'profession',
    'agricultor;ganadero;pescador;panadero;comerciante;hostelero;enfermero;bombero',
    'agricultora;ganadera;pescadora;panadera;hostelera;enfermera;bombera',
    'taxista;comerciante',
  ),
  office('defendant', null, 'defendant', 'acusado;procesado;encausado', 'acusada;procesada;encausada'),
  office('suspect', null, 'part', 'sospechoso;detenido', 'sospechosa;detenida', 'víctima;testigo'),
  office('counterpart', null, 'part', 'homólogo', 'homóloga'),
  office(
    'relative',
    null,
    'part',
    'padre;marido;hijo;hermano;tío;amigo;compañero;vecino;socio;rival;sucesor',
    'madre;esposa;hija;hermana;tía;viuda;amiga;compañera;vecina;socia;sucesora',
    'pareja',
  ),
  office('person', null, 'general', 'hombre;chico;anciano', 'mujer;chica;anciana', 'joven;adolescente'),
  office(
    'official',
    null,
    'general',
    'funcionario;concejal',
    'funcionaria;concejala',
    'responsable;dirigente;líder',
  ),
];

const institution = (
  kind: string,
  heads: string,
  more: Partial<InstitutionWords> = {},
): InstitutionWords => ({
  kind,
  heads: alternatives(heads),
  speaksForState: true,
  ...more,
});
const ministry = 'ministerio;Ministerio';

/** Organs of a state, the narrower first. */
const institutions: readonly InstitutionWords[] = [
  institution('defence-ministry', ministry, { all: [['defensa']] }),
  institution('foreign-ministry', ministry, {
    all: [['exteriores', 'asuntos exteriores', 'relaciones exteriores']],
  }),
  institution('foreign-ministry', 'cancillería'),
  institution('interior-ministry', ministry, { all: [['interior']] }),
  institution('health-ministry', ministry, { all: [['sanidad', 'salud']] }),
  institution('finance-ministry', ministry, { all: [['hacienda', 'economía']] }),
  institution('justice-ministry', ministry, { all: [['justicia']] }),
  institution('education-ministry', ministry, { all: [['educación']] }),
  institution('ministry', ministry, { open: true }),
  institution('presidency', 'presidencia'),
  institution('government', 'gobierno'),
  institution('army', 'ejército;fuerzas armadas'),
  institution('police', 'policía', { local: true }),
  institution('fire-service', 'bomberos', { local: true }),
  institution('town-hall', 'ayuntamiento;alcaldía', { local: true }),
  institution('prosecution', 'fiscalía', { local: true, speaksForState: false }),
  institution('parliament', 'parlamento;congreso', { speaksForState: false }),
  institution('upper-house', 'senado', { speaksForState: false }),
  institution('embassy', 'embajada'),
];

/** Spanish words for names and for those whom statements are credited to: what news cannot do without. */
export const actors: ActorData = {
  countries,
  cities: [],
  regions: [],
  metonyms: [
    { names: ['Casa Blanca'], institution: 'presidency', country: 'US' },
    { names: ['Kremlin'], institution: 'presidency', country: 'RU' },
    { names: ['Moncloa', 'La Moncloa'], institution: 'prime-ministry', country: 'ES' },
    { names: ['Casa Rosada'], institution: 'presidency', country: 'AR' },
    { names: ['Elíseo'], institution: 'presidency', country: 'FR' },
  ],
  organisations: [
    { key: 'un', names: ['Naciones Unidas', 'ONU'], country: null, class: 'international' },
    { key: 'eu', names: ['Unión Europea', 'UE'], country: null, class: 'international' },
    { key: 'nato', names: ['OTAN'], country: null, class: 'international' },
    { key: 'who', names: ['Organización Mundial de la Salud', 'OMS'], country: null, class: 'international' },
    ...media,
  ],
  institutions,
  roles,
  heads: {
    organisations: [
      {
        class: 'company',
        words: alternatives(
          'empresa;empresas;compañía;compañías;firma;grupo;fabricante;operadora;operador;aerolínea;filial;constructora;naviera;eléctrica',
        ),
      },
      { class: 'union', words: alternatives('sindicato;sindicatos;central sindical;patronal') },
      { class: 'party', words: alternatives('partido;partidos;coalición;formación') },
      { class: 'ngo', words: alternatives('ONG;organización;asociación;fundación;colectivo;plataforma') },
      { class: 'media', words: alternatives('diario;periódico;cadena;emisora;revista') },
      { class: 'club', words: alternatives('club;equipo') },
      { class: 'court', words: alternatives('tribunal;juzgado;corte') },
      { class: 'research', words: alternatives('universidad;instituto;hospital;museo') },
      { class: 'bank', words: alternatives('banco;caja') },
      {
        class: 'state',
        words: alternatives('ministerio;gobierno;ayuntamiento;agencia;consejería;diputación'),
      },
    ],
    ownNames: alternatives(
      'universidad;hospital;museo;tribunal;juzgado;corte;ministerio;gobierno;ayuntamiento;consejería;diputación',
    ),
    agents: alternatives('fabricante;operador'),
    organisationTails: [],
    firmTails: [],
    mediaTails: [],
    documents: [
      alternatives('informe;informes;estudio;estudios;auditoría;investigación'),
      alternatives('comunicado;declaración;nota;carta;mensaje'),
      alternatives('encuesta;sondeo;datos;estadísticas'),
    ],
    speech: alternatives('discurso;palabras;declaración;declaraciones;versión;respuesta'),
    issued: alternatives('comunicado;nota'),
    places: alternatives(
      'región;ciudad;pueblo;isla;provincia;capital;puerto;aeropuerto;barrio;plaza;calle;río;valle;mar;lago;sierra;bahía',
    ),
    townNouns: alternatives('centro;norte;sur;este;oeste;afueras;barrio;vecinos;universidad'),
    firmNouns: alternatives('empleado;empleados;planta;fábrica;filial;sede'),
    placeParts: { first: alternatives('san;santa;villa;puerto'), inner: alternatives('de;del;la') },
    people: alternatives(
      'fuente;fuentes;testigo;testigos;experto;expertos;analistas;vecino;vecinos;vecina;manifestantes;trabajadores;víctimas;familiares;autoridades;bomberos;agentes;médicos;alumnos;agricultores;pescadores;hombre;mujer;jóvenes',
    ),
    groups: alternatives('talibanes;rebeldes;republicanos;demócratas;socialistas;conservadores'),
    things: alternatives(
      'acuerdo;ley;copa;guerra;elecciones;cumbre;festival;premio;operación;plan;proyecto;tratado;torneo;huracán',
    ),
  },
  titles,
  givenNames,
  grammar,
};

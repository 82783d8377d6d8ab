import { alternatives } from '../common/word-lists.ts';
import type { AlignData } from '../contract/align.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
/** Rows `key: word word`, several words of one entry joined by `_`. */
const table = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((row) => {
        const [key = '', list = ''] = row.split(':');
        return [key.trim(), words(list).map((word) => word.replaceAll('_', ' '))];
      }),
  );

/** Classes of news events, named as in every language. */
const events = table(`
deploy: desplegar despliegue enviar envío trasladar
withdraw: retirar retirada repatriar
attack: atacar ataque agredir asalto
bomb: bombardear bombardeo explosión explotar
kill: matar muerte asesinar asesinato morir fallecer muerto
injure: herir herido lesionar
go-missing: desaparecer desaparición desaparecido
rescue: rescatar rescate salvar
evacuate: evacuar evacuación desalojar desalojo
flee: huir huida
collapse: derrumbar derrumbe hundir hundimiento colapsar desplomar
flood: inundar inundación desbordar
burn: quemar arder incendiar incendio fuego
quake: terremoto seísmo temblor
crash: chocar choque accidente descarrilar descarrilamiento estrellar
destroy: destruir destrucción
pollute: contaminar contaminación vertido
arrest: detener detención arrestar arresto
release: liberar liberación
charge: imputar imputación procesar
investigate: investigar investigación
convict: condenar condena
vote: votar voto votación
sign: firmar firma
agree: acordar acuerdo pactar pacto
negotiate: negociar negociación
meet: reunir reunión
elect: elegir elección
appoint: nombrar nombramiento
resign: dimitir dimisión
dismiss: despedir despido destituir
recruit: contratar contratación
protest: protestar protesta manifestación manifestar
strike: huelga
sanction: sancionar sanción
ban: prohibir prohibición
suspend: suspender suspensión
cancel: cancelar cancelación
close: cerrar cierre clausurar
open: abrir apertura reabrir reapertura
build: construir construcción
buy: comprar compra adquirir
sell: vender venta
invest: invertir inversión
pay: pagar pago
increase: aumentar aumento subir subida
decrease: bajar bajada caer caída reducir reducción
cost: costar coste
publish: publicar publicación
inspect: inspeccionar inspección
win: ganar victoria
lose: perder derrota
threaten: amenazar amenaza
promise: prometer promesa
support: apoyar apoyo
postpone: aplazar aplazamiento`);

/** Words for the same thing, by keys that all languages share. */
const synonyms = table(`
soldier: soldado militar tropa
person: persona gente individuo habitante
child: niño niña menor
woman: mujer
victim: víctima
dead: muerto fallecido
injured: herido
missing: desaparecido
resident: vecino residente
worker: trabajador empleado obrero
police: policía agente
firefighter: bombero
doctor: médico
judge: juez jueza magistrado
prosecutor: fiscal fiscalía
lawyer: abogado
minister: ministro ministra
government: gobierno ejecutivo
mayor: alcalde alcaldesa
spokesperson: portavoz vocero
union: sindicato
city: ciudad
village: pueblo aldea
country: país
road: carretera
bridge: puente
dam: presa embalse
house: casa vivienda
building: edificio
school: escuela colegio
hospital: hospital
factory: fábrica planta
port: puerto
river: río
company: empresa compañía firma
report: informe estudio
allegation: acusación alegación
number: número cifra
money: dinero
ship: barco buque navío
train: tren
plane: avión
damage: daño
fire: incendio fuego`);

/** What news words mean in English: the rows by which claims meet those of other languages. */
const translations = `
acuerdo: agreement deal
agua: water
alcalde: mayor
alcaldesa: mayor
ataque: attack
aumentar: increase raise
ayuda: aid help
barco: ship boat
barrio: neighbourhood district
bombero: firefighter
casa: house
cerrar: close
construir: build
dano: damage
descarrilar: derail
detener: arrest
dia: day
dinero: money
edificio: building
elegir: elect
embalse: reservoir
empresa: company firm
enviar: send
escuela: school
fabrica: factory
fiscal: prosecutor
freno: brake
frontera: border
fuego: fire
grieta: crack
grua: crane
habitante: inhabitant resident
herido: injured wounded
hospital: hospital
huelga: strike
incendio: fire
informe: report
inspeccion: inspection
inundacion: flood
investigacion: investigation
juez: judge
lluvia: rain
morir: die
muerto: dead
muro: wall
nino: child
obra: work
pasajero: passenger
persona: person
planta: plant
policia: police
precio: price
presa: dam
pueblo: village
puente: bridge
puerto: port
reconstruir: rebuild
rescate: rescue
rio: river
sindicato: union
soldado: soldier
suelo: ground soil
terremoto: earthquake
trabajador: worker
tren: train
tropa: troop
tunel: tunnel
vagon: carriage wagon
vecino: resident neighbour
velocidad: speed
verano: summer
vertido: spill
viento: wind
vivienda: home house`;

/** Spanish words for the align stage: a small list. */
export const align: AlignData = {
  stopWords:
    words(`ser haber estar tener hacer ir poder deber querer decir declarar afirmar explicar añadir agregar señalar
    indicar recordar confirmar anunciar seguir quedar dejar dar ver poner llevar pasar llegar parecer cosa vez caso hecho forma
    manera parte tipo momento lugar tema año mes semana día hora minuto tarde noche mañana ayer hoy lunes martes miércoles
    jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    posible probable otro mismo tal todo cierto varios alguno ningún cada solo propio último próximo anterior muy más menos
    también además aún todavía ya así entonces después antes siempre nunca cerca casi mil millón ciento docena uno dos tres
    el la los las un una unos unas de del a al en con por para sin sobre bajo entre contra desde durante hasta hacia tras según
    y e o u pero que si como porque cuando donde mientras aunque su sus mi nuestro este esta estos estas ese esa se le les lo me
    nos él ella ellos ellas quien quienes no ni sí`),
  synonyms,
  adjectives: table(`
false: falso falsa
new: nuevo nueva
nuclear: nuclear`),
  events,
  outcomes: words('muerto muerte herido desaparecido detenido evacuado desplazado manifestante'),
  people: ['person', 'resident', 'civilian', 'victim'],
  references: {
    determiners: words('este esta estos estas ese esa esos esas dicho dicha tal tales'),
    nouns: words(
      'acusación información afirmación declaración rumor noticia versión hipótesis cifra estimación alegación',
    ),
    figures: words('cifra estimación'),
    dismissals: words('rumor mentira falso falsa infundado infundada bulo calumnia absurdo'),
    fillers: words(
      'ser estar haber esto eso este de el la los las un una sin todo y no ninguno nada más que muy',
    ),
  },
  negations: words('no ni nunca jamás ningún ninguna nadie nada tampoco'),
  restrictions: [],
  reflexives: ['se'],
  passive: 'ser',
  subjectPronouns: words('él ella ellos ellas nosotros'),
  relatives: words('que quien quienes donde cuyo cuya'),
  complementisers: ['que'],
  totals: alternatives('en total;un total de'),
  parts: alternatives('entre ellos;entre ellas;de cuales;incluidos;incluidas;primer grupo;primera parte'),
  partsBehind: alternatives('de ellos;de ellas;de estos;de estas'),
  definite: words('el la los las'),
  involvement: words('implicación participación responsabilidad complicidad vínculo injerencia'),
  wrongs: words('negligencia falta irregularidad malversación abuso'),
  joining: words('también asimismo igualmente'),
  revisions: alternatives('pasar;subir a;elevarse;ascender a;ahora;nuevo balance;actualizado'),
  domains: { openers: words('en entre'), links: words('de del') },
  definites: words('el la los las este esta estos estas ese esa esos esas'),
  occurrences: {
    happen: alternatives('ocurrir;suceder;producirse;tener lugar'),
    begin: words('comenzar empezar iniciar'),
    end: words('terminar acabar finalizar concluir'),
  },
  superseded: alternatives('anterior;inicialmente;hasta ahora'),
  provisional: alternatives('provisional;parcial'),
  locatives: words('en a hacia'),
  townPrepositions: [],
  camps: alternatives('a favor;en contra'),
  deeds: {
    claiming: ['reivindicar'],
    accusing: words('acusar sospechar culpar'),
    attributing: words('atribuir imputar achacar'),
    recipients: words('a al'),
    authorship: alternatives('autor de;responsable de'),
    agents: ['por'],
  },
  plans: alternatives('prever;decidir;prometer;querer;hasta'),
  doubting: words('dudar cuestionar'),
  commenting: words('condenar criticar lamentar celebrar elogiar calificar'),
  placeNouns: words('región ciudad pueblo provincia isla barrio puerto capital país zona'),
  translations: [translations.trim()],
};

import type { SegmentData } from '../contract/segment.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Nouns and adjectives whose ending looks like a verb's: `policía` is no conditional, `partido` no participle. */
export const nounsLikeVerbs = words(`
  policía alcaldía fiscalía economía compañía mayoría minoría energía vía día tranvía secretaría auditoría categoría
  garantía tecnología guía avería batería sequía autonomía presidencia tía teoría librería artillería infantería lejanía
  cercanía travesía cuantía ingeniería consejería pesquería vigía asesoría lotería panadería ciudadanía
  estado mercado senado juzgado partido sentido abogado soldado diputado delegado resultado ganado grado lado pasado
  tratado sábado jurado magistrado empleado aliado refugiado apartado comunicado significado condado obispado cuidado
  contenido ruido apellido marido pedido vestido líquido sonido olvido nido latido helado puñado pescado salado
  jornada llegada entrada salida temporada medida vida comida herida embajada madrugada llamada brigada tonelada
  fachada mirada parada caída partida subida bajada bebida espada portada década retirada acogida sacudida corrida
  explanada cruzada redada nevada morada ida venida querida guarida avenida
  lugar mar mujer ayer primer tercer taller alquiler bar hogar dólar líder cáncer carácter militar popular particular
  familiar escolar nuclear similar solar titular millar azúcar par ejemplar auxiliar circular singular placer máster
  cadáver éter póster mártir elixir celular singular azar altar paladar pilar collar lunar pesar
  plan pan clan flan orden joven origen imagen examen margen volumen crimen virgen resumen régimen almacén andén rehén
  frase clase base fase café comité bebé chalé té pie bien cien ven
  cámara cara tara vara frontera bandera carrera barrera manera primera tercera madera carretera cartera espera obrera
  bando mando comando contrabando
  informe ministro junta huelga demanda obra hora
  tramo tramos ramos extremos próximos últimos máximos mínimos primos marítimos legítimos supremos
  hermanos humanos ciudadanos europeos reclamo rey ley`);

/** Adjectives that stand before their noun; a noun is expected behind them. */
const adjectives =
  words(`gran grande grandes buen bueno buena buenos buenas mal malo mala malos malas nuevo nueva nuevos nuevas
  viejo vieja viejos viejas antiguo antigua antiguos antiguas falso falsa falsos falsas mismo misma mismos mismas
  propio propia propios propias último última últimos últimas próximo próxima próximos próximas primero primera primeros
  primeras segundo segunda tercero tercera san santo santa único única únicos únicas largo larga pequeño pequeña
  pequeños pequeñas actual actuales posible posibles grave graves cierto cierta ciertos ciertas claro clara
  principal principales pasado pasada pasados pasadas falso falsa`);

/** Closed-class words of Spanish. They show which language a text is in, and tag it, for there is no model. */
export const closedClass: SegmentData['words'] = {
  DET: words(`el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas
    mi mis tu tus su sus nuestro nuestra nuestros nuestras cada cualquier cualesquier algún alguna algunos algunas
    ningún ninguna todo toda todos todas otro otra otros otras varios varias ambos ambas tal tales cuyo cuya cuyos cuyas
    mucho mucha muchos muchas poco poca pocos pocas tanto tanta tantos tantas demás`),
  PRON: words(`yo tú él ella ello ellos ellas usted ustedes nosotros nosotras me te se nos os le les lo quien quienes
    alguien nadie nada algo esto eso aquello mí ti sí conmigo consigo uno cualquiera ninguno alguno éste ésta éstos
    éstas ése ésa aquél cual cuales qué quién`),
  ADP: words(`a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras
    salvo excepto vía pese`),
  SCONJ: words('que si porque aunque cuando mientras como donde pues según cuanto'),
  CCONJ: words('y e o u ni pero sino'),
  ADV: words(`no ya también tampoco muy más menos tan aún todavía solo sólo siempre nunca jamás casi apenas quizá quizás
    acaso ayer anteayer hoy mañana ahora antes después luego pronto tarde temprano entonces así aquí ahí allí allá
    cerca lejos además incluso bastante demasiado mejor peor cómo cuándo dónde cuánto cuántos cuántas cuánta
    anoche adelante atrás arriba abajo dentro fuera alrededor aproximadamente igual aparte`),
  NUM: words(`dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
    dieciocho diecinueve veinte veintiuno veintiún veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis
    veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos
    doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas
    setecientos setecientas ochocientos ochocientas novecientos novecientas mil`),
  INTJ: words('ay oh adiós'),
  ADJ: adjectives,
  NOUN: nounsLikeVerbs,
};

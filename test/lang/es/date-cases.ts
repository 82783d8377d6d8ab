/**
 * A sentence and the dates in it, each as `words|from|to|when`, with `to` left out for a single day. Published on
 * Friday 25 October 2024.
 */
export type DateCase = readonly [sentence: string, ...dates: readonly string[]];

export const EXPLICIT: readonly DateCase[] = [
  ['La ley se aprobó el 24 de octubre de 2019.', '24 de octubre de 2019|2019-10-24|past'],
  ['El 3 de marzo de 1918 se firmó el tratado.', '3 de marzo de 1918|1918-03-03|past'],
  ['El martes 14 de marzo de 2023 dimitió la alcaldesa.', 'martes 14 de marzo de 2023|2023-03-14|past'],
  ['El registro indica el 24/10/2023.', '24/10/2023|2023-10-24|past'],
  ['El archivo se creó el 2023-05-12.', '2023-05-12|2023-05-12|past'],
  ['La central explotó en marzo de 2011.', 'marzo de 2011|2011-03-01|2011-03-31|past'],
  ['En 2019, el partido ganó.', '2019|2019-01-01|2019-12-31|past'],
  ['La crisis de 2009 arruinó al pueblo.', '2009|2009-01-01|2009-12-31|past'],
  ['El puente se abrirá en 2031.', '2031|2031-01-01|2031-12-31|future'],
  ['Entre 2008 y 2011 la deuda se duplicó.', 'Entre 2008 y 2011|2008-01-01|2011-12-31|past'],
  ['De 2014 a 2018 presidió el club.', '2014 a 2018|2014-01-01|2018-12-31|past'],
  ['La feria duró del 8 al 13 de mayo de 2020.', '8 al 13 de mayo de 2020|2020-05-08|2020-05-13|past'],
  ['La guerra dura desde febrero de 2022.', 'desde febrero de 2022|2022-02-01|2024-10-25|present'],
  ['El contrato vale hasta 2030.', 'hasta 2030|2024-10-25|2030-12-31|future'],
  ['Las obras pararon a finales de 2023.', 'a finales de 2023|2023-10-01|2023-12-31|past'],
  ['Los precios subieron a principios de 2022.', 'a principios de 2022|2022-01-01|2022-03-31|past'],
  ['La ley se firmó a mediados de 2021.', 'a mediados de 2021|2021-05-01|2021-08-31|past'],
  ['En el verano de 2016 no llovió.', 'verano de 2016|2016-06-21|2016-09-21|past'],
  ['En los años 1970 el puerto vivía del carbón.', 'años 1970|1970-01-01|1979-12-31|past'],
  [
    'Las ventas cayeron en el tercer trimestre de 2023.',
    'tercer trimestre de 2023|2023-07-01|2023-09-30|past',
  ],
  ['El 1 de enero de 2002 llegó el euro.', '1 de enero de 2002|2002-01-01|past'],
];

export const YEARLESS: readonly DateCase[] = [
  ['El jueves 24 de octubre dimitió el ministro.', 'jueves 24 de octubre|2024-10-24|past'],
  ['El presupuesto se votará el miércoles 6 de noviembre.', 'miércoles 6 de noviembre|2024-11-06|future'],
  ['El 5 de noviembre votarán los electores.', '5 de noviembre|2024-11-05|future'],
  ['La cumbre duró del 8 al 13 de octubre.', '8 al 13 de octubre|2024-10-08|2024-10-13|past'],
  ['El torneo se celebrará del 8 al 13 de diciembre.', '8 al 13 de diciembre|2024-12-08|2024-12-13|future'],
  ['El festival se celebró el 16 y 17 de junio.', '16 y 17 de junio|2024-06-16|2024-06-17|past'],
  ['En junio firmaron un acuerdo.', 'junio|2024-06-01|2024-06-30|past'],
  ['La visita tuvo lugar el pasado junio.', 'pasado junio|2024-06-01|2024-06-30|past'],
  ['El 28 de junio pasado cambió la dirección.', '28 de junio pasado|2024-06-28|past'],
  ['A principios de octubre cayeron las ventas.', 'A principios de octubre|2024-10-01|2024-10-10|past'],
  ['El lanzamiento será a mediados de noviembre.', 'a mediados de noviembre|2024-11-11|2024-11-20|future'],
  ['A finales de agosto cedió la presa.', 'A finales de agosto|2024-08-21|2024-08-31|past'],
  ['De junio a septiembre la playa estuvo cerrada.', 'junio a septiembre|2024-06-01|2024-09-30|past'],
  ['Los salarios de enero se pagaron.', 'enero|2024-01-01|2024-01-31|past'],
  ['El juicio empezará en enero.', 'enero|2025-01-01|2025-01-31|future'],
];

export const RELATIVE: readonly DateCase[] = [
  ['El testigo declaró el jueves.', 'jueves|2024-10-24|past'],
  ['El sospechoso fue detenido el viernes.', 'viernes|2024-10-25|past'],
  ['El ministro habló este viernes.', 'este viernes|2024-10-25|past'],
  ['El tren saldrá el lunes.', 'lunes|2024-10-28|future'],
  ['El domingo ganó la carrera.', 'domingo|2024-10-20|past'],
  ['El pasado sábado el club perdió.', 'pasado sábado|2024-10-19|past'],
  ['El club jugará el próximo sábado.', 'próximo sábado|2024-10-26|future'],
  ['El fuego empezó el miércoles por la noche.', 'miércoles por la noche|2024-10-23|past'],
  ['Ayer cedió la alcaldía.', 'Ayer|2024-10-24|past'],
  ['Anteayer se rompió el dique.', 'Anteayer|2024-10-23|past'],
  ['Las escuelas están cerradas hoy.', 'hoy|2024-10-25|present'],
  ['El parlamento votará mañana.', 'mañana|2024-10-26|future'],
  ['La reunión será pasado mañana.', 'pasado mañana|2024-10-27|future'],
  ['Un hombre murió esta mañana.', 'esta mañana|2024-10-25|past'],
  ['La semana pasada decidió el juez.', 'La semana pasada|2024-10-14|2024-10-20|past'],
  ['Vendrá esta semana.', 'esta semana|2024-10-21|2024-10-27|future'],
  ['La próxima semana estará en Roma.', 'La próxima semana|2024-10-28|2024-11-03|future'],
  ['El mes pasado bajaron los precios.', 'El mes pasado|2024-09-01|2024-09-30|past'],
  ['El próximo mes se irá.', 'El próximo mes|2024-11-01|2024-11-30|future'],
  ['El año pasado llovió más.', 'El año pasado|2023-01-01|2023-12-31|past'],
  ['El año que viene abrirá el museo.', 'El año que viene|2025-01-01|2025-12-31|future'],
  [
    'El fin de semana pasado desaparecieron dos esquiadores.',
    'El fin de semana pasado|2024-10-19|2024-10-20|past',
  ],
  ['Murió hace tres días.', 'hace tres días|2024-10-22|past'],
  ['Dejó el partido hace dos meses.', 'hace dos meses|2024-08-01|2024-08-31|past'],
  ['El plazo vence dentro de tres días.', 'dentro de tres días|2024-10-28|future'],
  ['El pueblo está sin agua desde el lunes.', 'desde el lunes|2024-10-21|2024-10-25|present'],
  ['La carretera seguirá cortada hasta el martes.', 'hasta el martes|2024-10-25|2024-10-29|future'],
  ['Este verano el calor hizo estragos.', 'Este verano|2024-06-21|2024-09-21|past'],
  [
    'Entre el lunes y el miércoles llovió sin parar.',
    'Entre el lunes y el miércoles|2024-10-21|2024-10-23|past',
  ],
  ['El club sufrirá cortes desde el martes.', 'desde el martes|2024-10-29|future'],
  ['La calle estará cerrada desde el 5 de noviembre.', 'desde el 5 de noviembre|2024-11-05|future'],
  ['El río crece desde ayer.', 'desde ayer|2024-10-24|2024-10-25|present'],
  ['El presupuesto de 2024 sube un 5 %.', '2024|2024-01-01|2024-12-31|present'],
  ['La huelga empezará a partir del lunes.', 'a partir del lunes|2024-10-28|future'],
];

/** Sentences without any date. */
export const DATELESS: readonly string[] = [
  'El consejo aprobó la venta del solar.',
  'La mañana fue tranquila en el puerto.',
  'Tres días después, el barco se hundió.',
  'El equipo ganó 24-10.',
  'La reunión empieza a las 18:30.',
  'El vuelo 370 desapareció del radar.',
  'El asedio duró seis meses.',
  'Fue condenado a dos años de cárcel.',
  'El mar estaba en calma.',
  'La calle 2 de Mayo quedó cortada.',
  'Dos tercios de los socios votaron.',
  'El segundo piso ardió por completo.',
  'La habitación 12 estaba vacía.',
  'El hombre de 34 años fue detenido.',
  'La empresa vendió 2024 coches.',
  'El fin de la guerra está cerca.',
  'Desde entonces nadie ha llamado.',
  'Al día siguiente la carretera estaba abierta.',
  'El principio del juicio fue tenso.',
  'El hijo del general Enero Ruiz huyó.',
];

/** Known misreadings: a day with a dot before its ending. */
export const MISSES: readonly DateCase[] = [
  ['Nació el 1.º de mayo de 1950.', '1.º de mayo de 1950|1950-05-01|past'],
];

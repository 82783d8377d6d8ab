/** A sentence and the figures in it, each as `words|value|thing`; none where nothing in it is counted. */
export type FigureCase = readonly [sentence: string, ...figures: readonly string[]];

/** How numbers are written. */
export const WRITTEN: readonly FigureCase[] = [
  ['El estadio acoge a 3.000 espectadores.', '3.000|3000|espectadores'],
  ['El estadio acoge a 3 000 espectadores.', '3 000|3000|espectadores'],
  ['La región tiene 1,5 millones de habitantes.', '1,5 millones|1500000|habitantes'],
  ['El país tiene 1.234.567 electores.', '1.234.567|1234567|electores'],
  ['Marcharon mil quinientos vecinos.', 'mil quinientos|1500|vecinos'],
  ['Veintiún pasajeros fueron atendidos.', 'Veintiún|21|pasajeros'],
  ['Veintiuna familias perdieron su casa.', 'Veintiuna|21|familias'],
  ['Treinta y cinco diputados firmaron.', 'Treinta y cinco|35|diputados'],
  ['El jurado oyó a noventa y siete testigos.', 'noventa y siete|97|testigos'],
  ['Doscientas treinta mujeres trabajan allí.', 'Doscientas treinta|230|mujeres'],
  ['La planta emplea a dos mil trescientos obreros.', 'dos mil trescientos|2300|obreros'],
  ['Cien agentes vigilan el puerto.', 'Cien|100|agentes'],
  ['Ciento veinte aviones quedaron en tierra.', 'Ciento veinte|120|aviones'],
  ['Mil hogares siguen sin luz.', 'Mil|1000|hogares'],
  ['La plataforma tiene 40 mil usuarios.', '40 mil|40000|usuarios'],
  ['La empresa perdió 2.300 millones de euros.', '2.300 millones de euros|2300000000 EUR|'],
  ['Un millón de personas salió a la calle.', 'Un millón|1000000|personas'],
  ['El censo cuenta dos millones y medio de pensionistas.', 'dos millones y medio|2500000|pensionistas'],
  ['Medio millón de turistas llegó en julio.', 'Medio millón|500000|turistas'],
  ['Quinientos caballos cruzaron el río.', 'Quinientos|500|caballos'],
  ['El club vendió 16 entradas.', '16|16|entradas'],
  ['Once mineros siguen atrapados.', 'Once|11|mineros'],
];

/** Bounds, approximations, ranges. */
export const BOUNDED: readonly FigureCase[] = [
  ['Al menos 3.000 soldados fueron enviados al frente.', 'Al menos 3.000|3000..|soldados'],
  ['Más de 1.200 vecinos huyeron.', 'Más de 1.200|1200..|vecinos'],
  ['Por lo menos 40 vehículos ardieron.', 'Por lo menos 40|40..|vehículos'],
  ['Menos de 100 combatientes se quedaron.', 'Menos de 100|..100|combatientes'],
  ['La sala puede acoger hasta 700 personas.', 'hasta 700|..700|personas'],
  ['Como máximo 15 candidatos serán elegidos.', 'Como máximo 15|..15|candidatos'],
  ['Cerca de 1.500 hogares están sin luz.', 'Cerca de 1.500|~1500|hogares'],
  ['Unos 12.000 peregrinos hicieron el viaje.', 'Unos 12.000|~12000|peregrinos'],
  ['Unas 60 casas quedaron destruidas.', 'Unas 60|~60|casas'],
  ['Casi 90 vuelos fueron cancelados.', 'Casi 90|~90|vuelos'],
  ['Alrededor de 45 diputados se abstuvieron.', 'Alrededor de 45|~45|diputados'],
  ['Aproximadamente 80 barcos salieron del puerto.', 'Aproximadamente 80|~80|barcos'],
  ['Apenas 300 manifestantes acudieron.', 'Apenas 300|~..300|manifestantes'],
  ['Poco más de 80 aviones despegaron.', 'Poco más de 80|~80..|aviones'],
  ['No más de 20 testigos lo vieron.', 'No más de 20|..20|testigos'],
  ['Hubo 200 muertos como mínimo.', '200|200..|muertos'],
  ['Entre 10.000 y 12.000 personas se manifestaron.', 'Entre 10.000 y 12.000|10000..12000|personas'],
  ['El rescate necesita de 8 a 10 buzos.', 'de 8 a 10|8..10|buzos'],
  ['La tasa llega del 60 al 70 %.', 'del 60 al 70 %|60..70 %|'],
  ['Hacen falta dos o tres grúas.', 'dos o tres|2..3|grúas'],
  [
    'El plan costará entre 2.000 y 3.000 millones de euros.',
    'entre 2.000 y 3.000 millones de euros|2000000000..3000000000 EUR|',
  ],
  ['El balance pasó de 25 a 32 muertos.', '25|25|muertos', '32|32|muertos'],
];

/** Number nouns, shares, units. */
export const VAGUE: readonly FigureCase[] = [
  ['Una docena de barcos salió del puerto.', 'Una docena|~12|barcos'],
  ['Una veintena de militantes fue detenida.', 'Una veintena|~20|militantes'],
  ['Un centenar de vecinos protestó.', 'Un centenar|~100|vecinos'],
  ['Decenas de heridos llegaron al hospital.', 'Decenas|~20..|heridos'],
  ['Varias decenas de fieles rezaron.', 'Varias decenas|~20..100|fieles'],
  ['Cientos de personas huyeron.', 'Cientos|~200..|personas'],
  ['Miles de refugiados cruzaron la frontera.', 'Miles|~2000..|refugiados'],
  ['La mitad de los alumnos faltó a clase.', 'La mitad|50 %|alumnos'],
  ['Dos tercios de los socios votaron a favor.', 'Dos tercios|66.6667 %|socios'],
  ['Uno de cada tres jóvenes no tiene trabajo.', 'Uno de cada tres|33.3333 %|jóvenes'],
  ['El paro alcanza el 38,5 % de los jóvenes.', '38,5 %|38.5 %|jóvenes'],
  ['La inflación fue del 3 por ciento.', '3 por ciento|3 %|'],
  ['El túnel mide 12 kilómetros.', '12 kilómetros|12 km|'],
  ['Ardieron 400 hectáreas de bosque.', '400 hectáreas|400 ha|bosque'],
  ['El barco llevaba 20 toneladas de trigo.', '20 toneladas|20 t|trigo'],
  ['La multa es de 5.000 dólares.', '5.000 dólares|5000 USD|'],
  ['La entrada cuesta 12 €.', '12 €|12 EUR|'],
  ['El termómetro marcó 41 grados.', '41 grados|41 °C|'],
];

/** Figures in sentences with more than one thing to count. */
export const NEWS: readonly FigureCase[] = [
  ['El accidente dejó tres muertos y doce heridos.', 'tres|3|muertos', 'doce|12|heridos'],
  ['La policía detuvo a 14 jóvenes y requisó 200 botellas.', '14|14|jóvenes', '200|200|botellas'],
  ['Murieron al menos 40 civiles, entre ellos 7 niños.', 'al menos 40|40..|civiles', '7|7|niños'],
  ['El gobierno evacuó a 8.500 habitantes de la costa.', '8.500|8500|habitantes'],
];

/** A clock time behind a count is no part of it. */
export const CLOCK: readonly FigureCase[] = [
  ['Unos 180 pasajeros iban en el tren, que salió a las 17:20.', 'Unos 180|~180|pasajeros'],
  ['Había 40 alumnos a las 9:15.', '40|40|alumnos'],
];

/** What is in digits or number words and counts nothing. */
export const NEGATIVE: readonly FigureCase[] = [
  ['La ley se aprobó en 2019.'],
  ['El 24 de octubre de 2024 llovió.'],
  ['El equipo ganó 3-1.'],
  ['El tren sale a las 18:30.'],
  ['La reunión empieza a las 8.'],
  ['Llame al 915 55 01 43.'],
  ['Marta Olmedo, de 41 años, dirige el club.'],
  ['Un hombre de 34 años fue detenido.'],
  ['El artículo 5 no cambia.'],
  ['La calle Mayor, 12, quedó cortada.'],
  ['El Boeing 737 aterrizó sin problemas.'],
  ['Los dos países firmaron un acuerdo.'],
  ['El capítulo 3 trata del agua.'],
  ['La crisis de 2008 arruinó al pueblo.'],
  ['El vuelo 370 desapareció.'],
  ['El G20 se reúne en Roma.'],
  ['La habitación 12 estaba vacía.'],
  ['Una mujer salió del edificio.'],
  ['Uno de los testigos lo vio.'],
  ['La segunda vuelta será en mayo.'],
];

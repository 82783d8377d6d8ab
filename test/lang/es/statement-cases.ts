/** Spanish sentences with the statements they hold: tables of `casesOf` (see `test/engine/statement/case-table.ts`). */
export const statementCases = {
  'clause behind the verb': `
    past | El alcalde dijo que la piscina reabrirá en junio. | El alcalde · dijo · que la piscina reabrirá en junio
    present | La ministra asegura que el dinero está disponible. | La ministra · asegura · que el dinero está disponible
    compound tense | El gobierno ha confirmado que el túnel sigue cerrado. | El gobierno · ha confirmado · que el túnel sigue cerrado
    pluperfect | La empresa había advertido de que la grúa era vieja. | La empresa · había advertido · que la grúa era vieja
    plural | Los bomberos informaron que tres casas ardieron. | Los bomberos · informaron · que tres casas ardieron
    day between | El coronel declaró el martes que el fuego estaba controlado. | El coronel · declaró · que el fuego estaba controlado
    channel between | La compañía indicó en un comunicado que nadie resultó herido. | La compañía · indicó · que nadie resultó herido
    audience between | La fiscal explicó a los periodistas que el caso sigue abierto. | La fiscal · explicó · que el caso sigue abierto
    apposition | Marta Olmedo, alcaldesa de Valdeluz, anunció que el puente cerrará. | Marta Olmedo, alcaldesa de Valdeluz · anunció · que el puente cerrará
    name behind the office | El portavoz del sindicato, Julián Rivas, sostuvo que la huelga continuará. | El portavoz del sindicato, Julián Rivas · sostuvo · que la huelga continuará
    relative before the verb | El consejero, que dimitió el lunes, afirmó que recurrirá. | El consejero · afirmó · que recurrirá
    person behind a preposition | Recibió críticas de un juez, quien dijo que el puente no resiste. | un juez · dijo · que el puente no resiste
    people behind a preposition | Recibió preguntas de periodistas, quienes dijeron que el puente no resiste. | periodistas · dijeron · que el puente no resiste
    reason that opens | Como el ministro prometió bajar los impuestos, los precios subieron. | el ministro · prometió · bajar los impuestos
    pronoun | Ella respondió que no había visto el informe. | Ella · respondió · que no había visto el informe
    document | El informe señala que la presa es antigua. | El informe · señala · que la presa es antigua
    irregular verb | El testigo contó que vio salir humo del sótano. | El testigo · contó · que vio salir humo del sótano
    reflexive pronoun apart | El presidente se comprometió a que las obras acaben en mayo. | El presidente · se comprometió · que las obras acaben en mayo
    gerund | El entrenador dimitió, alegando que el club le había mentido. | El entrenador · alegando · que el club le había mentido
    two verbs | El juez dijo que hay indicios y añadió que citará a los dueños. | El juez · dijo · que hay indicios | El juez · añadió · que citará a los dueños
    clitic before the verb | El vecino le dijo a la policía que oyó dos disparos. | El vecino · dijo · que oyó dos disparos
    subject behind the verb | Según explicó la directora, el techo cedió de madrugada. | la directora · explicó · el techo cedió de madrugada
    reads in the present | La oposición denuncia que el contrato se firmó sin concurso. | La oposición · denuncia · que el contrato se firmó sin concurso`,
  'beside the quotation': `
    inversion in guillemets | «Vamos a reconstruir el barrio», afirmó el ministro. | el ministro · afirmó · «Vamos a reconstruir el barrio» · kind=direct
    inversion in curly marks | “No habrá recortes”, prometió la consejera. | la consejera · prometió · “No habrá recortes” · kind=direct
    straight marks | "Nunca", respondió ella. | ella · respondió · "Nunca" · kind=direct
    name and office | «La ley no cambia», recordó Ana Soler, portavoz del tribunal. | Ana Soler, portavoz del tribunal · recordó · «La ley no cambia»
    compound tense | «Estamos agotados», ha reconocido el jefe de bomberos. | el jefe de bomberos · ha reconocido · «Estamos agotados»
    goes on behind the clause | «Se acabó», dijo Lea Roy. «Podemos descansar». | Lea Roy · dijo · «Se acabó» // «Podemos descansar»
    colon | El alcalde insistió: «No vamos a vender el solar». | El alcalde · insistió · «No vamos a vender el solar» · kind=direct
    colon and plural | Los médicos avisan: «Faltan camas». | Los médicos · avisan · «Faltan camas» · kind=direct
    unquoted | La carretera está cortada, informó la policía. | la policía · informó · La carretera está cortada · kind=indirect
    inside the sentence | El tren, precisó la operadora, llegará con retraso. | la operadora · precisó · El tren // llegará con retraso
    mixed | El fiscal calificó el acuerdo de «farsa». | El fiscal · calificó · el acuerdo de «farsa» · kind=mixed
    quoted part of a clause | La rectora dijo que la reforma es «un error grave». | La rectora · dijo · que la reforma es «un error grave» · kind=mixed
    dialogue | —No pensamos irnos de aquí —dijo la mujer—. Esta es nuestra casa. | la mujer · dijo · No pensamos irnos de aquí // Esta es nuestra casa · kind=direct
    dialogue with one part | —Nadie nos avisó —lamentó un vecino. | un vecino · lamentó · Nadie nos avisó · kind=direct
    full stop outside | «El agua no es potable», advirtió el jueves la alcaldesa. | la alcaldesa · advirtió · «El agua no es potable»`,
  'according to': `
    in front | Según el ministerio, murieron 12 personas. | el ministerio · Según · murieron 12 personas
    behind | Doce personas murieron, según la policía. | la policía · según · Doce personas murieron
    named source | Según Lea Roy, enfermera del hospital, la planta está llena. | Lea Roy, enfermera del hospital · Según · la planta está llena
    document | Según un informe de la fiscalía, el gasto se duplicó. | un informe de la fiscalía · Según · el gasto se duplicó
    in the opinion of | A juicio de la oposición, la reforma llega tarde. | la oposición · A juicio de · la reforma llega tarde
    in words of | En palabras del alcalde, el pueblo está aislado. | alcalde · En palabras del · el pueblo está aislado
    sources | De acuerdo con fuentes de la investigación, el coche iba a 150 kilómetros por hora. | fuentes de la investigación · De acuerdo con · el coche iba a 150 kilómetros por hora`,
  'objects, infinitives and labels': `
    demand of a thing | El sindicato exige la retirada del decreto. | El sindicato · exige · la retirada del decreto · stance=demand
    demand of an act | La familia pidió que se reabra el caso. | La familia · pidió · que se reabra el caso · stance=demand
    denied doing | El ministerio niega haber enviado tropas. | El ministerio · niega · haber enviado tropas · stance=deny
    denied a thing | El banco negó cualquier relación con el fondo. | El banco · negó · cualquier relación con el fondo · stance=deny
    accused of | El ejército acusó a los rebeldes de romper la tregua. | El ejército · acusó · de romper la tregua
    promise | El alcalde prometió construir 500 viviendas. | El alcalde · prometió · construir 500 viviendas
    announced thing | La empresa anunció el cierre de la planta. | La empresa · anunció · el cierre de la planta
    passive | El cierre fue anunciado por el ministerio. | el ministerio · fue anunciado · El cierre
    rejected | La embajada rechazó las acusaciones. | La embajada · rechazó · las acusaciones · stance=deny
    urged | El gobernador instó a los vecinos a quedarse en casa. | El gobernador · instó · a quedarse en casa · stance=demand`,
  'subject left out': `
    sentence behind | El alcalde dijo que el puente resiste. Añadió que las obras empezarán en mayo. | El alcalde · dijo · que el puente resiste | – · Añadió · que las obras empezarán en mayo
    compound tense | La ministra habló con la prensa. Ha asegurado que el dinero llegará. | – · Ha asegurado · que el dinero llegará
    connective before | El juez citó al dueño. Además, ordenó que se cierre el local. | – · ordenó · que se cierre el local · stance=demand
    quotation | El entrenador salió tarde. «Estamos tristes», dijo. | – · dijo · «Estamos tristes» · kind=direct
    day before | El lunes aseguró que no dimitirá. | – · aseguró · que no dimitirá
    subject between verb and clause | Anunció ayer el ministro que habrá obras. | el ministro · Anunció · que habrá obras
    with a comparison | Según dijo, el puente resiste. | – · dijo · el puente resiste
    whom it was told | El juez citó al dueño y pidió a los vecinos que declaren. | El juez · pidió · que declaren · stance=demand`,
  'a clause of comparison': `
    behind | Doce personas murieron, según informó la policía. | la policía · informó · Doce personas murieron
    in front | Como explicó el alcalde, el puente resiste. | el alcalde · explicó · el puente resiste
    compound tense | El túnel cerrará, según ha confirmado el gobierno. | el gobierno · ha confirmado · El túnel cerrará`,
  'another verb of the same subject': `
    with its clause | El juez dijo que hay pruebas y pidió a los vecinos que declaren. | El juez · dijo · que hay pruebas | El juez · pidió · que declaren · stance=demand
    of the content | El juez dijo que el dueño salió y cerró la puerta. | El juez · dijo · que el dueño salió y cerró la puerta`,
} as const;

/** Sentences that credit nobody. */
export const noStatements: readonly string[] = [
  'El ayuntamiento abrió el sábado sus «casas verdes».',
  'Leyó «Los pájaros del puerto» en el tren.',
  'El alcalde llamó al jefe de policía.',
  'La junta celebró una reunión el lunes.',
  'La carretera de Valdeluz está cortada.',
  'El hombre hallado en el río era marinero.',
  'El equipo ganó el partido por dos goles.',
  'La lluvia obligó a suspender el concierto.',
  '¿Dijo el alcalde que la piscina reabrirá?',
  'El ministro salió antes de que terminara la sesión.',
  'Tres hombres fueron detenidos en el puerto.',
  'La obra se titula «El mar de dentro».',
  'El museo recibió más visitas que nunca.',
  'El tren salió según lo previsto.',
  'La denuncia llegó al juzgado el martes.',
  'El informe del consejo tiene cien páginas.',
  'La nueva denuncia llegó tarde.',
  'El tren llegó como estaba previsto.',
  '¿Añadió que el puente resiste?',
  'Se anunció que el puente reabrirá.',
  'Cuando dijo la verdad, nadie lo creyó.',
];

/** Sentences with the stance of their only statement. */
export const stanceCases: readonly (readonly [sentence: string, stance: string])[] = [
  ['El ministro dijo que la presa era segura.', 'assert'],
  ['La directora anunció que el museo abrirá en mayo.', 'assert'],
  ['El alcalde dijo que la presa sería inspeccionada en mayo.', 'assert'],
  ['La embajada negó que su personal hubiera sido expulsado.', 'deny'],
  ['El club desmintió el fichaje.', 'deny'],
  ['La empresa rechazó las acusaciones.', 'deny'],
  ['El senador niega haber recibido dinero.', 'deny'],
  ['«Eso es falso», respondió el concejal.', 'deny'],
  ['La firma dijo que los rumores son falsos.', 'deny'],
  ['El portavoz aseguró que no es cierto que haya despidos.', 'deny'],
  ['La policía dijo que el fuego fue probablemente un accidente.', 'hedge'],
  ['El sospechoso podría estar escondido en la sierra, indicó la policía.', 'hedge'],
  ['Según un testigo, el conductor habría huido a pie.', 'hedge'],
  ['El país vecino habría enviado 3.000 soldados.', 'hedge'],
  ['Los investigadores creen que el motor quizá falló.', 'hedge'],
  ['La fiscal dijo que al parecer el dinero salió del país.', 'hedge'],
  ['El entrenador dijo que tal vez juegue el capitán.', 'hedge'],
  ['Según los primeros datos, el barco supuestamente chocó con una roca.', 'hedge'],
  ['La policía no dijo si estaba armado.', 'unknown'],
  ['La agencia no ha confirmado la cifra.', 'unknown'],
  ['El ministerio no confirmó el envío de tropas.', 'unknown'],
  ['La compañía declinó comentar el informe.', 'unknown'],
  ['Olmedo se negó a decir si será candidata.', 'unknown'],
  ['El ministerio no respondió a las preguntas.', 'unknown'],
  ['El forense dijo que es pronto para saber cómo murió.', 'unknown'],
  ['«No sé quién prendió el fuego», dijo el guarda.', 'unknown'],
  ['La policía desconoce si hay más heridos.', 'unknown'],
  ['El sindicato exige la readmisión de los despedidos.', 'demand'],
  ['El juez ordenó que la firma pague.', 'demand'],
  ['El partido pidió que dimita el ministro.', 'demand'],
  ['La oposición reclama elecciones.', 'demand'],
  ['«El ministro debe dimitir», dijo la senadora.', 'demand'],
  ['El alcalde pidió a los vecinos evitar la zona.', 'demand'],
  ['El alcalde prometió construir 500 viviendas si gana.', 'conditional'],
  ['El grupo dijo que firmará si se retiran las tropas.', 'conditional'],
  ['La ministra dijo que habrá ayudas siempre que el censo esté listo.', 'conditional'],
  ['El portavoz dijo que el tren saldrá a las ocho.', 'assert'],
  ['La doctora confirmó que el paciente está fuera de peligro.', 'assert'],
];

/** Texts, and who says each of their statements: the name of the actor. */
export const speakerCases: readonly (readonly [text: string, ...speakers: readonly (string | null)[]])[] = [
  [
    'Marta Olmedo dijo que el puente resiste. Añadió que las obras empezarán en mayo.',
    'Marta Olmedo',
    'Marta Olmedo',
  ],
  [
    'El director Julián Rivas explicó que hay dos heridos. «Están fuera de peligro», dijo.',
    'Julián Rivas',
    'Julián Rivas',
  ],
  [
    'Lea Roy afirmó que la planta está llena. Según Pedro Cano, faltan médicos. Agregó que en mayo llegarán diez.',
    'Lea Roy',
    'Pedro Cano',
    'Pedro Cano',
  ],
  ['Añadió que las obras empezarán en mayo.', null],
  [
    'Marta Olmedo dijo que el puente resiste. Añadieron que las obras empezarán en mayo.',
    'Marta Olmedo',
    null,
  ],
  ['Marta Olmedo dijo que el puente resiste. Ella negó haber firmado.', 'Marta Olmedo', 'Marta Olmedo'],
  ['Marta Olmedo llegó tarde. Según dijo, el tren se averió.', 'Marta Olmedo'],
  ['Marta Olmedo dijo que Pedro Cano dimitirá. Añadió que lo siente.', 'Marta Olmedo', 'Marta Olmedo'],
  ['Los vecinos hablaron con Marta Olmedo. Dijeron que el puente se mueve.', 'vecinos'],
  ['Los vecinos protestaron. El alcalde salió. Dicen que el puente se mueve.', null],
];

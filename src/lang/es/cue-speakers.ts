const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Nouns for people and bodies that can speak (dictionary forms; feminine ones apart). */
export const speakers: readonly string[] = words(`
  presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro viceministra canciller secretario
  secretaria senador senadora diputado diputada congresista legislador legisladora alcalde alcaldesa concejal concejala
  edil gobernador gobernadora consejero consejera comisario comisaria comisionado embajador embajadora diplomático
  diplomática portavoz portavoces vocero vocera líder jefe jefa director directora gerente dueño dueña propietario
  propietaria fundador fundadora empresario empresaria empleado empleada trabajador trabajadora obrero obrera sindicato
  sindicalista fiscal fiscalía juez jueza magistrado magistrada tribunal juzgado abogado abogada defensor defensora
  acusado acusada sospechoso testigo víctima familiar familia padre madre hijo hija hermano hermana esposa marido viuda
  vecino vecina habitante residente ciudadano ciudadana candidato candidata activista manifestante opositor opositora
  oposición asesor asesora analista experto experta economista científico científica investigador investigadora profesor
  profesora catedrático historiador historiadora ingeniero ingeniera médico médica doctor doctora cirujano enfermero
  enfermera paciente maestro maestra alumno alumna estudiante entrenador entrenadora jugador jugadora capitán técnico
  técnica seleccionador piloto conductor conductora chófer pasajero pasajera superviviente soldado general coronel
  comandante teniente almirante tropa ejército fuerza marina policía agente comisaría guardia inspector inspectora
  bombero bombera rescatista forense periodista corresponsal reportero editor editora escritor escritora autor autora
  artista actor actriz cantante sacerdote obispo papa cardenal rey reina príncipe princesa
  gobierno ejecutivo ministerio departamento agencia administración autoridad autoridades consejo junta gabinete
  parlamento congreso senado cámara comité comisión corte oficina instituto universidad colegio hospital empresa firma
  compañía grupo corporación banco aerolínea fabricante operador operadora organismo organización asociación federación
  confederación partido coalición alianza movimiento milicia rebelde insurgente terrorista embajada consulado delegación
  misión equipo club liga fundación ong red fuente fuentes refugiado refugiada migrante agricultor agricultora ganadero
  ganadera pescador pescadora comerciante inversor accionista cliente usuario consumidor propietario inquilino negociador
  mediador mediadora observador observadora veterano rehén preso presa vigilante guarda hombre mujer chico chica joven
  niño niña persona gente colega sucesor sucesora miembro delegado delegada representante responsable dirigente mandatario
  mandataria titular número ayuntamiento alcaldía diputación gobernación rector rectora decano patronal cooperativa
  regulador gremio asamblea mancomunidad obispado protección cruz iglesia diócesis comunidad tripulación prensa dueño encargado encargada funcionario
  funcionaria militar militares`);

/** Nouns for documents and media that can speak (dictionary forms). */
export const documents: readonly string[] = words(`
  informe estudio comunicado nota declaración carta documento sentencia auto fallo resolución encuesta sondeo estadística
  estadísticas dato datos balance diario periódico revista cadena emisora medio medios publicación artículo libro
  reportaje investigación análisis auditoría memoria boletín texto tuit mensaje`);

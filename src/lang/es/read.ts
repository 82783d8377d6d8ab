import { commonReadData, newsAgencies } from '../common/read.ts';
import type { ReadData } from '../contract/read.ts';

const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

/** How the furniture of Spanish news pages is worded: a small list. */
export const read: ReadData = {
  ...commonReadData,
  lines: [
    ...commonReadData.lines,
    ...phrases(`compartir, imprimir, enviar por correo, publicidad, suscríbete, suscribirse, iniciar sesión, regístrate,
    comentar, ver comentarios, # comentarios, leer más, ver más, cargar más, volver arriba, aceptar cookies, política de privacidad,
    aviso legal, contacto, síguenos`),
  ],
  labels: [
    ...commonReadData.labels,
    ...phrases(
      'inicio, portada, nacional, internacional, economía, deportes, cultura, sociedad, opinión, política, sucesos, local',
    ),
  ],
  openers: [
    ...commonReadData.openers,
    ...phrases(`lea también, lee también, leer también, te puede interesar, le puede interesar, más información,
    suscríbase a, suscríbete a, síguenos en, apúntate a, este artículo es exclusivo, todos los derechos reservados`),
  ],
  weakOpeners: [...commonReadData.weakOpeners, ...phrases('compartir en, con información de, archivado en')],
  fields: [
    ...commonReadData.fields,
    ...phrases('foto, fotos, imagen, etiquetas, temas, fuente, autor, vídeo'),
  ],
  anywhere: [...commonReadData.anywhere, ...phrases('todos los derechos reservados')],
  relatedHeadings: [
    ...commonReadData.relatedHeadings,
    ...phrases(
      'te puede interesar, le puede interesar, más noticias, noticias relacionadas, lo más leído, lo más visto',
    ),
  ],
  commentHeadings: [
    ...commonReadData.commentHeadings,
    ...phrases('comentarios, # comentarios, deja un comentario'),
  ],
  breadcrumbRoots: [...commonReadData.breadcrumbRoots, 'inicio', 'portada'],
  bylineOpeners: [...commonReadData.bylineOpeners, 'por', 'redacción de'],
  bylineWords: phrases(
    'por, y, en, de, del, la, el, los, nuestro, nuestra, corresponsal, enviado, enviada, especial',
  ),
  collectiveAuthors: phrases('redacción, la redacción, agencias'),
  publishedOpeners: [
    ...commonReadData.publishedOpeners,
    ...phrases('publicado el, publicado, actualizado el, actualizado'),
  ],
  changeNotices: phrases(
    'este artículo ha sido actualizado, este artículo fue actualizado, este artículo ha sido corregido, fe de errores',
  ),
  months: [
    ...commonReadData.months,
    ...phrases(
      'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
    ),
  ],
  weekdays: [
    ...commonReadData.weekdays,
    ...phrases('lunes, martes, miércoles, jueves, viernes, sábado, domingo'),
  ],
  dateWords: phrases('el, de, del, a, las, la, h, horas, publicado, actualizado'),
  agencies: [...commonReadData.agencies, 'Europa Press'],
  credits: {
    agencies: [...newsAgencies, 'Europa Press'],
    nouns: ['agencia'],
    wholes: ['fuente'],
    parts: ['con información de'],
  },
};

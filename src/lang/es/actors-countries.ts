import { alternatives } from '../common/word-lists.ts';
import type { CountryWords } from '../contract/actor.ts';

/** Code, names, capitals, masculine adjective, feminine adjective; alternatives apart by `;`. */
type Row = readonly [
  code: string,
  names: string,
  capitals: string,
  masculine: string,
  feminine: string,
  key?: string,
];

const rows: readonly Row[] = [
  ['ES', 'España', 'Madrid', 'español', 'española'],
  ['FR', 'Francia', 'París', 'francés', 'francesa'],
  ['DE', 'Alemania', 'Berlín', 'alemán', 'alemana'],
  ['IT', 'Italia', 'Roma', 'italiano', 'italiana', 'rome'],
  ['PT', 'Portugal', 'Lisboa', 'portugués', 'portuguesa', 'lisbonne'],
  ['GB', 'Reino Unido;Gran Bretaña', 'Londres', 'británico', 'británica', 'londres'],
  ['IE', 'Irlanda', 'Dublín', 'irlandés', 'irlandesa'],
  ['BE', 'Bélgica', 'Bruselas', 'belga', 'belga', 'bruxelles'],
  ['NL', 'Países Bajos;Holanda', 'Ámsterdam', 'neerlandés;holandés', 'neerlandesa;holandesa'],
  ['CH', 'Suiza', 'Berna', 'suizo', 'suiza', 'berne'],
  ['AT', 'Austria', 'Viena', 'austriaco', 'austriaca', 'vienne'],
  ['PL', 'Polonia', 'Varsovia', 'polaco', 'polaca', 'varsovie'],
  ['SE', 'Suecia', 'Estocolmo', 'sueco', 'sueca', 'stockholm'],
  ['NO', 'Noruega', 'Oslo', 'noruego', 'noruega'],
  ['FI', 'Finlandia', 'Helsinki', 'finlandés', 'finlandesa'],
  ['DK', 'Dinamarca', 'Copenhague', 'danés', 'danesa', 'copenhague'],
  ['GR', 'Grecia', 'Atenas', 'griego', 'griega', 'athenes'],
  ['HU', 'Hungría', 'Budapest', 'húngaro', 'húngara'],
  ['RO', 'Rumanía', 'Bucarest', 'rumano', 'rumana', 'bucarest'],
  ['UA', 'Ucrania', 'Kiev;Kyiv', 'ucraniano', 'ucraniana', 'kiev'],
  ['RU', 'Rusia', 'Moscú', 'ruso', 'rusa', 'moscou'],
  ['BY', 'Bielorrusia', 'Minsk', 'bielorruso', 'bielorrusa'],
  ['TR', 'Turquía', 'Ankara', 'turco', 'turca'],
  ['US', 'Estados Unidos;EE.UU.;EE. UU.;EEUU', 'Washington', 'estadounidense', 'estadounidense'],
  ['CA', 'Canadá', 'Ottawa', 'canadiense', 'canadiense'],
  ['MX', 'México', 'Ciudad de México', 'mexicano', 'mexicana', 'mexico'],
  ['GT', 'Guatemala', 'Ciudad de Guatemala', 'guatemalteco', 'guatemalteca', 'guatemala-ville'],
  ['HN', 'Honduras', 'Tegucigalpa', 'hondureño', 'hondureña'],
  ['SV', 'El Salvador', 'San Salvador', 'salvadoreño', 'salvadoreña'],
  ['NI', 'Nicaragua', 'Managua', 'nicaragüense', 'nicaragüense'],
  ['CR', 'Costa Rica', 'San José', 'costarricense', 'costarricense'],
  ['PA', 'Panamá', 'Ciudad de Panamá', 'panameño', 'panameña'],
  ['CU', 'Cuba', 'La Habana', 'cubano', 'cubana', 'la-havane'],
  ['DO', 'República Dominicana', 'Santo Domingo', 'dominicano', 'dominicana', 'saint-domingue'],
  ['CO', 'Colombia', 'Bogotá', 'colombiano', 'colombiana'],
  ['VE', 'Venezuela', 'Caracas', 'venezolano', 'venezolana'],
  ['EC', 'Ecuador', 'Quito', 'ecuatoriano', 'ecuatoriana'],
  ['PE', 'Perú', 'Lima', 'peruano', 'peruana'],
  ['BO', 'Bolivia', 'La Paz', 'boliviano', 'boliviana'],
  ['CL', 'Chile', 'Santiago de Chile', 'chileno', 'chilena'],
  ['AR', 'Argentina', 'Buenos Aires', 'argentino', 'argentina'],
  ['UY', 'Uruguay', 'Montevideo', 'uruguayo', 'uruguaya'],
  ['PY', 'Paraguay', 'Asunción', 'paraguayo', 'paraguaya'],
  ['BR', 'Brasil', 'Brasilia', 'brasileño', 'brasileña'],
  ['MA', 'Marruecos', 'Rabat', 'marroquí', 'marroquí'],
  ['DZ', 'Argelia', 'Argel', 'argelino', 'argelina', 'alger'],
  ['TN', 'Túnez', '', 'tunecino', 'tunecina'],
  ['EG', 'Egipto', 'El Cairo', 'egipcio', 'egipcia', 'le-caire'],
  ['ZA', 'Sudáfrica', 'Pretoria', 'sudafricano', 'sudafricana'],
  ['NG', 'Nigeria', 'Abuya', 'nigeriano', 'nigeriana'],
  ['IL', 'Israel', 'Jerusalén', 'israelí', 'israelí'],
  ['PS', 'Palestina', 'Ramala', 'palestino', 'palestina'],
  ['SY', 'Siria', 'Damasco', 'sirio', 'siria', 'damas'],
  ['LB', 'Líbano', 'Beirut', 'libanés', 'libanesa', 'beyrouth'],
  ['IR', 'Irán', 'Teherán', 'iraní', 'iraní', 'teheran'],
  ['IQ', 'Irak', 'Bagdad', 'iraquí', 'iraquí', 'bagdad'],
  ['SA', 'Arabia Saudí', 'Riad', 'saudí', 'saudí', 'riyad'],
  ['AF', 'Afganistán', 'Kabul', 'afgano', 'afgana', 'kaboul'],
  ['PK', 'Pakistán', 'Islamabad', 'pakistaní', 'pakistaní'],
  ['IN', 'India', 'Nueva Delhi', 'indio', 'india'],
  ['CN', 'China', 'Pekín', 'chino', 'china', 'pekin'],
  ['JP', 'Japón', 'Tokio', 'japonés', 'japonesa', 'tokyo'],
  ['KR', 'Corea del Sur', 'Seúl', 'surcoreano', 'surcoreana', 'seoul'],
  ['KP', 'Corea del Norte', 'Pionyang', 'norcoreano', 'norcoreana', 'pyongyang'],
  ['VN', 'Vietnam', 'Hanói', 'vietnamita', 'vietnamita'],
  ['AU', 'Australia', 'Canberra', 'australiano', 'australiana'],
];

const pluralOf = (word: string): string => {
  if (/[aeo]$/u.test(word)) return `${word}s`;
  return /í$/u.test(word) ? `${word}es` : `${word.replace(/é(?=s$)/u, 'e').replace(/á(?=n$)/u, 'a')}es`;
};

/** The countries that Spanish news names most. */
export const countries: readonly CountryWords[] = rows.map(
  ([code, names, capitals, masculine, feminine, key]) => ({
    code,
    names: alternatives(names),
    capitals: alternatives(capitals),
    ...(key ? { capitalKey: key } : {}),
    demonyms: [
      ...new Set(
        [...alternatives(masculine), ...alternatives(feminine)].flatMap((word) => [word, pluralOf(word)]),
      ),
    ],
  }),
);

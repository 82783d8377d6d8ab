import { describe, expect, it } from 'vitest';
import { countries } from '../../../src/lang/fr/actors-countries.ts';
import { regions } from '../../../src/lang/fr/actors-places.ts';
import { fold } from '../../../src/text/fold.ts';

// Node carries the Unicode CLDR, which our names follow.
const cldr = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
/** Codes that the CLDR names and ISO 3166-1 does not assign: former states, reservations, tests, unions. */
const NOT_ISO = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ'.split(' '),
);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const iso = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !NOT_ISO.has(code) && cldr.of(code) !== undefined);

/** Parts of France that ISO gives codes of their own; here they are its regions. */
const FRENCH: Readonly<Record<string, string>> = {
  GF: 'Guyane',
  GP: 'Guadeloupe',
  MQ: 'Martinique',
  NC: 'Nouvelle-Calédonie',
  PF: 'Polynésie française',
  PM: 'Saint-Pierre-et-Miquelon',
  RE: 'La Réunion',
  TF: 'Terres australes et antarctiques françaises',
  WF: 'Wallis-et-Futuna',
  YT: 'Mayotte',
};
/** Nobody lives there for good. */
const UNINHABITED = ['AQ', 'BV', 'GS', 'HM', 'IO', 'UM'];
/** What they are called means something else far more often: a town or a street of a saint, « Noël », … */
const COMMON_WORDS = ['BL', 'BQ', 'CC', 'CX', 'MF', 'NF', 'SH', 'SJ', 'SX'];
/** Where the CLDR’s own name is a given name, a town, or no newspaper’s way to write it. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  DM: 'Dominique',
  GD: 'Grenade',
  MM: 'Myanmar (Birmanie)',
  MU: 'Maurice',
};
const UNITED_NATIONS =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM ' +
  'CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS ' +
  'IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD ' +
  'MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN ' +
  'RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN ' +
  'YE ZM ZW';
/** City states, and where the capital bears the country’s name. */
const NO_CAPITAL = new Set('DJ GI HK KW LU MC MO SC SG SM TK VA BM IM KY'.split(' '));

const byCode = new Map(countries.map((country) => [country.code, country]));
const key = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the table of countries', () => {
  it('has every ISO 3166-1 territory but those left out for a reason', () => {
    expect(iso).toHaveLength(249);
    const leftOut = [...Object.keys(FRENCH), ...UNINHABITED, ...COMMON_WORDS].sort();
    expect(iso.filter((code) => !byCode.has(code))).toEqual(leftOut);
    expect([...byCode.keys()].filter((code) => !iso.includes(code))).toEqual(['XK']);
  });

  it('has the parts of France among its regions', () => {
    const names = new Set(
      regions.filter(({ country }) => country === 'FR').flatMap((region) => region.names),
    );
    for (const name of Object.values(FRENCH)) expect(names).toContain(name);
  });

  it('has the 193 members of the United Nations with name, capital and inhabitants', () => {
    const codes = UNITED_NATIONS.split(' ');
    expect(new Set(codes).size).toBe(193);
    const bare = codes.filter((code) => {
      const country = byCode.get(code);
      const hasCapital = (country?.capitals.length ?? 0) > 0 || NO_CAPITAL.has(code);
      return !country || country.names.length === 0 || !hasCapital || country.demonyms.length < 2;
    });
    expect(bare).toEqual([]);
  });

  it('knows each by its name in the CLDR', () => {
    const differing = countries
      .filter(({ code, names }) => !names.map(key).includes(key(cldr.of(code) ?? '')))
      .map(({ code }) => [code, cldr.of(code)]);
    expect(Object.fromEntries(differing)).toEqual(NAMED_OTHERWISE);
  });

  it('gives no code, name or capital twice', () => {
    const words = countries.flatMap(({ names, capitals }) => [...new Set([...names, ...capitals].map(key))]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(byCode.size).toBe(countries.length);
  });

  it.each([
    ['FR', ['français', 'française', 'françaises']],
    ['TR', ['turc', 'turcs', 'turque', 'turques']],
    ['BE', ['belge', 'belges']],
    ['NE', ['nigérien', 'nigériens', 'nigérienne']],
    ['NG', ['nigérian', 'nigérians', 'nigériane']],
    ['DM', ['dominiquais', 'dominiquaise']],
    ['DO', ['dominicain', 'dominicaine']],
    ['EH', ['sahraoui', 'sahraouis', 'sahraouie']],
  ])('inflects the inhabitants of %s', (code, forms) => {
    expect(byCode.get(code)?.demonyms).toEqual(expect.arrayContaining(forms));
  });
});

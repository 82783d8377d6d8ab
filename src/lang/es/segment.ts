import type { SegmentData } from '../contract/segment.ts';
import { forms, suffixesWith } from './segment-forms.ts';
import { closedClass, nounsLikeVerbs } from './segment-words.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** How Spanish words are cut and tagged: by closed-class words, the forms of irregular verbs, and endings. */
export const segment: SegmentData = {
  elisions: [],
  enclitics: [],
  endings: [],
  unsplit: [],
  abbreviations: {
    inside: words(
      'sr. sra. sres. sras. srta. d. dña. dr. dra. dres. prof. gral. cnel. lic. ing. arq. mons. ud. uds. p.ej.',
    ),
    final: words('etc. s.a. s.l. ee.uu. a.m. p.m.'),
    beforeNumber: words(
      'art. arts. núm. n.º nº pág. págs. p. cap. vol. tel. av. avda. c. ene. feb. mar. abr. jun. jul. ago. sept. sep. oct. nov. dic.',
    ),
  },
  particles: words('de del la las los san von van der el al bin'),
  words: closedClass,
  forms,
  suffixes: suffixesWith(nounsLikeVerbs),
  tagger: null,
  lexicon: null,
};

import type { SegmentData } from '../contract/segment.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { closedClass } from './segment-words.ts';
import tagger from './tagger.json' with { type: 'json' };

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** How English words are cut and tagged. */
export const segment: SegmentData = {
  elisions: [],
  enclitics: [],
  endings: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
  unsplit: ["o'clock", "ma'am", "rock'n'roll"],
  abbreviations: {
    inside:
      words(`mr. mrs. ms. messrs. dr. drs. prof. rev. hon. st. ste. mt. ft. gen. lt. col. maj. capt. cmdr. sgt.
      cpl. pvt. adm. gov. sen. sens. rep. reps. pres. supt. insp. det. atty. asst. dept. univ. assn. ave. blvd. rd. hwy.
      vs. v. approx. est. cf. fig. e.g. i.e. viz. op. ed. eds. bros.`),
    final: words('etc. jr. sr. inc. ltd. corp. co. plc. llc. al. a.m. p.m. esq. ph.d.'),
    beforeNumber:
      words(`no. nos. art. sec. ch. p. pp. vol. par. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov.
      dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.`),
  },
  particles: words('von van de der den la le al el bin ben di da du'),
  words: closedClass,
  forms: [],
  suffixes: [
    { ending: 'ing', pos: 'VERB', features: 'Tense=Pres|VerbForm=Part' },
    { ending: 'ed', pos: 'VERB', features: 'Mood=Ind|Tense=Past|VerbForm=Fin' },
    { ending: 'ly', pos: 'ADV' },
    { ending: 'ous', pos: 'ADJ' },
    { ending: 'ful', pos: 'ADJ' },
    { ending: 'able', pos: 'ADJ' },
    { ending: 'ive', pos: 'ADJ' },
    { ending: 'ical', pos: 'ADJ' },
    { ending: 'ies', pos: 'NOUN', features: 'Number=Plur', replacement: 'y' },
    { ending: 's', pos: 'NOUN', features: 'Number=Plur', replacement: '' },
  ],
  tagger,
  lexicon,
};

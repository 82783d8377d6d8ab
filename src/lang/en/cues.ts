import type { CueData } from '../contract/cue.ts';
import { grammar } from './cue-grammar.ts';
import { documents, mute, speakerEndings, speakers } from './cue-speakers.ts';
import { verbs } from './cue-verbs.ts';
import { stance } from './stance.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

export const cues: CueData = {
  verbs,
  prepositions: [
    { words: 'according to' },
    { words: 'in the view of' },
    { words: 'in the opinion of' },
    { words: 'in the eyes of' },
    { words: 'in the words of' },
    { words: 'in the judgment of' },
    { words: 'by the account of' },
    ...['his', 'her', 'their', 'its'].flatMap((pronoun) => [
      { words: `in ${pronoun} view`, pronounAt: 1 },
      { words: `in ${pronoun} opinion`, pronounAt: 1 },
      { words: `in ${pronoun} words`, pronounAt: 1 },
      { words: `in ${pronoun} own words`, pronounAt: 1 },
      { words: `in ${pronoun} account`, pronounAt: 1 },
      { words: `by ${pronoun} account`, pronounAt: 1 },
      { words: `by ${pronoun} own account`, pronounAt: 1 },
      { words: `by ${pronoun} own admission`, pronounAt: 1 },
    ]),
  ],
  nouns:
    words(`information announcement rumor rumour allegation accusation claim news idea hypothesis theory statement
    assertion revelation conclusion version promise remark argument fear suspicion testimony warning opinion estimate
    word term report belief suggestion assurance finding`),
  nounsOfSaying: words(
    'announcement rumor rumour allegation accusation claim statement assertion revelation promise testimony warning report suggestion assurance speculation belief',
  ),
  rulings: words('rule principle norm custom theorem'),
  restating: words(
    'claim figure toll estimate accusation allegation report decision move charge assertion version',
  ),
  works: words('novel story play book film movie drawing photo photograph poem album painting'),
  beneficiaries:
    words(`pupil child student adult pensioner senior teenager resident traveler traveller visitor customer
    family user patient person viewer group`),
  charges: words('free paid mandatory compulsory optional dollar euro pound price cost discount'),
  saidNouns:
    phrases(`answer, response, reaction, verdict, conclusion, message, advice, slogan, argument, explanation,
    warning, promise, version, motto, question, comment, statement, reply`),
  ownPossessives: words('our my'),
  possessives: words('his her its their'),
  grammar,
  conditionals: words('would could might may'),
  futures: words("will shall 'll wo"),
  finiteAuxiliaries: words('cannot'),
  nounRelatives: phrases('according to which'),
  auxiliaries: words('have be'),
  passive: 'be',
  unaccusatives: [],
  audiencePrepositions: words('to before with'),
  presentEndings: [
    ['', 's'],
    ['y', 'ies'],
    ['sh', 'shes'],
    ['ch', 'ches'],
    ['ss', 'sses'],
  ],
  participles: ['ing'],
  carriers:
    words(`do will would can could may might shall should must go use like seem appear continue begin start try
    attempt seek manage hasten choose prefer dare`),
  upcoming: words('will shall'),
  permissions: ['let', 'allow'],
  carrierPrepositions: ['to'],
  insertedPhrases:
    phrases(`for his part, for her part, for their part, for its part, in turn, in addition, on the other hand,
    once again, yet again, at first, in effect, in fact, of course, at the time, for instance, for example, or so,
    at length, in particular, as well, in private, in public, in part, at least, so far, to date, since`),
  clitics: [],
  hearsayAdverbs: words('reportedly allegedly purportedly supposedly'),
  objectPronouns: words('it that so'),
  partitivePronouns: [],
  personalReflexives: [],
  reflexives: [],
  negationParticles: words("not n't never"),
  restrictors: [],
  negatingPrepositions: ['without'],
  negatingConjunctions: ['nor'],
  complementisers: ['that'],
  compoundConjunctions: words('so such now given provided except in even'),
  narrativeConjunctions: words('after while as'),
  contrasts: phrases('but, while, whereas, although, though'),
  questionOpeners: words('if whether how when why where what which who whom whose'),
  demonstrativeOpeners: [],
  relativeSubjects: words('who which'),
  personalRelatives: ['who'],
  likewise: ['as'],
  temporalLikewise: ['as'],
  bareLikewise: [],
  relatives: words('who which that whom whose where'),
  subjectPronouns: words('he she it they some others many several both one another'),
  stressedPronouns: words('me us him her them some others'),
  ownVoice: words('i we you'),
  authorVoice: words('i we'),
  impersonalSubjects: [],
  standpoints: [],
  occasions: words('write call appear react'),
  perceiving: words('hear see'),
  narrativeInfinitives: phrases('go on to, before, went on to'),
  impersonalPassives: ['it'],
  emptySubjects: words('there this that these those nothing everything all what'),
  contractions: {},
  genitive: 'of',
  quantifiers: words('all both no'),
  partitives: phrases('one, some, several, many, others, each, none, most, both'),
  indefinites: words('a an some several many few'),
  namingPrepositions: words("of for at 's ' in from"),
  conjunctions: words('and or &'),
  agents: ['by'],
  connectives:
    phrases(`but, however, and, or, so, yet, still, thus, therefore, nevertheless, nonetheless, meanwhile, also,
    in addition, moreover, furthermore, on the other hand, by contrast, in turn, then, later, instead, indeed,
    for his part, for her part, for their part, at the same time, in response, additionally, similarly, finally`),
  gerunds: ['by', 'while', 'when', 'after', 'before'],
  purposes: [],
  speakers,
  pluralNouns: words('police people feds'),
  courts: words('court inquest jury tribunal trial hearing inquiry committee panel'),
  speakerEndings,
  mute,
  documents,
  issuing: words('publish issue release send post write sign file circulate make'),
  audiences:
    words(`press journalist reporter media medium radio television camera phone agency channel daily weekly
    newspaper magazine station network conference interview court parliament lawmaker viewer listener audience crowd`),
  mediumPrepositions: ['on'],
  media: phrases(
    'twitter, facebook, instagram, telegram, tiktok, linkedin, youtube, bluesky, mastodon, truth social, whatsapp, x',
  ),
  mediumTrades:
    words(`journalist reporter correspondent columnist editor anchor presenter producer photographer host
    analyst commentator cartoonist director head`),
  channels:
    phrases(`in a statement, in the statement, in a press release, in a message, in a tweet, in a report, in a letter,
    in an interview, in an email, in a speech, in a video, in a note, in a post, in its report, in his report,
    in its statement, in a blog post, in a television interview, in a radio interview, in a televised address,
    at a press conference, at a news conference, during a press conference, during a news conference, on twitter,
    on facebook, on telegram, on social media, on his website, on her website, on its website, on television, on radio,
    by phone, by email, to reporters, to journalists, in court, in testimony, in an op-ed, in an article`),
  citing: words('cite quote'),
  timeUnits: words('year years month months week weeks day days hour hours minute minutes'),
  timeWords:
    words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight morning
    evening afternoon night noon midnight recently january february march april may june july august september october
    november december week month year`),
  stance,
};

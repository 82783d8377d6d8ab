import type { CueVerbs } from '../contract/cue.ts';

const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

/** Verbs of reporting by what may follow them; each group opens with an example. */
export const verbs: readonly CueVerbs[] = [
  {
    // « The mayor said the bridge would reopen. » « "Never," she said. »
    name: 'say',
    verbs:
      phrases(`say, claim, allege, assert, maintain, contend, insist, declare, announce, state, affirm, argue,
      explain, believe, think, testify, swear, hint, imply, suggest, confirm, reiterate, tweet, retort, tell`),
    clause: true,
    bareClause: true,
    quotation: true,
    parenthetical: true,
  },
  {
    // « The union noted that the plant was closed. »
    name: 'state',
    verbs:
      phrases(`add, note, observe, remark, stress, emphasize, emphasise, underline, point out, recall, reply,
      respond, answer, write, predict, estimate, inform, warn, caution, acknowledge, admit, concede, confess, recount,
      relate, conclude, complain, lament, boast, joke, quip, comment, mention, indicate, specify, clarify, continue,
      repeat, report, post, advise, assure, remind, notify, agree, reckon, speculate, stipulate, opine, guarantee,
      rule, find, determine, disclose, reveal, go on, make clear, make it clear, write in, go on to say`),
    clause: true,
    bareClause: true,
    quotation: true,
    parenthetical: true,
    needsSpeaker: true,
  },
  {
    // « The court heard that the driver was asleep. »
    name: 'hear',
    heard: true,
    verbs: phrases('hear, tell'),
    clause: true,
    bareClause: true,
    parenthetical: true,
    quotation: true,
    needsSpeaker: true,
  },
  {
    // « The study shows that prices are falling. »
    name: 'show',
    verbs: phrases('show, demonstrate, prove, establish, document, signal'),
    clause: true,
    bareClause: true,
    parenthetical: true,
    needsSpeaker: true,
  },
  {
    // « Estimates suggest 8,000 people are at sea. »
    name: 'feel',
    verbs: phrases('feel, expect, hope, fear, assume, anticipate'),
    clause: true,
    bareClause: true,
    quotation: true,
    parenthetical: true,
    needsSpeaker: true,
  },
  {
    // « The birds, he suspects, saw the net. »
    name: 'suspect',
    verbs: phrases('suspect, speculate, guess'),
    clause: true,
    bareClause: true,
    quotation: true,
    parenthetical: true,
    stance: 'hedge',
    needsSpeaker: true,
  },
  {
    // « "Never!" he shouted. » Only with quoted words.
    name: 'voice',
    verbs:
      phrases(`shout, exclaim, yell, cry, whisper, mutter, snap, laugh, smile, sigh, chant, scream, begin, start,
      ask, urge, demand, interject, counter, summarize, summarise, vow, pledge, promise, praise, muse`),
    quotation: true,
  },
  {
    // « The company announced the closure of the plant. »
    name: 'announce',
    passive: true,
    verbs:
      phrases(`announce, confirm, reveal, disclose, unveil, acknowledge, admit, report, claim, allege, predict,
      pledge, promise, propose, recommend, stress, reiterate, forecast`),
    object: [''],
    notAboutPeople: true,
    needsSpeaker: true,
  },
  {
    // « The driver is said to have fled. » « It is understood that the plant will close. »
    name: 'hearsay',
    hearsay: true,
    verbs:
      phrases(`say, believe, think, allege, understand, report, rumor, rumour, learn, presume, claim, suspect, assume,
      fear`),
    stance: 'hedge',
  },
  {
    // « The company admitted no wrongdoing. »
    name: 'concession',
    role: 'admits',
    verbs: phrases('admit, acknowledge'),
    object: [''],
    notAboutPeople: true,
    needsSpeaker: true,
  },
  {
    // « The party called it "a disgrace". »
    name: 'label',
    verbs: phrases(
      'call, describe, label, brand, dub, term, characterize, characterise, dismiss, denounce, hail',
    ),
    label: ['', 'as'],
  },
  {
    // « The minister condemned "a cowardly attack". »
    name: 'attitude',
    verbs:
      phrases(`condemn, criticize, criticise, praise, welcome, slam, blast, denounce, decry, deplore, defend, hail,
      applaud, mock, lament, voice, express, cite, mention, talk of`),
    quotedObject: [''],
    quotation: true,
  },
  {
    // « The army accused the rebels of breaking the truce. »
    name: 'accuse',
    verbs: phrases('accuse, suspect'),
    infinitive: ['of'],
    object: ['of'],
    needsSpeaker: true,
  },
  {
    // « The union blamed the firm for the accident. »
    name: 'blame',
    verbs: ['blame'],
    object: [''],
    needsSpeaker: true,
  },
  {
    // « The bank expects growth of 2%. » « It forecasts a loss. »
    name: 'forecast',
    verbs: phrases('expect, forecast, anticipate, project, foresee'),
    object: [''],
    notAboutPeople: true,
    needsSpeaker: true,
  },
  {
    // « The driver admitted hiding the knife. »
    name: 'admit',
    verbs: phrases('admit, acknowledge, confess to, own up to, report, recall, describe, mention'),
    infinitive: [''],
    needsSpeaker: true,
  },
  {
    // « Brooks pleaded not guilty to two charges. »
    name: 'plead',
    verbs: ['plead'],
    adjective: true,
    needsSpeaker: true,
  },
  {
    // « Officials warned of floods. »
    name: 'warn',
    verbs: phrases('warn, complain, speak, boast'),
    object: ['of', 'about', 'against'],
    infinitive: ['of', 'about', 'against'],
    quotedObject: ['of', 'about', 'against'],
    role: 'warns',
    needsSpeaker: true,
  },
  {
    // « The group promised to hire 200 people. »
    name: 'promise',
    role: 'promises',
    verbs: phrases('promise, pledge, vow, threaten, swear, claim, profess, undertake'),
    infinitive: ['to'],
    clause: true,
    bareClause: true,
    quotation: true,
    needsSpeaker: true,
  },
  {
    // « The firm has agreed to pay a fine. »; “agreeing to pay” only tells what a contract says
    name: 'agree',
    role: 'promises',
    verbs: phrases('agree, offer'),
    infinitive: ['to'],
    completed: true,
    needsSpeaker: true,
  },
  {
    // « Unions demanded the release of the report. »
    name: 'demand',
    verbs: phrases('demand, urge, recommend'),
    clause: true,
    bareClause: true,
    object: [''],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « The opposition called for a recount. »
    name: 'call',
    verbs: phrases('call, ask, appeal, press, push, campaign'),
    object: ['for'],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « The mayor urged residents to stay at home. »
    name: 'ask',
    verbs: phrases(
      'urge, call on, call upon, tell, order, advise, instruct, implore, plead with, warn, encourage, direct',
    ),
    infinitive: ['to'],
    passiveInfinitive: true,
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « He asked drivers to slow down. »; “asked to leave” says nothing of others
    name: 'request',
    verbs: phrases('ask, beg, request'),
    infinitive: ['to'],
    addressed: true,
    passiveInfinitive: true,
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « They demanded to see the file. »
    name: 'claim',
    verbs: ['demand'],
    infinitive: ['to'],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « They asked whether the dam would hold. »
    name: 'inquire',
    verbs: phrases('ask, inquire, enquire'),
    question: true,
    clause: true,
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    name: 'wonder',
    verbs: ['wonder'],
    question: true,
    clause: true,
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « The mayor questioned whether the count was right. »
    name: 'doubt',
    verbs: phrases('question, doubt'),
    question: true,
    clause: true,
    stance: 'hedge',
    needsSpeaker: true,
  },
  {
    // « The report recommended lowering the lake. »
    name: 'propose',
    verbs: phrases('recommend, suggest, propose, advise, urge'),
    infinitive: [''],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « The state ordered an inquiry. »
    name: 'order',
    verbs: phrases('order, request'),
    passive: true,
    object: [''],
    stance: 'demand',
    notAboutPeople: true,
    needsSpeaker: true,
  },
  {
    // « The chancellor ruled out a tax rise. » « … has not ruled out … » leaves it open.
    name: 'exclude',
    role: 'excludes',
    passive: true,
    verbs: ['rule out'],
    clause: true,
    object: [''],
    infinitive: [''],
    stance: 'deny',
    needsSpeaker: true,
  },
  {
    // « The ministry denied any link. » « He denied that he had lied. »
    name: 'deny',
    verbs: phrases('deny, refute, rebut, disavow, contradict'),
    passive: true,
    clause: true,
    bareClause: true,
    quotation: true,
    parenthetical: true,
    object: [''],
    infinitive: [''],
    stance: 'deny',
    needsSpeaker: true,
  },
  {
    // « The agency disputed the figure. »
    name: 'dispute',
    role: 'concedes',
    verbs: phrases('dispute, contest, challenge'),
    passive: true,
    clause: true,
    object: [''],
    stance: 'deny',
    needsSpeaker: true,
  },
  {
    // « The embassy rejected the allegations. »
    name: 'reject',
    role: 'rejects',
    verbs: phrases('reject, dismiss, repudiate, laugh off, shrug off, bat away'),
    passive: true,
    object: [''],
    stance: 'deny',
    needsSpeaker: true,
  },
  {
    // « Police did not say whether he was armed. »
    name: 'silence',
    role: 'withholds',
    verbs: phrases(
      'answer, say, confirm, specify, disclose, reveal, know, explain, elaborate, clarify, indicate, comment, tell, establish, determine, verify, identify, name, rule out',
    ),
    question: true,
    clause: true,
    object: ['', 'on'],
    negated: true,
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « The owner did not wish to comment. »
    name: 'unwilling',
    verbs: phrases('wish, want, care'),
    infinitive: ['to'],
    question: true,
    negated: true,
    role: 'withholds',
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « The club has yet to say who will replace him. »
    name: 'still to say',
    verbs:
      phrases(`have yet to say, have yet to confirm, have yet to decide, have yet to reveal, have yet to explain,
      have yet to announce, have yet to disclose, have yet to comment`),
    question: true,
    clause: true,
    object: ['', 'on'],
    role: 'withholds',
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « She would not be drawn on whether she would run. »
    name: 'not drawn',
    verbs: ['draw'],
    question: true,
    object: ['on'],
    negated: true,
    role: 'withholds',
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « The coach sidestepped a question about his future. »
    name: 'evade',
    verbs: phrases('dodge, sidestep, duck, deflect, evade, skirt, parry, brush off, brush aside'),
    object: [''],
    stance: 'evade',
    needsSpeaker: true,
  },
  {
    // « He has always maintained his innocence. »
    name: 'maintain',
    role: 'feels',
    verbs: phrases('maintain, protest, proclaim, express, voice'),
    object: [''],
    needsSpeaker: true,
  },
  {
    // « The company declined to comment on the report. » « She refused to say whether »
    name: 'decline',
    verbs: phrases('decline, refuse, fail'),
    infinitive: ['to'],
    question: true,
    role: 'withholds',
    stance: 'unknown',
    needsSpeaker: true,
  },
];

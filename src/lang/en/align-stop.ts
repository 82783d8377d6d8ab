import { splitPhrases } from './align-list.ts';

/** Lemmas that stand in any article whatever it is about. */
export const stopWords: readonly string[] = splitPhrases(`
  be, have, do, go, can, may, might, must, will, would, shall, should, could, want, know, need, come, see, put, take, give, get,
  hold, keep, make, let, say, tell, declare, state, add, explain, stress, note, report, recall, confirm, claim, announce, continue,
  conclude, reply, respond, answer, mention, write, speak, talk, quote, cite, call, describe, leave, stay, remain, become, seem,
  appear, look, pass, bring, believe, think, ask, show, concern, follow, hear, wait, live, include, accord, according, involve, happen,
  thing, time, case, fact, way, manner, part, kind, sort, type, point, moment, place, matter, subject, remark, issue,
  question, situation, course, framework, level, whole, end, beginning, view, word, term, name, regard, respect, lot, bit,
  year, month, week, day, daytime, hour, minute, evening, morning, noon, midday, midnight, night, afternoon, date, period, decade,
  Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, May, June, July, August,
  September, October, November, December, yesterday, today, tomorrow, tonight, weekend, eve,
  existence,
  possible, potential, likely, probable, possibility, likelihood, presumed, current, present,
  other, same, such, all, certain, several, some, no, any, each, every, only, own, last, next, late, later, previous, able,
  full, various, different, many, much, more, less, few, very, well, badly, again, still, too, already, so, then, after, before,
  notably, also, always, never, often, about, around, near, even, when, finally, however, though, yet, now, currently,
  recently, soon, million, thousand, hundred, dozen, ten, billion, trillion, one, two, three, Mr, Mrs, Ms, Dr,
  this, that, which, who, whom, what, where, I, you, he, she, it, we, they, the, a, an, of, to, at, in, into, by, for, on, upon,
  with, without, under, over, towards, between, against, since, during, and, or, but, if, as, because, thus, nor, not, there, their,
  his, her, its, my, our, your, among, besides, despite, unless, while, whereas, thanks, via, until, off, out, up, down, per, use to
`);

/** Lemmas of reporting words that call their content in question. */
export const doubting: readonly string[] = splitPhrases(`
  doubt, question, cast doubt, call into question, wonder, ask whether, dispute, contest, sceptical, skeptical, play down,
  express doubt, raise doubts, challenge
`);

/** Lemmas of reporting words that react to a thing instead of claiming it. */
export const commenting: readonly string[] = splitPhrases(`
  welcome, condemn, slam, blast, deplore, denounce, regret, fear, worry, criticise, criticize, decry, lament, hail, praise,
  applaud, commend, mock, deride, ridicule, joke, react, comment, express, voice, share, judge, deem, describe, brand, label,
  dub, consider, blame, lambast, complain, hope, wish, congratulate, thank, rejoice, express concern
`);

export const negations: readonly string[] = splitPhrases(
  `not, n't, no, never, neither, nor, none, nobody, nothing`,
);
/** English negations have no second part that takes them back: “not only” is told by the statement's own words. */
export const restrictions: readonly string[] = splitPhrases(`only, just, merely, until`);
export const complementisers: readonly string[] = ['that'];

/** English verbs need no pronoun to be reflexive. */
export const reflexives: readonly string[] = [];
/** Openers of a relative clause. */
export const relatives: readonly string[] = splitPhrases(`who, whom, whose, which, that, where`);
export const subjectPronouns: readonly string[] = splitPhrases(`he, she, it, they, I, we`);

export const totals: readonly string[] = splitPhrases(`
  in total, a total of, total of, in all, altogether, all told, overall, cumulative, combined total, overall toll
`);
export const parts: readonly string[] = splitPhrases(`
  including, of whom, of which, among them, part of, a first group, a first contingent, a first wave, first group,
  first contingent, first wave, first batch, first tranche, some of
`);
/** Behind a figure: “14 wounded, three of them seriously”. */
export const partsBehind: readonly string[] = splitPhrases('of them');
/** Words by which a figure is said to hold no longer: the earlier toll, what was first estimated. */
export const superseded: readonly string[] = splitPhrases(`
  previous, previously, initially, initial, earlier, so far, until now, until then, at first, originally,
  first estimate, last toll, up from, down from
`);
/** Words by which a figure is the state so far: a count that goes on. */
export const provisional: readonly string[] = splitPhrases(`
  partial, provisional, preliminary, exit poll, early results, early returns, early count, projection, projected, unofficial
`);
/** Before the name of a country: “in Chad”. */
export const locatives: readonly string[] = splitPhrases(`in, at, to, into, inside, within, across`);
export const definites: readonly string[] = splitPhrases(`the, this, that`);
export const occurrences = {
  happen: splitPhrases(`take place, happen, occur`),
  begin: splitPhrases(`begin, start, break out, erupt`),
  end: splitPhrases(`end, finish`),
};
/** Words by which a figure has taken the place of another: “the toll has risen to nine”, “still missing”. */
export const revisions: readonly string[] = splitPhrases(`
  rise to, climb to, grow to, jump to, fall to, drop to, raise to, lower to, revise to, revise up, revise down, now, still, remain,
  new toll, updated toll, new count, updated count
`);
/** “28% of teachers in primary schools” */
export const domains = { openers: splitPhrases(`in, among, within`), links: splitPhrases(`of`) };
/** English says “in Lyon” as it says “in France”; only “at” goes with towns and not with countries. */
export const townPrepositions: readonly string[] = splitPhrases(`at`);
/** “302 votes for, 225 against” */
export const camps: readonly string[] = splitPhrases(`for, against`);
export const deeds = {
  // “claim responsibility” takes two words; “claim” alone is a word for saying.
  claiming: [],
  accusing: splitPhrases(`accuse, suspect, blame, incriminate`),
  attributing: splitPhrases(`attribute, ascribe`),
  recipients: splitPhrases(`to`),
  authorship: splitPhrases(`author of, responsible for, guilty of, at origin of, mastermind, behind`),
  agents: splitPhrases(`by`),
};
/** Words by which a figure is meant, not reached: “plans to send 200 officers”, “up to 500”. */
export const plans: readonly string[] = splitPhrases(`
  decide to, decide, plan, project, intend, envisage, want, aim, will, 'll, wo, shall, would, could, should, prepare, about to, set to,
  promise, pledge, commit, up to, goal, target, planned, threaten, expect, due to, seek
`);

export const placeNouns: readonly string[] = splitPhrases(`
  region, city, town, province, oblast, county, village, district, neighbourhood, neighborhood, island, port, port city, capital,
  zone, area, sector, country, territory, state, canton, prefecture, suburb, borough
`);

/** Nouns of people that say what happened to them. */
export const outcomes: readonly string[] = splitPhrases(`
  toll,  dead, death, fatality, killed, injured, injury, wounded, casualty, missing, arrest, detainee, evacuee, displaced, hostage,
  survivor, abduction, demonstrator, protester, participant, marcher, striker, infection, confirmed case, case, layoff,
  job cut, redundancy, body
`);

/** “dismissed the allegations” */
export const definite = splitPhrases(`the`);
/** “any involvement in the fires” */
export const involvement = splitPhrases(
  `involvement, participation, responsibility, complicity, role, link, part, connection, interference, hand`,
);
/** “denied any wrongdoing” */
export const wrongs = splitPhrases(`
  wrongdoing, negligence, misconduct, fault, impropriety, irregularity, malpractice, misdeed, wrong, breach, failing, favouritism
`);
/** “also denied” */
export const joining = splitPhrases(`also, too, likewise`);
export const references = {
  determiners: splitPhrases(`this, that, these, those, such, such a`),
  nouns: splitPhrases(`
    allegation, accusation, claim, information, announcement, assertion, statement, remark, comment, rumour, rumor, news,
    revelation, report, version, theory, hypothesis, figure, estimate, account, insinuation, suggestion, charge, datum, data,
    element, conclusion, finding, toll, testimony, speculation, tally
  `),
  figures: splitPhrases('figure, toll, estimate, tally'),
  dismissals: splitPhrases(`
    rumour, rumor, lie, false, untrue, unfounded, baseless, groundless, fake, hoax, disinformation, misinformation, propaganda,
    fanciful, absurd, absurdity, ridiculous, slander, slanderous, libel, defamatory, defamation, invention, invented, made-up,
    fabricated, fabrication, grotesque, nonsense, fiction, manipulation, wrong, inaccurate, incorrect, insane, tale, fantasy,
    imaginary, smear, rubbish, bogus, pure, news, ludicrous
  `),
  fillers: splitPhrases(`
    be, have, it, this, that, these, they, of, a, an, the, without, all, as, and, to, again, another, pure, simple, new, very,
    totally, completely, entirely, absolutely, not, n't, no, any, nothing, but, more, than
  `),
} as const;

import type { StanceData } from '../contract/cue.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

/** Words of certainty in English; see the contract for what each list does. */
export const stance: StanceData = {
  doubt:
    phrases(`probably, perhaps, maybe, possibly, apparently, presumably, likely, allegedly, reportedly, purportedly,
    supposedly, ostensibly, seemingly, potentially, it is possible, it was possible, it 's possible, not certain, not clear, unclear,
    not confirmed, unconfirmed, not verified, unverified, not been verified, not been confirmed, is believed to,
    are believed to, was believed to, were believed to, is thought to, are thought to, was thought to, were thought to,
    is said to, are said to, was said to, were said to, is suspected, are suspected, is understood to,
    are understood to, not ruled out, can not be ruled out, cannot be ruled out, can not be excluded, cannot be excluded, not be excluded, may have, might have, could have,
    may be, might be, could be, early indications`),
  doubtVerbs: words('seem appear'),
  suspecting: words('suspect doubt suppose presume believe think'),
  modals: words('may might can could'),
  expectation: words('should must'),
  supposing: words('like love want prefer hope wish need suffice deserve imagine'),
  doubtNouns: words('possibility hypothesis likelihood probability chance risk theory scenario prospect'),
  deadlines: phrases('by, from, starting, no later than, as of'),
  conditions:
    phrases(`if, unless, provided, provided that, providing, as long as, so long as, on condition that, in case,
    in exchange for, in return for, once, when, until, without, should`),
  strictConditions: phrases('on condition that, provided that, provided, as long as, so long as'),
  temporal: words('when once until'),
  readiness: words('ready prepared willing open'),
  accusing: words('accuse suspect charge indict blame'),
  accusingPhrases: phrases('charged with, accused of'),
  offences:
    words(`violate commit steal cheat lie hit rape kill murder hide conceal forge falsify embezzle rig harass assault
    threaten betray abuse bribe defraud spy hack sabotage burn bomb attack target dope mistreat insult launder copy
    plagiarise plagiarize touch leak fake doctor manipulate torture intercept send supply fund`),
  swearing: words('swear'),
  addresses: words('remember note believe excuse let imagine thank look welcome trust suppose say'),
  joinedPronouns: [],
  allegations:
    words(`accusation allegation rumor rumour claim assertion suspicion suggestion charge insinuation report lie
    responsibility involvement version criticism theory idea link figure conclusion negligence wrongdoing complicity
    speculation notion`),
  rumours: words('rumor rumour speculation'),
  misdeeds: [],
  feelings:
    words(`concern fear worry innocence opposition support hope regret anger wish will disagreement doubt feeling opinion
    solidarity condolence outrage satisfaction disappointment surprise confidence sadness gratitude joy pride
    skepticism scepticism frustration alarm dismay shock optimism sympathy`),
  dismissals:
    words(`baseless unfounded false untrue wrong inaccurate absurd ridiculous defamatory fabricated groundless
    fabrication lie rumor rumour slander libel hoax fiction disinformation nonsense propaganda fantasy rubbish garbage bogus smear hearsay`),
  denials:
    phrases(`is not true, is n't true, not true, no truth, no plans to, no plan to, no intention of, no intention to, is false, are false, was false, were false, is untrue, was untrue, were untrue, are untrue, is wrong, are wrong,
    is baseless, are baseless, was baseless, were baseless, is unfounded, are unfounded, was unfounded, were unfounded, not guilty, would deny, will deny, am innocent, is innocent, are innocent,
    nothing to do with, his innocence, her innocence, their innocence, pure fiction, had no role, no involvement,
    no knowledge of, did nothing wrong, done nothing wrong`),
  knowing:
    words(`confirm know specify say tell disclose reveal comment detail indicate rule establish verify identify respond
    answer give provide explain name describe discuss determine deny elaborate speculate remember`),
  ignoring: [],
  ignorance:
    phrases(`have no information, has no information, had no information, no information on, no information about, no idea, too early to say, too early to tell, too soon to say, too soon to tell,
    too early to know, is not known, are not known, was not known, were not known, not yet known, unknown, remains to be seen, no certainty, no comment, not in a position to,
    unable to confirm, can not confirm, cannot confirm, could not confirm, could not be confirmed, not able to confirm`),
  evasions:
    phrases(`none of your business, have to ask, cross that bridge, next question, ask me something, all in good time,
    we 'll see, we will see, time will tell, wait and see, for another day, not going to go through, not going into that,
    not going to get into`),
  asking: ['ask', 'wonder'],
  answers: words('question comment request interview detail explanation query inquiry call email message'),
  refusals: words('refuse decline avoid fail'),
  demands: words('urge demand require insist call order'),
  demandPhrases: phrases('must, has to, have to, need to, needs to, should'),
  negations: words("not n't never no nor neither nothing none"),
};

import type { Claim, Position } from '../../model/claim.ts';
import { chooseWording } from './choose-wording.ts';
import { claimId } from './claim-id.ts';
import type { Profile } from './claim-profile.ts';
import { explainGrouping } from './explain-grouping.ts';
import { isAnswer } from './find-referred.ts';
import type { Answers } from './link-answers.ts';
import type { StoryView } from './story-view.ts';

/** A claim of statements that say the same thing or answer it. Its origins and status are not known yet. */
export function composeClaim(members: readonly Profile[], answers: Answers, view: StoryView): Claim {
  const statements = members.map((profile) => ({
    document: profile.document,
    statement: profile.statement.id,
    position: positionOf(profile, answers),
  }));
  return {
    id: claimId(statements),
    text: chooseWording(members, statements, view),
    stories: view.story === null ? [] : [view.story],
    statements,
    origins: [],
    status: 'unconfirmed',
    why: explainGrouping(members, answers, view.lineage),
  };
}

function positionOf(profile: Profile, answers: Answers): Position {
  if (profile.mode === 'deny') return 'denies';
  if (profile.mode === 'open') return 'cannot-confirm';
  if (profile.mode === 'doubt') return 'doubts';
  if (profile.mode === 'demand') return 'demands';
  if (profile.mode === 'comment' || profile.mode === 'evade') return 'comments';
  return answers.targets.has(profile.index) && !isAnswer(profile) ? 'denies' : 'asserts';
}

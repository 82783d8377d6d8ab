import { judged, judgedByCue, type StanceJudge } from './stance-judge.ts';

/** « La société dément toute fuite »; « n’a pas démenti » leaves it open. */
export const denyingVerb: StanceJudge = ({ found, negated }) => {
  if (found.act !== 'deny') return null;
  if (!negated) return judgedByCue('deny', 'denying-verb');
  return judgedByCue(found.roles.includes('excludes') ? 'hedge' : 'unknown', 'negated-denial');
};

/** « rejette ces accusations », « dénonce une rumeur », « "C’est un mensonge", a répliqué X ». */
export const rejectedAllegation: StanceJudge = ({ reading, found, words }) => {
  const { allegations, dismissals } = reading.lexicon.data.stance;
  const find = (list: readonly string[], limit: number) =>
    words.slice(0, limit).find((t) => list.includes(reading.tokens[t]!.lemma));
  const { rule, roles } = found;
  if (roles.includes('rejects') && !roles.includes('denounces'))
    return judged('deny', 'rejected-allegation', find(allegations, 12) ?? find(dismissals, 30));
  if (roles.includes('denounces')) return judged('deny', 'rejected-allegation', find(dismissals, 12));
  const brief = words.length <= 14;
  if (brief && (rule === 'label' || rule === 'parenthetical' || rule === 'quoted-object'))
    return judged('deny', 'rejected-allegation', find(dismissals, 14));
  return null;
};

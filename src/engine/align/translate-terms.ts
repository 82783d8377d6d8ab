import type { Analysis, Features } from '../../model/analysis.ts';
import type { Story } from '../../model/story.ts';
import { alikeForms, FILED } from './alike-forms.ts';
import { sortedTerms } from './document-terms.ts';
import { pivotsOf } from './pivots.ts';
import { siblingKeys } from './sibling-keys.ts';

/**
 * Gives articles of different languages one set of terms, so that all that follows compares them as if they were of
 * one: the language with the most articles keeps its terms, the others take the term of the word that they
 * translate, where those articles use it. Articles of one language come back as they are, and so do those in a language
 * without a pack, whose words are no dictionary forms.
 */
export function translateTerms(analyses: readonly Analysis[]): readonly Analysis[] {
  const languages = Map.groupBy(analyses.filter(isUnderstood), ({ document }) => languageOf(document.lang));
  if (languages.size < 2) return analyses;
  const [kept] = [...languages].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  )[0]!;
  const find = vocabularyOf(languages.get(kept)!);
  return analyses.map((analysis) =>
    languageOf(analysis.document.lang) === kept || !isUnderstood(analysis)
      ? analysis
      : translate(analysis, find),
  );
}

/** The same within each story: what a word means depends on what the articles are about. */
export function translateStories(
  analyses: readonly Analysis[],
  stories: readonly Story[],
): readonly Analysis[] {
  const byId = new Map(analyses.map((analysis) => [analysis.document.id, analysis]));
  for (const { documents } of stories) {
    const members = documents.flatMap((id) => byId.get(id) ?? []);
    for (const analysis of translateTerms(members)) byId.set(analysis.document.id, analysis);
  }
  return analyses.map(({ document }) => byId.get(document.id)!);
}

function isUnderstood({ features }: Analysis): boolean {
  return features.pivots !== null;
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0]!;
}

/** Forms of one beginning that are looked at; keeps the time linear in the words. */
const BEGINNINGS = 64;

/** The term of the kept language that a term of another means; null where none does. */
type FindTerm = (term: string, pivots: readonly string[]) => string | null;

function vocabularyOf(analyses: readonly Analysis[]): FindTerm {
  const counts = new Map<string, number>();
  const byForm = new Map<string, Set<string>>();
  for (const { features } of analyses) {
    for (const term of termsOf(features)) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const form of [term, ...pivotsOf(features.pivots, term)]) {
        const terms = byForm.get(form);
        if (terms === undefined) byForm.set(form, new Set([term]));
        else terms.add(term);
      }
    }
  }
  const byBeginning = new Map<string, string[]>();
  for (const form of byForm.keys()) {
    if (form.startsWith('#') || form.length < FILED) continue;
    const list = byBeginning.get(form.slice(0, FILED));
    if (list === undefined) byBeginning.set(form.slice(0, FILED), [form]);
    else list.push(form);
  }
  const mostUsed = (forms: readonly string[]): string | null => {
    const terms = new Set(forms.flatMap((form) => [...(byForm.get(form) ?? [])]));
    let best: string | null = null;
    for (const term of terms) {
      const lead = best === null ? 1 : counts.get(term)! - counts.get(best)!;
      if (lead > 0 || (lead === 0 && term < best!)) best = term;
    }
    return best;
  };
  const alike = (form: string): readonly string[] =>
    (byBeginning.get(form.slice(0, FILED)) ?? [])
      .slice(0, BEGINNINGS)
      .filter((other) => alikeForms(form, other));
  return (term, pivots) => {
    if (counts.has(term)) return term;
    const forms = term.startsWith('#') ? pivots : [term, ...pivots];
    return mostUsed(forms) ?? mostUsed(siblingKeys(term)) ?? mostUsed(forms.flatMap(alike));
  };
}

/** All terms of an article that are compared. */
function termsOf(features: Features): ReadonlySet<string> {
  return new Set([
    ...features.terms,
    ...Object.values(features.statements).flatMap(({ terms }) => terms),
    ...features.figures.flatMap(({ things, qualifiers }) => [...things, ...qualifiers]),
  ]);
}

function translate(analysis: Analysis, find: FindTerm): Analysis {
  const { features } = analysis;
  const known = new Map<string, string>();
  const one = (term: string): string => {
    let found = known.get(term);
    if (found === undefined) {
      found = find(term, pivotsOf(features.pivots, term)) ?? term;
      known.set(term, found);
    }
    return found;
  };
  const all = (terms: readonly string[]): readonly string[] => [...new Set(terms.map(one))];
  const counts = new Map<string, number>();
  for (const [place, term] of features.terms.entries()) {
    counts.set(one(term), (counts.get(one(term)) ?? 0) + features.termCounts[place]!);
  }
  return {
    ...analysis,
    features: {
      ...features,
      ...sortedTerms(counts, new Set(features.names.map(one))),
      statements: Object.fromEntries(
        Object.entries(features.statements).map(([id, statement]) => [
          id,
          {
            ...statement,
            terms: all(statement.terms),
            predicate: all(statement.predicate),
            subject: { ...statement.subject, terms: all(statement.subject.terms) },
            beside: { ...statement.beside, terms: all(statement.beside.terms) },
          },
        ]),
      ),
      figures: features.figures.map((figure) => ({
        ...figure,
        things: all(figure.things),
        qualifiers: all(figure.qualifiers),
      })),
      events: features.events.map((event) => ({ ...event, terms: all(event.terms) })),
      narration: features.narration.map((told) => ({
        ...told,
        terms: all(told.terms),
        predicate: all(told.predicate),
      })),
    },
  };
}

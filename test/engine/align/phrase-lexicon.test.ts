import { describe, expect, it } from 'vitest';
import { compileLexicon, matchPhrase } from '../../../src/engine/align/phrase-lexicon.ts';
import { read } from '../segment/helpers.ts';

const lexicon = compileLexicon(
  {
    kill: ['tuer', 'perdre vie'],
    army: ['forces'],
    force: ['force'],
    settle: ["s'installer"],
    install: ['installer'],
    lose: ['perdre'],
  },
  ['se', "s'"],
);

/** Keys of the first match in a sentence, and the words that it covers. */
function match(sentence: string): readonly string[] | null {
  const { tokens } = read(sentence);
  for (let index = 0; index < tokens.length; index++) {
    const found = matchPhrase(lexicon, tokens, index);
    if (found !== null)
      return [...found.keys, sentence.slice(tokens[index]!.start, tokens[found.end - 1]!.end)];
  }
  return null;
}

describe('matchPhrase', () => {
  it.each([
    ['Douze personnes ont été tuées.', ['kill', 'tuées']],
    ['Il a perdu la vie hier.', ['kill', 'perdu la vie']],
    ['Il a perdu son chapeau.', ['lose', 'perdu']],
    ['La ville envoie des forces.', ['army', 'force', 'forces']],
    ['Le vent souffle avec force.', ['force', 'force']],
    ['Les marins se sont installés au port.', ['settle', 'installés']],
    ['La ville a installé une grue.', ['install', 'installé']],
    ['Le pont est ouvert.', null],
  ])('%s', (sentence, expected) => {
    expect(match(sentence)).toEqual(expected);
  });
});

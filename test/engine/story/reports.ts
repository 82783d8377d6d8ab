import { describeWords } from '../../../src/engine/align/describe-words.ts';
import type { Analysis } from '../../../src/model/analysis.ts';

/** An article of which only words are read. */
export function report(
  id: string,
  text: string,
  published: string | null = null,
  title: string | null = null,
): Analysis {
  return {
    document: {
      id,
      file: null,
      text,
      title,
      lang: 'und',
      outlet: null,
      author: null,
      url: null,
      published: published === null ? null : { date: published, basis: 'given' },
      paragraphs: [],
      boilerplate: [],
      statements: [],
      figures: [],
      dates: [],
      mentions: [],
      credits: [],
      foreign: [],
      notUnderstood: [],
    },
    actors: [],
    listed: [],
    features: describeWords(text, []),
  };
}

export const dike = [
  'A dike broke near Varel on Sunday night and flooded 800 houses. The mayor of Varel, Ines Corman, spoke of the worst flood since 1953. Some 300 soldiers filled sandbags along the Oste.',
  'Soldiers were filling sandbags in Varel on Monday after the dike on the Oste broke. Some 800 houses stand under water, said mayor Ines Corman.',
  'Flood in Varel: army sends 300 soldiers. The Oste dike gave way over a length of 100 metres, Ines Corman told reporters.',
];

export const theft = [
  'Thieves took 14 paintings from the Lindholm museum in Brume on Tuesday. Director Pauline Sato said that the alarm had been switched off. A reward of 50000 crowns is offered.',
  'The Lindholm museum offers a reward of 50000 crowns for its 14 stolen paintings. Alarm switched off, says director Pauline Sato in Brume.',
];

export const other =
  'The football club of Moncel has signed the striker Davi Lobo for three seasons. He scored 22 goals last year in the second division.';

/** A syntactic word of a treebank. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly features: string;
}

/** A word as written: one syntactic word, or several where it is a contraction (`du` = `de` + `le`). */
export interface SurfaceWord {
  readonly form: string;
  readonly words: readonly TreebankWord[];
}

/** Sentences of a CoNLL-U text. Gerunds are read as present participles. Empty nodes and words without a part of speech are left out. */
export function readConllu(content: string): readonly (readonly SurfaceWord[])[] {
  const sentences: SurfaceWord[][] = [];
  let sentence: SurfaceWord[] = [];
  let contraction: { form: string; until: number; words: TreebankWord[] } | null = null;
  for (const line of content.split('\n')) {
    if (line.trim() === '') {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
      contraction = null;
      continue;
    }
    if (line.startsWith('#')) continue;
    const columns = line.split('\t');
    const [id, form, lemma, pos] = columns as [string, string, string, string];
    const range = /^\d+-(\d+)$/u.exec(id);
    if (range) {
      contraction = { form, until: Number(range[1]), words: [] };
      continue;
    }
    if (id.includes('.')) continue;
    const word: TreebankWord = { form, lemma, pos, features: withoutGerund(columns[5] ?? '_') };
    if (!contraction) {
      sentence.push({ form, words: [word] });
      continue;
    }
    contraction.words.push(word);
    if (Number(id) >= contraction.until) {
      sentence.push(...surfaceOf(contraction.form, contraction.words));
      contraction = null;
    }
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** « don't » is `do` and `n't`, written in one; « du » is one word as written. */
function surfaceOf(form: string, words: readonly TreebankWord[]): readonly SurfaceWord[] {
  const divisible = words.map((word) => word.form).join('') === form;
  return divisible ? words.map((word) => ({ form: word.form, words: [word] })) : [{ form, words }];
}

function withoutGerund(features: string): string {
  return features.replace('VerbForm=Ger', 'Tense=Pres|VerbForm=Part');
}

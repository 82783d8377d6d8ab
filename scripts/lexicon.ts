/**
 * Makes a language's dictionary of inflected forms.
 *
 *   npm run lexicon -- --lang fr --lefff lefff-3.4.mlex [--spellings scripts/data/fr-spellings.txt] [--count a.conllu,b.conllu]
 *   npm run lexicon -- --lang en --wordnet FOLDER [--count a.conllu,b.conllu]
 *
 * `--spellings` names a list of spellings that the dictionary lacks; `--count` treebanks whose lemma frequencies order the readings of a form.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildAutomaton } from './language/build-automaton.ts';
import { encodeReading, groupReadings, learnEndings, learnEndingTags } from './language/dictionary.ts';
import { readConllu } from './language/read-conllu.ts';
import { readLefff } from './language/read-lefff.ts';
import { readWordnet } from './language/read-wordnet.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'fr' },
    lefff: { type: 'string' },
    wordnet: { type: 'string' },
    spellings: { type: 'string', default: '' },
    count: { type: 'string', default: '' },
  },
});
const { lefff, wordnet } = values;
if ((lefff === undefined) === (wordnet === undefined))
  throw new Error('either --lefff FILE or --wordnet FOLDER is needed');

const counts = new Map<string, number>();
for (const file of values.count.split(',').filter((name) => name !== '')) {
  for (const sentence of readConllu(readFileSync(file, 'utf8'))) {
    for (const { words } of sentence) {
      for (const { pos, lemma, features } of words) {
        for (const key of [`${pos} ${lemma}`, `${pos} ${features}`])
          counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
}
const dictionary = lefff === undefined ? readWordnet(wordnet!) : readLefff(readFileSync(lefff, 'utf8'));
const groups = groupReadings(dictionary, counts);
const features = new Map<string, number>();
const entries = new Map<string, number>();
const forms: [string, number][] = [];
for (const form of [...groups.keys()].sort()) {
  const row = groups
    .get(form)!
    .map((reading) => encodeReading(reading, features))
    .join(' ');
  const entry = entries.get(row) ?? entries.size;
  entries.set(row, entry);
  forms.push([form, entry]);
}
const alphabet = [...new Set(forms.flatMap(([form]) => [...form]))].sort().join('');
if (entries.size > 0xffff || alphabet.length > 127)
  throw new Error('too many entries or letters for the format');
const automaton = buildAutomaton(forms, alphabet);
const endings = learnEndings(groups, (reading) => encodeReading(reading, features));
const folder = `src/lang/${values.lang}`;
const spellings = readLines(values.spellings).map((line) => line.split(' '));
const notice =
  lefff === undefined
    ? 'Derived from WordNet 3.0, copyright 2006 by Princeton University, all rights reserved; WordNet 3.0 License.'
    : 'Derived from Lefff 3.4 (Benoît Sagot, Inria, 2010), Lesser General Public License For Linguistic Resources (LGPL-LR).';
const file = {
  notice,
  alphabet,
  entries: [...entries.keys()].join('\n'),
  features: [...features.keys()],
  endings: endings.join('\n'),
  endingTags: learnEndingTags(groups).join('\n'),
  spellings,
  automaton: Buffer.from(automaton).toString('base64'),
};
const path = `${folder}/lexicon.json`;
const content = `${JSON.stringify(file, null, 1)}\n`;
writeFileSync(path, content);
console.log(
  `${path}: ${forms.length} forms, ${entries.size} entries, ${endings.length} endings, ${automaton.length} bytes of automaton, ${content.length} bytes`,
);

/** Lines of a file, without blank ones and comments; none where no file is named. */
function readLines(name: string): readonly string[] {
  if (name === '') return [];
  return readFileSync(name, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

import { describe, expect, it } from 'vitest';
import { findCredits } from '../../../src/engine/read/find-credits.ts';
import { readParagraphs } from '../../../src/engine/read/read-paragraphs.ts';
import { fr } from '../../../src/lang/fr/index.ts';

const LEDE = 'Le feu a gagné la vallée mardi, a annoncé la préfecture. Les routes sont fermées.';

function creditsOf(body: string, author: string | null = null): string[] {
  const text = `Le feu gagne la vallée\n\n${body}`;
  const paragraphs = readParagraphs({ id: 'a', text }, fr.read);
  return findCredits(text, author, paragraphs, fr.read).map(({ name, span, extent }) => {
    if (span !== null) expect(text.slice(span.start, span.end)).toBe(name);
    return `${extent} ${name}`;
  });
}

describe('findCredits', () => {
  it.each([
    [`PARIS (AFP) – ${LEDE}`, 'whole AFP'],
    [`Tavel, 3 mars (Reuters) - ${LEDE}`, 'whole Reuters'],
    [`Tavel (Agence Littorale) — ${LEDE}`, 'whole Agence Littorale'],
    [`${LEDE}\n\nSource : AFP`, 'whole AFP'],
    [`${LEDE}\n\n(AFP)`, 'whole AFP'],
    [`${LEDE} (AFP)`, 'whole AFP'],
    [`${LEDE} (avec Agence Littorale)`, 'part Agence Littorale'],
    [`${LEDE}\n\nAvec l’AFP`, 'part AFP'],
    [`Par Léa Tissier avec AFP\n\n${LEDE}`, 'part AFP'],
  ])('reads the credit of %j', (body, credit) => {
    expect(creditsOf(body)).toEqual([credit]);
  });

  it('reads the author', () => {
    expect(creditsOf(LEDE, 'Le Courrier avec AFP')).toEqual(['part AFP']);
    expect(creditsOf(LEDE, 'Léa Tissier')).toEqual([]);
  });

  it.each([
    `Le pont de Tavel. Léa Tissier / AFP\n\n${LEDE}`,
    `AFP\n\n${LEDE}`,
    `Photo AFP\n\n${LEDE}`,
    `${LEDE}\n\nIl travaille avec AFP`,
    `${LEDE} Elle est due à la crise (source Insee).`,
    `Le feu (photo) – un brasier – ${LEDE}`,
  ])('takes no other mention for a credit: %j', (body) => {
    expect(creditsOf(body)).toEqual([]);
  });
});

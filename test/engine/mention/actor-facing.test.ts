import { describe, expect, it } from 'vitest';
import { idsOf, resolve } from './actor-reading.ts';

/** The id of the last marked naming. */
const last = (text: string): string | null | undefined => idsOf(text).at(-1);

describe('whom a general word means', () => {
  const firm = 'Le groupe Pétrolia ferme son usine. [Pétrolia] le confirme. ';

  it('is the firm for « la direction » and for « le groupe »', () => {
    const [id] = idsOf(firm);
    expect(last(`${firm}[Le groupe] se tait.`)).toBe(id);
    const { actors, resolved } = resolve(`${firm}Il y a grève, selon [la CGT]. [La direction] se tait.`);
    const management = actors.find((actor) => actor.id === [...resolved.values()].at(-1)?.actor);
    expect(management).toMatchObject({ speaksFor: id });
  });

  it('is no firm for « le syndicat »', () => {
    expect(last(`${firm}[Le syndicat] proteste.`)).not.toBe(idsOf(firm)[0]);
  });

  it('is the union that was named', () => {
    const [id] = idsOf('[La CGT] proteste.');
    expect(last('[La CGT] proteste. [Le syndicat] appelle à la grève.')).toBe(id);
  });

  it('is nobody whose name only explains words', () => {
    const text = '[Télia Sud] enquête. Des numéros de compte (IBAN) ont été volés, a dit [l’opérateur].';
    expect(new Set(idsOf(text))).toHaveProperty('size', 1);
  });
});

describe('whose a document is', () => {
  it.each([
    ['Selon [un nouveau bilan communiqué lundi par la préfecture], six personnes sont mortes.', 'prefecture'],
    ['Selon [un point de la mairie], six personnes sont mortes.', 'town-hall'],
    ['Selon [un témoignage de l’incendie], six personnes sont mortes.', null],
  ])('%s', (text, author) => {
    const { actors, resolved } = resolve(text);
    const [found] = resolved.values();
    expect(actors.find(({ id }) => id === found?.actor)?.speaksFor ?? null).toBe(author);
  });

  it('keeps two bodies’ apart', () => {
    const ids = idsOf(
      '[Le bilan de la préfecture] monte. [Le bilan de la mairie] aussi. [Le bilan] inquiète.',
    );
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids[2]).toBe(ids[1]);
  });
});

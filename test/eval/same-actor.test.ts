import { expect, test } from 'vitest';
import { isSameActor } from '../../eval/same-actor.ts';

test.each([
  ['Luc Aubertin', 'AUBERTIN'],
  ['le préfet', 'Préfet'],
  ['l’évêque de Brévenne', "L'Évêque"],
  ['la Société des Eaux', 'Société des eaux et forêts'],
])('%s is %s', (a, b) => {
  expect(isSameActor(a, b)).toBe(true);
  expect(isSameActor(b, a)).toBe(true);
});

test.each([
  ['Luc Aubertin', 'Jeanne Aubertin'],
  ['la', 'le préfet'],
  ['', ''],
])('%s is not %s', (a, b) => {
  expect(isSameActor(a, b)).toBe(false);
});

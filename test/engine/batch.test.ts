import { describe, expect, it } from 'vitest';
import { Batch } from '../../src/engine/batch.ts';

describe('Batch', () => {
  it('takes all values through a stage before the next begins', () => {
    const steps: string[] = [];
    const stage = (name: string) => (value: number) => {
      steps.push(`${name} ${value}`);
      return value + 1;
    };
    const { outcomes } = Batch.of([1, 10], undefined)
      .run('read', stage('read'))
      .run('segment', stage('segment'));
    expect(outcomes).toEqual([{ value: 3 }, { value: 12 }]);
    expect(steps).toEqual(['read 1', 'read 10', 'segment 2', 'segment 11']);
  });

  it('keeps the error of a value in its place and sends the others on', () => {
    const error = new Error('broken');
    const { outcomes } = Batch.of(['a', 'b', 'c'], undefined)
      .run('read', (value) => {
        if (value === 'b') throw error;
        return value;
      })
      .run('segment', (value) => value.toUpperCase());
    expect(outcomes).toEqual([{ value: 'A' }, { error }, { value: 'C' }]);
  });

  it('tells when a stage begins and ends, failures or not', () => {
    const seen: string[] = [];
    Batch.of([1, 2], (stage, phase) => seen.push(`${stage} ${phase}`)).run('read', () => {
      throw new Error('broken');
    });
    expect(seen).toEqual(['read start', 'read end']);
  });
});

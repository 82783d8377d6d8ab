import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { Kept } from './streams.ts';

function shown(isTTY: boolean, times: number[]): string {
  const stream = new Kept(isTTY);
  let now = 0;
  const progress = new Progress(stream, () => now);
  for (const [index, time] of times.entries()) {
    now = time;
    progress.show(`${index}`);
  }
  progress.clear();
  return stream.text;
}

describe('Progress', () => {
  it('shows nothing within the first second, nor where there is no terminal', () => {
    expect(shown(true, [0, 500, 990])).toBe('');
    expect(shown(false, [0, 2000, 4000])).toBe('');
  });

  it('writes one line over and over, not too often, and clears it', () => {
    expect(shown(true, [0, 1500, 1510, 2000])).toBe('\r\u001b[2K1\r\u001b[2K3\r\u001b[2K');
  });

  it('leaves notes standing', () => {
    const stream = new Kept(true);
    let now = 0;
    const progress = new Progress(stream, () => now);
    now = 2000;
    progress.show('1 of 2');
    progress.note('recoupe: a: is empty');
    expect(stream.text).toBe('\r\u001b[2K1 of 2\r\u001b[2Krecoupe: a: is empty\n');
  });
});

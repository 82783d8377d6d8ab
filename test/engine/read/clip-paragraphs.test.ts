import { describe, expect, it } from 'vitest';
import { clipParagraphs } from '../../../src/engine/read/clip-paragraphs.ts';
import type { Paragraph } from '../../../src/model/document.ts';

const paragraph = (start: number, end: number): Paragraph => ({ start, end, kind: 'body', selector: null });

describe('clipParagraphs', () => {
  it('leaves what is short enough as it is', () => {
    const paragraphs = [paragraph(0, 10), paragraph(12, 20)];
    expect(clipParagraphs(paragraphs, 20)).toBe(paragraphs);
  });

  it('cuts the paragraph that crosses the limit and leaves out what follows', () => {
    expect(clipParagraphs([paragraph(0, 10), paragraph(12, 20), paragraph(22, 30)], 15)).toEqual([
      paragraph(0, 10),
      paragraph(12, 15),
    ]);
  });
});

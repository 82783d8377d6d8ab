import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../../src/engine/read/read-paragraphs.ts';
import { read } from '../../../src/lang/en/read.ts';

const BODY = [
  'The bridge over the Serre was closed to traffic on Monday after engineers found cracks in two of its pillars.',
  'The mayor said it would reopen in June, once the repairs had been paid for and the river had gone down.',
];

/** Kind of a line between two paragraphs of an article, or below its title. */
function kindOf(line: string, below = false): string {
  const parts = below ? [line, ...BODY] : [BODY[0], line, BODY[1]];
  const text = ['Cracks close bridge', ...parts].join('\n\n');
  const start = text.indexOf(line);
  const found = readParagraphs({ id: 'a', text }, read).find((one) => one.start <= start && start < one.end);
  return found?.kind ?? 'none';
}

describe('furniture of English news pages', () => {
  it.each([
    'Be the first to comment',
    'Share this story',
    'Read more on this story: bridge was inspected in 2019',
    'Story continues below advertisement',
    'Already a subscriber? Log in',
    'Sign up for the morning newsletter',
    'Follow us on Bluesky',
    'First published on 3 March 2025 at 6.40 pm',
    'Updated 12:41 GMT, March 3, 2025',
    'Last modified on Mon 3 Mar 2025 18.40 GMT',
    'This article was amended on 4 March 2025 to correct a name.',
    'Image caption: the bridge in February',
    '5 min read',
    'Editors’ picks',
  ])('%s', (line) => expect(kindOf(line)).toBe('boilerplate'));

  it.each([
    'By Lena Reed and Tom Orchard',
    'By our political correspondent',
    'By Lena Reed, senior political correspondent',
    'Staff reporters',
  ])('below the title: %s', (line) => expect(kindOf(line, true)).toBe('boilerplate'));

  it.each([
    'Follow the money, the auditor told the council, and the cracks explain themselves.',
    'Readers of the local paper had been the first to report the noise, in the winter.',
    'By Tuesday evening, some 300 people had signed a petition against the closure.',
    'Published figures show that 12,000 vehicles cross the bridge each day.',
    'Support for the closure is broad, according to the prefect.',
    'Save for a few cyclists, nobody crossed the bridge on Monday.',
  ])('not: %s', (line) => expect(kindOf(line)).toBe('body'));
});

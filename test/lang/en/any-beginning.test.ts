import { expect, it } from 'vitest';
import { analyze } from '../../../src/app/library.ts';

const TEXT = `Lorne Harbor Authority closes the pier
LORNE, March 3 (Harbor News) - The Lorne Harbor Authority said Monday that Pier 12 had cracked. "We had no choice," said
John Reed, head of the Bank of Lorne, who met Foreign Minister Ann Lee of the National Party in St. Albans. The U.S.
Coast Guard, citing the Ministry of Defence, denied that a ship had hit it. Reed's aide, Mrs. Roy, declined to comment.`;

it('reads an article that breaks off anywhere', () => {
  for (let end = 0; end <= TEXT.length; end++) {
    const text = TEXT.slice(0, end);
    const { document } = analyze({ id: 'a', text, lang: 'en' });
    for (const { span } of document.mentions) expect(text.slice(span.start, span.end).trim()).not.toBe('');
  }
});

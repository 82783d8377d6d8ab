import type { Dossier } from '../../src/model/index.ts';
import { actor, dossier, find } from './builder.ts';

/** Text that tries to leave the place where it is shown. */
export const ATTACKS = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  "' onmouseover='alert(4)",
  '\u001B[31mrouge\u001B[0m\u001B]0;titre\u0007\u009B2J',
  '\u202Eesrevni\u2066',
  '[lien](javascript:alert(5)) ![image](https://evil.example/i.png) <https://evil.example>',
  '`code` **gras** _it_ [[wiki]] | a | $x$ ==m== %%c%% [^1] &lt; www.evil.example https://evil.example',
  '\u2028\u2029 \uD800 \r\n# titre',
].join(' ');

/** A dossier with hostile text in every place that an article or its metadata can fill. */
export function hostileDossier(): Dossier {
  const head = 'Le préfet affirme que ';
  const text = `${head}${ATTACKS} dit-on.`;
  const content = { start: head.length, end: head.length + ATTACKS.length };
  const place = { document: ATTACKS, statement: 's1' };
  const statement = {
    id: 's1',
    kind: 'indirect' as const,
    content: [content],
    source: find(text, 'Le préfet'),
    cue: content,
    speaker: { actor: 'a', name: ATTACKS },
    stance: 'deny' as const,
    within: null,
    said: null,
    channel: ATTACKS,
    citing: { actor: null, name: ATTACKS, span: content },
    reasons: (['attribute', 'verb', 'stance', 'resolve'] as const).map((step) => ({
      step,
      rule: ATTACKS,
      span: content,
    })),
  };
  const figure = {
    span: content,
    low: 3,
    high: null,
    approximate: false,
    unit: ATTACKS,
    thing: ATTACKS,
    statement: 's1',
    qualifiers: [],
    status: null,
    places: [],
    vague: null,
    asOf: null,
    inherits: null,
  };
  return dossier({
    asOf: '2025-03-14',
    documents: [
      {
        id: ATTACKS,
        file: ATTACKS,
        text,
        title: ATTACKS,
        lang: '"><script>',
        outlet: ATTACKS,
        author: ATTACKS,
        url: 'javascript:alert(6)',
        published: null,
        paragraphs: [],
        boilerplate: [content],
        foreign: [],
        statements: [statement],
        figures: [figure],
        dates: [],
        mentions: [],
        credits: [{ name: ATTACKS, span: null, extent: 'whole' }],
        notUnderstood: [content],
      },
    ],
    actors: [actor('a', ATTACKS)],
    claims: [
      {
        id: ATTACKS,
        text: { document: ATTACKS, span: content },
        stories: [ATTACKS],
        statements: [{ ...place, position: 'asserts' }],
        origins: [{ actor: 'a', documents: [ATTACKS], first: null }],
        status: 'denied',
        why: [ATTACKS],
      },
    ],
    disagreements: [
      {
        id: ATTACKS,
        kind: 'figure',
        about: ATTACKS,
        sides: [{ value: ATTACKS, actors: ['a'], statements: [place] }],
        claims: [ATTACKS],
        why: [ATTACKS],
      },
    ],
    stories: ['one', ATTACKS].map((id) => ({
      id,
      title: ATTACKS,
      documents: [ATTACKS],
      from: null,
      to: null,
      timeline: [
        {
          date: '2025-03-19',
          to: '2025-03-19',
          precision: 'day',
          when: 'future',
          basis: 'inferred',
          due: false,
          document: ATTACKS,
          span: content,
          also: [],
        },
      ],
    })),
  });
}

/** Articles on one event, as lines of JSON. */
export const ARTICLES = [
  {
    id: 'voix-1',
    outlet: 'La Voix de Tavel',
    published: '2025-03-03',
    lang: 'fr',
    text: 'Crue de la Vesle : 300 habitants évacués\n\nQuelque 300 habitants de Tavel ont été évacués dimanche 2 mars, a annoncé la préfète de la Marne. « Aucune digue n’a cédé », a-t-elle assuré.\n\nAucun commentaire',
  },
  {
    id: 'courrier-1',
    outlet: 'Le Courrier de la Marne',
    published: '2025-03-04',
    lang: 'fr',
    text: 'Selon les pompiers, moins de 100 habitants de Tavel ont été évacués dimanche.\n\nLe maire, Paul Hédouin, nie que la digue ait été mal entretenue.',
  },
  {
    id: 'ponant-1',
    outlet: 'Le Ponant',
    published: '2025-03-04',
    lang: 'fr',
    text: 'La préfète de la Marne a indiqué que 300 habitants de Tavel avaient été évacués dimanche. Elle n’a pas souhaité commenter l’état de la digue.',
  },
] as const;

export const NDJSON = ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join('');

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/app/library.ts';
import { renameActors } from '../../../src/engine/align/rename-actors.ts';

describe('renameActors', () => {
  it('renames an actor wherever the analysis names it', () => {
    const analysis = analyze({
      id: 'a',
      text: 'La Norvège a déclaré que 300 soldats étaient partis de Norvège.',
    });
    const before = analysis.document.statements[0]?.speaker?.actor;
    expect(before).toBeTruthy();
    const renamed = renameActors(analysis, new Map([[before!, 'new']]));
    expect(renamed.document.statements[0]?.speaker?.actor).toBe('new');
    expect(JSON.stringify(renamed)).not.toContain(`"${before}"`);
    expect(renamed.actors.map(({ id }) => id)).toContain('new');
  });
});

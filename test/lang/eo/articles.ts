import type { Article } from '../../../src/model/article.ts';

/** Two invented articles on one fire. */
export const ARTICLES: readonly Article[] = [
  {
    id: 'vento',
    outlet: 'La Vento',
    published: '2025-07-15',
    text: `Fajro apud Valmonto
Legu ankaŭ: Pluvo en Germanio
Laŭ la urbestro de Valmonto, Karlo Lipo, 400 loĝantoj estis evakuitaj hieraŭ. “La fajro ne estas regata,” diris la urbestro mardon. Li aldonis, ke li ne scias, kiam la fajro estingiĝos.
Almenaŭ 12 homoj estis vunditaj antaŭ du tagoj, anoncis la polico de Valmonto en komunikaĵo. La polico diris, ke junaj turistoj bruligis la arbaron.
La registaro de Germanio promesis, ke tri aviadiloj venos al Valmonto la 17-an de julio 2025.`,
  },
  {
    id: 'monto',
    outlet: 'Monta Folio',
    text: `Granda fajro en Valmonto
Aperis la 15-an de julio 2025
Laŭ la polico de Valmonto, 600 loĝantoj estis evakuitaj lundon. La ministro pri turismo, Anna Reĝo, neis, ke junaj turistoj bruligis la arbaron. Ŝi postulis helpon de la EU.
“La fajro eble daŭros ĝis vendredo”, ŝi aldonis. La damaĝo estos inter 2 kaj 3 milionoj da euroj, la urbestro Karlo Lipo diris.
La registaro de Germanio konfirmis, ke tri aviadiloj venos al Valmonto la 17-an de julio.`,
  },
];

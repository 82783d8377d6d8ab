import { splitPhrases } from './align-list.ts';

/** Lemmas that stand in any article whatever it is about. */
export const stopWords: readonly string[] = splitPhrases(`
  être, avoir, faire, aller, pouvoir, devoir, vouloir, savoir, falloir, venir, voir, mettre, prendre, donner, tenir,
  dire, déclarer, affirmer, indiquer, annoncer, ajouter, préciser, expliquer, souligner, estimer, assurer, rapporter,
  rappeler, confirmer, raconter, noter, poursuivre, conclure, répondre, selon, évoquer, écrire, parler, lancer, citer,
  laisser, rendre, rester, devenir, sembler, paraître, passer, porter, croire, penser, permettre, demander,
  appeler, continuer, agir, s'agir, montrer, concerner, servir, suivre, connaître, entendre, attendre, vivre, compter,
  chose, fois, cas, fait, façon, manière, part, sorte, type, point, côté, moment, lieu, suite, titre, sujet, propos,
  question, situation, cours, cadre, sein, niveau, ensemble, partie, fin, début, place, vue, mot, terme, nom, égard,
  an, année, mois, semaine, jour, journée, heure, minute, soir, matin, midi, nuit, après-midi, date, temps, période,
  lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août,
  septembre, octobre, novembre, décembre, hier, aujourd'hui, demain, week-end, lendemain, veille,
  existence, moindre, quelconque,
  possible, éventuel, potentiel, probable, vraisemblable, présumé, possibilité, éventualité, courant, endroit, présent,
  autre, même, tel, tout, certain, plusieurs, quelque, aucun, chaque, seul, propre, dernier, prochain, actuel,
  plein, divers, différent, tant, plus, moins, très, bien, mal, encore, aussi, déjà, ainsi, alors, après, avant,
  notamment, également, toujours, jamais, souvent, environ, près, voire, lors, dont, puis, ensuite, enfin, toutefois,
  cependant, pourtant, désormais, actuellement, récemment, bientôt, million, millier, centaine, dizaine, milliard,
  ce, celui, que, qui, quoi, où, lequel, je, tu, il, elle, on, nous, vous, ils, elles, se, le, la, les, un, une, des,
  du, de, à, au, en, dans, par, pour, sur, avec, sans, sous, vers, chez, entre, contre, depuis, pendant, et, ou, mais,
  si, comme, car, donc, ni, ne, pas, y, leur, son, sa, ses, mon, notre, votre, cet, cette, ces, ci, là, parmi, outre,
  afin, malgré, selon, lorsque, quand, alors que, tandis, puisque, quant, face, grâce, via, dès, jusque, hors, via
`);

/** Lemmas of reporting words that call their content in question. */
export const doubting: readonly string[] = splitPhrases(`
  douter, mettre en doute, remettre en cause, remettre en question, se demander, s'interroger, contester, sceptique,
  relativiser, questionner, émettre des doutes
`);

/** Lemmas of reporting words that react to a thing instead of claiming it. */
export const commenting: readonly string[] = splitPhrases(`
  saluer, condamner, fustiger, déplorer, dénoncer, regretter, craindre, redouter, s'inquiéter, se féliciter, se réjouir,
  s'indigner, s'étonner, s'alarmer, juger, qualifier, considérer comme, critiquer, railler, ironiser, réagir, commenter,
  exprimer, préoccuper, partager, se dire, parler, décrire,
  applaudir, blâmer, tancer, moquer, se moquer, vanter, louer, se plaindre, s'émouvoir, espérer, souhaiter
`);

export const negations: readonly string[] = splitPhrases(`ne, n', aucun, aucune, nul, nulle, jamais, ni`);
export const restrictions: readonly string[] = splitPhrases(`que, qu', guère`);
export const complementisers: readonly string[] = splitPhrases(`que, qu'`);

export const reflexives: readonly string[] = splitPhrases(`se, s'`);
/** Openers of a relative clause. */
export const relatives: readonly string[] = splitPhrases(
  `qui, que, qu', dont, où, lequel, laquelle, lesquels, lesquelles`,
);
export const subjectPronouns: readonly string[] = splitPhrases(`il, elle, ils, elles, je, j', nous, on`);

export const totals: readonly string[] = splitPhrases(`
  au total, un total de, total de, en tout, au bout du compte, dans son ensemble, à terme, cumul, effectif total, bilan total,
  dans tout le pays, dans l'ensemble du pays, sur l'ensemble du territoire, au niveau national, à l'échelle nationale,
  dans toute la France, partout en France, dans le monde, dans le monde entier, à travers le monde, à l'échelle mondiale, au niveau mondial
`);
export const parts: readonly string[] = splitPhrases(`
  dont, parmi lesquels, parmi eux, parmi elles, un premier groupe, un premier contingent, une première vague,
  premier groupe, premier contingent, première vague, premier lot, première tranche, dans un premier temps
`);
/** Behind a figure: “14 wounded, three of them seriously”. */
export const partsBehind: readonly string[] = splitPhrases("d' entre eux, d' entre elles");
/** Words by which a figure is said to hold no longer: the earlier toll, what was first estimated. */
export const superseded: readonly string[] = splitPhrases(`
  précédent, précédemment, initialement, initial, dans un premier temps, jusqu'ici, jusqu'alors, auparavant, à l'origine,
  premier bilan, dernier bilan, bilan antérieur
`);
/** Words by which a figure is the state so far. */
export const provisional: readonly string[] = splitPhrases(`
  partiel, provisoire, provisoirement, à mi-parcours, premières estimations, sortie des urnes
`);
export const definites: readonly string[] = splitPhrases(`le, la, l', ce, cet, cette`);
export const occurrences = {
  happen: splitPhrases(`avoir lieu, se produire, survenir, se dérouler`),
  begin: splitPhrases(`commencer, débuter, démarrer, éclater, se déclarer, prendre à`),
  end: splitPhrases(`s'achever, se terminer, prendre fin`),
};
/** Words by which a figure has taken the place of another: « le bilan est passé à six morts », « restent disparues ». */
export const revisions: readonly string[] = splitPhrases(`
  passer, porter à, monter à, grimper, s'alourdir, alourdir, désormais, dorénavant, à présent, nouveau bilan, nouveau décompte,
  bilan actualisé, revoir à hausse, revoir à baisse, ramener à, tomber à, redescendre, finalement, rester, toujours
`);
export const townPrepositions: readonly string[] = splitPhrases(`à`);
/** « 28 % de grévistes dans les lycées de la ville » */
export const domains = { openers: splitPhrases(`dans, chez, parmi`), links: splitPhrases(`de, d', du, des`) };
/** « 302 voix pour, 225 contre » */
export const camps: readonly string[] = splitPhrases(`pour, contre`);
export const deeds = {
  claiming: splitPhrases(`revendiquer`),
  accusing: splitPhrases(`accuser, soupçonner, suspecter, incriminer`),
  attributing: splitPhrases(`attribuer, imputer`),
  recipients: splitPhrases(`à, au, aux`),
  authorship: splitPhrases(
    `auteur de, responsable de, coupable de, à l'origine de, commanditaire de, derrière`,
  ),
  agents: splitPhrases(`par`),
};
/** « a rejeté les accusations » */
export const definite = splitPhrases(`le, la, les, l'`);
/** « toute implication dans l’attaque » */
export const involvement = splitPhrases(
  `implication, participation, responsabilité, complicité, rôle, lien, ingérence, connivence`,
);
/** « dément toute négligence » */
export const wrongs = splitPhrases(`
  négligence, faute, manquement, irrégularité, malversation, malhonnêteté, fraude, favoritisme, agissement, tort, dérive,
  abus, illégalité, incurie
`);
/** « a également démenti », « lui aussi » */
export const joining = splitPhrases(`également, aussi, pareillement, de même`);
/** Before the name of a country. */
export const locatives: readonly string[] = splitPhrases(`en, au, aux, à, dans`);
export const plans: readonly string[] = splitPhrases(`
  décider de, décider, prévoir, projeter, envisager, planifier, vouloir, ambitionner, pourrait, pourraient, devrait,
  devraient, préparer, se préparer, s'apprêter, promettre, s'engager, jusqu'à, objectif, viser, prévu, menacer
`);

export const placeNouns: readonly string[] = splitPhrases(`
  région, ville, province, oblast, département, commune, village, district, quartier, île, port, ville portuaire, capitale,
  zone, secteur, pays, territoire, État, canton, comté, préfecture, localité
`);

/** Nouns of people that say what happened to them. */
export const outcomes: readonly string[] = splitPhrases(`
  mort, morts, décès, tué, tués, victime mortelle, dépouille, cadavre, blessé, blessés, blessé grave, blessé léger, disparu,
  disparus, arrestation, évacués, déplacés, interpellés, détenus, rescapés, survivants, otages,
  interpellation, interpellé, garde à vue, détenu, incarcération, évacué, déplacé, otage, enlèvement, manifestant,
  participant, protestataire, gréviste, rescapé, survivant, contamination, cas confirmé, infection, licenciement
`);

export const references = {
  determiners: splitPhrases(
    `ce, cet, cette, ces, tel, telle, tels, telles, de tels, de telles, lesdites, ladite`,
  ),
  nouns: splitPhrases(`
    allégation, accusation, affirmation, information, annonce, assertion, déclaration, propos, rumeur, nouvelle, révélation,
    rapport, version, thèse, hypothèse, chiffre, estimation, récit, insinuation, imputation, mise en cause, donnée, élément,
    conclusion, bilan, témoignage, spéculation, décompte, comptage
  `),
  figures: splitPhrases('chiffre, bilan, estimation, décompte, comptage'),
  dismissals: splitPhrases(`
    rumeur, mensonge, mensonger, faux, fausse, infondé, fondement, infox, intox, fake, canular, désinformation, propagande,
    fantaisiste, absurde, absurdité, ridicule, calomnie, calomnieux, diffamation, diffamatoire, invention, inventé, fabriqué,
    fabrication, grotesque, ineptie, contrevérité, fiction, manipulation, erroné, inexact, mensongèrement, délirant, insensé,
    fable, affabulation, baliverne, tissu, pure, stéréotypé, stéréotyper, nouvelle, news, imaginaire, élucubration, sornette, bobard, grossier, éhonté
  `),
  fillers: splitPhrases(`
    être, avoir, il, ce, c', cela, ça, s'agir, agir, de, d', un, une, des, du, le, la, l', les, sans, tout, que, qu', comme, et, à,
    encore, autre, pur, simple, nouveau, nouvelle, en, très, totalement, complètement, entièrement, absolument, n', ne, pas
  `),
} as const;

import type { NumberData } from '../contract/number.ts';

/** `tuer, mort` as a list. */
const words = (list: string): readonly string[] => list.split(/,\s+/u);

/**
 * What happens to what is counted. Folded dictionary forms; of several words, the first is a dictionary form and the
 * others stand as written: `perdre la vie`. A verb of counting (`compter`, `recenser`) says nothing about the counted.
 */
export const statuses: NumberData['statuses'] = {
  killed:
    words(`tuer, tue, mort, morts, mourir, perir, deceder, deces, assassiner, abattre, executer, succomber,
    massacrer, noyer, defunt, egorger, fusiller, lyncher, perdre la vie, trouver la mort, couter la vie, laisser la vie,
    oter la vie, meurtre, assassinat, homicide, noyade`),
  wounded:
    words(`blesser, blesse, blesses, intoxiquer, incommoder, bruler vif, bruler grievement, mutiler, commotionner,
    contusionner`),
  missing: words(
    `disparaitre, disparu, disparus, disparition, introuvable, porter manquant, manquer a l' appel`,
  ),
  survived: words(`survivre, survivant, rescape, rechapper, rescaper, sortir indemne, indemne`),
  deployed:
    words(`envoyer, deployer, depecher, transferer, acheminer, detacher, stationner, engager, envoi, deploiement,
    transfert, redeployer, poster, masser, renfort`),
  mobilised: words('mobiliser, mobilisation, rappeler sous les drapeaux, reserviste'),
  arrived: words('arriver, debarquer, affluer, arrivee'),
  withdrawn: words('retirer, rapatrier, retrait, rapatriement, replier'),
  trained: words('entrainer, former, entrainement, formation, instruire'),
  arrested:
    words(`arreter, interpeller, detenir, emprisonner, incarcerer, ecrouer, arrestation, interpellation, apprehender,
    incarceration, placer en garde a vue, mettre en garde a vue, garde a vue, placer en detention, placer en retention,
    placer sous ecrou, detenu, prisonnier, jeter en prison`),
  charged: words(
    `inculper, mettre en examen, mettre en cause, deferer, mise en examen, inculpation, poursuivre en justice`,
  ),
  tried: words('juger, comparaitre'),
  acquitted: words('acquitter, relaxer, blanchir, relaxe, acquittement'),
  convicted: words('condamner, condamnation, reconnaitre coupable, declarer coupable'),
  fined: words('verbaliser, verbalisation, contravention'),
  captured: words('capturer, capture, faire prisonnier'),
  abducted: words('enlever, kidnapper, enlevement, otage, prendre en otage, sequestrer, rapt'),
  released: words('liberer, relacher, liberation, remettre en liberte, elargir'),
  displaced: words(
    'deplacer, fuir, refugier, refugie, deplace, exode, chasser, exiler, quitter leur domicile',
  ),
  expelled: words('expulser, refouler, extrader, reconduire a la frontiere, expulsion'),
  evacuated: words("evacuer, evacuation, mettre a l' abri, reloger"),
  confined: words('confiner, placer en quarantaine, isoler'),
  rescued: words('secourir, sauver, sauvetage, extraire, repecher vivant, helitreuiller'),
  hospitalised: words('hospitaliser, hospitalisation, admettre en reanimation, placer en reanimation'),
  infected: words('contaminer, infecter, contamination, infection'),
  detected: words('detecter, depister, deceler, reperer, detection'),
  vaccinated: words('vacciner, vaccination, immuniser'),
  tested: words('tester, depistage'),
  voted: words('voter, voix, suffrage, vote, votant, abstention'),
  elected: words('elire, reelire'),
  present: words('presence, present, sejourner'),
  possessed: words('compter, disposer, posseder'),
  gathered: words(
    'manifester, defiler, rassembler, reunir, manifestant, rassemblement, participant, descendre dans la rue',
  ),
  striking: words('greve, greviste, debrayer, etre en greve, cesser le travail'),
  hired: words('embaucher, recruter, embauche, recrutement'),
  'laid-off': words('licencier, licenciement, supprimer, suppression'),
  employed: words('employer'),
  sold: words('vendre, vente, ecouler'),
  bought: words('acheter, acquerir, achat, commander'),
  delivered: words('livrer, livraison, fournir, fourniture'),
  produced: words('produire, fabriquer, production'),
  built: words('construire, batir, construction'),
  stolen: words('voler, derober, pirater, cambrioler, detourner, piller'),
  exposed: words('exposer, compromettre, fuiter, fuite, divulguer, exfiltrer, voir leurs donnees'),
  seized: words('saisir, saisie, confisquer'),
  invested: words('investir, investissement'),
  paid: words('verser, payer, debourser, rembourser, indemniser'),
  raised: words('lever, collecter, recolter'),
  lost: words('perdre, perte'),
  destroyed: words(
    'detruire, devaster, ravager, destruction, raser, pulveriser, aneantir, reduire en cendres',
  ),
  burned: words('bruler, incendier, calciner'),
  damaged: words('endommager, abimer'),
  flooded: words('inonder, submerger'),
  deprived: words('priver, prive'),
  closed: words('fermer, fermeture'),
  cancelled: words('annuler, annulation'),
  fired: words('tirer, tir, lancer'),
  'shot-down': words('intercepter'),
  sunk: words('couler, sombrer'),
};

export const undergoing: NumberData['undergoing'] = words(
  `mort, morts, mourir, perir, deceder, succomber, perdre la vie, trouver la mort, laisser la vie, disparaitre,
  manquer a l' appel, survivre, rechapper, arriver, debarquer, affluer, fuir, quitter leur domicile, voter, manifester,
  defiler, debrayer, comparaitre, sejourner, couler, sombrer, bruler, voir leurs donnees`,
);

export const records: NumberData['records'] = {
  nouns: words('donnee, fichier, information, coordonnee, identifiant, dossier, compte, adresse'),
  status: 'exposed',
  verbs:
    words(`consulter, subtiliser, copier, telecharger, extraire, aspirer, siphonner, recuperer, detenir, publier, diffuser,
    revendre`),
};

export const machines: NumberData['machines'] = {
  nouns:
    words(`drone, missile, roquette, obus, avion, helicoptere, chasseur, bombardier, appareil, engin, char, blinde,
    vehicule, navire, ballon`),
  statuses: { abattre: 'shot-down', perdre: 'lost' },
};

export const roles: NumberData['roles'] = words(
  'otage, manifestant, participant, refugie, deplace, votant, detenu, prisonnier, greviste, reserviste, survivant, rescape, renfort',
);

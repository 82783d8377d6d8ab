/** Sentences that credit nobody with anything, by what makes them look as if they did. */
export const noStatementCases: Readonly<Record<string, readonly string[]>> = {
  'scare quotes': [
    'La ville a inauguré ses « maisons vertes » samedi.',
    'Les « gilets bleus » ont défilé dans le calme.',
    'Le "Brexit du rail" a coûté un milliard.',
    'Le port accueille une trentaine de bateaux « fantômes ».',
  ],
  'titles of works': [
    'Elle a vu « Les Oiseaux de passage » au cinéma hier.',
    'Son roman « La Digue » paraît en septembre.',
    'La troupe joue « Le Phare » à Lorme jusqu’au 12 mai.',
    'Le disque « Marées basses » s’est vendu à 40 000 exemplaires.',
  ],
  names: [
    'L’opération « Rivage propre » commence lundi.',
    'Le chalutier « Belle Étoile » a coulé au large de Lorme.',
    'La loi « Littoral » date de 1986.',
    'Le collectif « Sauvons la baie » tient sa réunion jeudi.',
  ],
  'thoughts nobody voiced': [
    'Les marins espèrent rentrer avant la nuit.',
    'Beaucoup pensent à partir.',
    'Le maire craint pour sa réélection.',
    'Elle rêve de revoir la mer.',
  ],
  'plain events': [
    'Le Parlement a voté la loi jeudi soir.',
    'La ministre a rencontré les maires de la vallée.',
    'Trois hommes ont été arrêtés dans la nuit.',
    'Le juge a libéré le gardien.',
    'Le ministre, attendu à Lorme, a salué le maire.',
    'Le syndicat a quitté la table des négociations.',
  ],
  'what is planned': [
    'Les avocats pourront contester la décision devant la cour.',
    'Le gouvernement annoncera mercredi la liste des communes.',
    'La préfète doit annoncer lundi la réouverture du col.',
    'Le club dévoilera son maillot samedi.',
  ],
  'measures and purposes': [
    'Les tarifs varient selon la saison.',
    'Pour cette raison, le train est parti en retard.',
    'Il a pris la route pour dire au revoir à sa mère.',
    'La ville compte douze ponts.',
    'Si la pluie revenait, les champs seraient inondés.',
  ],
  'other senses of verbs of saying': [
    'La pluie a annoncé l’automne.',
    'Ce vin accuse son âge.',
    'Le bus a continué sa route.',
    'Le vent a relevé les dunes.',
    'La route suit la rivière jusqu’au col.',
  ],
};

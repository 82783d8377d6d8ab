/**
 * Sentences as newspapers write them in which no date stands, by what could be taken for one. One a line.
 */
export const DATE_FREE: Readonly<Record<string, string>> = {
  'words that are also months, weekdays or seasons': `
La mer a rejeté des tonnes de plastique sur la plage de Kervor.
Le jeu en vaut la chandelle, assure l’entraîneur.
Le rover a roulé pendant deux heures sur le sol de Mars.
Les barres Mars ont été rappelées par le fabricant.
Mars n’est pas habitable, rappelle l’astronome.
Mai Nguyen tient l’épicerie du coin avec sa sœur.
Avril Martin a repris la ferme de ses grands-parents.
Le petit Jules Avril a été retrouvé sain et sauf.
Julie Juin dirige la chorale du quartier.
Le maréchal Juin a donné son nom à la caserne.
Octobre rouge est son film préféré.
Robinson apprend à lire à Vendredi sur son île déserte.
Le nommé Jeudi est un roman de Chesterton.
Le Journal du dimanche a révélé l’affaire.
L’hebdomadaire Samedi Soir avait publié la photo.
Le peintre du dimanche expose ses aquarelles à la mairie.
Les conducteurs du dimanche exaspèrent les routiers.
Vendredi saint est un jour férié en Moselle.
Le Mardi gras attire les carnavaliers dans les rues de Dunkerque.
Le Vendredi noir des commerçants ne séduit plus les clients.
L’accusé a été entendu par le juge.
La décision a été contestée par les riverains.
Il aurait été vu près de la gare.
L’équipe a été battue sur son terrain.
Été pourri ou non, les campings affichent complet.
La Petite Maison d’été reste fermée aux visiteurs.
Le peintre Claude Automne signe ses toiles d’un simple trait.
Le Printemps, boulevard Haussmann, a changé d’actionnaire.
Le Printemps arabe a inspiré son dernier roman.
Le Printemps de Bourges accueille des artistes venus du monde entier.
Les sports d’hiver coûtent de plus en plus cher.
Les Jeux olympiques d’hiver manquent de neige naturelle.
Le blé d’hiver a souffert de la sécheresse.
Les pneus d’hiver sont obligatoires dans le massif.
L’heure d’été divise toujours les Européens.
L’université d’été du parti a tourné au pugilat.
Le festival d’automne programme trois créations.
Une hirondelle ne fait pas le printemps, prévient le ministre.
Elle est au printemps de sa carrière, dit son agent.
L’hiver démographique inquiète Séoul.
Sept personnes ont été blessées dans le carambolage.
Le marc de Bourgogne vieillit dans la cave voûtée.
Le docteur Marc Novembre préside l’association.
L’octroi a été transformé en logements.
La maison de couture Lundi emploie quarante brodeuses.
Un samedi noir ne fait pas une saison, relativise le gérant.
La reine des mers est de retour au port.
Il a pris la mer malgré la tempête.
La rose de Noël fleurit dans le jardin du presbytère.
Le père Noël a atterri en hélicoptère sur le parking.
Noël Lambert a été réélu à la tête du syndicat.
L’île de Pâques perd ses statues sous les assauts de la mer.
Pascal Toussaint a remporté la course des garçons de café.
Le pont de l’Ascension fait le bonheur des hôteliers.
Le lundi de Pentecôte n’est pas chômé chez ce fabricant.
Rome célèbre la fin du ramadan dans la discrétion.
`,
  'streets, places and names made of dates': `
Elle habite rue du 4-Septembre, au-dessus de la boulangerie.
Le marché de la place du 11-Novembre change de visage.
Le bal du 14-Juillet a été annulé faute de bénévoles.
L’incendie a pris dans un immeuble de l’avenue du 8-Mai-1945.
Le tramway dessert désormais le quai du 19-Mars-1962.
Un scooter a percuté un bus rue du 22-Novembre.
La rue du 8 mai 1945 est barrée à la hauteur de la poste.
Le collège du 18-Juin accueille six cents élèves.
Le pont du 25-Avril enjambe le Tage.
L’avenue du 6 juin sera bientôt bordée de platanes.
Le boulevard du 1er mai a rouvert aux voitures.
Les riverains de la place du 14 juillet réclament des arbres.
La station Quatre-Septembre reste fermée aux voyageurs.
Le Mouvement du 23-Mars a déposé les armes.
Le square du 11 novembre abrite un vieux kiosque.
Le stade du 26-Mars était plein à craquer.
L’esplanade du 9-Novembre-1989 relie les deux quartiers.
La prison du 7-Novembre a été vidée de ses détenus.
L’hôpital du 12-Octobre manque d’infirmières.
Le lycée du 1er-Novembre a été repeint par les élèves.
Le Parti du 5-Octobre ne reconnaît pas sa défaite.
Les attentats du 11-Septembre ont changé la politique américaine.
Le 11-Septembre hante encore les pompiers de New York.
La Mutuelle du 15-Août rembourse les lunettes.
Le café du Mardi a fermé ses portes définitivement.
Les Éditions de Minuit publient son premier roman.
La rue Quincampoix a été évacuée.
La route du 8 traverse la zone industrielle.
La ligne du 93 est saturée aux heures de pointe.
Le quartier des Quatre-Saisons sera rénové.
`,
  'departments, rooms, roads and other numbers behind le': `
Le 93 est le département le plus jeune de France.
Dans le 13, la police a saisi deux fusils.
Le 17 est saturé d’appels, déplorent les policiers.
Appelez le 15 en cas de malaise.
Le 3919 écoute les femmes victimes de violences.
Le 10 de l’équipe de France a marqué.
Le maillot frappé du 7 se vend comme des petits pains.
Le bus 24 ne dessert plus l’hôpital.
La salle 12 du tribunal était comble.
Le vol 1907 s’est posé sans encombre.
La chambre 1954 du palace n’existe pas, répond la direction.
L’A7 est coupée dans les deux sens.
La nationale 20 a été inondée sur trois kilomètres.
La départementale 1075 serpente entre les gorges.
Le numéro 10 du Racing est forfait.
Le dossard 2024 a franchi la ligne en tête.
Le lot 1789 a trouvé preneur chez un collectionneur.
La Peugeot 2008 domine les ventes de l’usine.
Le Boeing 737 a fait demi-tour.
L’astéroïde 2018 VG18 est le plus lointain jamais observé.
Le modèle 1900 à manivelle trône dans la vitrine.
La parcelle 1812 appartient à la commune.
La porte 24 est réservée aux abonnés.
Le tome 3 de la saga sort en librairie.
Le chapitre 12 raconte la chute de la maison de commerce.
L’article 49.3 a de nouveau été brandi par le gouvernement.
Le 20 heures de la chaîne publique a perdu des téléspectateurs.
Le 13 heures a ouvert sur la grève des éboueurs.
Le Top 14 reprend ses droits.
Le 1er arrondissement est le moins peuplé.
Le 2e régiment étranger a quitté sa base.
Le 8e arrondissement concentre les palaces.
Le 3e âge fait vivre la station thermale.
La 5e chambre a relaxé le prévenu.
La 7e compagnie ne répond plus.
Le XXe arrondissement perd des habitants.
La Ve République a survécu à bien des crises.
Le XV de France s’incline à Cardiff.
Le XIII de Carcassonne vise le titre.
Louis XIV aimait la danse et les feux d’artifice.
Le pape Jean XXIII souriait aux photographes.
Charles III a reçu le Premier ministre au palais.
Le stade accueille le 400 mètres et le 1 500 mètres.
Elle a couru le 10 000 mètres avec une cheville bandée.
Le 100 mètres nage libre lui échappe de peu.
Le 35 tonnes s’est couché sur le flanc.
Il chausse du 45 et mesure deux mètres.
Le G20 se déchire sur le climat.
Le groupe des 77 réclame des compensations.
L’Union à 27 peine à parler d’une seule voix.
`,
  'counts, money and measures': `
L’usine a produit 2 000 exemplaires de la voiture électrique.
Son premier roman a été tiré en 2000 exemplaires.
Plus de 1500 personnes ont défilé dans le calme.
Près de 1900 foyers sont privés d’électricité.
La commune compte 1984 habitants.
Le sommet culmine à 1912 mètres.
La facture s’élève à 2024 euros.
Le loyer moyen atteint 1250 euros dans la métropole.
Quelque 1800 hectares de pinède ont brûlé.
Le troupeau de 1200 brebis a rejoint l’alpage.
Les 1945 signataires de la pétition attendent une réponse.
Il a touché 2010 euros d’indemnités.
Le barrage retient 1700 mètres cubes d’eau à la seconde.
La cave abrite 2000 bouteilles de vin jaune.
Seuls 12 des 24 sièges sont à pourvoir.
Le train a percuté un poids lourd transportant 30 tonnes de sable.
Le prix du kilo est passé de 12 à 15 euros.
Le taux a grimpé de 3 à 4,5 %.
Entre 20 et 30 maisons ont été endommagées.
De 8 à 10 personnes dormaient dans le hangar.
Huit à dix millimètres de pluie sont attendus par heure.
La foule était forte de 15 000 à 20 000 manifestants.
L’inflation atteint 2,3 %, soit 0,2 point de moins.
Le plan de relance pèse 1000 milliards de dollars.
L’entreprise a supprimé 1 400 postes sur 9 000.
Les enquêteurs ont saisi 24 kilos de cannabis et 8 armes.
Deux voyageurs sur trois sont arrivés en retard.
La température est montée à 41 degrés.
Il fallait 12 signatures, il n’en a recueilli que 11.
La bibliothèque a reçu 1 600 livres d’un donateur anonyme.
La rame transportait 450 passagers.
Un tiers des 900 logements est vacant.
Une dizaine de moutons ont été tués par le loup.
Trois enfants, deux femmes et un vieillard ont péri.
L’édifice repose sur 1830 pieux de chêne.
Le musée possède 1515 pièces d’or.
La tour mesure 324 mètres avec ses antennes.
Le compteur affiche 1968 kilomètres.
Quinze des seize communes ont voté le budget.
Le chalutier a remonté 2 000 kilos de merlu.
Le fonds a racheté 51 % du capital.
Une parcelle de 1200 m² a été vendue aux enchères.
Le ticket passe à 2,50 euros, le carnet à 20.
Le bassin contient 1100 litres.
Le câble supporte 1400 volts.
`,
  'scores, times of day and votes': `
Les Bleus se sont imposés 24 à 10 contre l’Irlande.
Le club a arraché le nul, 2-2, dans les dernières secondes.
Elle a gagné en deux sets, 6-4, 7-5.
Les locaux menaient 21-12 à la pause.
Battu 30 à 27, Nantes quitte la compétition.
Le texte a été adopté par 289 voix contre 239.
La motion a recueilli 12 voix contre 8.
Il l’emporte avec 50,8 % des suffrages contre 49,2 %.
Le score de 3 à 1 ne reflète pas la partie.
Un but à la 12e minute a tout changé.
L’arbitre a sifflé un penalty à la 89e.
Le départ sera donné à 14 h 30 devant l’église.
Les secours sont arrivés à 6 h 10.
Le magasin ferme à 20 heures.
À 8 heures précises, la sirène a retenti.
Entre 10 heures et midi, aucun guichet n’était ouvert.
De 9 à 18 heures, la circulation est interdite.
Le couvre-feu s’applique de 22 heures à 6 heures.
La course a duré deux heures, 14 minutes et 7 secondes.
Les 24 Heures du Mans ont sacré un équipage japonais.
La pharmacie est ouverte 24 heures sur 24.
La hotline répond 7 jours sur 7.
Le gardien a repoussé 19 tirs sur 31.
Avec 67 points, l’équipe pointe à la troisième place.
Le cavalier a bouclé le parcours en 38 secondes et 12 centièmes.
Il est 15 heures et la file s’allonge devant la boulangerie.
Minuit sonnait au clocher quand le feu s’est déclaré.
À midi, le thermomètre affichait 38 degrés.
Le navigateur compte 12 milles d’avance sur son rival.
Le challenger a mené 5-2 avant de s’effondrer.
Les deux finalistes ont été départagés par une prolongation à 95-92.
Le premier tour l’a placé en tête avec 31 %.
Le joueur a pris un carton rouge avant la pause.
La partie s’est achevée sur le score de 12 partout.
Elle a sauté 2,01 mètres à son deuxième essai.
`,
  'telephone numbers, codes, versions and addresses': `
Le numéro vert est le 0 800 13 05 19.
Les témoins peuvent appeler le 01 44 12 19 45.
Le standard répond au 04.13.20.24.10.
La faille touche la version 2.5.1 du logiciel.
La mise à jour 12.4 corrige l’erreur.
Le serveur portait l’adresse 192.168.10.24.
Le dossier 12/345 a disparu des archives.
La référence 2024-AB-118 figure sur l’étiquette.
Le colis numéro 20-1945-77 n’est jamais arrivé.
Le code postal 13010 correspond à l’est de la ville.
La plaque AB-123-CD a été relevée par un témoin.
L’ouvrage porte l’ISBN 978-2-07-036822-8.
La norme ISO 9001 rassure les acheteurs.
La directive 2008/115 encadre le retour des migrants.
Le règlement 2016/679 protège les données personnelles.
La résolution 1701 n’a jamais été appliquée.
La résolution 2231 a été votée à l’unanimité.
La loi n° 2019-222 réforme la justice.
Le décret n° 2020-1310 a été attaqué devant le Conseil d’État.
L’article L. 1234-5 du code du travail fixe l’indemnité.
Les articles 1240 et 1241 du code civil ont été invoqués.
L’alinéa 3 de l’article 16 prête à confusion.
Les pages 1945 à 1950 ont été arrachées du registre.
Le compte 2019/04 ne présentait aucune anomalie.
Les actes 12-24 et 12-25 manquent à l’appel.
Le fichier IMG_20241024.jpg a servi de preuve.
Le lien menait vers le site www.mairie-1901.example.
Le lot 24/10 est rappelé dans tous les magasins.
La fréquence 101.5 diffuse en continu.
Le canal 24 est brouillé.
Le ratio 16/9 s’est imposé à la télévision.
Le tribunal a enregistré la requête sous le numéro 24-10-2.
La carte d’identité 880692310285 est introuvable.
Le vol AF 1984 est dérouté vers Lyon.
La variante B.1.1.7 circule activement.
La formule 1 séduit un public plus jeune.
L’Airbus A320 a perdu un pneu au décollage.
Le processeur tourne à 3,2 gigahertz.
Les coordonnées 48.85, 2.35 désignent le parvis.
La boîte postale 2005 déborde.
`,
  'durations, ages and habits': `
Le chantier durera trois mois.
Il a été condamné à dix ans de prison, dont deux avec sursis.
Elle a travaillé pendant quarante ans à la filature.
À 34 ans, le joueur raccroche les crampons.
Âgée de 102 ans, la doyenne du village lit sans lunettes.
L’enfant de 8 mois a été hospitalisé.
Le bail court sur neuf ans.
La semaine de quatre jours séduit les salariés.
Les 35 heures restent un sujet de discorde.
Un mois de salaire a été retenu.
Il a mis quinze jours à traverser le désert.
En trois ans, le prix des terrains a doublé.
La panne a duré moins d’une semaine.
Cent jours ne suffisent pas pour gouverner.
La trêve de cinq jours a été rompue.
Il faut compter deux semaines pour obtenir un passeport.
Le délai de quinze jours n’a pas été respecté.
La garde à vue peut atteindre six jours en matière de terrorisme.
Elle touche une pension de 900 euros par mois.
L’association organise deux repas par semaine.
Il passe six mois par an en Antarctique.
Le salaire minimum est revu une fois par an.
La fromagerie produit douze tonnes par jour.
Une mère de 29 ans a perdu la vie dans l’incendie.
Le vin a vieilli douze ans en fût.
Les travaux ont pris un an de retard.
Le septennat a été remplacé par le quinquennat.
Un enfant sur cinq vit sous le seuil de pauvreté.
Le mandat dure six ans.
Une journée de travail a été perdue.
Un trimestre de cotisation manque à son dossier.
La peine de vingt ans a été confirmée.
Les vacances durent huit semaines.
La traversée prend quatre jours par mer calme.
Une année sabbatique lui a permis de faire le tour du monde.
Le vaccin protège pendant cinq ans.
Elle a élevé seule ses trois enfants durant des années.
Les années passent et rien ne change, soupire la gérante.
Les saisons se suivent et se ressemblent pour le promu.
De mois en mois, la dette se creuse.
D’année en année, le glacier recule.
Jour après jour, les bénévoles servent la soupe.
Nuit et jour, des guetteurs surveillent la forêt.
En hiver, les cols sont impraticables.
En été, la population de l’île triple.
Le soir, les terrasses se remplissent.
La nuit, le gardien fait sa ronde avec un chien.
Il ne dort que quatre heures par nuit.
Le jeune homme de 24 ans a été mis en examen.
Elle fait trente kilomètres par jour à vélo.
`,
  'time that is told from another event': `
Le lendemain, les habitants ont découvert les dégâts.
La veille, il avait prévenu son médecin.
Ce jour-là, la brume recouvrait la piste.
Cette année-là, les vendanges furent maigres.
À cette époque, la rivière était navigable.
Trois jours plus tard, la digue cédait à son tour.
Deux ans auparavant, son frère avait disparu.
Une semaine après le drame, le silence règne dans le hameau.
Quelques heures avant le vote, le groupe s’est déchiré.
Le jour J approche et les organisateurs tremblent.
À la veille du scrutin, tout reste ouvert.
Au lendemain de la défaite, l’entraîneur a démissionné.
Du jour au lendemain, le magasin a baissé son rideau.
Le moment venu, chacun prendra ses responsabilités.
Un jour, il faudra bien payer, grince l’opposant.
Jadis, on venait de loin pour boire cette eau.
Naguère prospère, la vallée se vide.
Longtemps, le sujet est resté tabou.
Entre-temps, le suspect avait changé d’identité.
D’ici là, la route restera en sens unique.
Tôt ou tard, la vérité éclatera, promet l’avocat.
Par la suite, il a nié toute implication.
Après la guerre, la famille s’est installée à Tunis.
Pendant l’Occupation, le château servait d’infirmerie.
Avant la Révolution, l’abbaye possédait dix fermes.
Sous l’Empire, la rade abritait une escadre.
Les Trente Glorieuses ont laissé des barres d’immeubles.
Dans l’entre-deux-guerres, le quartier était un faubourg ouvrier.
Au Moyen Âge, les halles se tenaient sur le parvis.
À la Belle Époque, les casinos fleurissaient sur la côte.
Au temps des diligences, il fallait deux journées pour rejoindre Lyon.
La rentrée s’annonce tendue dans les collèges.
Les fêtes ont profité aux petits commerces.
À terme, la ligne comptera douze stations.
À l’avenir, les demandes se feront en ligne.
Dans un premier temps, la préfecture avait refusé.
Dans la foulée, le maire a convoqué la presse.
Sur le moment, personne n’a compris la gravité de l’accident.
Au fil des semaines, la colère est retombée.
Les énergies de demain se préparent dans ce laboratoire.
La ville de demain sera plus verte, jure l’architecte.
Il y a trois morts et une dizaine de blessés.
Il y a deux écoles dans la commune.
Voilà deux hommes que tout oppose.
Dans trois villages, l’eau n’est plus potable.
Depuis le balcon, le roi a salué la foule.
Depuis Marseille, le navire a mis le cap sur Alger.
Dès l’ouverture, la foule s’est ruée dans les rayons.
Avant le mur, le peloton était groupé.
Jusqu’à la frontière, la route est gardée par l’armée.
`,
  'politics and justice': `
Le ministre de l’Intérieur a présenté sa démission.
La commission d’enquête a rendu un rapport accablant.
Le Sénat a rejeté le texte en première lecture.
Le parquet requiert une peine exemplaire.
L’avocate dénonce une instruction à charge.
Le député a quitté l’hémicycle sous les huées.
Les syndicats appellent à la grève reconductible.
La maire défend son projet de piscine devant le conseil.
La cour d’appel a infirmé le jugement.
La procureure a ouvert une information judiciaire.
Le président a gracié douze condamnés.
Le gouvernement minoritaire ne tient qu’à un fil.
Le tribunal administratif a suspendu l’arrêté.
Les élus écologistes ont voté contre le budget.
Le préfet interdit le rassemblement devant la centrale.
L’ancien trésorier du parti nie les faits.
Un fonctionnaire a été suspendu pour avoir divulgué des notes internes.
Les négociations achoppent sur la question des retraites.
La chancelière a appelé les alliés à la retenue.
Le roi a dissous l’Assemblée.
Une dizaine d’ambassadeurs ont été expulsés.
La coalition au pouvoir perd la majorité absolue.
Le candidat refuse de reconnaître sa défaite.
Des urnes ont été découvertes dans un hangar.
Le Conseil constitutionnel a censuré deux dispositions.
La police scientifique a relevé des empreintes sur le volant.
Le suspect garde le silence devant les enquêteurs.
Les parties civiles ont quitté la salle en larmes.
Le rapporteur préconise une réforme en profondeur.
La mairie renonce à vendre le théâtre.
Les frondeurs menacent de déposer une motion.
L’opposition réclame la transparence sur les marchés publics.
Le général a pris la tête de la junte.
Le traité doit encore être ratifié par les parlements.
Le vice-président s’est dit ouvert au dialogue.
La ministre ne briguera pas de second mandat.
Le premier adjoint assure l’intérim.
Le second tour opposera deux anciens alliés.
Le dernier mot revient à l’Assemblée.
La prochaine étape sera la plus délicate.
`,
  'economy and work': `
Le constructeur rappelle des milliers de véhicules.
La Bourse a clôturé en légère hausse.
Le cours du cacao s’envole sur les marchés.
La banque centrale laisse ses taux inchangés.
L’aciérie redémarre son haut-fourneau.
La coopérative a perdu son plus gros client.
Le patronat réclame une baisse des charges.
Les salariés de la fonderie ont voté la reprise du travail.
Un repreneur s’est manifesté auprès de l’administrateur.
La compagnie aérienne supprime des vols vers les Antilles.
Les apiculteurs déplorent une récolte désastreuse.
Le groupe cède sa filiale espagnole à un fonds américain.
Le carnet de commandes du chantier naval est plein.
L’État entre au capital de l’équipementier.
Les éleveurs ont déversé du fumier devant la préfecture.
Les promotions n’ont pas sauvé les boutiques du centre.
La vigne a souffert du mildiou.
Le brut recule sous la barre des 70 dollars.
Les négociations salariales tournent au bras de fer.
La start-up lève 12 millions d’euros.
La direction promet de ne fermer aucun site.
Le tourisme fait vivre la moitié de la vallée.
Les pêcheurs demandent une hausse des quotas.
Le chômage partiel concerne la moitié des équipes.
L’usine de pneus emploie 1 300 ouvriers.
Un plan social menace les ateliers de couture.
La filière bois manque de bras.
Le distributeur écope d’une amende record.
La conserverie relance sa ligne de sardines.
Les transporteurs bloquent l’accès au dépôt pétrolier.
`,
  'local news': `
Un chevreuil s’est égaré dans la galerie marchande.
La fanfare municipale recrute des trombones.
Le clocher de l’église menace de s’effondrer.
Un automobiliste a terminé sa course dans un abribus.
Les pompiers ont secouru un randonneur épuisé.
La boulangerie du bourg cherche un apprenti.
Les cantonniers ont ramassé trois bennes de déchets.
Le club de pétanque fête son titre régional.
Une fuite de gaz a contraint vingt riverains à quitter leur logement.
Les écoliers ont planté des pommiers derrière la salle des fêtes.
Un sanglier a semé la panique au marché.
La médiathèque prête désormais des instruments de musique.
Le moulin restauré ouvre ses portes aux curieux.
Un chauffard ivre a percuté la devanture du fleuriste.
La piscine intercommunale manque de maîtres-nageurs.
Les chasseurs et les promeneurs se partagent le sentier.
Le facteur du village est devenu une célébrité.
La commune rachète l’ancienne gare pour un euro symbolique.
Un platane centenaire s’est abattu sur une voiture.
Les habitants du hameau se plaignent des antennes.
Le comité des fêtes cherche un nouveau président.
Une battue a été organisée pour retrouver la fillette.
La rivière est sortie de son lit.
Une plaque commémorative a été volée au cimetière.
Le vide-grenier a fait le plein de chineurs.
La gendarmerie met en garde contre les faux démarcheurs.
Le refuge déborde de chats abandonnés.
Le conseil de quartier plaide pour une zone piétonne.
Un drone a survolé la centrale sans autorisation.
La fresque de l’école fait polémique.
Le lac artificiel est à sec.
L’épicerie solidaire a doublé sa surface.
Le médecin du bourg part à la retraite sans successeur.
Un violent orage a grêlé les vergers.
Le cinéma associatif projette des films muets.
`,
  'culture and sport': `
La cantatrice a été ovationnée par le public.
Le roman raconte la fuite d’une famille arménienne.
La série Les Quatre Saisons divise la critique.
Le film 1917 a reçu trois statuettes.
Le roman 1984 connaît un regain de succès.
La pièce Vendredi soir sur la terre est jouée à guichets fermés.
L’album Octobre n’a pas convaincu.
Le groupe U2 remplit le stade.
La Symphonie n° 40 clôt le programme.
Le Boléro reste l’œuvre la plus jouée au monde.
L’exposition réunit douze toiles jamais montrées.
Le sculpteur travaille le marbre à la main.
Le violoncelliste a joué devant les ruines.
La dramaturge signe une fable sur le pouvoir.
Le festival a battu son record d’affluence.
L’actrice incarne une reine déchue.
Le documentaire suit trois bergers dans les Pyrénées.
La danseuse étoile fait ses adieux.
Le musée rend douze masques au Bénin.
La vente de la collection a atteint des sommets.
L’attaquant brésilien a inscrit un doublé.
La gardienne a sauvé son équipe aux tirs au but.
La navigatrice a démâté au large du cap Horn.
Le champion du monde a chuté dans la descente.
Le peloton a traversé les monts sous la grêle.
L’entraîneur sera remplacé par son adjoint.
Le grimpeur s’est isolé dans le dernier col.
La perchiste a franchi la barre au premier essai.
Les handballeuses affronteront la Norvège en demi-finale.
Le boxeur a perdu sa ceinture aux points.
Le capitaine souffre d’une entorse à la cheville.
Le pilote partira de la dernière ligne.
La fédération écarte deux arbitres.
Le club relégué vend ses meilleurs joueurs.
Le tournoi réunit seize équipes.
`,
  'science, health, weather and the world': `
Les chercheurs ont identifié une nouvelle espèce de grenouille.
La sonde a transmis des images de la planète rouge.
Le vaccin est efficace à 90 %.
L’épidémie gagne les provinces du Nord.
Le volcan crache des cendres à 12 kilomètres d’altitude.
Un séisme de magnitude 6,3 a secoué l’archipel.
Le glacier a perdu la moitié de son volume.
Les hôpitaux du secteur sont débordés.
La tempête a arraché des toitures.
L’ouragan de catégorie 4 se dirige vers les côtes.
Les démineurs ont désamorcé une bombe de 250 kilos.
Les rebelles contrôlent trois des cinq districts.
Le convoi humanitaire a été pris pour cible.
Au moins 40 civils ont été tués dans le bombardement.
Les casques bleus se retirent de la ville.
Le passage reste fermé aux camions.
La canicule tue plus que les inondations.
Un nuage de sable recouvre la capitale.
Le cessez-le-feu est violé des deux côtés.
Des milliers de déplacés campent au bord du fleuve.
L’agence spatiale repousse le lancement de la fusée.
La pollution de l’air étouffe la mégapole.
Le virus se transmet par les moustiques.
Le recul du trait de côte menace trois cents maisons.
Les biologistes comptent les saumons à l’écluse.
La neige bloque les cols au-dessus de 1500 mètres.
Le brouillard a provoqué un carambolage.
La banquise se réduit comme peau de chagrin.
Les démographes tirent la sonnette d’alarme.
Le séquençage du génome a coûté moins cher que prévu.
Les ours polaires s’aventurent près des villages.
L’antibiotique ne fait plus effet.
Une panne géante a plongé l’île dans le noir.
Les réfugiés dorment sous des tentes.
L’otage a été libéré contre une rançon.
`,
  'what people say': `
« Je n’ai jamais vu ça », s’étonne un vacancier.
« On vit au jour le jour », confie la gérante du camping.
« C’est le jour et la nuit », compare l’entraîneur.
« Nous n’avons pas vu un touriste de l’année », se plaint le guide.
« Il faut laisser du temps au temps », plaide le sénateur.
« Les mois se suivent, les factures aussi », grince un commerçant.
« J’ai deux enfants et un chien », précise le témoin.
« La balle est dans leur camp », estime le négociateur.
« On m’a promis la lune », raconte l’ouvrière.
« Ils étaient douze, ils ne sont plus que sept », compte le curé.
« J’avais vingt ans et toutes mes dents », sourit l’ancien mineur.
« Il pleut des cordes et personne ne vient », regrette le forain.
« C’est une question de semaines », glisse un conseiller.
« Une minute de plus et c’était le drame », souffle un sauveteur.
« Qui vivra verra », conclut la vieille dame.
« Mon grand-père a fait Verdun », rappelle-t-il.
« Le match dure 80 minutes, pas 60 », sermonne le sélectionneur.
« Tant qu’il y a de la vie, il y a de l’espoir », répète sa mère.
« Ce n’est pas du jour au lendemain que l’on devient champion », avertit le coach.
`,
};

/** A name or a saying that nothing tells from a date without knowing it; read as a date all the same. */
export const KNOWN_MISREADINGS: readonly string[] = [
  'Mercredi Addams est l’héroïne de la série la plus regardée.',
  'Vendredi ou la Vie sauvage figure au programme des collégiens.',
  '« Demain est un autre jour », philosophe le vaincu.',
];

/**
 * News words with their English dictionary forms, both folded: those that the dictionary (`translations.json`) lacks,
 * or translates by rarer words than newspapers do. `word: likeliest next …`
 */
export const newsTranslations = `
abaisser: lower reduce
abandonner: abandon drop leave quit
abattage: culling cull slaughter
abattoir: slaughterhouse abattoir
abattre: shoot kill topple fell cull slaughter
abeille: bee
abolir: abolish
abonnement: subscription
aborder: address tackle board
aboutir: lead succeed result
abri: shelter
abriter: shelter house host
absence: absence lack
absolu: absolute outright
abstention: abstention turnout
abus: abuse
abuser: abuse
acceder: access reach
accelerer: accelerate speed quicken
accepter: accept agree
acces: access
accident: accident crash
accompagner: accompany escort
accorder: grant award give
accoucher: birth deliver
accrocher: hang cling
accroissement: increase growth
accueil: reception welcome
accueillir: welcome host house receive take
accusation: accusation charge allegation
accuse: defendant accused
accuser: accuse blame
achat: purchase buying
acheter: buy purchase
acheteur: buyer purchaser
achever: finish complete
acier: steel
acquerir: acquire buy
acquitter: acquit clear
acte: act deed
acteur: actor player
actif: asset active
actionnaire: shareholder investor
activite: activity business
actrice: actress
adherent: member
adherer: join
adjoint: deputy assistant
admettre: admit acknowledge concede
administrateur: director administrator
adolescent: teenager teen boy adolescent youth
adopter: adopt pass approve
adresse: address
adresser: send address
adversaire: opponent rival adversary
aerien: air airline aerial
affaiblir: weaken
affaire: case affair business deal scandal
affecter: affect hit
afficher: display show post
affilee: row
affluence: crowd
affluer: flock pour
affronter: face confront
africain: african
agence: agency
agent: agent officer worker
aggraver: worsen aggravate
agir: act
agrandissement: expansion enlargement extension
agresser: assault attack
agresseur: attacker assailant
agression: assault attack aggression
agricole: agricultural farm
agriculteur: farmer
agriculture: agriculture farming
aide: aid help assistance
aider: help assist
aile: wing
alcool: alcohol drink
alerte: alert warning alarm
alerter: alert warn
algerien: algerian
aliment: food
alimentaire: food
alimentation: food supply diet
allegation: allegation claim
allemand: german
alliance: alliance partnership
allie: ally partner
allouer: allocate
alpiniste: climber mountaineer
ambassade: embassy
ambassadeur: ambassador envoy
ambulance: ambulance
ame: soul
amelioration: improvement
ameliorer: improve
amende: fine penalty
amener: bring
americain: american us
ami: friend
amour: love
ampleur: scale extent
analyse: analysis
analyste: analyst
ancetre: ancestor
ancien: former old ancient ex
anglais: english
animateur: presenter host
anniversaire: anniversary birthday
annonce: announcement
annuel: annual yearly
annuler: cancel scrap annul overturn quash revoke strike
antenne: air antenna
apaiser: ease calm soothe
apercevoir: spot see glimpse
appareil: device aircraft plane machine
appartement: apartment flat
appartenir: belong
appel: appeal call
appeler: call urge
appliquer: apply enforce implement
apporter: bring provide
apprendre: learn teach
apprenti: apprentice
approuver: approve back endorse
approvisionnement: supply
appui: support backing
appuyer: support back press
arabe: arab
arbitre: referee arbiter
arbre: tree
archeologue: archaeologist
archipel: archipelago
architecte: architect
argent: money cash silver
argentin: argentine
argument: argument
arme: weapon arm gun
armee: army military
arracher: tear snatch
arret: stop halt shutdown ruling
arreter: stop arrest halt shut
arrivee: arrival finish
arriver: arrive reach
article: article item paper
artiste: artist
artistique: artistic
ascenseur: lift elevator
asiatique: asian
asile: asylum shelter
assassin: killer murderer assassin
assassinat: murder assassination killing
assassiner: murder assassinate
assaut: assault
assemblee: assembly parliament
asseoir: sit
assieger: besiege siege
assise: court
assister: attend assist
association: association charity group
associer: associate link
assurance: insurance
assurer: ensure insure
assureur: insurer
astronaute: astronaut
atelier: workshop
atout: asset
atteindre: reach hit
atteinte: invasion breach attack harm
attendre: wait expect await
attentat: attack bombing
attente: wait waiting expectation queue
atterrir: land
atterrissage: landing
attirer: attract draw lure
attraper: catch
attribuer: award attribute blame
aube: dawn
audience: hearing audience
auditeur: listener auditor
augmentation: increase rise hike
augmenter: increase rise raise
aumonier: chaplain
austerite: austerity
australien: australian
auteur: author writer perpetrator
autobus: bus
autorisation: permission authorisation permit approval
autoriser: authorise authorize allow permit
autorite: authority official
autoroute: motorway highway
autrichien: austrian
avance: lead advance ahead
avancee: advance progress breakthrough
avancer: advance progress
avantage: advantage benefit
avenir: future
avertir: warn
avertissement: warning
aveu: confession admission
aveugle: blind
aviaire: bird avian
avion: plane aircraft jet
avis: opinion notice view
avocat: lawyer attorney barrister
avocate: lawyer
avoir: asset
avortement: abortion
avouer: confess admit
axe: axis
bac: ferry
bachelier: graduate leaver
bagarre: fight brawl
baignade: swimming bathing
baisse: fall drop decline decrease cut
baisser: fall drop lower cut decline
balance: balance
balle: bullet ball
ballon: ball balloon
banc: bench bank
bancaire: bank banking
bande: gang band strip
banlieue: suburb suburban outskirts commuter
banlieusard: commuter
banque: bank lender
banquier: banker
barque: boat
barrage: dam roadblock
barre: bar mark
barreau: bar
barriere: barrier fence
bas: low bottom
bassin: pool basin bay
bataille: battle fight
bateau: boat ship vessel
batiment: building ship
batir: build
batterie: battery
battre: beat defeat
bebe: baby
belge: belgian
benefice: profit benefit earnings
beneficiaire: beneficiary recipient
beneficier: benefit enjoy
benevole: volunteer
betail: cattle livestock
bete: animal beast
biche: deer
bien: good property well
bijou: jewel jewellery
bijouterie: jeweller jewellery
bijoutier: jeweller
bilan: toll record result
billet: ticket note banknote
blanc: white
ble: wheat
blesse: injured wounded casualty
blesser: injure wound hurt
blessure: injury wound
bleu: blue
blocage: blockade deadlock block
bloquer: block blockade trap
boire: drink
bois: wood forest
boisson: drink beverage
boite: box company
bombarder: bomb shell
bombardier: bomber
bombe: bomb
bonus: bonus
bord: edge board side
boucherie: butcher
bouchon: jam cork
boue: mud
boulanger: baker
boulangerie: bakery
bouleverser: upset upend
bourse: exchange market scholarship
bouteille: bottle
boutique: shop boutique store
boycotter: boycott
braconnier: poacher
braquage: robbery heist hold-up
braquer: rob
bras: arm
brasserie: brewery
bresilien: brazilian
brevet: patent
briser: break
britannique: british
brouillard: fog mist
bruit: noise
bruler: burn
brun: brown
brut: crude gross
budget: budget
bulgare: bulgarian
bulletin: ballot bulletin
bureau: office desk bureau
but: goal aim
butin: loot haul
cabine: cabin
cabinet: firm office cabinet
cacher: hide conceal
cadavre: body corpse
cadre: executive manager framework
cagouler: masked hooded
caisse: fund crate till
calme: calm quiet
cambriolage: burglary break-in
cambrioleur: burglar
camion: truck lorry
camp: camp side
campagne: campaign countryside
canadien: canadian
canal: canal channel
candidat: candidate contender
candidature: candidacy bid application
canicule: heatwave
canot: dinghy boat
cantine: canteen
capacite: capacity ability
capitaine: captain skipper
caporal: corporal
captif: captive
car: coach bus
carburant: fuel
cargaison: cargo shipment
cargo: freighter ship
caricature: cartoon
carriere: career quarry
carte: card map
cas: case
caserne: barracks
casque: helmet
casquer: helmeted peacekeeper
casser: break
catastrophe: disaster catastrophe
cathedrale: cathedral
cause: cause reason
causer: cause
caution: bail deposit
cavalier: rider
ceder: give yield sell
ceinture: belt
celebre: famous celebrated
celebrer: celebrate mark
cellule: cell unit
censure: censorship censure
centaine: hundred
centenaire: centenarian centenary
central: central
centrale: plant station
centre: centre center
cercueil: coffin
cereale: cereal grain
ceremonie: ceremony
cerveau: brain mastermind
cesser: stop cease end
chagrin: grief
chaine: channel chain broadcaster
chaleur: heat
chambre: chamber room house bedroom
champ: field
champion: champion
championnat: championship
chance: chance luck
chancelier: chancellor
changement: change
changer: change switch
chanson: song
chant: song singing
chanter: sing
chanteur: singer
chantier: site yard
char: tank
charbon: coal
charge: charge load
charger: load charge
chasse: hunt hunting
chasser: hunt chase drive
chasseur: hunter fighter
chat: cat
chateau: castle
chatiment: punishment
chaud: hot warm
chauffage: heating
chauffeur: driver
chaussee: road roadway
chavirer: capsize
chef: head chief leader chef
chemin: path way
cheminot: railworker railway
cheque: cheque check
cher: expensive dear
chercher: seek search look
chercheur: researcher scientist
cheval: horse
cheville: ankle
chien: dog
chiffre: figure number
chilien: chilean
chimie: chemistry
chimique: chemical
chinois: chinese
chirurgical: surgical
chirurgien: surgeon
choc: shock
choisir: choose pick
choix: choice
chomage: unemployment
chomeur: unemployed jobseeker
chute: fall drop collapse
chuter: fall plunge drop crash
cible: target
ciel: sky
cimetiere: cemetery graveyard
cinema: cinema film
cinquieme: fifth
circonscription: constituency
circuit: circuit
circulation: traffic circulation
circuler: run travel circulate
cirque: circus
citoyen: citizen
civil: civilian civil
clandestin: undercover illegal clandestine
classe: class classroom
classement: ranking standings
cle: key
client: customer client
clientele: customer clientele
climat: climate
climatique: climate
club: club
coalition: coalition
cocaine: cocaine
coeur: heart
coffre: safe chest
colere: anger
colis: parcel package
collaborateur: aide colleague collaborator
collecte: collection
collecter: collect raise
collectif: collective group
collection: collection
collectionneur: collector
college: school college
collegue: colleague
colline: hill
collision: collision crash
colombien: colombian
colonie: colony settlement camp
colonne: column
combat: fight combat battle fighting
combattant: fighter
combattre: fight combat
combustible: fuel
comedien: actor
comedienne: actress
comete: comet
comite: committee
commandant: commander captain
commande: order
commander: order command
commercant: shopkeeper trader merchant
commerce: trade shop commerce
commercial: commercial trade shopping
commettre: commit
commissaire: commissioner
commissariat: station police
commission: commission committee
commun: common joint
communaute: community
commune: town municipality village
communication: communication
communique: statement
compagnie: company airline firm
compagnon: companion partner
comparaitre: trial appear stand
comparer: compare
competence: skill
competition: competition
complice: accomplice
complot: plot conspiracy
comportement: behaviour behavior
compositeur: composer
comprendre: understand include
comptable: accountant
compte: account
compter: count
concerner: concern affect
concert: concert
conclure: conclude
concours: contest competition
concurrence: competition
concurrent: rival competitor
condamnation: conviction sentence condemnation
condamner: sentence convict condemn
condition: condition
conducteur: driver motorist
conduire: drive lead
conduite: conduct behaviour pipe main
conference: conference
confiance: confidence trust
confidentiel: confidential
confinement: lockdown
confirmer: confirm
conflit: conflict war
confrere: colleague
conge: leave holiday
congres: congress conference
conjoint: partner spouse joint
conjugal: domestic marital
connaitre: know
conquete: conquest
consecutif: consecutive row
conseil: council board advice
conseiller: adviser councillor advise
consentement: consent
consequence: consequence
conservateur: conservative curator
conserver: keep retain
consommateur: consumer
consommation: consumption
consommer: consume
constat: finding
constater: find note observe
constitution: constitution
constructeur: maker manufacturer builder carmaker
construction: construction building
construire: build construct
consultation: consultation
contact: contact
contamination: contamination infection
contaminer: contaminate infect
conteneur: container
contenir: contain
contester: contest challenge dispute deny
continent: continent
contourner: bypass circumvent
contraindre: force compel
contrainte: constraint
contrat: contract deal
contrebande: smuggling
contrebandier: smuggler
contribuable: taxpayer
contribution: contribution
controle: control check inspection
controler: control check inspect
controleur: inspector controller
convaincre: convince persuade
convention: convention agreement
conversation: conversation
convocation: summons
convoi: convoy
convoquer: summon
copie: copy
coreen: korean
corps: body corps
corriger: correct
corruption: corruption
cote: coast side
coton: cotton
couche: layer
couler: sink flow
couleur: colour color
couloir: corridor
coup: blow coup stroke
coupable: guilty
coupe: cup cut
couper: cut
coupure: cut outage
cour: court yard
courage: courage
courir: run
courriel: email e-mail
courrier: mail letter
cours: course class price
course: race
court: short
courtier: broker trader
cout: cost
couteau: knife
couter: cost
couvent: convent
couverture: cover coverage blanket
couvre-feu: curfew
couvrir: cover
craindre: fear worry
crainte: fear concern
crane: skull
creance: debt claim
creation: creation
creche: nursery creche
credit: credit loan mortgage
creer: create
creuser: dig
crever: burst
crime: crime murder
criminalite: crime
criminel: criminal
crise: crisis
critere: criterion
critique: criticism critic critical
critiquer: criticise criticize
croate: croatian
croire: believe
croisiere: cruise
croissance: growth
croitre: grow
cru: raw vintage
cuisine: kitchen cooking
cuisinier: cook chef
culte: worship cult
culture: culture crop
culturel: cultural
curer: priest
cycliste: cyclist rider
dame: lady woman
danger: danger
dangereux: dangerous unsafe
danois: danish
dater: date
dauphin: dolphin
deballer: unpack
debarquer: land
debat: debate
debattre: debate discuss
debordement: trouble overflow
debout: standing
debut: start beginning
debuter: start begin
decalage: gap
decapiter: behead
deceder: die
deceler: detect
decennie: decade
decerner: award
deces: death
dechet: waste rubbish
decider: decide
decision: decision ruling
declaration: statement declaration remark
declarer: declare
declencher: trigger spark
declin: decline
decollage: takeoff take-off lift-off
decoller: takeoff
decouverte: discovery find
decouvrir: discover find
decret: decree
decrire: describe
defaillance: failure fault
defaite: defeat loss
defaut: defect flaw
defendre: defend protect
defense: defence defense
defenseur: defender advocate
deferler: sweep
defiance: mistrust distrust
deficit: deficit
defile: parade march
deforestation: deforestation
degat: damage
degradation: deterioration damage
degrader: degrade damage
degre: degree
delai: deadline delay
delegation: delegation
delinquance: crime delinquency
delit: offence offense crime
demande: demand request application
demandeur: seeker applicant
demarche: approach step
demarrer: start
demenager: move relocate
dementi: denial
dementir: deny debunk
demi: half
demission: resignation
demissionner: resign quit
democratie: democracy
democratique: democratic
demolir: demolish
denoncer: denounce criticise criticize condemn decry complain
denonciation: denunciation
dent: tooth
dentiste: dentist
depart: departure start
departager: separate
departement: department county
depasser: exceed surpass overtake
depense: spending expense expenditure
depenser: spend
deplacement: trip travel displacement
deplacer: move travel displace
depot: depot dump deposit
depouille: body remains
depouillement: count counting
depouiller: count strip
deputer: deputy lawmaker
derailler: derail rail
deriver: drift
derober: steal
deroute: rout
desaccord: disagreement
descendre: descend fall
descente: descent raid
desert: desert
designer: appoint designate name
desinformation: disinformation
desir: desire
desordre: disorder
dessin: drawing cartoon
destin: fate destiny
destitution: impeachment removal
destruction: destruction
detacher: untie detach loosen
detail: detail
detecter: detect
detenir: hold detain own
detention: detention custody
detenu: inmate prisoner detainee
detester: hate
detournement: embezzlement hijacking diversion
detourner: divert embezzle hijack
detruire: destroy gut
dette: debt
devancer: lead beat outpace
devant: before front
devaster: devastate ravage
developpement: development
developper: develop
deverser: dump pour spill
devise: currency motto
devoiler: unveil reveal disclose
dialogue: dialogue talks
diffamation: defamation libel
differend: dispute
difficile: difficult hard
difficulte: difficulty trouble
diffuser: broadcast air release
diffusion: broadcast
digue: dyke dike levee
diminuer: fall decrease decline
diminution: decrease fall
diplomate: diplomat
diplomatie: diplomacy
diplome: degree diploma
directeur: director head manager governor editor
direction: management direction
dirigeant: leader executive
diriger: lead run head manage
discours: speech
discrimination: discrimination
discussion: discussion talks
disparaitre: disappear vanish
disparition: disappearance
disperser: disperse
disposer: have
dispositif: device system
dispute: dispute row
disputer: play dispute
dissension: dissent
dissident: dissident
dissimuler: hide conceal
dissolution: dissolution dissolve
dissoudre: dissolve disband
distance: distance
distribuer: distribute hand
distribution: distribution
diviser: divide split
division: division
divorce: divorce
dixieme: tenth
docteur: doctor
document: document
domaine: field domain estate
domicile: home
dommage: damage
don: donation gift
donateur: donor
donnee: data
donner: give
donneur: donor
dopage: doping
dormir: sleep
dossier: file case
douane: customs
douanier: customs
doubler: double
doute: doubt
douter: doubt
drapeau: flag
drogue: drug
droit: right law fee
droite: right
duo: duo pair
durcir: toughen harden tighten
duree: length duration life
durer: last
eau: water
eboueur: refuse dustman
ecart: gap difference
ecarter: dismiss rule exclude
echange: exchange swap
echanger: exchange swap
echapper: escape avoid survive
echec: failure defeat
echouer: fail ground aground
eclabousser: taint splash
eclairage: lighting
ecole: school
ecolier: pupil schoolchild
ecologie: ecology environment
ecologique: environmental green ecological
ecologiste: green environmentalist
economie: economy saving
economique: economic
economiser: save
economiste: economist
ecoper: receive
ecoute: tap wiretap listening
ecouter: listen
ecran: screen
ecrasement: crash
ecraser: crash crush
ecrire: write
ecrivain: writer author
ecrouler: collapse
edifice: building
editeur: publisher
edition: edition
educatif: educational
education: education
effectif: staff workforce staffing number
effet: effect
efficace: effective efficient
efficacite: effectiveness efficiency
effondrement: collapse
effondrer: collapse cave
effort: effort
egalite: equality
egide: auspices
eglise: church
egorger: slit
egyptien: egyptian
elargir: widen expand
electeur: voter
election: election vote
electoral: electoral election
electricite: electricity power
electrique: electric electrical
electronique: electronic
elevage: farming breeding
eleve: pupil student high
elever: raise rise
eleveur: farmer breeder
eliminer: eliminate
elire: elect
elite: elite
eloigner: remove
elu: councillor lawmaker elected
email: email
embarcation: boat
embarquer: board embark
embaucher: hire
embouteillage: jam
embuscade: ambush
emettre: issue transmit emit broadcast
emeute: riot
emeutier: rioter
emission: emission programme broadcast
emmener: take
emouvoir: move
empecher: prevent stop
emploi: job employment
employe: employee worker
employer: employ
employeur: employer
empoisonner: poison
emporter: sweep wash carry win
emprisonner: imprison jail
emprunt: loan borrowing
emprunter: borrow
enceinte: pregnant
enchere: auction bid
encheres: auction
encourager: encourage
endettement: debt
endommager: damage
endroit: place
energetique: energy
energie: energy power
enfant: child kid
enfermer: lock
enfreindre: breach break
engagement: commitment pledge
engin: device vehicle
enlevement: kidnapping abduction
enlever: kidnap abduct remove
ennemi: enemy
enquete: inquiry investigation probe survey
enqueter: investigate
enqueteur: investigator detective
enregistrer: record register
enrichir: enrich
enseignant: teacher
enseigne: chain retailer
enseignement: education teaching
enterrement: funeral burial
enterrer: bury
enthousiasme: enthusiasm
entrainement: training
entrainer: cause train lead
entraineur: coach manager trainer
entrave: obstruction
entree: entrance entry
entrepot: warehouse
entreprise: company firm business
entrer: enter
entretien: interview maintenance talks
envahir: invade
enveloppe: envelope
environnement: environment
environnemental: environmental
envoi: sending dispatch
envoye: envoy
envoyer: send dispatch
eolien: wind
eolienne: turbine
epargne: saving
epargner: spare save
epave: wreck shipwreck
epicerie: grocery
epidemie: epidemic outbreak
epouse: wife
epoux: husband spouse
epreuve: test event ordeal
epuiser: exhaust
equilibre: balance
equipage: crew
equipe: team
equipement: equipment
erreur: error mistake
escroc: crook swindler
escroquerie: fraud scam
espace: space
espagnol: spanish
espece: species cash
esperance: expectancy hope
esperer: hope
espion: spy
espionnage: spying espionage
espoir: hope
esprit: mind spirit
essai: test trial essay
essence: petrol gasoline fuel
est: east
estimation: estimate
estuaire: estuary
etable: barn stable cowshed
etablir: establish
etablissement: school institution establishment facility
etage: floor storey
etape: stage step
etat: state condition
ete: summer
eteindre: extinguish
etendre: spread extend
ethnique: ethnic
etoile: star starred
etranger: foreign foreigner abroad overseas
etrangler: strangle
etroit: narrow close
etude: study
etudiant: student
etudier: study
europeen: european
evacuer: evacuate
evader: escape
evaluation: assessment
evaluer: assess estimate
evasion: escape jailbreak
evenement: event
eveque: bishop
eviter: avoid
evolution: change trend evolution
examen: exam examination
examiner: examine consider
exces: excess
exclure: exclude rule expel
exclusion: exclusion
executer: execute
executif: executive
execution: execution
exemplaire: copy
exercer: exercise practise practice
exercice: exercise drill
exigence: requirement demand
exiger: demand require
exil: exile
expedition: expedition
experience: experiment experience
expert: expert
expertise: expertise
expliquer: explain
exploit: feat
exploitant: operator farmer
exploitation: operation farm mining
exploser: explode
explosif: explosive
explosion: explosion blast
exportateur: exporter
exportation: export
exporter: export
exposer: exhibit show expose
exposition: exhibition show
expulser: expel evict deport
expulsion: eviction expulsion deportation
exterieur: outside foreign
extincteur: extinguisher
extorquer: extort
extremiste: extremist
fabricant: maker manufacturer
fabrication: manufacture production
fabriquer: make manufacture
facade: facade
facile: easy
facteur: postman factor
factrice: postwoman
facture: bill invoice
faible: weak low poor
faiblesse: weakness
faiblir: weaken ease
faillite: bankruptcy
faim: hunger
falsifier: forge falsify
familial: family
famille: family
famine: famine
farine: flour
fatal: fatal
fatigue: fatigue
faussaire: forger counterfeiter
faute: fault mistake lack
faux: false fake forged
faveur: favour favor
favori: favourite favorite
federal: federal
federation: federation
feliciter: congratulate
feminin: female women
femme: woman wife
fente: crack
fer: iron
ferme: farm firm
fermer: close shut
fermeture: closure
fermier: farmer
ferroviaire: rail railway
fete: festival party holiday
feu: fire
fiable: reliable
fichier: file
fidele: faithful worshipper loyal
fier: proud
filet: net
filiale: subsidiary
fille: girl daughter
fillette: girl
film: film movie
filmer: film
fils: son
final: final
finance: finance
financement: funding financing
financer: fund finance
financier: financial
finlandais: finnish
fiscal: tax fiscal
fissure: crack
fissurer: crack
fixer: set
flamme: flame
fleau: scourge
fleur: flower
fleuve: river
flotte: fleet
fonctionnaire: official
fonctionner: work operate
fond: bottom depth
fondateur: founder
fondation: foundation
fonder: found
fondre: melt
fonds: fund
fonte: melting
football: football soccer
footballeur: footballer
forage: drilling
force: force strength
forcer: force
foret: forest
formation: training formation
forme: form shape
former: train form
fort: strong
fortune: fortune
fosse: pit grave
fou: mad
foudre: lightning
fouille: search excavation
fouiller: search
foule: crowd
fourmi: ant
fournir: provide supply
fournisseur: supplier
fourniture: supply
foyer: home household outbreak
fracture: fracture divide
frais: cost fee expense fresh
francais: french
franchir: cross
frapper: hit strike
fraude: fraud
frein: brake
freiner: slow curb brake
frequentation: attendance visitor
frere: brother
froid: cold
fromage: cheese
fromager: cheesemaker
frontiere: border frontier
fruit: fruit
fuir: flee
fuite: leak flight escape
fumee: smoke
fumer: smoke
fumier: manure
funerailles: funeral
fusee: rocket
fusil: rifle gun
fusillade: shooting
fusion: merger fusion
gagnant: winner
gagner: win earn gain
galerie: gallery
garage: garage
garantie: guarantee
garantir: guarantee
garcon: boy
garde: guard custody
garder: keep guard
gardien: guard caretaker keeper goalkeeper
gardienne: goalkeeper keeper
gare: station
gaspillage: waste
gauche: left
gaz: gas
gazoduc: pipeline
geant: giant
gel: frost freeze
gelee: frost
geler: freeze
gendarme: gendarme
gene: gene
generer: generate
genocide: genocide
genou: knee
gerant: manager
gerer: manage run handle
gestion: management
gifler: slap
glace: ice
glacier: glacier
glissement: slide landslide
golfe: gulf
gouvernement: government
gouverner: govern
gouverneur: governor
grace: pardon
gracier: pardon
grain: grain
graine: seed
grandir: grow
gratuit: free
grave: serious severe
grec: greek
greffe: transplant
grele: hail hailstorm
greve: strike walkout
greviste: striker
grille: grid gate
grippe: flu influenza
groupe: group company band
grue: crane
guerir: cure heal recover
guerison: recovery
guerre: war
guet-apens: ambush
guide: guide
gymnase: gym gymnasium
habitant: resident inhabitant
habitation: home housing
habiter: live
habitude: habit
haine: hatred hate
halle: hall market
hangar: shed hangar
harcelement: harassment
harceler: harass
hausse: rise increase hike
hebergement: accommodation housing
heberger: house accommodate
helicoptere: helicopter
herbe: grass
heritage: legacy heritage
heritier: heir
heroine: heroin
heros: hero
heure: hour
heurter: hit collide
historien: historian
historique: historic historical record old
hiver: winter
homicide: manslaughter homicide
hommage: tribute
homme: man
homologue: counterpart
homosexuel: gay homosexual same-sex
hongrois: hungarian
honneur: honour honor
hopital: hospital
horaire: hour timetable schedule
horreur: horror
hospitaliser: hospitalise hospital
hostile: hostile opposed
hostilite: hostility opposition
hotel: hotel
hotelier: hotel
houle: swell
huile: oil
huitieme: eighth
huitre: oyster
humain: human
humanitaire: humanitarian aid
humidite: humidity
hypotheque: mortgage
idee: idea
identifier: identify
identite: identity
ile: island
illegal: illegal unlawful
image: image picture footage
immatriculation: registration
immeuble: building block
immigre: immigrant
immobilier: property estate mortgage
impayer: unpaid
implanter: establish
importateur: importer
importer: import
imposer: impose
impot: tax
impression: impression
imprimer: print
imprimerie: printing
imputer: blame attribute
inaugurer: open inaugurate
incendie: fire blaze
incident: incident
inciter: encourage incite
inconnu: unknown
inculper: charge indict
indemnisation: compensation
indemnite: compensation allowance pay severance
independance: independence
independant: independent
indice: index clue
indien: indian
industrie: industry
industriel: industrial manufacturer
inedit: unprecedented unpublished
inegalite: inequality
inevitable: inevitable
infirmier: nurse
inflation: inflation
influence: influence
informaticien: programmer
information: information news
informatique: computer
ingenieur: engineer
initiative: initiative
injure: insult
injurier: insult
innocent: innocent
innover: innovate
inondation: flood flooding
inonder: flood
inquiet: worried concerned anxious
inquieter: worry concern
inquietude: concern worry
inscription: registration tuition enrolment
inscrire: register enrol
insecte: insect
insecurite: insecurity
inspecteur: inspector
inspection: inspection
installation: installation facility plant
installer: install set settle
instance: body authority
instituteur: teacher
institution: institution
institutrice: teacher
insulte: insult
insulter: insult
insurge: insurgent rebel
integrer: join integrate
intention: intention intent
interdiction: ban prohibition
interdire: ban bar forbid prohibit
interet: interest
interieur: interior home domestic
internaute: user
interpellation: arrest
interpeller: arrest
interrogatoire: questioning interrogation
interroger: question ask interview
interrompre: interrupt halt
interruption: interruption
intervenir: intervene
intervention: intervention operation
intime: intimate
introduire: introduce
intrus: intruder
inventer: invent
investir: invest
investissement: investment
investisseur: investor
invite: guest
inviter: invite
irakien: iraqi
iranien: iranian
irrigation: irrigation
isoler: isolate
israelien: israeli
issue: exit outcome
italien: italian
ivre: drunk
japonais: japanese
jardin: garden
jeter: throw
jeu: game
jeune: young youth
jouer: play
jouet: toy
joueur: player
jour: day
journal: newspaper daily
journaliste: journalist reporter
juge: judge
jugement: judgment ruling verdict trial
juger: judge try deem
juif: jewish jew
jumeau: twin
junte: junta
jury: jury
justice: justice court
justifier: justify
kurde: kurdish
laboratoire: laboratory lab drugmaker
lac: lake
laine: wool
laisser: leave let
lait: milk
lancement: launch
lancer: launch throw
lanceur: launcher whistleblower
langue: language tongue
larme: tear
lecteur: reader
lecture: reading
leger: light minor slight
legitime: legitimate
legume: vegetable
lent: slow
lettre: letter
lever: lift raise
liaison: link route connection
libanais: lebanese
liberation: release liberation
liberer: release free
liberte: freedom liberty
libraire: bookseller
librairie: bookshop bookstore
licenciement: dismissal layoff redundancy
licencier: dismiss sack lay fire
lien: link tie
lier: link
lieu: place
ligne: line
limite: limit
limiter: limit cap restrict
limoger: sack dismiss fire
lire: read
lit: bed
litige: dispute
litteraire: literary
litterature: literature
livraison: delivery
livre: book pound
livrer: deliver supply
local: local premises room
localiser: locate
locataire: tenant
location: rental let rent
logement: housing home accommodation
loger: house accommodate
logiciel: software program
loi: law
long: long
lot: batch prize
loup: wolf
lourd: heavy
loyer: rent
lueur: glimmer
lumiere: light
lune: moon
lutte: fight struggle
lutter: fight battle struggle
lycee: school
lyceen: pupil student
lyceenne: schoolgirl pupil
machine: machine machinery
magasin: shop store
magistrat: judge magistrate
maigre: meagre thin
main: hand
maintenir: maintain keep
maintien: maintenance
maire: mayor
mairie: hall town council
maison: house home
maitre: master
maitriser: control
majorite: majority
malade: sick patient ill
maladie: disease illness
malaise: unease
malgre: despite
maltraitance: abuse mistreatment
maltraiter: mistreat abuse
mandat: term mandate warrant
manege: ride merry-go-round
manier: handle
manifestant: protester demonstrator
manifestation: protest demonstration event
manifester: protest demonstrate
manoeuvre: manoeuvre
manque: lack shortage
manquer: lack miss short
manuel: textbook manual
manuscrit: manuscript
marathon: marathon
marathonien: marathon runner
marchand: merchant dealer trader
marchandise: goods merchandise
marche: market walk march
marcher: walk march
marcheur: walker
marge: margin
mari: husband
mariage: marriage wedding
marier: marry
marin: sailor marine seaman
marine: navy
maritime: maritime sea
marocain: moroccan
marque: brand mark
marquer: mark score
masque: mask
masquer: mask hide
massacre: massacre
massif: massive massif
matelot: sailor
materiel: equipment material
maternite: maternity
mathematique: maths mathematics
matiere: material matter
mauvais: bad poor
mecanicien: mechanic
medaille: medal
medecin: doctor physician
medecine: medicine
media: media
mediateur: mediator
mediation: mediation mediate
medical: medical
medicament: drug medicine
meduse: jellyfish
mefiance: mistrust distrust
membre: member
memoire: memory
menace: threat
menacer: threaten risk
menage: household
mener: lead conduct carry
mensonge: lie
mensuel: monthly
mental: mental
mentir: lie
mer: sea
mere: mother
mesure: measure
mesurer: measure
metal: metal
meteo: weather
methode: method
metier: job trade profession
metro: metro underground subway
meuble: furniture
meurtre: murder
meurtrier: murderer deadly killer
mexicain: mexican
micro: microphone
migrant: migrant
milieu: middle environment
militaire: military soldier
militant: activist militant
milliardaire: billionaire
millionnaire: millionaire
mine: mine
minerai: ore
mineur: minor miner
minimum: minimum
ministere: ministry department
ministre: minister
minorite: minority
missile: missile
mission: mission mandate
mobile: motive mobile
mobilisation: mobilisation
modele: model
moderne: modern
modifier: modify change amend
moisson: harvest
monarque: monarch
monastere: monastery
mondial: world global
monnaie: currency coin
montagne: mountain
montant: amount
monter: rise climb
montrer: show
moquer: mock
moral: morale moral
mordre: bite
mort: death dead
mortalite: mortality
mortel: fatal deadly
mosaique: mosaic
mosquee: mosque
motard: motorcyclist biker
moteur: engine motor
motif: reason ground
motion: motion
moto: motorcycle motorbike
moule: mussel
mourir: die
moustique: mosquito
mouton: sheep
mouvement: movement action
moyen: average mean
moyenne: average
multiplier: multiply
municipal: municipal council city
municipalite: municipality council
mur: wall
musee: museum
musicien: musician
musique: music
musulman: muslim
mutation: mutation change
mutin: mutineer rioter rioting
mutinerie: mutiny riot
nager: swim
nageur: swimmer
naissance: birth
naitre: born
nappe: sheet
natalite: birth
nation: nation
national: national
nationalite: nationality
naturel: natural
naufrage: shipwreck shipwrecked sinking
navigateur: sailor navigator
navigatrice: sailor
navire: ship vessel
necessaire: necessary
neerlandais: dutch
negligence: negligence
negliger: neglect
negociateur: negotiator
negociation: negotiation talks
negocier: negotiate
neige: snow
nettoyer: clean
neuf: new
neuvieme: ninth
niveau: level
nocif: harmful
noir: black dark
nombre: number
nommer: appoint name
nord: north
normal: normal
norvegien: norwegian
note: grade note rating
noter: note
nourrir: feed
nourrisson: infant baby
nourriture: food
nouveau: new
nouvelle: news
noyade: drowning
noyer: drown
nu: naked
nuage: cloud
nucleaire: nuclear
nuire: harm
nuit: night
numero: number issue
objectif: goal target objective
objet: object
obligation: obligation bond
obligatoire: compulsory mandatory
obliger: force oblige
obscurite: darkness
observateur: observer
observation: observation
observer: observe
obstacle: obstacle
obtenir: get obtain win secure
obus: shell
occasion: opportunity occasion
occidental: western
occupation: occupation
occuper: occupy
odeur: smell
odieux: heinous
oeil: eye
oeuvre: work
offensive: offensive
officiel: official
officier: officer
offre: offer bid
offrir: offer give
oiseau: bird
opinion: opinion
opposant: opponent dissident
opposer: oppose pit
opposition: opposition
or: gold
orage: storm
ordinateur: computer
ordonner: order
ordre: order
ordure: rubbish garbage refuse trash
oreille: ear
organe: organ
organisation: organisation organization
organiser: organise organize hold
organisme: body agency
orgue: organ
orienter: guide
orphelin: orphan
os: bone
otage: hostage
ouragan: hurricane
ours: bear
outil: tool
outrage: contempt insult
ouvert: open
ouverture: opening
ouvrier: worker
ouvrir: open
page: page
paiement: payment
pain: bread
paix: peace
pakistanais: pakistani
palais: palace centre
palestinien: palestinian
panique: panic
panne: failure breakdown outage
panneau: panel sign
papier: paper
paquebot: liner
paradis: haven paradise
parapluie: umbrella
parc: park farm
pardon: pardon forgiveness
parent: parent relative
parier: bet
paris: bet
parking: car park
parlement: parliament
parlementaire: lawmaker parliamentary
parole: word
parquet: prosecutor
part: share
partage: sharing
partager: share
partenaire: partner
participant: participant
participation: turnout participation
participer: participate take
particulier: private
partie: part
partir: leave start
partisan: supporter
passage: passage
passager: passenger
passant: passer-by pedestrian
passeport: passport
passeur: smuggler
pasteur: pastor
paternite: paternity
patient: patient
patinage: skating
patrimoine: heritage
patron: boss
patronat: employer
pauvre: poor
pauvrete: poverty
payer: pay
pays: country
paysage: landscape
paysan: farmer peasant
peage: toll
peau: skin
peche: fishing fishery
pecheur: fisherman
peine: sentence penalty
peintre: painter
peinture: painting paint
pelerin: pilgrim
pelerinage: pilgrimage
pelouse: lawn
penal: criminal penal
penalite: penalty
penibilite: hardship
penible: hard
pension: pension
penurie: shortage
percer: pierce drill
percevoir: receive perceive
percuter: hit
perdant: loser
perdre: lose
pere: father
performance: performance
perimer: expired date
peripherie: outskirts
perir: die perish
permettre: allow enable
permis: permit licence license
permission: permission leave
perquisition: search raid
persecution: persecution
personne: person people
personnel: staff personnel personal
perspective: prospect
persuader: persuade
perte: loss
perturbation: disruption
perturber: disrupt
peser: weigh
pesticide: pesticide
petrole: oil
petrolier: oil tanker
peuple: people
peur: fear
phare: lighthouse
pharmacie: pharmacy
pharmacien: pharmacist
philippin: filipino
photo: photo picture
photographe: photographer
photographie: photograph
phrase: sentence
physique: physical physics
piece: room part coin play
pied: foot
piege: trap
pierre: stone
pieton: pedestrian
pilier: pillar
pillage: looting
piller: loot
pilote: pilot
pin: pine
pinede: pine wood
piquer: sting
piratage: hacking piracy
pirate: pirate hacker
piscine: pool swimming
piste: runway track lead
pistolet: pistol gun
place: square place
placement: investment
placer: place
plafond: ceiling cap
plage: beach
plaider: plead argue
plaidoyer: plea
plaignant: plaintiff complainant
plaignante: plaintiff complainant complaint
plaindre: complain
plainte: complaint
plan: plan
planete: planet
plante: plant
planter: plant
plateau: plateau set
plein: full broad
pleurer: mourn cry
plongeur: diver
pluie: rain
poids: weight
poignarder: stab
poing: fist
point: point
poison: poison
poisson: fish
poitrine: chest
police: police
policier: police officer policeman
politique: political policy politics
polluer: pollute
pollution: pollution
polonais: polish
pompe: pump
pompier: firefighter fireman
pont: bridge deck
populaire: popular working-class
population: population
port: port harbour harbor
porte: door gate
porte-conteneur: container
porte-parole: spokesman spokeswoman spokesperson
portrait: portrait
portugais: portuguese
poser: pose land lay
position: position
posseder: own possess
poste: job post position
potable: drinking
poudre: powder
poumon: lung
poupee: doll
pourcentage: percentage
poursuite: prosecution pursuit
poursuivre: pursue sue prosecute continue
pousser: push
pouvoir: power ruling
pratique: practice
pratiquer: practise practice
preavis: notice
precarite: insecurity precarious
precedent: previous
precipitation: rainfall
precision: detail
prefecture: prefecture
prefet: prefect
prejudice: harm damage
prelevement: levy sample
premier: first prime
preoccupation: concern
preparer: prepare
presence: presence
presentateur: presenter anchor
presenter: present
preservatif: condom
preserver: preserve
presidence: presidency
president: president chairman
presidentiel: presidential
presse: press newspaper
pression: pressure
prestige: prestige
pret: loan ready
pretendant: contender
pretendre: claim
preteur: lender
pretexte: pretext
pretre: priest
preuve: evidence proof
prevenir: warn prevent
prevention: prevention
prevision: forecast
prevoir: plan forecast expect
prier: pray
priere: prayer
primaire: primary
prime: bonus premium
prince: prince
principal: main
printemps: spring
prioritaire: priority
priorite: priority
prison: prison jail
prisonnier: prisoner
prive: private
priver: deprive
privilege: privilege
prix: price prize
probleme: problem
procedure: procedure proceedings
proces: trial
processus: process
procureur: prosecutor
producteur: producer
production: production output
produire: produce
produit: product
profanation: desecration desecrate
profaner: desecrate
professeur: teacher professor
profession: profession
professionnel: professional
profit: profit
profiter: benefit profit
profond: deep
profondeur: depth
programme: programme program
progres: progress
progresser: progress improve rise
proie: prey
projet: project plan bill
prolonger: extend prolong
promener: walk
promeneur: walker
promesse: promise pledge
promettre: promise pledge vow
promoteur: developer promoter
promotion: promotion
promu: promoted
prononcer: pronounce rule
propagande: propaganda
propager: spread
proposer: propose offer
proposition: proposal offer
proprietaire: owner landlord
propriete: property ownership
prospere: prosperous
prostitution: prostitution
protecteur: protective
protection: protection
proteger: protect
protestation: protest
protester: protest
prouver: prove
provenir: come
province: province
provision: provision
provisoire: provisional temporary interim
provoquer: cause provoke
proximite: proximity
public: public audience
publicite: advertising advertisement
publier: publish release
puce: chip
puissance: power
puissant: powerful
puits: well
punir: punish
punition: punishment
qualifier: qualify
qualite: quality
quart: quarter
quartier: district neighbourhood neighborhood area
quatrieme: fourth
querelle: quarrel row
quete: quest
queue: queue tail
quitter: leave quit
quotidien: daily
rabbin: rabbi
race: breed race
rachat: takeover buyout
racheter: buy
racine: root
racisme: racism
raciste: racist
radiation: radiation
radio: radio
raffinerie: refinery
rage: rabies rage
raid: raid
rail: rail track
raison: reason
rajeunir: rejuvenate
ralenti: slow
ralentir: slow
ralentissement: slowdown
ramasser: pick collect
ramener: bring
rancon: ransom
randonnee: hike
randonneur: hiker walker
rang: rank
rapide: fast quick rapid
rapport: report
rapporter: report bring
rapprochement: rapprochement
rare: rare
rassemblement: rally gathering
rassembler: gather
ravage: havoc
ravager: ravage devastate destroy
ravin: ravine
ravisseur: kidnapper abductor
rayon: ray
reacteur: reactor engine
reaction: reaction
reagir: react respond
realisateur: director filmmaker
realiser: carry make achieve
realite: reality
rebelle: rebel
rebond: rebound
recel: handling
recensement: census
recenser: record count
recent: recent
recession: recession
recette: recipe revenue
recettes: revenue
recevoir: receive get meet
recharger: recharge
rechauffement: warming
recherche: research search
rechercher: search seek
recif: reef
recit: account story
reclamation: complaint
reclamer: demand claim call want
reclusion: prison imprisonment jail
recolte: harvest crop
recommandation: recommendation
recommander: recommend advise
recompense: reward award
recompenser: reward award
reconduire: renew
reconnaissance: recognition
reconnaitre: recognise recognize admit acknowledge
reconstruction: reconstruction rebuilding
reconstruire: rebuild
record: record
recours: appeal recourse
recouvrer: recover
recreation: playground break
recruter: recruit hire
rectorat: education
recueillir: collect
recul: decline fall
reculer: fall decline retreat
recyclage: recycling
redacteur: editor
redaction: newsroom editorial
redevance: fee
redouter: fear dread
redressement: receivership recovery
reduction: reduction cut
reduire: reduce cut narrow
reel: real
referendum: referendum
reforme: reform
reformer: reform
refoulement: pushback
refouler: push
refrigerateur: fridge
refuge: shelter refuge
refugie: refugee
refus: refusal
refuser: refuse
regard: look
regime: regime diet
region: region
regional: regional
registre: register
regle: rule
reglement: settlement rule regulation
regler: settle pay
regretter: regret
regroupement: grouping
regularisation: regularisation
regulation: regulation
reine: queen
rejet: rejection discharge
rejeter: reject dismiss
rejoindre: join reach head
relacher: release
relais: relay
relancer: revive relaunch
relation: relation
relaxer: acquit
relever: note raise
religieux: religious nun
religion: religion
remboursement: refund reimbursement
rembourser: refund reimburse repay
remede: remedy
remettre: hand
remonter: rise swim climb
remplacant: replacement substitute
remplacement: replacement replace
remplacer: replace
remplir: fill
remplissage: filling
remporter: win
remuneration: pay salary
rencontre: meeting match
rencontrer: meet encounter
rendement: yield
rendre: return make
renforcer: strengthen reinforce
renfort: reinforcement
renommer: rename
renoncer: give drop abandon
renouvelable: renewable
renouveler: renew
rentabilite: profitability
rentable: profitable
rentree: term start
renverser: overthrow topple
renvoi: dismissal
renvoyer: send dismiss
reparation: repair
reparer: repair fix
repas: meal
reponse: answer response
reportage: report
reporter: postpone reporter
reporteur: reporter
repos: rest
repousser: reject repel postpone
representant: representative
representer: represent
repression: crackdown repression
reprise: recovery
reprocher: blame accuse
reproduire: reproduce
republique: republic
requerir: seek
requete: request
requin: shark
reseau: network
reserve: reserve reservoir
reserver: reserve book
reservoir: tank reservoir
residence: residence home
resident: resident
residu: residue
resistance: resistance
resolution: resolution
resoudre: solve resolve
respect: respect
respecter: respect comply
responsabilite: responsibility
responsable: official responsible
ressortissant: national citizen
ressource: resource
restaurant: restaurant
restauration: restoration restore
restaurer: restore
rester: remain stay
restituer: return
restitution: return
restriction: restriction
resultat: result
retablir: restore
retablissement: recovery restoration
retard: delay behind
retarder: delay
retenir: hold retain
retention: detention
retirer: withdraw remove pull
retour: return
retourner: return
retrait: withdrawal
retraite: retirement pension retired retire
retraitee: retired
retransmettre: broadcast
retrecir: shrink
retrouver: find
reunion: meeting
reunir: gather meet
reussir: succeed
reussite: success
reve: dream
reveiller: wake
revelation: revelation
reveler: reveal
revendiquer: claim
revenir: return
revenu: income revenue
revers: setback
revision: review
revolte: revolt uprising
revolution: revolution
revue: journal magazine review
riche: rich wealthy
richesse: wealth output
rideau: curtain
rigueur: rigour
risque: risk
risquer: risk face
rivage: shore
rival: rival
rive: bank side
riverain: resident neighbour local
riviere: river
riz: rice
robe: dress
robinet: tap
robot: robot
roi: king
romain: roman
roman: novel
romancier: novelist
romanciere: novelist
rompre: break
ronger: erode
rouge: red
rougeole: measles
rouler: drive run
roumain: romanian
route: road
routier: road trucker
royal: royal
royaume: kingdom
ruche: hive beehive
rue: street
ruine: ruin
rumeur: rumour rumor
rupture: break
rural: rural
russe: russian
rythme: pace
sable: sand
sabotage: sabotage
saccager: ransack vandalise tear
sage: wise
saigner: bleed
sain: healthy
saisie: seizure
saisir: seize
saison: season
saisonnier: seasonal
salaire: wage salary pay
salarie: employee worker
salle: room hall
salon: fair show
sanction: sanction penalty
sanctionner: punish sanction
sang: blood
sanglant: bloody
sanglier: boar
sanitaire: health
sans-abri: homeless
sans-papiers: undocumented
sante: health
saoudien: saudi
satellite: satellite
satisfaire: satisfy
saturer: saturate overcrowd
sauter: jump explode
sauvage: wild
sauver: save rescue
sauvetage: rescue
sauveteur: rescuer
savant: scientist
scandale: scandal
scene: scene stage
scientifique: scientist scientific
scier: saw
scission: split
scolaire: school
score: score
scrutin: vote ballot poll
seance: session
secheresse: drought
second: second
secondaire: secondary
secourir: rescue
secouriste: rescuer
secours: rescue relief aid
secousse: tremor shock
secret: secret secrecy
secretaire: secretary
secretariat: secretariat
secte: sect cult
secteur: sector area
section: section
securite: security safety
seduire: seduce
seisme: earthquake quake
sejour: stay residence
selection: selection
selectionneur: coach
semaine: week
senateur: senator
sensible: sensitive
sentiment: feeling
separation: separation
separatiste: separatist
separer: separate
septieme: seventh
serbe: serbian
serie: series
serment: oath
serre: greenhouse
serrer: tighten
serveur: server waiter
service: service department
servir: serve
session: session
seuil: threshold
sexe: sex
sexuel: sexual
siege: seat headquarters siege
signal: signal
signaler: report
signature: signature signing
signer: sign
silence: silence
simple: simple
singe: monkey
sinistre: disaster
sinistrer: hit victim disaster
site: site
sixieme: sixth
skieur: skier
skieuse: skier
social: social
societe: company society firm
soeur: sister
soigner: treat
soin: care treatment
soir: evening
sol: ground soil floor
solaire: solar
soldat: soldier
solidarite: solidarity
solution: solution
sommeil: sleep
sommer: order
sommet: summit high peak
sondage: poll survey
sonde: probe
sorcier: witch
sort: fate
sortant: incumbent sitting outgoing
sortie: exit release
sortir: leave
souche: strain
souffler: blow
souffrance: suffering
souffrir: suffer
soulager: relieve
soulevement: uprising
soulever: raise lift
soumettre: submit put
soupcon: suspicion
soupconner: suspect
source: source
sourd: deaf
souris: mouse
sous-marin: submarine underwater
sous-titre: subtitle
souscrire: subscribe
soutenir: support back argue
souterrain: underground
soutien: support
souvenir: memory
souverain: sovereign
spatial: space
special: special
specialiste: specialist expert
spectacle: show
spectateur: spectator
sport: sport
sportif: athlete sports
stade: stadium
stagiaire: trainee intern
start-up: start-up startup
station: station resort
station-service: petrol station
statue: statue
statut: status
stock: stock
stocker: store
strategie: strategy
structure: structure
stupefiant: drug
subir: suffer undergo
subvention: subsidy grant
succes: success
succession: succession
sucre: sugar sugary
sud: south
sud-ouest: southwest
suedois: swedish
suffisant: sufficient
suicide: suicide
suisse: swiss
suite: following continuation
suivre: follow
sujet: subject
sulfureux: controversial
supermarche: supermarket
superviser: supervise oversee
supplementaire: extra additional
supporter: fan supporter
supporteur: fan supporter
suppression: cut removal abolition
supprimer: cut axe scrap delete
surcharge: overload
surcharger: overcrowd crowd overload
surcout: cost extra
surete: security safety
surface: surface
surfeur: surfer
surgele: frozen
surgeler: frozen
surnom: nickname
surpopulation: overcrowding overcrowd
surprise: surprise
surveillance: surveillance supervision
surveillant: guard
surveiller: monitor watch
survie: survival
survivant: survivor
survivre: survive
suspect: suspect
suspecter: suspect
suspendre: suspend hang ban
suspension: suspension
syndical: union
syndicaliste: unionist
syndicat: union board
syrien: syrian
systeme: system
tabac: tobacco
table: table
tableau: painting
tache: task stain
taille: size
talent: talent
tank: tank
tarif: price fare tariff
taux: rate
taxe: tax
tcheque: czech
technicien: technician
technique: technical technique
technologie: technology
telepherique: cable car
telephone: phone telephone
telescope: telescope
televise: televised
television: television
temoignage: testimony account
temoigner: testify
temoin: witness
temperature: temperature
tempete: storm
temple: temple
temporaire: temporary
tendance: trend
tension: tension
tentative: attempt
tenter: try attempt
terme: term
terrain: ground land pitch
terrasse: terrace
terre: earth land ground
terrestre: land
terreur: terror
territoire: territory
terroir: local
terrorisme: terrorism
terroriste: terrorist
testament: will
tester: test
tete: head
texte: text
the: tea
theatre: theatre theater
theorie: theory
therapie: therapy
tiers: third
tigre: tiger
tir: shot shooting fire penalty
tirer: shoot fire draw
tireur: gunman shooter sniper
tissu: fabric
titre: title
titulaire: holder
toit: roof
toiture: roof
tolerer: tolerate
tomate: tomato
tombe: grave tomb
tomber: fall
tonne: tonne ton
torrent: torrent
torrentiel: torrential
torture: torture
torturer: torture
touche: key
toucher: hit affect touch receive
tour: tower tour round run-off runoff
tourisme: tourism
touriste: tourist
touristique: tourist holiday
tournage: filming shooting
tournant: turning
tourner: turn run
tournoi: tournament
tousser: cough
toux: cough
toxicomane: addict
toxique: toxic
trace: trace
tracteur: tractor
traducteur: translator
traduction: translation
traductrice: translator
trafic: traffic trafficking smuggling
trafiquant: trafficker dealer
tragedie: tragedy
trahir: betray
trahison: treason betrayal
train: train
traite: treaty
traitement: treatment
traiter: treat
tramway: tram
trancher: rule decide
tranquillite: peace
transferer: transfer move
transfert: transfer
transformation: transformation
transformer: transform turn convert
transfusion: transfusion
transition: transition
transmettre: transmit spread
transport: transport travelling
transporter: carry transport
transporteur: carrier
travail: work job labour labor
travailler: work
travailleur: worker
travaux: work works
traversee: crossing
traverser: cross
tremblement: earthquake
tresor: treasure treasury
tresorier: treasurer
treve: truce
tribu: tribe
tribunal: court tribunal
tribune: stand
tricher: cheat
trimestre: quarter
tripler: triple
troisieme: third
tromper: deceive mislead
tronc: trunk
trophee: trophy
trottinette: scooter
trottoir: pavement sidewalk
trou: hole
trouble: unrest disorder trouble
troupe: troop
troupeau: flock herd
truquage: rigging
truquer: rig fake
tuberculose: tuberculosis
tuer: kill
tueur: killer
tumeur: tumour tumor
tunisien: tunisian
tunnel: tunnel
turbine: turbine
turc: turkish
tuyau: pipe
tyran: tyrant
ukrainien: ukrainian
union: union
unite: unit unity
universitaire: university academic
universite: university
uranium: uranium
urbain: urban
urgence: emergency urgency
urgent: urgent
urne: ballot
usage: use using
usager: user passenger
usine: factory plant
utile: useful
utilisateur: user
utilisation: use
utiliser: use
vacance: holiday vacation
vacancier: holidaymaker
vaccin: vaccine
vacciner: vaccinate
vache: cow
vague: wave
vaincre: defeat overcome
vainqueur: winner
vaisseau: vessel ship
valeur: value
valider: validate
vallee: valley
valoir: worth
vandalisme: vandalism
vapeur: steam
variant: variant
vehicule: vehicle
veille: eve
vendeur: seller assistant
vendeuse: assistant seller
vendre: sell
vent: wind
vente: sale
ventre: belly
verdict: verdict
verger: orchard
verifier: check verify
verite: truth
verre: glass
versement: payment
verser: pay pour
vert: green
vertu: virtue
vetement: clothing clothes
veterinaire: vet
veto: veto
veuf: widower
veuve: widow
viande: meat
vice-president: vice-president
victime: victim
victoire: victory win
vide: empty
video: video footage
videosurveillance: camera surveillance
vie: life living
vieillir: age older
vieillissement: ageing aging
vietnamien: vietnamese
vieux: old
vigne: vine vineyard
vigneron: winegrower winemaker
vignoble: vineyard
village: village
ville: town city
vin: wine
viol: rape
violation: violation breach
violence: violence
violent: violent
violer: rape violate break breach
virer: fire
virus: virus
visa: visa
visage: face
viser: target aim
visite: visit
visiter: visit
visiteur: visitor
vital: vital
vitesse: speed
vivre: live
voeu: wish
voie: track lane way
voile: veil sail
voilier: yacht sailboat
voir: see
voisin: neighbour neighbor neighbouring
voiture: car
voix: vote voice
vol: flight theft
volant: wheel
voler: steal fly
voleur: thief
volontaire: volunteer
volonte: will
vote: vote
voter: vote
voyage: trip travel journey
voyageur: traveller passenger
vulnerable: vulnerable
wagon: carriage
zone: area zone
zoo: zoo
`;

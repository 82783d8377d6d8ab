const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Nouns for people and bodies that can speak (lemmas). */
export const speakers: readonly string[] = words(`
  president vice-president minister premier chancellor secretary senator congressman congresswoman lawmaker legislator
  mp deputy mayor governor councillor councilor commissioner ambassador envoy diplomat official officer spokesman
  spokeswoman spokesperson leader chief head chairman chairwoman chair director manager executive ceo founder
  co-founder owner boss employer employee worker staff staffer union unionist prosecutor judge justice magistrate lawyer
  attorney barrister solicitor counsel defendant suspect plaintiff witness victim relative parent father mother son
  daughter brother sister wife husband widow friend neighbor neighbour resident villager local citizen voter candidate
  campaigner activist protester protestor demonstrator critic opponent supporter ally adviser advisor aide assistant
  analyst expert economist scientist researcher professor academic historian engineer doctor physician surgeon nurse
  patient teacher student pupil coach player captain manager athlete driver pilot passenger survivor soldier general
  colonel major captain lieutenant sergeant commander admiral marshal troop force army navy police policeman
  policewoman detective sheriff investigator inspector firefighter rescuer paramedic coroner pathologist
  journalist reporter correspondent editor columnist author writer poet artist actor actress singer director producer
  priest bishop pope cardinal imam rabbi pastor king queen prince princess emperor monarch
  government ministry department agency administration authority authorities council cabinet parliament congress senate
  house committee commission court tribunal board bureau office institute university college school hospital company
  firm corporation group bank airline manufacturer maker operator regulator watchdog organization organisation
  association federation party opposition coalition alliance movement militia rebel insurgent militant terrorist
  government embassy consulate delegation mission team club league fund foundation charity ngo network source insider
  whistleblower defector refugee migrant farmer fisherman shopkeeper trader investor shareholder customer consumer user
  owner landlord tenant businessman businesswoman entrepreneur strategist pollster negotiator mediator monitor observer
  inspector trainer veteran hostage captive prisoner inmate guard warden man woman boy girl person people child
  church mosque diocese monastery
  half third quarter majority minority cent percent percentage respondent participant
  state nation country city town village county district province borough municipality
  pm mp mps ceo un eu feds expert villager neighbor
  jury inquest inquiry hearing trial
  coastguard palace vatican treasury exchequer airport port railway supermarket chain startup start-up brewery brand
  utility ombudsman taskforce body campaign labour labor bench side camp couple pair trio duo band orchestra museum
  gallery zoo theatre theater studio publisher tabloid trust society prison brigade regiment battalion squadron tribe
  synod lobby forum cooperative co-op consortium subsidiary rival ex-minister shop pub
  clerk thief burglar gunman attacker cook chef tutor nanny kid teenager uncle aunt nephew niece cousin groom bride
  guy lady gentleman assailant applicant claimant migrant immigrant agent client recruit youth gang mob crowd
  model star celebrity hero nun monk vicar chaplain deacon mechanic waitress hostess intern apprentice trainee nominee
  referee trustee umpire pedestrian guardian librarian civilian politician fireman postman workman cameraman
  policemen ex-wife ex-husband fiance fiancee partner aide accused bishop sergeant cadet accountant consultant
  attendant merchant peasant infant student respondent correspondent dissident resident president adolescent
  colleague counterpart successor predecessor member delegate representative speaker moderator host guest community
  crew staffer family press service intelligence military pentagon kremlin fed un nato eu opec fbi cia mi5 mi6`);

/** Nouns for documents and media that can speak (lemmas). */
export const documents: readonly string[] = words(`
  report statement study survey poll document memo memorandum letter email e-mail note article story paper newspaper
  daily weekly magazine journal website site blog book broadcaster station channel radio television network agency
  dispatch release bulletin review audit analysis finding findings figure data statistic statistics estimate indictment
  complaint lawsuit filing affidavit transcript ruling verdict judgment order law bill treaty agreement resolution
  charter constitution testimony tweet post video recording tape message headline editorial column forecast research
  census index map record result test sign notice warning announcement media medium outlet press posting commentary caption
  experiment investigation probe simulation calculation model paper log`);

/** Endings of nouns for people. */
export const speakerEndings: readonly string[] = words('ist ician sman swoman sperson eer er or');

/** Nouns with such an ending that are things (lemmas). */
export const mute: readonly string[] = words(`
  tender list mist twist fist wrist gist beer deer career pier steer cheer computer weather water number order power river
  winter summer matter chapter center tower border corner disaster factor sector error motor floor door color flavor
  humor labor behavior harbor tumor terror horror mirror other answer offer danger anger hunger shower flower finger
  shoulder ladder cancer dinner corridor vector reactor tractor elevator generator indicator calendar container trailer
  boiler printer cover transfer murder quarter remainder barrier layer theater chamber timber rubber silver copper
  tanker freighter carrier bomber fighter helicopter laser radar server browser router folder header footer register
  thunder fever liver powder pepper sugar butter hammer filter diameter perimeter meter liter
  semester encounter effort rumor favor honor anchor interior exterior minor major senior junior prior superior`);

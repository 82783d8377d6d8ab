/** English sentences with the statements they hold: tables of `casesOf` (see `test/engine/statement/case-table.ts`). */
export const statementCases = {
  'clause behind the verb': `
    that | The mayor said that the pool would reopen in June. | The mayor · said · that the pool would reopen in June
    without that | The mayor said the pool would reopen in June. | The mayor · said · the pool would reopen in June
    day between | The colonel said Tuesday the fire was under control. | The colonel · said · the fire was under control
    channel between | The company said in a statement that no one was hurt. | The company · said · that no one was hurt
    audience between | She told reporters nobody had been hurt. | She · told · nobody had been hurt
    possessive opens the clause | Reed said her party has backed the plan for months. | Reed · said · her party has backed the plan for months
    fixed phrase | The report points out that the dam is old. | The report · points out · that the dam is old
    initials like a pronoun | Experts at the WHO say salt is safe. WHO says salt is safe. | Experts at the WHO · say · salt is safe | WHO · says · salt is safe
    adverbial opens the clause | They estimated by 2050, demand would double. | They · estimated · by 2050, demand would double
    relative clause in the subject | He said the people who live there were safe. | He · said · the people who live there were safe
    quotation behind the audience | As her aide told The Lorne Post, "The plan is sound." | her aide · told · "The plan is sound."
    headline | Former player claims Lorne Rovers locked her out | Former player · claims · Lorne Rovers locked her out
    agency | The Harbor Agency reported that two ships had collided. | The Harbor Agency · reported · that two ships had collided
    noun that is a verb | The Harbor Office estimates that traffic is back to normal. | The Harbor Office · estimates · that traffic is back to normal
    relative before the verb | Reed, who resigned Monday, said he would appeal. | Reed · said · he would appeal
    genitive and head | The mayor's spokesman said the bridge was closed. | The mayor's spokesman · said · the bridge was closed
    compound noun | A police spokeswoman said the road was closed. | A police spokeswoman · said · the road was closed
    apposition | John Reed, the mayor of Lorne, said the bridge was closed. | John Reed, the mayor of Lorne · said · the bridge was closed
    participle | She resigned on Monday, saying that the board had lied. | She · saying · that the board had lied
    passive without an agent | It was announced that the plant would close. | – · was announced · that the plant would close
    passive with an agent | The closure was announced by the ministry. | the ministry · was announced · The closure`,
  'clause beside its quotation': `
    subject first | “We will rebuild,” the mayor said. | the mayor · said · “We will rebuild,” · kind=direct
    subject behind | “We will rebuild,” said the mayor. | the mayor · said · “We will rebuild,” · kind=direct
    straight marks | "Never," she said. | she · said · "Never," · kind=direct
    apposition before the verb | "It is over," Lea Roy, the leader of the group, said. | Lea Roy, the leader of the group · said · "It is over,"
    audience behind | "It is over," she told the press. | she · told · "It is over,"
    goes on behind the clause | "It is over," said Lea Roy. "We can rest." | Lea Roy · said · "It is over," // "We can rest."
    unquoted | The road is closed, police said Monday. | police · said · The road is closed · kind=indirect
    inside the sentence | The road, officials said, is closed. | officials · said · The road // is closed
    past tense like a participle | The tunnel is closed, local media reported. | local media · reported · The tunnel is closed
    comma before the quotation | Reed said, "We are glad." | Reed · said · "We are glad."
    colon before the quotation | Reed added: "We are glad." | Reed · added · "We are glad."
    what goes before is told | When he came, the mayor said that the road was closed. | the mayor · said · that the road was closed`,
  'what is said': `
    passive | The driver is said to have fled to Norway. | – · is said · The driver // to have fled to Norway · stance=hedge
    by whom | He is said by friends to have been ill for years. | friends · is said · He // to have been ill for years · stance=hedge
    in a relative clause | A man who is believed to have sold the drug has been arrested. | – · is believed · A man who // to have sold the drug
    between commas | The firm, which is alleged to have paid the bribe, has closed. | – · is alleged · The firm, which // to have paid the bribe
    with a clause | It is understood that the plant will close. | – · is understood · that the plant will close · stance=hedge
    with a bare clause | It is believed the fire started in a kitchen. | – · is believed · the fire started in a kitchen · stance=hedge
    adverb | The singer reportedly paid two million for the house. | – · reportedly · The singer // paid two million for the house · stance=hedge
    adverb in a relative clause | A man who allegedly posed as a monk has been arrested. | – · allegedly · A man who // posed as a monk · stance=hedge
    adverb behind a conjunction | Two men were held after a guard allegedly took a bribe. | – · allegedly · a guard // took a bribe
    adverb beside a verb of saying | The mayor reportedly said that the plan was dead. | The mayor · said · that the plan was dead · stance=hedge
    adverb in what somebody says | Police said the gang allegedly sold fake tickets. | Police · said · the gang allegedly sold fake tickets · stance=hedge`,

  'according to': `
    in front | According to the ministry, 12 people were killed. | the ministry · According to · 12 people were killed
    operator in apposition | The ferry was full, according to its operator, the Lorne Line. | its operator, the Lorne Line · according to · The ferry was full
    behind | Twelve people were killed, according to police. | police · according to · Twelve people were killed
    named source | According to Lea Roy, a nurse in Lorne, the ward is full. | Lea Roy, a nurse in Lorne · According to · the ward is full`,
  'objects, infinitives and labels': `
    demand | The union demanded the release of the report. | The union · demanded · the release of the report · stance=demand
    call for | The opposition called for a recount. | The opposition · called · for a recount · stance=demand
    urge | Officials urged residents to stay at home. | Officials · urged · to stay at home · stance=demand
    denied doing | The ministry denied sending troops. | The ministry · denied · sending troops · stance=deny
    denied a thing | The bank denied any link with the fund. | The bank · denied · any link with the fund · stance=deny
    accused of | The army accused the rebels of breaking the truce. | The army · accused · of breaking the truce
    label | He called the plan "a disaster". | He · called · "a disaster" · kind=direct
    described as | Critics described the vote as "a farce". | Critics · described · "a farce" · kind=direct
    accused of a thing | The army accused the head of the gang of fraud. | The army · accused · of fraud
    blame | The union blamed the firm for the accident. | The union · blamed · the firm for the accident
    ruled out | The chancellor ruled out a tax rise. | The chancellor · ruled out · a tax rise · stance=deny
    ruled out doing | The chancellor has not ruled out raising taxes. | The chancellor · has not ruled out · raising taxes · stance=hedge
    forecast | The bank expects profits to fall. | The bank · expects · profits to fall
    admitted doing | The driver admitted hiding the knife. | The driver · admitted · hiding the knife
    recommended doing | The report recommended closing the mine. | The report · recommended · closing the mine · stance=demand
    one in several | One in ten reported having been robbed. | One in ten · reported · having been robbed
    those asked | Half of those surveyed said they had missed work. | Half of those surveyed · said · they had missed work
    order | The council ordered a review. | The council · ordered · a review · stance=demand
    plea | The driver pleaded not guilty to two charges. | The driver · pleaded · not guilty to two charges · stance=deny
    neither nor, name | Brandt neither confirmed nor denied the report. | Brandt · neither confirmed nor denied · the report · stance=unknown
    neither nor | The army neither confirmed nor denied the report. | The army · neither confirmed nor denied · the report · stance=unknown
    not or | The firm would not confirm or deny the report. | The firm · would not confirm or deny · the report · stance=unknown
    could neither nor | The firm could neither confirm nor deny the report. | The firm · could neither confirm nor deny · the report · stance=unknown
    promise | The mayor promised to build 500 homes. | The mayor · promised · to build 500 homes`,

  'what is asked': `
    in the passive | Residents were told to stay indoors. | – · were told · to stay indoors · stance=demand
    by whom | Drivers were warned by police to stay away. | police · were warned · to stay away · stance=demand
    joined to a passive | He was fined and told to leave the country. | – · told · to leave the country · stance=demand
    headline | Residents told to stay indoors | – · told · to stay indoors · stance=demand
    not to do | The union urged workers not to sign. | The union · urged · not to sign · stance=demand
    whom | He asked drivers to slow down. | He · asked · to slow down · stance=demand
    whom, with a relative clause | Police urged anyone who saw the car to call them. | Police · urged · to call them · stance=demand
    question | The judge asked whether she understood the charge. | The judge · asked · whether she understood the charge · stance=demand`,

  headlines: `
    verb like a noun | # Union vows to fight on as talks collapse | Union · vows · to fight on as talks collapse
    object without an article | # Police urge calm after riots | Police · urge · calm after riots · stance=demand
    fixed phrase | # Prime minister rules out early election | Prime minister · rules out · early election · stance=deny
    what is to come | # Mediators say talks to resume next week | Mediators · say · talks to resume next week
    clause at the end | # Nine people dead as dam fails, police say | police · say · Nine people dead as dam fails
    clause at the end, like a noun | # Crows remember a fair trade, study finds | study · finds · Crows remember a fair trade
    speaker at the end | # Ferry to return in May – operator | operator · – · Ferry to return in May
    speaker behind a colon | # Two men held over theft: police | police · – · Two men held over theft
    two clauses | # Contractor blames floods, State orders probe | Contractor · blames · floods | State · orders · probe
    quotation that opens it | # Reports: ‘quicker’ ferry to replace bridge | Reports · – · ‘quicker’ ferry to replace bridge
    in court | # Driver fell asleep before crash, inquest hears | – · hears · Driver fell asleep before crash
    hyphen in the speaker | # Ex-coach denies fraud | Ex-coach · denies · fraud · stance=deny
    outlet at the end | # Ferry returns in May – The Lorne Post
    noun before a verb | # Police reports show theft is up | Police reports · show · theft is up
    accused | # Ministers accused of lying over rail plan`,

  'in court': `
    told in a title | # Jury told nurse was tired | – · told · nurse was tired
    it tells | The court told the firm to pay. | The court · told · to pay · stance=demand
    clause | The court heard that the driver was asleep. | – · heard · that the driver was asleep
    at the end | The driver was asleep, an inquest heard. | – · heard · The driver was asleep
    told to it | The jury was told that the driver was asleep. | – · was told · that the driver was asleep
    told to others | The parents were told the child was safe. | – · were told · the child was safe
    joined to a passive | He was called in and told that his post was gone.
    no court | He heard that the bridge was closed.`,

  'who speaks': `
    apposition before the verb | The contractor, Sarvani Projects, blamed floods for the collapse. | The contractor, Sarvani Projects · blamed · floods for the collapse
    relative clause before the verb | Dr Parrish, who runs the ward, described the night as “a car park with drips”. | Dr Parrish · described · “a car park with drips”
    participle in the role | "We have nothing to hide," its managing director, Paul Satch, told the Lorne Observer. | its managing director, Paul Satch · told · "We have nothing to hide,"
    name like a verb | Martin Ould told a meeting on Thursday that he had never seen the file. | Martin Ould · told · that he had never seen the file
    name like an adverb | Whitmore told the Lorne Post that the gate was open. | Whitmore · told · that the gate was open
    relative clause without commas | A temple whose name appeared on the leaflet told the paper it had sent nobody. | A temple whose name appeared on the leaflet · told · it had sent nobody
    adverb in the verb | Halberd has since said it has no such plan. | Halberd · has since said · it has no such plan
    day behind a role | Lorne will pay, the state attorney general announced Wednesday. | the state attorney general · announced · Lorne will pay
    noun behind “to” | According to court papers, the firm lied. | court papers · According to · the firm lied
    day before the verb | The ministry on Monday denied the report. | The ministry · denied · the report
    day in a name | The Sunday Courier reported that the dam was old. | The Sunday Courier · reported · that the dam was old
    name like an adjective | “We are not asking for the moon,” Bright said on the steps. | Bright · said · “We are not asking for the moon,”
    name behind a span of time | Within an hour Bright had replied: “Come and see.” | Bright · had replied · “Come and see.”
    apposition and participle | The Courier, a local paper, citing two aides, reported that talks had failed. | The Courier, a local paper · reported · that talks had failed
    possessive of a view | In her view, the plan is too costly. | her · In her view · the plan is too costly
    possessive in the middle | She spent, by her own account, a year at sea. | her · by her own account · She spent // a year at sea
    two | Reed and two aides wrote to the mayor, demanding that he resign. | Reed and two aides · demanding · that he resign · stance=demand
    object and subject | Police held two men and the mayor said that he was sorry. | the mayor · said · that he was sorry
    people behind a preposition | She faced questions from senators who accused her of fraud. | senators · accused · of fraud
    plural possessive | The drivers’ union claimed that the bus was old. | The drivers’ union · claimed · that the bus was old
    asked before a quotation | Asked about the deal, she said, “We will see it through.” | she · said · “We will see it through.”
    told whom | The prime minister told Lorne News she would not resign. | The prime minister · told · she would not resign
    relative clause that ends | The woman who said the driver was drunk has left the town. | The woman · said · the driver was drunk
    bound before a number | The charity said about 3,000 people were at risk. | The charity · said · about 3,000 people were at risk
    saying denied | She has denied claiming that the vote was rigged. | She · has denied · claiming that the vote was rigged · stance=deny
    participle and its object | A nurse accused of neglecting a child told the court she was tired. | A nurse accused of neglecting a child · told · she was tired
    what somebody carries | A man carrying a bag said the gate was open. | A man carrying a bag · said · the gate was open
    nobody | Neither firm has confirmed the report. | Neither firm · has confirmed · the report · stance=unknown
    impersonal in form | It would not be drawn on why the dam had failed. | It · would not be drawn · why the dam had failed · stance=unknown
    no act of the subject | The law kept migrants from claiming asylum in the country.
    passive with a participle between | The plan, blamed by many, has failed.`,

  'what is told besides': `
    day and circumstance | Two roads were closed, police said on Sunday, as rain fell. | police · said · Two roads were closed
    occasion before a quotation | After the match, the coach said, “We are glad.” | the coach · said · “We are glad.”
    asked before | “No,” he said when asked if he regretted it. | he · said · “No,”
    manner | “Gossip,” Thorne said, laughing, “is old.” | Thorne · said · “Gossip,” // “is old.”
    more of it | The survey was sound, the firm says, and its figures were checked. | the firm · says · The survey was sound // and its figures were checked
    somebody else’s act | The road was shut, police said on Sunday, as the mayor threatened to resign. | police · said · The road was shut | the mayor · threatened · to resign
    clause of a noun | The firm has agreed to pay a fine to settle claims that it lied, the ministry said. | the ministry · said · The firm has agreed to pay a fine to settle claims that it lied | The firm · has agreed · to pay a fine to settle claims that it lied
    relative clause | The agency announced the towns that would be given a hall. | The agency · announced · the towns that would be given a hall
    verb still to come | The lawyer said his client would deny the charge. | The lawyer · said · his client would deny the charge · stance=deny
    nothing admitted | The firm admitted no wrongdoing. | The firm · admitted · no wrongdoing · stance=deny
    question nobody answers | It is not known why that did not happen. | – · is not known · why that did not happen · stance=unknown
    reported in his turn | He was quoted as saying that the talks had failed. | He · saying · that the talks had failed`,

  'verbs joined': `
    a thing between | The minister said the plant was safe and denied that it had leaked. | The minister · said · the plant was safe | The minister · denied · that it had leaked
    auxiliary between | The minister said it would close the plant and promised a review. | The minister · said · it would close the plant | The minister · promised · a review
    the speaker again | She said she was sorry and promised to repay the money. | She · said · she was sorry | She · promised · to repay the money
    contrast | The firm said it had lost 3 million but declined to name the bank. | The firm · said · it had lost 3 million | The firm · declined · to name the bank
    somebody else between | The witness said the guard went home and told his wife that he was ill. | The witness · said · the guard went home and told his wife that he was ill
    somebody else acts | Police said the clerk entered the shop and threatened to shoot. | Police · said · the clerk entered the shop and threatened to shoot`,
} as const;

/** Sentences that credit nobody. */
export const noStatements: readonly string[] = [
  'The council opened its "green houses" on Saturday.',
  'She read "The Harbor Birds" on the train.',
  'The mayor called the chief of police.',
  'The board held a meeting on Monday.',
  'The minister will announce the date next week.',
  'The team hopes to win.',
  'The road to Lorne is closed.',
  'Did the mayor say that the pool would reopen?',
  'The man found in the river was a sailor.',
  'The driver is known to love jazz.',
  'The plant is expected to close.',
  'The report is feared by all.',
  'The allegedly stolen car was found.',
  'The man ordered to leave the country has gone.',
  'She asked to leave the room.',
  'The ministry did not immediately respond to a request for comment.',
  'The bill was passed and signed in May.',
  'The bill on asylum expected next month is long.',
];

/** Sentences with the stance of their only statement. */
export const stanceCases: readonly (readonly [sentence: string, stance: string])[] = [
  ['The minister said the dam was safe.', 'assert'],
  ['The minister said the dam would be inspected in May.', 'assert'],
  ['The army said it would not comment on operations.', 'unknown'],
  ['The embassy denied that its staff had been expelled.', 'deny'],
  ['The club rejected the allegations.', 'deny'],
  ['“That is not true,” the trader said.', 'deny'],
  ['The firm said the rumours were false.', 'deny'],
  ['The strike may have killed 40 people, the army said.', 'hedge'],
  ['The gunman might be hiding in the hills, police said.', 'hedge'],
  ['Officials said the fire was probably an accident.', 'hedge'],
  ['Police said the suspect had allegedly fled to Spain.', 'hedge'],
  ['According to early reports, the ship reportedly hit a rock.', 'hedge'],
  ['Investigators said it was possible that the brakes had failed.', 'hedge'],
  ['The coach said the goalkeeper could miss the final.', 'hedge'],
  ['Police did not say whether he was armed.', 'unknown'],
  ['The agency has not confirmed the figure.', 'unknown'],
  ['The company declined to comment on the report.', 'unknown'],
  ['Smith refused to say whether she would run.', 'unknown'],
  ['The coroner said it was too early to say how he died.', 'unknown'],
  ['“I don’t know who started the fire,” the guard said.', 'unknown'],
  ['The union called for a strike on Monday.', 'demand'],
  ['The judge ordered the firm to pay.', 'demand'],
  ['The party demanded that the minister resign.', 'demand'],
  ['“The minister must resign,” the senator said.', 'demand'],
  ['The mayor promised to build 500 homes if he wins.', 'conditional'],
  ['The group said it would sign if the troops left.', 'conditional'],
  ['The rebels threatened to resume attacks unless the siege is lifted.', 'conditional'],
  ['He said he was ready to negotiate.', 'conditional'],
  ['“We don’t comment on rumours,” the spokeswoman said.', 'unknown'],
  ['The striker laughed off suggestions that he would leave.', 'deny'],
  ['Police confirmed that two men were held for allegedly throwing flares.', 'assert'],
  ['Passengers said they were given blankets but no information.', 'assert'],
  ['The president said the talks had failed.', 'assert'],
  ['The suspect admitted that he had lied.', 'assert'],
  ['The firm insisted that its inspections were sound.', 'assert'],
  ['The bank did not deny that it had been hacked.', 'unknown'],
];

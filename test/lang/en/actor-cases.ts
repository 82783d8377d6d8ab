/** The namings in brackets, and whom they mean. */
export type NamingCase = readonly [why: string, text: string, ids: readonly (string | null)[]];

export const namings: readonly NamingCase[] = [
  [
    'title before the name',
    '[Foreign Minister Park Jin] left. [Park] was silent.',
    ['person:park-jin', 'person:park-jin'],
  ],
  ['courtesy', 'John Reed won. [Mr. Reed] was pleased.', ['person:john-reed']],
  ['courtesy without a point', 'Sarah Colby won. [Ms Colby] was pleased.', ['person:sarah-colby']],
  [
    'country and title before the name',
    '[French President Emmanuel Macron] left. [The president] was tired.',
    ['person:emmanuel-macron', 'person:emmanuel-macron'],
  ],
  ['country in points', '[U.S. Secretary of State Marco Rubio] left.', ['person:marco-rubio']],
  [
    'apposition behind',
    'John Reed, the mayor of Lorne, was late. [The mayor] apologised.',
    ['person:john-reed'],
  ],
  [
    'bare apposition',
    'Anna Wells, chief executive of Volta Marine, was late. [The chief executive] apologised.',
    ['person:anna-wells'],
  ],
  ['apposition in front', 'The head of the union, Dave Moss, spoke. [Moss] was angry.', ['person:dave-moss']],
  [
    'ministry as a modifier',
    'Interior Ministry spokesman Ivan Petrov spoke. [The spokesman] was calm.',
    ['person:ivan-petrov'],
  ],
  [
    'owner before the function',
    'The company’s chief financial officer, Jane Cole, resigned. [Cole] was tired.',
    ['person:jane-cole'],
  ],
  [
    'owner that is a country',
    '[Germany’s chancellor, Olaf Scholz,] left. [The chancellor] was tired.',
    ['person:olaf-scholz', 'person:olaf-scholz'],
  ],
  [
    'former holder is not the holder',
    'Former president Jan Nowak left. The president, Ola Lis, stayed. [The president] was calm.',
    ['person:ola-lis'],
  ],
  [
    'feminine form',
    'Spokeswoman Mary Dunn and spokesman Paul Gray spoke. [The spokeswoman] was calm.',
    ['person:mary-dunn'],
  ],
  ['he', 'John Reed met Mary Dunn. [He] was calm.', ['person:john-reed']],
  ['she', 'John Reed met Mary Dunn. [She] was calm.', ['person:mary-dunn']],
  ['he is no firm', 'John Reed joined the company. The company grew. [He] was calm.', ['person:john-reed']],
  ['it is nobody', 'NATO invited Mary Dunn. [It] was ready.', ['organisation:nato']],
  [
    'they are several',
    'The ministers of Norway and Japan met. Reports say the Taliban objected. [They] were angry.',
    ['group:taliban'],
  ],
  ['surname', 'Keir Starmer flew to Kyiv. [Starmer] was calm.', ['person:keir-starmer']],
  [
    'surname of another',
    'Paul Lambert met Claire Lambert. [Ms. Lambert] was calm.',
    ['person:claire-lambert'],
  ],
  [
    'acronym explained',
    'The Lorne Fishers Association (LFA) protested. [The LFA] was angry.',
    ['organisation:lorne-fishers-association'],
  ],
  [
    'acronym of a table',
    '[The World Health Organization] met. [The WHO] was worried.',
    ['organisation:who', 'organisation:who'],
  ],
  [
    'intelligence service and its letters',
    '[South Korea’s National Intelligence Service (NIS)] met. [The NIS] was silent. [The spy agency] was silent.',
    ['intelligence:KR', 'intelligence:KR', 'intelligence:KR'],
  ],
  [
    'foreign ministry of an adjective',
    '[The French foreign ministry] met. [The ministry] was silent.',
    ['foreign-ministry:FR', 'foreign-ministry:FR'],
  ],
  [
    'ministry with its complement',
    '[Norway’s Ministry of Foreign Affairs] was silent.',
    ['foreign-ministry:NO'],
  ],
  ['ministry of a capital letter', '[The Ukrainian Defence Ministry] was silent.', ['defence-ministry:UA']],
  ['spelling of America', '[The Israeli Defense Ministry] was silent.', ['defence-ministry:IL']],
  ['seat', '[The White House] was silent.', ['presidency:US']],
  ['seat that is a street', '[Downing Street] was silent.', ['prime-ministry:GB']],
  [
    'department',
    '[The Pentagon] met. [The Justice Department] was silent.',
    ['defence-ministry:US', 'justice-ministry:US'],
  ],
  ['capital that acts', '[Seoul] was silent.', ['country:KR']],
  ['local police', '[Lorne police] made an arrest.', ['police:lorne']],
  ['police of a state', '[Russian police] made an arrest.', ['police:RU']],
  ['court', '[The Spanish Supreme Court] met.', ['supreme-court:ES']],
  ['parliament', '[Ukraine’s parliament] met.', ['parliament:UA']],
  ['central bank', '[The Turkish central bank] met.', ['central-bank:TR']],
  ['source', '[A source close to the talks] was calm.', ['anonymous:source-close-to-the-talks']],
  [
    'same source again',
    '[A police source] was calm. [A police source] was worried.',
    ['anonymous:police-source', 'anonymous:police-source'],
  ],
  ['officials', '[Justice Department officials] were calm.', ['anonymous:justice-department-officials']],
  ['owner is not the one owned', 'John Reed won. [Reed’s lawyer] was calm.', ['lawyer:person:john-reed']],
  [
    'general word for a company',
    'Volta Marine, a shipbuilder, hired. [The company] was pleased. [Volta Marine] grew.',
    ['organisation:volta-marine', 'organisation:volta-marine'],
  ],
  ['people of a country', 'Tom Hale, a Briton, won. [The Briton] was pleased.', ['person:tom-hale']],
  ['age', 'Tom Hale was arrested. [The 34-year-old] was calm.', ['person:tom-hale']],
  [
    'full name and pronoun',
    'Prime Minister Anna Berg resigned on Friday. [Berg], 52, led the party for ten years. [She] gave no reason.',
    ['person:anna-berg', 'person:anna-berg'],
  ],
  [
    'title and country',
    '[Danish Energy Minister Lars Holm] said prices would fall. [The minister] gave no date.',
    ['person:lars-holm', 'person:lars-holm'],
  ],
  [
    'rank',
    'A man was stabbed in Ashby. [Detective Inspector Joan Pike] appealed for witnesses. [Pike] was calm.',
    ['person:joan-pike', 'person:joan-pike'],
  ],
  [
    'police of a town',
    '[Ashby police] appealed for witnesses. [The police] gave no names.',
    ['police:ashby', 'police:ashby'],
  ],
  [
    'head of a union',
    'The strike began at dawn. [Union leader Bob Crane] was pleased. [The union leader] thanked drivers.',
    ['person:bob-crane', 'person:bob-crane'],
  ],
  [
    'speaker of a quotation',
    'Farmers blocked roads. “We are tired,” said [Mary Dunn], a farmer near Lorne. “Nobody listens,” [she] added.',
    ['person:mary-dunn', 'person:mary-dunn'],
  ],
  [
    'owner, apposition, short name',
    'Volta Marine cut 200 jobs. [The company’s spokeswoman, Carol Finn,] blamed costs. [Volta] declined to elaborate.',
    ['person:carol-finn', 'organisation:volta-marine'],
  ],
  [
    'owner that is an organ',
    '[Iran’s foreign ministry spokesman, Esmail Baghaei,] denied it.',
    ['person:esmail-baghaei'],
  ],
  [
    'Brussels',
    '[The European Commission] fined the firm. [Brussels] gave it a month.',
    ['organisation:european-commission', 'organisation:european-commission'],
  ],
  ['government and capital', '[Japan’s government] met. [Tokyo] objected.', ['government:JP', 'country:JP']],
  [
    'head of an organisation',
    '[The head of the World Health Organization, Tedros Adhanom Ghebreyesus,] spoke. [The WHO chief] was worried.',
    ['person:tedros-adhanom-ghebreyesus', 'person:tedros-adhanom-ghebreyesus'],
  ],
  [
    'Dr',
    '[Dr Helen Marsh], a virologist at the University of Lorne, led the study. [Dr Marsh] was careful.',
    ['person:helen-marsh', 'person:helen-marsh'],
  ],
  [
    'judge',
    '[Judge Peter Hall] sentenced him to ten years. [The judge] called it cruel.',
    ['person:peter-hall', 'person:peter-hall'],
  ],
  [
    'prosecutors',
    '[Prosecutors] said he lied. [The defendant’s lawyer, Tim Ross,] denied it.',
    ['prosecutor', 'person:tim-ross'],
  ],
  [
    'central bank',
    '[The Bank of England] raised rates. [The central bank] was worried.',
    ['central-bank:GB', 'central-bank:GB'],
  ],
  [
    'general word of two words',
    '[Human Rights Watch] published a report. [The rights group] was angry.',
    ['organisation:human-rights-watch', 'organisation:human-rights-watch'],
  ],
  [
    'president and country',
    '[President Donald Trump] spoke to reporters. [Trump] was pleased. [The U.S. president] left.',
    ['person:donald-trump', 'person:donald-trump', 'person:donald-trump'],
  ],
  [
    'treasury',
    '[The Treasury] refused. [A Treasury spokesman] gave no reason.',
    ['finance-ministry', 'spokesperson:finance-ministry'],
  ],
  ['agency said to be one', '[North Korea’s state news agency KCNA] reported it.', ['organisation:kcna']],
  [
    'agency and people',
    '[Reuters] reported it, citing [two people familiar with the matter].',
    ['organisation:reuters', 'anonymous:two-people-familiar-with-the-matter'],
  ],
  ['newspaper', '[The Guardian newspaper] reported it.', ['organisation:the-guardian']],
  [
    'one of several',
    '[Residents] were angry. [One resident, Tom Hale,] left.',
    ['anonymous:residents', 'person:tom-hale'],
  ],
  [
    'two offices',
    'Lorne’s mayor, Ann Roe, and the governor, Paul Gray, met. [Roe] was calm. [The governor] was not.',
    ['person:ann-roe', 'person:paul-gray'],
  ],
  ['king', '[Spain’s King Felipe] visited. [The king] was booed.', ['person:felipe', 'person:felipe']],
  ['pope', '[Pope Leo] spoke. [The pontiff] was tired.', ['person:leo', 'person:leo']],
  [
    'captain and trade',
    'Captain Joe Marsh scored twice for Lorne United. [The striker] was pleased.',
    ['person:joe-marsh'],
  ],
  [
    'seat and its spokesman',
    '[The Kremlin] denied it. [Kremlin spokesman Dmitry Peskov] called it absurd. [Peskov] left.',
    ['presidency:RU', 'person:dmitry-peskov', 'person:dmitry-peskov'],
  ],
  ['organ and its letters', '[Ukraine’s security service, the SBU,] confirmed it.', ['security-service:UA']],
  [
    'small words of a title',
    '[U.S. Secretary of State Marco Rubio] spoke. [The secretary of state] left.',
    ['person:marco-rubio', 'person:marco-rubio'],
  ],
  ['country before a name of a table', '[The US State Department] met.', ['foreign-ministry:US']],
  ['body of a body is another', '[The UN agency] met.', ['organisation:un-agency']],
];

/** Whom the naming in brackets speaks for. */
export const voices: readonly (readonly [why: string, text: string, speaksFor: string])[] = [
  [
    'spokesman of a ministry',
    '[A foreign ministry spokesman] was calm. The French foreign ministry met.',
    'foreign-ministry:FR',
  ],
  ['spokesperson of a seat', '[A White House spokesperson] was calm.', 'presidency:US'],
  ['named spokeswoman', '[NATO spokeswoman Oana Lungescu] was calm.', 'organisation:nato'],
  ['behind “for”', '[A spokesman for the European Commission] was calm.', 'organisation:european-commission'],
  ['minister', '[Norwegian Foreign Minister Espen Eide] was calm.', 'country:NO'],
  ['owner', '[The Kremlin’s spokesman, Dmitry Peskov,] was calm.', 'presidency:RU'],
];

/** Known misses: what the words mean, and what is not found yet. */
export const missed: readonly NamingCase[] = [
  [
    'another word for police',
    '[Ashby police] appealed. [The force] gave no names.',
    ['police:ashby', 'police:ashby'],
  ],
  [
    'another word for who heads it',
    '[NATO Secretary General Mark Rutte] left. [The NATO chief] was calm.',
    ['person:mark-rutte', 'person:mark-rutte'],
  ],
  ['name that is a general word', '[French police union Alliance] was angry.', ['organisation:alliance']],
];

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

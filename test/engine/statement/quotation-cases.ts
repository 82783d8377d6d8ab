/** Quotation marks of all kinds, dialogue, and quotations without a clause of their own; tables of `casesOf`. */
export const quotationCases = {
  marks: `
    guillemets | « Le pont est fermé », a dit le maire. | le maire · a dit · « Le pont est fermé »
    no-break spaces | «\u00a0Le pont est fermé\u00a0», a dit le maire. | le maire · a dit · «\u00a0Le pont est fermé\u00a0»
    narrow no-break spaces | «\u202fLe pont est fermé\u202f», a dit le maire. | le maire · a dit · «\u202fLe pont est fermé\u202f»
    curly | “Le pont est fermé”, a dit le maire. | le maire · a dit · “Le pont est fermé”
    straight | "Le pont est fermé", a dit le maire. | le maire · a dit · "Le pont est fermé"
    straight in part | Le maire a dit que le pont était "fermé pour longtemps". | Le maire · a dit · que le pont était "fermé pour longtemps" · kind=mixed
    full stop inside | Le maire prévient : "Le pont est fermé." | Le maire · prévient · "Le pont est fermé."
    two straight | "Le pont est fermé", a dit le maire. "Il le restera jusqu’en mai." | le maire · a dit · "Le pont est fermé" // "Il le restera jusqu’en mai."
    single | ‘Le pont est fermé’, a dit le maire. | le maire · a dit · ‘Le pont est fermé’
    low and high | „Le pont est fermé“, a dit le maire. | le maire · a dit · „Le pont est fermé“`,
  nested: `
    curly in guillemets | « Le maire parle de “progrès”, mais rien ne bouge », regrette Léa Roy. | Léa Roy · regrette · « Le maire parle de “progrès”, mais rien ne bouge » · kind=direct | Le maire · parle · “progrès” · within=0
    guillemets in guillemets | « Je leur ai dit : « Sortez tous » », raconte le gardien. | le gardien · raconte · « Je leur ai dit : « Sortez tous » »
    single in straight | "Le mot 'urgence' n’a plus de sens", soupire une infirmière. | une infirmière · soupire · "Le mot 'urgence' n’a plus de sens"
    straight in guillemets | « Le mot "urgence" n’a plus de sens », soupire une infirmière. | une infirmière · soupire · « Le mot "urgence" n’a plus de sens »
    closed together | « Le préfet m’a dit : “Partez !” », raconte Léa Roy. | Léa Roy · raconte · « Le préfet m’a dit : “Partez !” » | Le préfet · a dit · “Partez !” · within=0`,
  'sentences and paragraphs': `
    three sentences | « Le feu a pris à midi. Il a couru vite. Nous l’avons fixé », a dit le colonel. | le colonel · a dit · « Le feu a pris à midi. Il a couru vite. Nous l’avons fixé »
    reopened at each paragraph | Le colonel raconte : « Le feu a pris à midi.⏎« Nous l’avons fixé dans la nuit. » | Le colonel · raconte · « Le feu a pris à midi.⏎« Nous l’avons fixé dans la nuit. »
    unclosed | « Le feu a pris à midi, a dit le colonel. | le colonel · a dit · « Le feu a pris à midi
    unclosed and a paragraph of the article | Le colonel raconte : « Le feu a pris à midi.⏎La route a rouvert lundi. | Le colonel · raconte · « Le feu a pris à midi.
    colon opens the next paragraph | Le colonel raconte :⏎« Le feu a pris à midi. » | Le colonel · raconte · « Le feu a pris à midi. »`,
  dialogue: `
    em dash | — Le pont est fermé, a dit le maire. | le maire · a dit · Le pont est fermé
    hyphen | - Le pont est fermé, a dit le maire. | le maire · a dit · Le pont est fermé
    en dash, around the clause | – Le pont, a dit le maire, reste fermé. | le maire · a dit · Le pont // reste fermé
    list of facts | - Le maire, attendu à Lorme, a salué le préfet.⏎- La route a rouvert.
    list of measures | Le plan tient en trois points :⏎- un bac gratuit⏎- deux écoles neuves⏎- une digue`,
  'further quotation': `
    joins | « Nous partons demain », a dit le capitaine. « La mer sera plus calme que cette semaine. » | le capitaine · a dit · « Nous partons demain » // « La mer sera plus calme que cette semaine. »
    joins twice | « Nous partons demain », a dit le capitaine. « La mer sera calme. » « Tout le monde est prêt à bord. » | le capitaine · a dit · « Nous partons demain » // « La mer sera calme. » // « Tout le monde est prêt à bord. »
    joins a clause before | Le capitaine a dit que la mer serait calme. « Nous partons donc demain matin à l’aube. » | Le capitaine · a dit · que la mer serait calme // « Nous partons donc demain matin à l’aube. »
    joins a colon | Le capitaine prévient : « La mer sera forte. » « Nous ne partirons pas demain matin. » | Le capitaine · prévient · « La mer sera forte. » // « Nous ne partirons pas demain matin. »
    the article speaks between | « Nous partons demain », a dit le capitaine. Le port est encore vide. « La mer sera plus calme que cette semaine. » | le capitaine · a dit · « Nous partons demain » | le capitaine · – · « La mer sera plus calme que cette semaine. »
    the next has its own clause | « Nous partons demain », a dit le capitaine. « La mer sera forte », a prévenu le pilote. | le capitaine · a dit · « Nous partons demain » | le pilote · a prévenu · « La mer sera forte »`,
  'a predicate within the marks': `
    reflexive verb | Le club « se réjouit de l’arrivée de son gardien ». | Le club · se réjouit · de l’arrivée de son gardien · kind=direct
    the sentence goes on | Dans un tract, le syndicat « dénonce des cadences indignes » et appelle à la grève. | le syndicat · dénonce · des cadences indignes · kind=direct | le syndicat · appelle · à la grève
    an infinitive behind it | Le quotidien « comprend la colère des riverains », avant de conclure que « rien ne presse ». | Le quotidien · conclure · que « rien ne presse »
    told by somebody else | Une enseignante confie que ses collègues « n’osent plus répondre aux parents ». | Une enseignante · confie · que ses collègues « n’osent plus répondre aux parents »
    behind selon | Selon la préfète, les agents « dénoncent un malaise » depuis des mois. | la préfète · Selon · les agents « dénoncent un malaise » depuis des mois | les agents · dénoncent · un malaise · within=0`,
  'free-standing': `
    speaker in the sentence before | Léa Roy soupire. « On verra bien demain si la digue tient. » | Léa Roy · – · « On verra bien demain si la digue tient. »
    speaker in the sentence after | « On n’a jamais vu une crue pareille dans la vallée. » Léa Roy habite ici depuis toujours. | Léa Roy · – · « On n’a jamais vu une crue pareille dans la vallée. »
    signature | « On n’a jamais vu une crue pareille dans la vallée. »⏎Léa Roy, maire de Lorme | Léa Roy, maire de Lorme · – · « On n’a jamais vu une crue pareille dans la vallée. »
    signature behind a dash | « On n’a jamais vu une crue pareille dans la vallée. »⏎— Léa Roy | Léa Roy · – · « On n’a jamais vu une crue pareille dans la vallée. »
    colon in its own sentence | Le maire hausse les épaules : « On verra bien si la digue tient. » | Le maire · – · « On verra bien si la digue tient. »
    participle instead of a verb | Un pêcheur, rencontré sur le port : « On ne peut plus vivre de la mer. » | Un pêcheur · – · « On ne peut plus vivre de la mer. »
    no verb | Léa Roy a dit que la route était coupée. Elle hausse les épaules. « Après le pont, maintenant la route. » | Léa Roy · a dit · que la route était coupée | Elle · – · « Après le pont, maintenant la route. »
    adjective before a name and a colon | Satisfait, Hugo Barrel : « On a fait un match sérieux. » | Hugo Barrel · – · « On a fait un match sérieux. »`,
} as const;

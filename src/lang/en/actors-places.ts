import { sharedRegions, sharedTowns } from '../common/places.ts';
import { alternatives } from '../common/word-lists.ts';
import type { CityWords, RegionWords } from '../contract/actor.ts';
import { demonymForms } from './actors-countries.ts';

/**
 * Country, places apart by `;`, demonyms of the first. A place’s names are apart by `|`; `=key` behind its first name
 * is its id in every language.
 */
type Row<Country> = readonly [country: Country, places: string, demonyms?: string];

const townRows: readonly Row<string>[] = [
  [
    'FR',
    'Marseille|Marseilles;Lyon|Lyons;Toulouse;Nice;Nantes;Montpellier;Strasbourg;Bordeaux;Lille;Rennes;Reims|Rheims;Le Havre;Saint-Étienne;Toulon;Grenoble;Dijon;Angers;Nîmes;Le Mans;Brest;Tours;Amiens;Limoges;Metz;Nancy;Besançon;Rouen;Caen;Mulhouse;Perpignan;Orléans;Clermont-Ferrand;Avignon;Poitiers;La Rochelle;Pau;Bayonne;Calais;Dunkirk=dunkerque;Cannes;Ajaccio;Bastia;Saint-Malo;Saint-Denis',
  ],
  ['FR', 'Paris', 'Parisian'],
  ['GB', 'London=londres', 'Londoner'],
  ['DE', 'Berlin', 'Berliner'],
  ['RU', 'Moscow=moscou', 'Muscovite'],
  ['AT', 'Vienna=vienne', 'Viennese'],
  ['GR', 'Athens=athenes', 'Athenian'],
  ['BE', 'Antwerp=anvers;Liège|Liege'],
  ['CH', 'Geneva=geneve', 'Genevan'],
  ['CH', 'Zurich|Zürich;Lausanne;Lucerne'],
  ['CA', 'Montreal|Montréal', 'Montrealer'],
  ['CA', 'Toronto', 'Torontonian'],
  ['CA', 'Quebec City'],
  ['US', 'New York|New York City', 'New Yorker'],
  [
    'US',
    'Austin;San Antonio;San Jose;Charlotte;Memphis;Nashville;Sacramento;Oakland;Kansas City;St. Louis;Cincinnati;Tampa;Orlando;Jacksonville;Raleigh;Richmond;Buffalo;Tucson;Albuquerque;Omaha;Tulsa;Louisville;Baton Rouge;Newark;Hartford;Brooklyn;Queens;Bronx;Albany;Santa Fe;Boise;Indianapolis;Fort Worth;El Paso',
  ],
  ['GB', 'Liverpool', 'Liverpudlian'],
  ['GB', 'Glasgow', 'Glaswegian'],
  [
    'GB',
    'Sheffield;Newcastle;Nottingham;Leicester;Coventry;Southampton;Portsmouth;Plymouth;Brighton;York;Norwich;Aberdeen;Dundee;Swansea;Hull;Bradford;Sunderland;Exeter;Derry|Londonderry',
  ],
  ['ES', 'Barcelona=barcelone;Valencia'],
  ['AU', 'Hobart;Gold Coast'],
  ['IE', 'Cork;Galway;Limerick'],
  ['FR', 'Cherbourg'],
  ['BE', 'Ghent=gand;Bruges;Leuven=louvain;Ostend=ostende'],
  ['CH', 'Basel=bale'],
  ['CA', 'Laval'],
  ['US', 'Philadelphia=philadelphie;New Orleans=la-nouvelle-orleans'],
  ['GB', 'Edinburgh=edimbourg;Dover=douvres'],
  [
    'DE',
    'Hamburg=hambourg;Frankfurt=francfort;Dresden=dresde;Bremen=breme;Hanover=hanovre;Nuremberg;Magdeburg=magdebourg',
  ],
  ['IT', 'Venice=venise;Florence;Genoa=genes;Bologna=bologne;Palermo=palerme;Verona=verone'],
  ['ES', 'Seville;Zaragoza=saragosse;Granada=grenade;San Sebastián=saint-sebastien'],
  [
    'RU',
    'St. Petersburg=saint-petersbourg|Saint Petersburg;Kursk=koursk;Rostov-on-Don=rostov-sur-le-don;Sochi=sotchi;Novosibirsk=novossibirsk;Yekaterinburg=iekaterinbourg;Nizhny Novgorod=nijni-novgorod;Murmansk=mourmansk;Voronezh=voronej;Bryansk=briansk;Ussuriysk=oussouriisk;Irkutsk=irkoutsk;Krasnoyarsk=krasnoiarsk;Chita=tchita;Yakutsk=iakoutsk;Ulyanovsk=oulianovsk',
  ],
  [
    'UA',
    'Odesa=odessa|Odessa;Luhansk=louhansk;Lugansk=lougansk;Mariupol=marioupol;Zaporizhzhia=zaporijia|Zaporizhia;Bucha=boutcha;Sumy=soumy;Mykolaiv;Avdiivka;Chernihiv=tchernihiv;Chernobyl=tchernobyl|Chornobyl;Sevastopol=sebastopol',
  ],
  ['PL', 'Krakow=cracovie|Kraków'],
  ['IL', 'Haifa'],
  [
    'PS',
    'Khan Younis=khan-younes;Hebron;Jenin=jenine;Nablus=naplouse;Bethlehem=bethleem;Deir al-Balah=deir-el-balah',
  ],
  ['SY', 'Aleppo=alep;Deir al-Zor=deir-ez-zor|Deir ez-Zor;Latakia=lattaquie;Palmyra=palmyre'],
  ['IQ', 'Mosul=mossoul;Basra=bassora;Kirkuk=kirkouk;Fallujah=falloujah;Karbala=kerbala'],
  ['LB', 'Sidon=saida;Tyre=tyr'],
  ['IR', 'Isfahan=ispahan;Shiraz=chiraz;Mashhad=machhad'],
  ['AF', 'Mazar-i-Sharif=mazar-e-charif'],
  ['CN', 'Guangzhou=canton;Nanjing=nankin;Lhasa=lhassa'],
  ['VN', 'Ho Chi Minh City=ho-chi-minh-ville;Saigon'],
  ['AU', 'Adelaide'],
  ['BR', 'São Paulo|Sao Paulo;Salvador=salvador-de-bahia'],
  ['AR', 'Ushuaia'],
  ['CO', 'Cartagena=carthagene'],
  ['MA', 'Fez=fes;Tangier=tanger'],
  ['DZ', 'Bejaia'],
  ['TN', 'Gabes'],
  ['LY', 'Sirte=syrte;Tobruk=tobrouk'],
  ['EG', 'Alexandria=alexandrie;Luxor=louxor;Sharm el-Sheikh=charm-el-cheikh;Port Said'],
  ['ZA', 'Cape Town=le-cap'],
  ['ML', 'Timbuktu=tombouctou'],
  ['SD', 'El Fasher=el-facher;Port Sudan=port-soudan;Omdurman=omdourman'],
  ['SA', 'Jeddah=djeddah;Mecca=la-mecque;Medina=medine'],
  ['AE', 'Dubai;Sharjah=charjah'],
  ['YE', 'Aden;Hodeidah=hodeida|Hudaydah;Taiz=taez'],
  ['GR', 'Thessaloniki=thessalonique;Piraeus=le-piree'],
  ['SE', 'Gothenburg=goteborg'],
  ['UZ', 'Samarkand=samarcande;Bukhara=boukhara'],
  ['CY', 'Famagusta=famagouste'],
  ...sharedTowns,
];

const regionRows: readonly Row<string | null>[] = [
  [null, 'Europe', 'European'],
  [null, 'Africa=afrique', 'African'],
  [null, 'Asia=asie', 'Asian'],
  [null, 'Latin America=amerique-latine;South America=amerique-du-sud', 'Latin American;South American'],
  [null, 'North America=amerique-du-nord;Central America=amerique-centrale', 'North American'],
  [null, 'Middle East=moyen-orient;Near East=proche-orient', 'Middle Eastern'],
  [null, 'Maghreb;Sahel;Balkans;Korea=coree'],
  [null, 'West=occident', 'Western;Westerner'],
  [null, 'Scandinavia=scandinavie', 'Scandinavian;Nordic'],
  [null, 'Kurdistan', 'Kurdish;Kurd'],
  [null, 'Chechnya=tchetchenie', 'Chechen'],
  ['FR', 'Corsica=corse', 'Corsican'],
  ['FR', 'Brittany=bretagne', 'Breton'],
  ['FR', 'Normandy=normandie', 'Norman'],
  ['FR', 'Alsace', 'Alsatian'],
  ['FR', 'Guadeloupe;Martinique;Réunion=la-reunion|Reunion|La Réunion;Mayotte'],
  ['FR', 'French Guiana=guyane;St. Pierre & Miquelon=saint-pierre-et-miquelon|Saint Pierre and Miquelon'],
  ['FR', 'Wallis & Futuna=wallis-et-futuna|Wallis and Futuna'],
  ['FR', 'New Caledonia=nouvelle-caledonie', 'New Caledonian'],
  ['FR', 'French Polynesia=polynesie-francaise;Polynesia=polynesie;Tahiti', 'Polynesian'],
  ['ES', 'Catalonia=catalogne', 'Catalan'],
  ['ES', 'Basque Country=pays-basque', 'Basque'],
  [
    'ES',
    'Andalusia=andalousie;Galicia=galice;Canary Islands=canaries|Canaries;Balearic Islands=baleares|Balearics',
    'Andalusian',
  ],
  ['CA', 'Quebec|Québec', 'Quebecer;Québécois'],
  [
    'CA',
    'Ontario;Alberta;British Columbia=colombie-britannique;Manitoba;New Brunswick=nouveau-brunswick;Nova Scotia=nouvelle-ecosse;Saskatchewan;Newfoundland=terre-neuve',
  ],
  ['BE', 'Flanders=flandre', 'Flemish'],
  ['BE', 'Wallonia=wallonie', 'Walloon'],
  ['DE', 'Bavaria=baviere', 'Bavarian'],
  [
    'DE',
    'Saxony=saxe;Hesse;Brandenburg=brandebourg;Thuringia=thuringe;Lower Saxony=basse-saxe;North Rhine-Westphalia=rhenanie-du-nord-westphalie',
    'Saxon',
  ],
  ['US', 'California=californie', 'Californian'],
  ['US', 'Texas', 'Texan'],
  ['RU', 'Siberia=siberie', 'Siberian'],
  [
    'RU',
    'Russian Far East=extreme-orient-russe;Dagestan=daghestan;Ingushetia=ingouchie;Tatarstan;Urals=oural;Kamchatka=kamtchatka;Sakhalin=sakhaline',
  ],
  ['UA', 'Crimea=crimee', 'Crimean'],
  ['PS', 'Gaza Strip=bande-de-gaza', 'Gazan'],
  ['PS', 'West Bank=cisjordanie'],
  ['CN', 'Tibet', 'Tibetan'],
  ['CN', 'Xinjiang;Inner Mongolia=mongolie-interieure', 'Uyghur;Uighur'],
  ['PT', 'Azores=acores;Madeira=madere', 'Azorean'],
  ['IT', 'Sicily=sicile', 'Sicilian'],
  [
    'IT',
    'Sardinia=sardaigne;Lombardy=lombardie;Tuscany=toscane;Veneto=venetie;Calabria=calabre;Piedmont=piemont;Apulia=pouilles',
  ],
  ['IN', 'Kashmir=cachemire', 'Kashmiri'],
  ['IN', 'Punjab=pendjab;Kerala;Gujarat'],
  ['ET', 'Tigray=tigre', 'Tigrayan'],
  ['US', 'Idaho;Nebraska;Wyoming;North Dakota;South Dakota;West Virginia;Rhode Island'],
  ['GB', 'Yorkshire;Kent;Cornwall;Devon;Essex;Sussex;Surrey;Cumbria;Lancashire;Norfolk;Suffolk;Midlands'],
  ['AU', 'New South Wales;Queensland;Tasmania;Western Australia;South Australia;Northern Territory'],
  [
    null,
    'Oceania=oceanie;Southeast Asia=asie-du-sud-est;Central Asia=asie-centrale;Eastern Europe=europe-de-l-est;West Africa=afrique-de-l-ouest;Sub-Saharan Africa=afrique-subsaharienne;Horn of Africa=corne-de-l-afrique;Caucasus=caucase;Gulf=golfe;Antarctica=antarctique;Arctic=arctique;Caribbean=caraibes;Antilles;Mediterranean=mediterranee;Atlantic=atlantique;Pacific=pacifique;English Channel=manche;Red Sea=mer-rouge;Black Sea=mer-noire;Baltic Sea=mer-baltique;China Sea=mer-de-chine;Indian Ocean=ocean-indien;Alps=alpes;Pyrenees;Amazon rainforest=amazonie;Rhine=rhin;Nile=nil;Korean Peninsula=peninsule-coreenne;Suez Canal=canal-de-suez;Strait of Hormuz=detroit-d-ormuz',
  ],
  [
    'FR',
    'French Southern Territories=terres-australes-et-antarctiques-francaises;Burgundy=bourgogne;Picardy=picardie;Grand Est;Loire',
  ],
  [
    'US',
    'Florida=floride;Pennsylvania=pennsylvanie;Virginia=virginie;Louisiana=louisiane;North Carolina=caroline-du-nord;South Carolina=caroline-du-sud;Hawaii=hawai;New Mexico=nouveau-mexique;New England=nouvelle-angleterre',
  ],
  ['UA', 'Donbas=donbass|Donbass'],
  ['IL', 'Galilee;Negev=neguev'],
  ['SD', 'Darfur=darfour'],
  ['CD', 'North Kivu=nord-kivu;South Kivu=sud-kivu'],
  ['LY', 'Cyrenaica=cyrenaique;Tripolitania=tripolitaine'],
  ['EG', 'Sinai'],
  ['AF', 'Panjshir=panchir'],
  ...sharedRegions,
];

/** The entries of a row, one a place. */
function read<Country>([country, places, demonyms = '']: Row<Country>) {
  return alternatives(places).map((place, index) => {
    const [first = '', ...others] = place.split('|');
    const [name = '', key] = first.split('=');
    return {
      names: [name, ...others],
      country,
      demonyms: index === 0 ? demonymForms(demonyms) : [],
      ...(key === undefined ? {} : { key }),
    };
  });
}

/** Towns that are no capitals; with the towns that have adjectives of their own. */
export const cities: readonly CityWords[] = townRows.flatMap((row) => read(row));

/** Regions, federal states, continents and seas. */
export const regions: readonly RegionWords[] = regionRows.flatMap((row) => read(row));

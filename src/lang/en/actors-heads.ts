import { alternatives } from '../common/word-lists.ts';
import type { HeadWords } from '../contract/actor.ts';
import { withPlurals } from './actors-forms.ts';

/** Head nouns that tell what an English noun phrase stands for. */
export const heads: HeadWords = {
  organisations: [
    {
      class: 'company',
      words: withPlurals(
        'group;company;firm;maker;manufacturer;giant;conglomerate;operator;subsidiary;start-up;startup;brand;retailer;laboratory;lab;supplier;insurer;publisher;platform;carrier;airline;shipbuilder;steelmaker;wholesaler;housebuilder;brewery;distillery;bakery;developer;brewer;refiner;automaker;carmaker;chipmaker;drugmaker;planemaker;supermarket;chain;contractor;utility;corporation;business;shipyard;plant;factory;cooperative;lender;provider;social network',
      ),
    },
    {
      class: 'ngo',
      words: withPlurals(
        'NGO;organisation;organization;association;collective;foundation;observatory;committee;movement;league;body;network;federation;coalition;community;institution;church;congregation;sect;parish;charity;nonprofit;non-profit;campaign group;rights group;group;monitor;watchdog;trust',
      ),
    },
    {
      class: 'union',
      words: withPlurals(
        'union;trade union;labour union;labor union;federation;confederation;guild;chamber;employers group',
      ),
    },
    {
      class: 'party',
      words: withPlurals('party;movement;coalition;alliance;front;opposition;camp;majority;bloc'),
    },
    {
      class: 'media',
      words: withPlurals(
        'channel;daily;newspaper;paper;weekly;magazine;monthly;review;radio;television;site;website;news site;outlet;station;publication;newsroom;blog;portal;broadcaster;tabloid;encyclopedia;broadsheet;journal',
      ),
    },
    {
      class: 'agency',
      words: withPlurals('agency;news agency;rating agency;ratings agency;institute;news wire'),
    },
    { class: 'bank', words: withPlurals('bank;lender;fund;institution') },
    { class: 'club', words: withPlurals('club;team;franchise;side;federation') },
    {
      class: 'research',
      words: withPlurals(
        'institute;university;centre;center;laboratory;school;faculty;observatory;academy;think tank;think-tank;hospital;museum;institution;college;clinic;pollster',
      ),
    },
    { class: 'court', words: withPlurals('court;tribunal') },
    {
      class: 'armed-group',
      words: withPlurals(
        'group;militia;organisation;organization;movement;militant group;armed group;faction;insurgency',
      ),
    },
    {
      class: 'international',
      words: withPlurals(
        'organisation;organization;institution;union;alliance;agency;bloc;body;commission;council;league;committee;fund',
      ),
    },
    {
      class: 'state',
      words: withPlurals(
        'ministry;government;agency;service;authority;body;institution;commission;administration;bureau;office;prefecture;town hall;city hall;municipality;embassy;police;army;military;presidency;parliament;senate;assembly;council;department;delegation;mission;executive;secretariat;regulator;watchdog;institute;board;city council',
      ),
    },
    { class: null, words: withPlurals('management;board;board of directors;executive committee;leadership') },
  ],
  ownNames: withPlurals(
    'hospital;museum;court;tribunal;university;college;school;academy;faculty;clinic;observatory;church;parish;council;city council;town hall;city hall;municipality;embassy;ministry;government;parliament;senate;assembly;army;police;military;presidency;prefecture',
  ),
  agents: withPlurals(
    'maker;manufacturer;giant;operator;retailer;supplier;insurer;publisher;carrier;shipbuilder;steelmaker;wholesaler;housebuilder;developer;brewer;refiner;automaker;carmaker;chipmaker;drugmaker;contractor;lender;provider;monitor;pollster;regulator;broadcaster;executive;opposition',
  ),
  organisationTails: alternatives(
    'Institute;Industries;Industry;Bank;Institution;Foundation;University;College;Airlines;Airways;Air;Group;Holding;Holdings;Corporation;Corp;Corp.;Inc;Inc.;Ltd;Ltd.;LLC;PLC;plc;Association;Council;Agency;Company;Co.;Partners;Capital;Securities;Investment;Investments;Technologies;Technology;Systems;Motors;Electronics;Pharma;Pharmaceuticals;Press;News;Times;Post;Tribune;Herald;Gazette;Journal;Review;TV;Television;Radio;Media;FC;Club;United;Watch;International;Network;Union;Party;Committee;Center;Centre;Society;Energy;Petroleum;Steel;Records;Studios;Pictures;Entertainment;Games;Software;Labs;Space;Railways;Rail;League;Monitor;Observer;Initiative;Fund;Trust;Museum;Gallery;Hospital;School;Department;Office;Service;Services;Dynamics;Mobility;Logistics;Insurance;Distribution;Aerospace;Telecom;Telecoms;Solutions;Federation;Alliance;Coalition;Movement;Commission;Board;Authority;Brewery;Stores;Foods;Marine;Shipping;Ferries;Collective;Estates;Homes;Projects;Properties;Developments;Construction;Builders;Infrastructure;Breweries;Hotels;Chemicals;Mining;Minerals;Resources;Ventures;Retail;Textiles;Engineering;Trains;Coaches;Rovers;Wanderers;Athletic;Mutual;Orchestra;Choir;Tribunal',
  ),
  mediaTails: alternatives(
    'News;Times;Post;Tribune;Herald;Gazette;Ledger;Chronicle;Courier;Telegraph;Guardian;Observer;Examiner;Enquirer;Inquirer;Sentinel;Dispatch;Argus;Echo;Bulletin',
  ),
  firmTails: alternatives(
    'Airlines;Airways;Holding;Holdings;Corporation;Corp;Corp.;Inc;Inc.;Ltd;Ltd.;LLC;PLC;plc;Company;Co.;Industries;Securities;Investments;Technologies;Systems;Motors;Electronics;Pharma;Pharmaceuticals;Petroleum;Steel;Software;Logistics;Insurance;Telecom;Telecoms;Solutions;Brewery;Stores;Foods;Shipping;Ferries;Estates;Homes;Properties;Developments;Construction;Builders;Breweries;Hotels;Chemicals;Mining;Minerals;Ventures;Retail;Textiles',
  ),
  documents: [
    withPlurals(
      'report;study;survey;research;analysis;audit;evaluation;review;inquiry;assessment;paper;document;publication;findings;finding',
    ),
    withPlurals(
      'statement;press release;release;declaration;message;tweet;letter;note;publication;announcement;post;op-ed;appeal;petition;manifesto;memo;memorandum;email;communique;communiqué',
    ),
    withPlurals(
      'documentary;film;programme;program;video;investigation;article;dispatch;book;interview;editorial;issue;story;report',
    ),
    withPlurals(
      'poll;survey;study;projection;results;forecast;average;statistics;figures;data;estimates;calculations',
    ),
    withPlurals(
      'law;bill;decree;treaty;agreement;deal;convention;charter;constitution;resolution;regulation;directive;code;ruling;judgment;judgement;decision;order;motion;amendment;verdict;act',
    ),
    withPlurals(
      'testimony;account;information;rumour;rumor;images;footage;indictment;file;allegations;revelations;leaks;affidavit;filing;complaint',
    ),
  ],
  speech: withPlurals(
    'speech;remarks;words;statement;declaration;message;address;testimony;account;tweet;post;release;letter;announcement;answer;reply;response;reaction;version;explanation;position;accusation;promise;analysis;opinion;view;comment;complaint;claim',
  ),
  issued: withPlurals('statement;press release;release;communique;communiqué'),
  places: withPlurals(
    'region;town;city;village;island;province;capital;port;airport;district;square;street;avenue;road;county;parish;sea;ocean;mount;mountain;lake;river;valley;desert;strait;gulf;peninsula;suburb;base;camp;prison;stadium;park;forest;bridge;station;bay;cape;archipelago;hamlet;oblast;borough;mosque;cathedral;market;hospital;hotel;tower;site;beach;pass;route;motorway;highway;tunnel;canal;metropolis;outskirts;state;territory;neighbourhood;neighborhood;area;coast;border',
  ),
  firmNouns: withPlurals(
    'employee;worker;factory;plant;subsidiary;shareholder;depot;warehouse;turnover;revenue;headquarters;takeover;bankruptcy;fleet;subscriber;profit;subcontractor;staff;customer',
  ),
  townNouns: withPlurals(
    'centre;center;north;south;east;west;northeast;northwest;southeast;southwest;outskirts;suburb;edge;gate;resident;inhabitant;university;stock exchange;court;opera;museum;theatre;theater;cathedral;zoo;battle;siege;fall;capture;street;marathon;festival;fair;bishop;archbishop;rabbi;mosque;market;hotel;club;school;college;clinic;metro;subway;summit;treaty;conference;games;mayor;heart;downtown;people',
  ),
  placeParts: {
    first: alternatives('saint;st;port;mount;fort;new;north;south;east;west;upper;lower;great;little'),
    inner: alternatives('on;upon;by;in;le;la;the;under;next;sur;sous'),
  },
  people: withPlurals(
    'source;witness;passer-by;visitor;spectator;hiker;administrator;moderator;expert;analyst;observer;official;diplomat;resident;local;member;soldier;troop;policeman;police officer;officer;investigator;researcher;scientist;doctor;lawmaker;senator;minister;journalist;reporter;lawyer;victim;survivor;refugee;migrant;protester;demonstrator;striker;employee;worker;student;pupil;teacher;parent;family;child;youth;person;people;man;woman;men;women;children;citizen;voter;activist;opponent;supporter;rebel;fighter;insurgent;prisoner;detainee;hostage;passenger;traveller;traveler;tourist;customer;client;consumer;user;reader;specialist;economist;historian;political scientist;commentator;representative;leader;chief;boss;farmer;fisherman;shopkeeper;entrepreneur;investor;shareholder;creditor;neighbour;neighbor;friend;relative;colleague;aide;adviser;advisor;insider;whistleblower;medic;nurse;rescuer;firefighter;campaigner;critic;ally;staffer;trader;analyst;engineer;negotiator;delegate;mediator;prosecutor;spokesperson;executive;teenager;pensioner;patient;fan;scholar;academic',
  ),
  groups: alternatives(
    'Taliban;Houthis;Islamists;jihadists;rebels;insurgents;separatists;loyalists;Republicans;Democrats;Conservatives;Tories;socialists;communists;Greens;liberals;centrists;nationalists;Social Democrats;Christian Democrats;unionists;royalists;peacekeepers;Yellow Vests;Westerners;allies;Kurds;Roma;Uyghurs;Rohingya;Chechens;Tutsis;Hutus;Shiites;Sunnis;Alawites;Druze;Christians;Muslims;Jews;Catholics;Protestants;evangelicals;hackers',
  ),
  things: withPlurals(
    'agreement;treaty;act;bill;cup;championship;war;battle;revolution;election;forum;summit;festival;prize;award;operation;plan;project;programme;program;constitution;charter;convention;code;affair;trial;conference;day;week;exhibition;tournament;games;tour;rally;race;match;final;film;book;novel;series;album;song;virus;hurricane;cyclone;typhoon;storm;earthquake;protocol;pact;tax;patent;plane;ship;flight;rocket;satellite;probe;missile;tank;helicopter;medal;order;degree',
  ),
};

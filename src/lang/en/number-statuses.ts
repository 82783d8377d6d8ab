import type { NumberData } from '../contract/number.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What happens to what is counted: dictionary forms of verbs, nouns and adjectives, classes named as in French. */
export const statuses: NumberData['statuses'] = {
  killed:
    words(`kill die dead death toll fatality slay murder assassinate execute massacre perish drown succumb slaughter
    behead`),
  wounded: words('wound wounded injure injured injury hurt maim'),
  missing: words('missing disappear vanish unaccounted disappearance'),
  deployed: words('deploy dispatch redeploy deployment'),
  trained: words('training'),
  arrested: words(
    'arrest detain imprison jail apprehend indict arrested detained detention detainee incarcerate',
  ),
  captured: words('captive'),
  abducted: words('abduct kidnap abduction hostage kidnapping'),
  displaced: words('displace displaced uproot refugee expel deport displacement'),
  evacuated: words('evacuate evacuation evacuee evacuated'),
  hospitalised: words('hospitalise hospitalize hospitalised hospitalized hospitalisation hospitalization'),
  infected: words('infect infection infected'),
  voted: words('voter abstain abstention'),
  elected: words('elect'),
  present: words('presence'),
  gathered: words('protester demonstrator'),
  striking: ['striker', 'be on strike', 'walk off', 'walk out'],
  convicted: words('convict conviction convicted'),
  hired: words('recruitment'),
  'laid-off': words('layoff redundancy'),
  employed: words('employ'),
  delivered: words('delivery'),
  stolen: words('theft'),
  invested: words('investment'),
  destroyed: words('destruction destroyed'),
  damaged: words('damaged'),
};

/** Verbs whose noun is another thing: 12 `trains` are not trained. */
export const verbStatuses: NumberData['verbStatuses'] = {
  deployed: words('send transfer move station mobilize mobilise'),
  trained: words('train'),
  captured: words('capture seize'),
  released: words('release free liberate'),
  displaced: words('flee'),
  rescued: words('rescue'),
  voted: words('vote'),
  present: words('attend'),
  possessed: words('possess own'),
  gathered: words('gather protest march rally demonstrate assemble'),
  convicted: words('sentence'),
  hired: words('hire recruit'),
  'laid-off': words('lay dismiss axe shed'),
  sold: words('sell'),
  bought: words('buy purchase acquire'),
  delivered: words('deliver supply'),
  produced: words('produce manufacture build'),
  stolen: words('steal hack loot'),
  exposed: words('expose compromise leak'),
  invested: words('invest'),
  destroyed: words('destroy devastate ravage raze flatten'),
  damaged: words('damage'),
  fired: words('launch'),
  'shot-down': words('intercept down'),
};

export const undergoing: NumberData['undergoing'] =
  words(`die dead death perish drown succumb disappear vanish flee vote
  protest march rally gather assemble attend demonstrate`);

export const records: NumberData['records'] = {
  nouns: words('data datum record file detail account information password address'),
  status: 'exposed',
  verbs: words('access take copy download publish post sell hold obtain view'),
};

export const machines: NumberData['machines'] = {
  nouns:
    words(`drone missile rocket shell plane aircraft helicopter jet fighter bomber tank vehicle ship boat balloon
    truck`),
  statuses: { down: 'shot-down', lose: 'lost' },
};

export const roles: NumberData['roles'] =
  words(`hostage protester demonstrator refugee evacuee detainee prisoner voter
  survivor captive recruit`);

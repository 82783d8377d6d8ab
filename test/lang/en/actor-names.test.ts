import { expect, it } from 'vitest';
import { namesOf } from './actor-reading.ts';

it.each([
  // a function among capitals
  ['The Czech Foreign Minister Marek Dvorak left.', ['Marek Dvorak/person']],
  ['White House Press Secretary Ann Roe left.', ['White House/presidency:US', 'Ann Roe/person']],
  ['Then Secretary of Defense Paul Gray left.', ['Paul Gray/person']],
  ['They met Mayor of London Ann Roe.', ['London/place:londres', 'Ann Roe/person']],
  ['They met Kate Bishop.', ['Kate Bishop/person']],
  // organs of states
  ['The Norwegian Tourism Ministry left.', ['Norwegian Tourism Ministry/ministry-tourism:NO']],
  ['South Korea’s spy agency left.', ['South Korea’s spy agency/intelligence:KR']],
  ['The Lorne City Council left.', ['Lorne City Council/town-hall:lorne']],
  ['The Food and Drug Administration left.', ['Food and Drug Administration/organisation:fda']],
  ['Then police left.', ['police/police']],
  ['It was court business.', []],
  ['Spy novels sell.', []],
  ['An Amazon court case opened.', ['Amazon/organisation:amazon']],
  ['They told the ministry French troops were there.', ['ministry/ministry']],
  // peoples and adjectives
  ['The French left.', ['French/people:FR']],
  ['They met French troops.', []],
  ['Americans left.', ['Americans/people:US']],
  ['A Briton objected.', ['Briton/people:GB']],
  // what only the sentence’s start writes with a capital
  ['Several people left.', []],
  ['Angry residents left.', []],
  ['Angry police officers left.', ['police/police']],
  ['Royal Navy officers left.', ['Royal Navy/organisation']],
  // capitals as places and as those who govern there
  ['They met in Seoul.', ['Seoul/place:seoul']],
  ['Seoul objected.', ['Seoul/country:KR']],
  ['They left Moscow.', ['Moscow/place:moscou']],
  ['They thanked Moscow.', ['Moscow/country:RU']],
  // heads at the end of a run
  ['They closed Castle Road.', ['Castle Road/place']],
  ['They won the Davis Cup.', []],
  ['They met the Orthodox Church.', ['Orthodox Church/organisation']],
  ['US officials left.', ['US/country:US']],
  ['They told us.', []],
  ['They met in May.', []],
] as const)('%s', (text, names) => expect(namesOf(text)).toEqual(names));

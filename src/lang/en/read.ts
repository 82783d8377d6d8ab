import { commonReadData } from '../common/read.ts';
import type { ReadData } from '../contract/read.ts';

const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

/** How the furniture of English news pages is worded, beyond what stands on pages of every language. */
export const read: ReadData = {
  lines: [
    ...commonReadData.lines,
    ...phrases(`
    be the first to comment, join the conversation, join the discussion, view comments, show comments, hide comments,
    read comments, read the comments, view all comments, comment, comments have been disabled, report this comment, report abuse, reply,
    share this story, share this page, share on facebook, share on twitter, share via email, email this article, email this,
    gift this article, give this article, save, save article, save for later, bookmark, listen, listen to this article,
    listen to this story, print this article, print article, text size, article continues below, article continues after advertisement,
    story continues below, story continues below advertisement, story continues after advertisement, continue reading,
    continue reading the main story, continue reading below, advertisement feature, paid content, partner content, promoted, promoted content,
    support us, donate, become a member, become a subscriber, subscribe for full access, already a subscriber, already a member,
    create an account, create a free account, my account, forgot password, log out, sign out, start your free trial,
    for subscribers, subscribers only, subscriber only, premium, get the app, download the app,
    get our newsletter, sign up for our newsletter, sign up to our newsletter, sign up for free, follow this topic, follow the topic,
    contact the newsroom, contact the editor, site map, sitemap, manage cookies, accept, accept and close, decline,
    do not sell my personal information, all rights reserved, read the full story, read full article, read the full article,
    learn more, find out more, more on this story, more on this, more stories, more news, top stories, latest stories,
    back to home, home page, go to homepage, jump to content, previous page, next page, see all, see also, read also, also read,
    don’t miss, editors’ picks, editor’s picks, must read, must reads, on the same topic, more from, in this article, key points,
    more like this, what to read next, up next, around the web, from the web, file photo, stock photo, stock image, library image,
    was this article helpful, did you like this article, tell us what you think, have your say, caption, image caption`),
  ],
  labels: [
    ...commonReadData.labels,
    ...phrases(`
    uk, us, u.s., us news, uk news, world news, international, local, local news, national, politics, business, economy, money,
    markets, finance, companies, technology, tech, science, health, environment, climate, education, sport, sports, football, cricket,
    tennis, rugby, culture, arts, books, film, films, music, tv, tv and radio, television, entertainment, lifestyle, life, style,
    fashion, food, travel, property, motoring, opinion, comment, editorial, analysis, explainer, explainers, feature, features, interview,
    profile, obituary, obituaries, investigation, long read, in depth, in-depth, in pictures, photos, gallery, exclusive, breaking,
    latest, latest news, headlines, coronavirus, ukraine, europe, africa, asia, americas, middle east, australia, crime,
    courts, transport, weather, jobs, puzzles, crosswords, games, events, classifieds, obits, letters, columnists, data, fact check,
    factcheck, archive, archives, services, help, shop, more, topics, follow`),
  ],
  openers: [
    ...commonReadData.openers,
    ...phrases(`
    read more about, read more on, see more, for more on this, for more information visit, for more stories, more on,
    related:, related article, watch:, watch more, listen:, listen to our,
    sign up here, sign up for the, sign up now, sign up to receive, subscribe today, subscribe for, get the latest, get our,
    get breaking news, get the day’s, stay up to date, never miss, don’t miss our, download our app, download our free app,
    follow our, follow us, like us on, join us on, join our, find us on,
    this article is for subscribers, this content is for, to continue reading, to read this article, you have # free articles,
    you’ve read # articles, already a subscriber?, not a subscriber, if you are already, if you’re already,
    support our journalism, support independent journalism, help us, make a contribution, donate to, your support,
    this website uses, our website uses cookies, by using this site, by clicking, by signing up, by subscribing, you can unsubscribe,
    you can opt out, we and our partners, we’d like to, we would like to send you, this video is not available, this content is not available,
    please enable javascript, enable javascript, your browser, this content is hosted,
    all rights reserved, reproduction without, no part of this,
    reading time, # min read, # minute read, estimated reading time,
    image caption, image copyright, image source, media caption, file photo, file image, picture:, pictures:, stock image,
    be the first to, comments are closed, you must be logged in, log in to, please log in, please sign in,
    this article was first published, this article was amended, this story was first published, this story originally appeared,
    this story has been updated, this is a developing story, a version of this article, an earlier version of this article,
    click here to, click here for, do you have a story, got a story, got a tip, do you have a tip, have you been affected, contact us at,
    send your, to report a, report a correction, if you have a story, let us know what you think`),
  ],
  weakOpeners: [
    ...commonReadData.weakOpeners,
    ...phrases(`
    share to, tweet this, email to, with AFP, with Reuters, with agencies, with AP, additional reporting by, reporting by,
    editing by, writing by, compiled by, edited by, source AFP, source Reuters, read the full, view all, view more, see all,
    all the latest, more from, everything you need to know about, follow, manage, published in, categories`),
  ],
  fields: [
    ...commonReadData.fields,
    ...phrases(`
    read, read more, read next, read also, also read, see also, watch, listen, more, more on this, related stories, related articles,
    related topics, keywords, section, sections, theme, subjects, subject, editor, editors, reporter, writer, words, image,
    images, picture, pictures, photograph, photography, caption, illustration, graphic, video, phone, tel, telephone, email, website,
    link, links, follow, contact, last modified, first published, published, updated`),
  ],
  anywhere: [
    ...commonReadData.anywhere,
    ...phrases(`reproduction prohibited, terms of use, stock photo, file photo, privacy policy`),
  ],
  relatedHeadings: [
    ...commonReadData.relatedHeadings,
    ...phrases(`
    more on this story, more on this topic, more on this, related topics, related content, related news, related coverage, read next,
    what to read next, up next, top stories, latest stories, more news, more from, don’t miss, must read, must reads, editors’ picks,
    editor’s picks, most viewed, most shared, most commented, elsewhere on, you might be interested in, we recommend, in other news,
    around the web, from around the web, promoted stories, more like this, further reading`),
  ],
  commentHeadings: [
    ...commonReadData.commentHeadings,
    ...phrases(`view comments, show comments, reader comments, readers’ comments, join the conversation, have your say,
      your comments, discussion`),
  ],
  breadcrumbRoots: [
    ...commonReadData.breadcrumbRoots,
    ...phrases(`home page, homepage, you are here, front page`),
  ],
  bylineOpeners: [
    ...commonReadData.bylineOpeners,
    ...phrases(
      `reported by, reporting by, story by, words by, interview by, additional reporting by, analysis by, from our correspondent`,
    ),
  ],
  bylineWords: phrases(`
    by, and, in, at, for, the, our, with, of, from, on, correspondent, correspondents, reporter, reporters, editor, editors, staff,
    writer, writers, senior, special, chief, deputy, political, foreign, diplomatic, business, economics, health, science, education,
    environment, defence, defense, home, affairs, crime, sports, sport, technology, north, south, east, west, europe, bureau, news,
    desk, agency, agencies, freelance, columnist, political, editorial, von, van, der, den, di, da, dos, de, du, la, le, el, al, ben,
    bin, ibn, mc, o`),
  collectiveAuthors: phrases(`
    staff, staff reporter, staff reporters, staff writer, staff writers, newsroom, news desk, the newsroom, editorial board,
    our correspondent, by our correspondent, by our own correspondent,
    by our political correspondent, by our foreign staff, by our reporters, by a staff reporter, by staff, by agencies, agencies, agency reports, agencies and staff, admin, editor, web desk, foreign staff, press association`),
  publishedOpeners: [
    ...commonReadData.publishedOpeners,
    ...phrases(`
    first published, first published on, originally published, published at, published today, published yesterday, date published,
    posted at, updated at, modified, modified on, last modified on, last updated at, last update, date, created, issued on`),
  ],
  changeNotices: phrases(`
    this article was amended, this article has been amended, this article was updated, this article has been updated,
    this article was corrected, this article has been corrected, this story was updated, this story has been updated,
    this story was corrected, this story has been corrected, article amended, article updated, story updated, updated on, updated at,
    last updated, modified on, last modified, an earlier version of this article, an earlier version of this story,
    a previous version of this article, a previous version of this story, correction:, clarification:, editor's note`),
  months: commonReadData.months,
  weekdays: [...commonReadData.weekdays, ...phrases(`Mon, Tue, Tues, Wed, Thu, Thur, Thurs, Fri, Sat, Sun`)],
  dateWords: phrases(`
    on, at, the, of, in, and, to, ago, st, nd, rd, th, am, pm, a.m, p.m, h, hour, hours, hr, hrs, minute, minutes, min, mins, day,
    days, week, weeks, today, yesterday, noon, midnight, morning, evening, gmt, utc, bst, cet, cest, est, edt, et, ct, pt, pst, pdt,
    ist, updated, published, posted, last, first, modified, london, new, york, paris, local, time`),
  agencies: [...commonReadData.agencies, ...phrases(`PA, PA Media, Press Association, AAP, CNS, PA Wire`)],
};

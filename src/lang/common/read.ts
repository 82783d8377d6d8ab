import type { ReadData } from '../contract/read.ts';

const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

/** News agencies under the names that credits give them everywhere. */
export const newsAgencies: readonly string[] =
  phrases(`AFP, Reuters, AP, Associated Press, EFE, ANSA, DPA, Xinhua, TASS, Anadolu, Bloomberg, UPI, Yonhap, Kyodo,
    Belga, ATS`);

/**
 * Page furniture that stands on pages of every language, most of it English words of publishing systems that
 * nobody translated. A language adds its own.
 */
export const commonReadData: Pick<
  ReadData,
  | 'lines'
  | 'labels'
  | 'openers'
  | 'weakOpeners'
  | 'fields'
  | 'anywhere'
  | 'relatedHeadings'
  | 'commentHeadings'
  | 'breadcrumbRoots'
  | 'bylineOpeners'
  | 'publishedOpeners'
  | 'months'
  | 'weekdays'
  | 'agencies'
> = {
  lines: phrases(`
    loading, loading more, loading comments, please wait, advertisement, advertising, sponsored, sponsored content,
    share, share this, share this article, share on, tweet, pin it, print, print this page, email, e-mail, copy link,
    copy url, facebook, twitter, x, linkedin, whatsapp, telegram, pinterest, reddit, messenger, instagram, youtube,
    tiktok, bluesky, mastodon, threads, google news, flipboard, pocket, rss, like, follow, follow us, subscribe,
    subscribe now, sign up, sign in, log in, login, register, newsletter, newsletters, skip to content,
    skip to main content, back to top, scroll to top, read more, load more, show more, see more, view all, show all,
    click here, next, previous, next article, previous article, next post, previous post, no comments,
    no comments yet, # comments, # comment, # shares, # share, # views, # likes, comments are closed,
    add a comment, leave a comment, leave a reply, post a comment, leave a response, comments off, cancel reply,
    accept all, accept cookies, accept all cookies, reject all, cookie settings, cookie policy, privacy policy,
    terms of use, terms of service, terms and conditions, contact us, about us, powered by wordpress,
    you may also like, you might also like, you may be interested in, related, related articles, related posts,
    related stories, most read, most popular, trending, trending now, recommended, recommended for you,
    more from this author, about the author, table of contents, close, toggle navigation`),
  labels:
    phrases(`home, menu, search, video, videos, live, world, news, breaking news, top stories, tags, share:,
    contact, about, podcast, podcasts`),
  openers: phrases(`
    you may also like, you might also like, leave a comment, leave a reply, read also, also read, see also,
    read more:, sign up for our, sign up to our, subscribe to our, follow us on, share this article on, this site uses cookies,
    this website uses cookies, we use cookies, by continuing to use this site, all rights reserved, copyright ©,
    image credit, photo credit, image source, photo by, photograph by, originally published on,
    this article was originally published, your email address will not be published, required fields are marked,
    save my name, notify me of, last updated, reading time, min read`),
  weakOpeners:
    phrases(`share on, share via, share with, click to share, click to email, click to print, posted in,
    filed under, tagged with, read more, photo via, loading`),
  fields: phrases(`tags, tag, photo, photos, photo credit, credit, credits, source, sources, share, posted in,
    filed under, category, categories, topics, author, related, via, copyright`),
  anywhere: phrases(`all rights reserved, min read, minutes read, minute read`),
  relatedHeadings: phrases(`
    you may also like, you might also like, you may be interested in, related, related articles, related posts,
    related stories, most read, most popular, trending, trending now, recommended, recommended for you,
    more stories, latest news, popular posts, recent posts, read also, see also`),
  commentHeadings:
    phrases(`leave a comment, leave a reply, post a comment, add a comment, comments, # comments,
    # comment, leave a response`),
  breadcrumbRoots: phrases(`home`),
  bylineOpeners: phrases(`by, posted by, written by, published by, text by, author`),
  publishedOpeners: phrases(`published, published on, posted on, posted, updated, updated on, last updated,
    last updated on, last modified, created on`),
  months:
    phrases(`January, February, March, April, May, June, July, August, September, October, November, December,
    Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec`),
  weekdays: phrases(`Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday`),
  agencies:
    phrases(`AFP, Reuters, AP, Associated Press, EFE, ANSA, DPA, Xinhua, TASS, EPA, Getty, Getty Images,
    Sipa, Sipa Press, Shutterstock, iStock, Alamy, Unsplash, Pixabay, Pexels, Adobe Stock, MaxPPP, Hans Lucas, Abaca,
    Anadolu, NurPhoto, Zuma, Bloomberg, UPI, Yonhap, Kyodo, Keystone, Belga, ATS, Wikimedia Commons, Flickr, DR`),
};

import type { Article } from '../../model/article.ts';
import type { Document, Paragraph } from '../../model/document.ts';

/** What the stages found in an article. */
export type Findings = Omit<
  Document,
  'id' | 'file' | 'text' | 'title' | 'outlet' | 'author' | 'url' | 'boilerplate'
>;

/** An article and what was found in it, as its document. */
export function assembleDocument(article: Article, findings: Findings): Document {
  const { id, file, text, title, outlet, author, url } = article;
  const {
    lang,
    published,
    paragraphs,
    credits,
    foreign,
    statements,
    figures,
    dates,
    mentions,
    notUnderstood,
  } = findings;
  return {
    id,
    file: file ?? null,
    text,
    title: title ?? titleOf(text, paragraphs),
    lang,
    outlet: outlet ?? null,
    author: author ?? null,
    url: url ?? null,
    published,
    paragraphs,
    boilerplate: paragraphs
      .filter(({ kind }) => kind === 'boilerplate')
      .map(({ start, end }) => ({ start, end })),
    credits,
    foreign,
    statements,
    figures,
    dates,
    mentions,
    notUnderstood,
  };
}

function titleOf(text: string, paragraphs: readonly Paragraph[]): string | null {
  const title = paragraphs.find(({ kind }) => kind === 'title');
  return title ? text.slice(title.start, title.end) : null;
}

import { z } from 'zod';

const pairSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

/** One attribution as an annotator marked it; spans are `[start, end]` in UTF-16 code units, end exclusive. */
const annotationSchema = z.object({
  content: z.array(pairSchema),
  source: pairSchema.nullish(),
  cue: pairSchema.nullish(),
  kind: z.string().nullish(),
  stance: z.string().nullish(),
  actor: z.string().nullish(),
  /** false: neither required nor counted as wrong under `--core`. */
  core: z.boolean().default(true),
});

/**
 * One line of the annotated file: an article (`id`, `text`, and any of the fields that an input article may have)
 * with its statements. Fields that are not named here are ignored.
 *
 *     {"id": "a1", "text": "…", "statements": [{"content": [[0, 12]], "source": [20, 28], "cue": [13, 19],
 *      "kind": "direct", "stance": "assert", "actor": "…", "core": true}]}
 */
const annotatedArticleSchema = z.object({
  id: z.coerce.string(),
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  published: z.string().nullish(),
  lang: z.string().nullish(),
  statements: z.array(annotationSchema),
});

export type Annotation = z.infer<typeof annotationSchema>;
export type AnnotatedArticle = z.infer<typeof annotatedArticleSchema>;

/** Reads NDJSON. A line that is not an annotated article is an error that names the line. */
export function readAnnotatedArticles(ndjson: string): readonly AnnotatedArticle[] {
  const articles: AnnotatedArticle[] = [];
  for (const [index, line] of ndjson.split('\n').entries()) {
    if (line.trim() === '') continue;
    const result = annotatedArticleSchema.safeParse(parseLine(line, index));
    if (!result.success) throw new Error(`line ${index + 1}: ${z.prettifyError(result.error)}`);
    articles.push(result.data);
  }
  return articles;
}

function parseLine(line: string, index: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

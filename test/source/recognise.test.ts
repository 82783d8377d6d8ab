import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/source/recognise.ts';

const of = (content: string | Buffer, name = 'article') => recognise(Buffer.from(content as string), name);

describe('recognise', () => {
  it.each([
    ['text', 'Le pont de Tavel rouvrira en mai.', 'a.txt'],
    ['text', '[Mise à jour] Le pont de Tavel rouvrira.', 'a.txt'],
    ['text', '{Le pont} rouvrira.', 'a.txt'],
    ['text', '< 3 mètres : le niveau de la Vesle baisse', 'a'],
    ['text', 'Le pont rouvrira. <b>Vite</b>.', 'a.txt'],
    ['markdown', '# Le pont', 'a.md'],
    ['markdown', '---\ntitle: Le pont\n---\nIl rouvrira.', 'a'],
    ['html', '<!DOCTYPE html><html><body>Le pont</body></html>', 'a.txt'],
    ['html', '\uFEFF\n<html lang="fr"><p>Le pont', 'a'],
    ['html', '<!-- saved from url=(0025)https://tavel.example/ -->\n<html>', 'a'],
    ['html', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', 'a'],
    ['html', 'Avant le balisage <p>Le pont</p>', 'a.html'],
    ['json', '{\n  "id": "a",\n  "text": "Le pont"\n}', 'a'],
    ['json', '[{"id": "a", "text": "Le pont"}]', 'a'],
    ['ndjson', '{"id": "a", "text": "Le pont"}', 'a'],
    ['ndjson', '{"id": "a", "text": "Le pont"}\n{"id": "b", "text": "La digue"}\n', 'a.txt'],
    ['ndjson', 'cassé\n{"id": "a", "text": "Le pont"}\n', 'a'],
    ['ndjson', '{"id": "a", "text": \n{"id": "b", "text": "La digue"}\n', 'a'],
    ['ndjson', 'cassé\n', 'a.ndjson'],
  ])('%s: %j as %s', (format, content, name) => {
    expect(of(content, name)).toBe(format);
  });

  it.each([
    ['%PDF-1.7', /PDF is not yet supported/u],
    ['WARC/1.0\r\n', /WARC is not yet supported/u],
    ['<?xml version="1.0"?><rss version="2.0">', /RSS feeds are not yet supported/u],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', /Atom feeds are not yet supported/u],
    ['<opml version="2.0">', /OPML is not yet supported/u],
    ['{\\rtf1\\ansi', /RTF/u],
  ])('says what %j is', (content, reason) => {
    expect(() => of(content)).toThrow(reason);
  });

  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /an image, not text/u],
    ['a zero byte', [0x4c, 0x65, 0x00, 0x70, 0x6f, 0x6e, 0x74], /binary data, not text/u],
    ['control characters', Array.from({ length: 200 }, (_, at) => at % 32 || 1), /binary data, not text/u],
    ['gzip', [0x1f, 0x8b, 0x08], /gzip.*not yet supported/u],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => recognise(Uint8Array.from(bytes), 'a')).toThrow(reason);
  });
});

import type { Dossier } from '../model/index.ts';
import { listEvents } from './outline/events.ts';
import { createLookup, type Lookup, takePassage } from './outline/lookup.ts';
import type { DocumentEntry, Outline, SectionId, StoryEntry } from './outline/model.ts';
import { traceLines } from './outline/origins.ts';
import { fillSections } from './outline/sections.ts';
import { drawSeries, listRelated } from './outline/series.ts';
import { listShifts } from './outline/shifts.ts';

const SECTION_ORDER: readonly SectionId[] = ['agreed', 'differs', 'denied', 'single-origin'];

/** What a dossier tells, arranged for a reader: the one arrangement that every view shows. */
export function outline(dossier: Dossier): Outline {
  const lookup = createLookup(dossier);
  const originOf = traceLines(lookup, dossier.claims);
  const sections = fillSections(lookup, originOf);
  const documents = dossier.documents.map((document) => describeDocument(lookup, document));
  const reprints = documents.filter((document) => document.reprintOf !== null).length;
  const stories = dossier.stories
    .map((story): StoryEntry => ({ id: story.id, title: story.title, documents: story.documents.length }))
    .sort((a, b) => b.documents - a.documents);
  const first = dossier.documents.find((document) => document.title !== null);
  return {
    title: stories[0]?.title ?? first?.title ?? null,
    asOf: dossier.asOf,
    articles: documents.length - reprints,
    reprints,
    ...countOrigins(dossier, lookup),
    statements: documents.reduce((sum, document) => sum + document.statements, 0),
    stories,
    sections: SECTION_ORDER.map((id) => ({ id, items: sections[id] })),
    shifts: listShifts(lookup),
    ...listEvents(lookup),
    series: drawSeries(lookup),
    related: listRelated(lookup),
    notUnderstood: dossier.documents
      .filter((document) => lookup.reprints.original(document.id) === document.id)
      .flatMap((document) => document.notUnderstood.map((span) => takePassage(lookup, document, [span]))),
    documents,
  };
}

/** The actors that claims go back to; before any comparison, the actors that speak. */
function countOrigins(dossier: Dossier, lookup: Lookup): { origins: number; unnamedSources: number } {
  const origins =
    dossier.claims.length > 0
      ? dossier.claims.flatMap((claim) => claim.origins.map((origin) => origin.actor))
      : dossier.documents.flatMap((document) =>
          document.statements.map((statement) => statement.speaker?.actor ?? null),
        );
  const actors = new Set(origins.filter((actor) => actor !== null));
  const unnamedSources = [...actors].filter((actor) => lookup.actor(actor)?.anonymous === true).length;
  return { origins: actors.size - unnamedSources, unnamedSources };
}

function describeDocument(lookup: Lookup, document: Dossier['documents'][number]): DocumentEntry {
  const original = lookup.document(lookup.reprints.original(document.id));
  return {
    ...lookup.name(document),
    title: document.title,
    basis: document.published?.basis ?? null,
    statements: document.statements.length,
    boilerplate: document.boilerplate.length,
    notUnderstood: document.notUnderstood.length,
    reprintOf: original === undefined || original === document ? null : lookup.name(original),
  };
}

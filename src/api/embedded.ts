import type { Catalog } from '#core/catalog/catalog.ts';
import type { ValueCount } from '#core/catalog/selection.ts';
import type { License } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import type { DefinitionId } from '#core/model/vocabulary.ts';
import type { NamedCorpus } from '#data/publish/datasets-file.ts';
import type { DefinitionsFile } from '#data/publish/definitions-file.ts';
import { dataUrl, readCatalog } from './data.ts';

/** How many models the data holds, and the day it is of (ISO 8601). */
type Edition = { models: number; date: string };

/** The one thing that a page is about, with all that its page shows of it. */
export type Subject = {
  license?: License;
  dataset?: { corpus: NamedCorpus; parts: readonly Pick<NamedCorpus, 'id' | 'name'>[] };
  definition?: {
    id: DefinitionId;
    /** How many models get which answer. */
    counts: Readonly<Record<string, ValueCount>>;
    licenses: DefinitionsFile['licenses'];
  };
};

/** Data that came inside the page, so that its first view needs no request. */
export type EmbeddedData = {
  edition?: Edition | undefined;
  catalog?: Catalog | undefined;
  records?: ModelRecord[] | undefined;
  /** The whole license list. */
  licenses?: License[] | undefined;
  subject?: Subject | undefined;
  pages?: Record<string, unknown> | undefined;
  /** The addresses of data that the page has asked for, hardly any of which is missing. */
  asked?: readonly string[] | undefined;
};

/** The same as it travels: the catalog still packed. */
export type EmbeddedJson = Omit<EmbeddedData, 'catalog'> & { catalog?: unknown };

export const EMBEDDED_ID = 'ajar-data';

/** Reads the data inside the page; nothing when there is none, or it is damaged (then it is fetched). */
export function readEmbedded(): EmbeddedData {
  const text = document.getElementById(EMBEDDED_ID)?.textContent;
  if (!text) return {};
  const asked = [...document.querySelectorAll('link[rel=preload]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  try {
    return { ...decodeEmbedded(JSON.parse(text) as EmbeddedJson), asked };
  } catch {
    return {};
  }
}

/** Decodes what a page carries. */
export function decodeEmbedded(json: EmbeddedJson): EmbeddedData {
  return {
    ...json,
    catalog: json.catalog === undefined ? undefined : readCatalog(json.catalog, dataUrl('catalog.json')),
  };
}

import type { ReleaseChanges } from '#data/publish/changes.ts';
import type { NamedCorpus } from '#data/publish/datasets-file.ts';
import type { DefinitionsFile } from '#data/publish/definitions-file.ts';
import type { Downloads } from '#data/publish/downloads.ts';
import type { IndexesFile } from '#data/publish/indexes-file.ts';
import type { Release } from '#data/publish/kept-files.ts';
import type { LicenseTimelines } from '#data/publish/license-timelines.ts';
import { CHANGE_KINDS } from '#core/model/change-kind.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import {
  CORPUS_AVAILABILITIES,
  DEFINITION_IDS,
  INDEX_IDS,
  LICENSE_CATEGORIES,
  TEXTS_LICENSED,
} from '#core/model/vocabulary.ts';
import { change, named } from './record-shapes.ts';
import {
  date,
  dictionaryOf,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  text,
  truth,
  type Shape,
} from './shape.ts';

/** The data files of single pages, and what each holds. */
export type PageFiles = {
  'changes.json': ReleaseChanges[];
  'datasets.json': NamedCorpus[];
  'definitions.json': DefinitionsFile;
  'downloads.json': Downloads;
  'indexes.json': IndexesFile;
  'license-timelines.json': LicenseTimelines;
  'releases.json': Release[];
};
export type PageFile = keyof PageFiles;

const anything = object({});
const release = { date, note: text };

/** What is asked of each file before a page relies on it: a file of another build, or a damaged one, is refused. */
export const PAGE_FILE_SHAPES: Record<PageFile, Shape> = {
  'changes.json': listOf(
    object({
      ...release,
      models: listOf(
        object({ ...named, family: text, changes: listOf(object({ ...change, kind: oneOf(CHANGE_KINDS) })) }),
      ),
    }),
    1,
  ),
  'datasets.json': listOf(
    object({
      ...named,
      publisher: text,
      url: text,
      license: orNull(text),
      textsLicensed: oneOf(TEXTS_LICENSED),
      availability: oneOf(CORPUS_AVAILABILITIES),
      evidence: listOf(object({ url: text })),
      licenses: listOf(object({ ...named, category: oneOf(LICENSE_CATEGORIES) })),
      models: listOf(object({ ...named, producer: text })),
    }),
    1,
  ),
  'definitions.json': object({
    demands: dictionaryOf(
      listOf(
        object({
          definition: oneOf(DEFINITION_IDS),
          tier: orNull(text),
          asked: oneOf(['yes', 'partly', 'no']),
        }),
        1,
      ),
    ),
    licenses: listOf(
      object({ definition: oneOf(DEFINITION_IDS), tier: orNull(text), verdicts: dictionaryOf(text) }),
      1,
    ),
  }),
  'downloads.json': object({
    release: object({ date: text, hash: text }),
    models: number,
    licenses: number,
    files: listOf(object({ path: text, bytes: number }), 1),
    sources: listOf(
      object({ name: text, url: text, license: text, licenseUrl: text, credit: text, taken: text }),
    ),
  }),
  'indexes.json': object({
    editions: object(
      Object.fromEntries(
        INDEX_IDS.map((id) => [
          id,
          object({ name: text, recordUrl: text, models: object({ same: number }) }),
        ]),
      ),
    ),
    models: listOf(
      object({
        ...named,
        producer: text,
        records: listOf(
          object({ record: text, relation: text, overall: object({ index: oneOf(INDEX_IDS) }) }),
        ),
        disagreements: listOf(object({ component: oneOf(COMPONENT_IDS), theirs: listOf(anything) })),
        agreements: listOf(object({ between: listOf(text), components: listOf(oneOf(COMPONENT_IDS)) })),
      }),
    ),
    companies: listOf(object({ record: text, models: listOf(object(named)) })),
  }),
  'license-timelines.json': object({
    licenses: listOf(object({ id: text, name: text, category: text })),
    families: listOf(
      object({
        family: text,
        leftOut: number,
        steps: listOf(
          object({
            license: orNull(text),
            from: date,
            to: date,
            models: listOf(object({ id: text, label: text }), 1),
          }),
          2,
        ),
      }),
    ),
  }),
  'releases.json': listOf(object({ ...release, hash: text, isKept: truth }), 1),
};

export { licensesShape, recordShape } from './record-shapes.ts';

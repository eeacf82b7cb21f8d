import type { Indexes, Level, MotRecord, OpeningUpRecord, OsaiRecord } from './index-records.ts';

type Listed = MotRecord['components'];

/** Indexes with these records and nothing else; an id is the record's key. */
export function someIndexes(records: {
  mot?: Record<string, Listed>;
  osai?: Record<
    string,
    Partial<OsaiRecord['levels']> & Partial<Pick<OsaiRecord, 'base' | 'end' | 'licenseId'>>
  >;
  openingUp?: Record<string, Partial<OpeningUpRecord['levels']>>;
}): Indexes {
  const edition = <Id extends string>(id: Id) => ({
    id,
    name: id,
    version: '0'.repeat(40),
    date: '2026-06-12',
    license: 'CC-BY-4.0',
    attribution: id,
    url: 'https://example.org/',
    recordUrl: `https://example.org/${id}/{record}`,
  });
  const map = <From, To>(
    from: Record<string, From> | undefined,
    to: (value: From) => To,
  ): Record<string, To> =>
    Object.fromEntries(Object.entries(from ?? {}).map(([key, value]) => [key, to(value)]));
  return {
    mot: { ...edition('mot'), records: map(records.mot, aMotRecord) },
    osai: {
      ...edition('osai'),
      records: map(records.osai, ({ base = 'Base', end = 'End', licenseId = null, ...levels }) => ({
        name: 'A system',
        producer: 'a-producer',
        modality: 'text',
        base,
        end,
        license: licenseId,
        licenseId,
        released: '2025-01',
        page: 'https://example.org/model',
        flop: {},
        score: 0,
        levels: { ...allClosed(OSAI), ...levels },
        links: {},
      })),
    },
    'opening-up-chatgpt': {
      ...edition('opening-up-chatgpt'),
      records: map(records.openingUp, (levels) => ({
        name: 'A project',
        score: 0,
        levels: { ...allClosed(OPENING_UP), ...levels },
        links: {},
      })),
    },
    fmti: { ...edition('fmti'), records: {} },
  };
}

function aMotRecord(components: Listed): MotRecord {
  return {
    name: 'A model',
    producer: 'a-producer',
    modality: 'text',
    architecture: null,
    parameters: null,
    origin: null,
    links: {},
    class: null,
    progress: [0, 0, 0],
    components,
  };
}

/** A component the Model Openness Tool lists under a license of its own. */
export function listed(id: string | null = null): NonNullable<Listed['trainingCode']> {
  return { says: 'listed', license: id ?? 'unlicensed', from: 'component', id };
}

const OSAI = [
  'datasources_basemodel',
  'datasources_endmodel',
  'weights_basemodel',
  'weights_endmodel',
  'trainingcode',
  'code',
  'hardware_architecture',
  'preprint',
  'paper',
  'modelcard',
  'datasheet',
  'licenses',
] as const;

const OPENING_UP = [
  'opencode',
  'llmdata',
  'llmweights',
  'rldata',
  'rlweights',
  'license',
  'code',
  'architecture',
  'preprint',
  'paper',
  'modelcard',
  'datasheet',
  'package',
  'api',
] as const;

function allClosed<Name extends string>(names: readonly Name[]): Record<Name, Level> {
  return Object.fromEntries(names.map((name) => [name, 'closed'])) as Record<Name, Level>;
}

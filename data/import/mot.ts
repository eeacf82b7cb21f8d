import { z } from 'zod';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { readAbsence } from '#core/license/absence.ts';
import { classifyMot, MOT_COMPONENTS, MOT_IDS, type MotComponentId } from '#core/definitions/mot-record.ts';
import type { Indexes, MotRecord } from '#core/indexes/records.ts';
import { saidBeside } from '../read/mot-fields.ts';
import { componentName } from '../read/mot-file.ts';
import { inBillions } from './figures.ts';
import { MOT_CORRECTIONS, NO_ADDRESS, type MotCorrection } from './mot-corrections.ts';
import { ARCHITECTURES, LICENSES, PRODUCERS, TYPES } from './mot-spellings.ts';
import {
  httpsLinks,
  look,
  lookIfNamed,
  own,
  parseYaml,
  type Edition,
  type Problem,
  type Upstream,
} from './upstream.ts';

const COMPONENT_BY_NAME = Object.fromEntries(MOT_IDS.map((id) => [MOT_COMPONENTS[id].name, id])) as Record<
  string,
  MotComponentId
>;

const text = z.string().optional();
// The tool's own schema allows null, and neither.
const namedLicense = z.strictObject({ name: z.string().nullish(), path: z.string().nullish() });

/** A model file of the Model Openness Tool. The contact field is allowed, and never looked at. */
const fileSchema = z.strictObject({
  framework: z.looseObject({}),
  release: z.strictObject({
    name: z.string().trim().min(1),
    version: text,
    date: text,
    type: text,
    architecture: text,
    treatment: text,
    origin: text,
    producer: z.string(),
    contact: z.unknown().optional(),
    repository: text,
    huggingface: text,
    license: z.strictObject({
      distribution: namedLicense.optional(),
      code: namedLicense.optional(),
      data: namedLicense.optional(),
      document: namedLicense.optional(),
    }),
    components: z.array(
      z.strictObject({
        name: componentName,
        description: text,
        license: text,
        license_path: text,
        component_path: text,
      }),
    ),
  }),
});

type Release = z.infer<typeof fileSchema>['release'];
type Report = (at: readonly PropertyKey[], message: string) => void;

/** Reads the Model Openness Tool's model files into our index file; the problems are empty if all of it is known. */
export function readMot(
  files: readonly Upstream[],
  edition: Edition,
): { index: Indexes['mot']; problems: Problem[] } {
  const problems: Problem[] = [];
  const records = files.flatMap((file): [string, MotRecord][] => {
    const yaml = parseYaml(file, fileSchema, problems);
    if (yaml === null) return [];
    const report: Report = (at, message) => yaml.report(['release', ...at], message);
    return [[file.key, readRecord(file.key, yaml.data.release, report)]];
  });
  const index = {
    id: 'mot' as const,
    name: 'Model Openness Tool',
    ...edition,
    license: 'MIT',
    attribution:
      'Model Openness Tool, LF AI & Data Foundation. Copyright 2024 The Model Openness Tool Authors.',
    url: 'https://mot.isitopen.ai/',
    recordUrl: `https://github.com/lfai/model_openness_tool/blob/${edition.version}/models/{record}.yml`,
    records: Object.fromEntries(records),
  };
  return { index, problems };
}

function readRecord(key: string, release: Release, report: Report): MotRecord {
  const correction = own(MOT_CORRECTIONS, key);
  const dropped = new Set<string>(correction?.drop ?? []);
  const seen = told(TYPES, 'type', release, report);
  const architecture = told(ARCHITECTURES, 'architecture', release, report);
  const producer = told(PRODUCERS, 'producer', release, report);
  const licenses = globalLicenses(release);
  const result = classifyMot({ components: release.components, licenses });
  return {
    name: correction?.name ?? release.name,
    producer: correction?.producer ?? producer,
    modality: seen ?? (architecture === 'diffusion' ? 'image' : null),
    architecture,
    parameters: correction?.parameters === undefined ? sizeOf(release, report) : correction.parameters,
    origin: dropped.has('origin') ? null : (release.origin?.trim() ?? '') || null,
    links: linksOf(release, dropped, report),
    class: result.class,
    progress: [round(result.progress[3]), round(result.progress[2]), round(result.progress[1])],
    components: readComponents(release, licenses, correction, report),
  };
}

/** What a field of the release says by its table; nothing where its word is one for "not known" or "kept back". */
function told<T>(
  table: Readonly<Record<string, T>>,
  field: 'type' | 'architecture' | 'producer',
  release: Release,
  report: Report,
): T | null {
  const written = release[field]?.trim() ?? '';
  return lookIfNamed(table, field, written, (message) => report([field], message));
}

type Scope = 'code' | 'data' | 'document' | 'distribution';

function globalLicenses(release: Release): Partial<Record<Scope, string>> {
  const named = Object.entries(release.license).map(
    ([scope, license]) => [scope, license?.name ?? ''] as const,
  );
  return Object.fromEntries(named.filter(([, name]) => name !== ''));
}

/** By the tool's rule the later of two entries of one name counts. */
function readComponents(
  release: Release,
  global: Partial<Record<Scope, string>>,
  correction: MotCorrection | undefined,
  report: Report,
): MotRecord['components'] {
  const components: MotRecord['components'] = {};
  release.components.forEach((listed, at) => {
    const id = COMPONENT_BY_NAME[listed.name];
    if (id === undefined) return;
    const { type } = MOT_COMPONENTS[id];
    const inherited = (['distribution', type] as const).findLast((scope) => global[scope] !== undefined);
    const from = listed.license !== undefined ? 'component' : (inherited ?? null);
    const written = listed.license ?? (inherited === undefined ? null : (global[inherited] ?? null));
    const where =
      from === 'component' || from === null ? ['components', at, 'license'] : ['license', from, 'name'];
    const absence = written === null ? null : readAbsence(written);
    // That nobody has looked is no statement on the component.
    if (absence === 'not-looked-at') {
      delete components[id];
      return;
    }
    // So does a description; a license beside it says nothing of a part that is kept back.
    const beside = saidBeside(listed);
    if (beside === 'not-known') {
      delete components[id];
      return;
    }
    const kept = beside === 'kept-back' ? 'undisclosed' : null;
    const says = absence === 'not-included' || absence === 'undisclosed' ? absence : (kept ?? 'listed');
    const links = [listed.component_path, listed.license_path]
      .filter((link) => link !== undefined && !NO_ADDRESS.has(link))
      .flatMap((link) => httpsLinks(link, (message) => report(['components', at], message)));
    components[id] = {
      says,
      license: written?.trim() ?? null,
      from,
      id:
        absence === null && written !== null
          ? ((id === 'finalWeights' ? correction?.weightsLicense : undefined) ??
            own(correction?.licenses ?? {}, written.trim()) ??
            look(LICENSES, 'license', written.trim(), (message) => report(where, message)) ??
            null)
          : null,
      ...(links.length > 0 && { links: [...new Set(links)] }),
    };
  });
  return Object.fromEntries(COMPONENT_IDS.flatMap((id) => (components[id] ? [[id, components[id]]] : [])));
}

function linksOf(release: Release, dropped: ReadonlySet<string>, report: Report): MotRecord['links'] {
  const repository = dropped.has('repository')
    ? undefined
    : httpsLinks(release.repository, (message) => report(['repository'], message))[0];
  const weights = dropped.has('weights')
    ? undefined
    : httpsLinks(hubAddress(release.huggingface ?? ''), (message) => report(['huggingface'], message))[0];
  return { ...(repository && { repository }), ...(weights && { weights }) };
}

/** Accepts a bare "owner/name", the title of the page after the address, and the address of a file of the model. */
function hubAddress(written: string): string {
  const address = written.replace(/ · Hugging Face$/, '').replace(/\/blob\/.*$/, '');
  return /^[\w.-]+\/[\w.-]+$/.test(address) ? `https://huggingface.co/${address}` : address;
}

/** Billions of parameters from the version field, which holds the size of the model. */
function sizeOf(release: Release, report: Report): number | null {
  const version = (release.version ?? '').trim();
  if (readAbsence(version) !== null) return null;
  const [, number = '', unit = ''] = /^(\d+(?:[._]\d+)?)([MBT])$/.exec(version) ?? [];
  const size = number === '' ? 0 : inBillions(number, unit);
  if (size > 0) return size;
  report(['version'], `no size: ${JSON.stringify(version)}; write a correction if it is none`);
  return null;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import type { Beside } from '#core/definitions/mot-record.ts';
import { readAbsence } from '#core/license/absence.ts';
import { nearest } from './nearest.ts';

/** The fields of the tool's files, of today and before April 2025: of the file, the release and a component. */
const FIELDS = {
  file: ['framework', 'release'],
  release: [
    'name',
    'version',
    'license',
    'date',
    'type',
    'architecture',
    'treatment',
    'origin',
    'producer',
    'contact',
    'repository',
    'huggingface',
    'github',
    'components',
  ],
  scopes: ['distribution', 'code', 'data', 'document'],
  component: ['name', 'description', 'license', 'license_path', 'component_path', 'license_name', 'location'],
};

/** A field that the tool's files do not have, and the one that may be meant. */
type StrayField = { at: readonly PropertyKey[]; key: string; meant: string | null };

/** The fields of a file that nobody reads: one that is off by a letter would be judged as missing. */
export function strayFields(raw: unknown): StrayField[] {
  const strays = (value: unknown, at: readonly PropertyKey[], fields: readonly string[]): StrayField[] =>
    isRecord(value)
      ? Object.keys(value)
          .filter((key) => !fields.includes(key))
          .map((key) => {
            const free = fields.filter((field) => !Object.hasOwn(value, field));
            return { at: [...at, key], key, meant: nearest(key, free)[0] ?? null };
          })
      : [];
  const release = isRecord(raw) ? raw.release : null;
  const inside = isRecord(release) ? release : {};
  const components: unknown[] = Array.isArray(inside.components) ? inside.components : [];
  return [
    ...strays(raw, [], FIELDS.file),
    ...strays(release, ['release'], FIELDS.release),
    ...strays(inside.license, ['release', 'license'], FIELDS.scopes),
    ...components.flatMap((each, at) => strays(each, ['release', 'components', at], FIELDS.component)),
  ];
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields, of no form of the tool's files, that would say whether a part is out. */
const SAYS_WHETHER_OUT =
  /status|avail|releas|open|clos|access|public|publish|disclos|includ|present|exist|shar|withh|kept|gated/i;

/**
 * What the description of a part, the place of its address or a field that the tool does not have says of it. The tool
 * looks at none of these; who asks whether the part is out has to.
 */
export function saidBeside(each: Fields): Beside | null {
  const { description, component_path: place, location, license: today, license_name: before } = each;
  const strays = straysOf(each);
  const words = [...strays.map(([, value]) => value), ...sentencesOf(description)].filter(isFilled);
  const said = words.map(readAbsence);
  // That no address is known is no word on the part; that there is none because it is kept back, is.
  const places = [place, location].filter(isFilled).map(readAbsence);
  if ([...said, ...places].some((absence) => absence === 'not-included' || absence === 'undisclosed'))
    return 'kept-back';
  const isTwofold = isFilled(today) && isFilled(before) && today !== before;
  const isOpen = said.includes('not-looked-at') || strays.some(([key]) => SAYS_WHETHER_OUT.test(key));
  return isOpen || isTwofold ? 'not-known' : null;
}

/** The same of all parts, where a field of the release says it that the tool does not have. */
export function saidOfRelease(release: Fields): Beside | null {
  const strays = Object.entries(release).filter(([key]) => !FIELDS.release.includes(key));
  const said = strays.map(([key, value]) =>
    value === false && SAYS_WHETHER_OUT.test(key)
      ? 'undisclosed'
      : isFilled(value)
        ? readAbsence(value)
        : null,
  );
  return said.includes('not-included') || said.includes('undisclosed') ? 'not-known' : null;
}

type Fields = Readonly<Record<string, unknown>>;

const straysOf = (each: Fields) => Object.entries(each).filter(([key]) => !FIELDS.component.includes(key));

/** A text that says something; an empty field does not, and "none" may be said of anything. */
const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A description as a whole, and each of its sentences. */
function sentencesOf(description: unknown): string[] {
  return isFilled(description) ? [description, ...description.split(/(?<=[.!?;])\s+|\n|[(),;]/)] : [];
}

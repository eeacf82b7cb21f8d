import { decodeCatalog, joinGrounds, LATER_COLUMNS } from './catalog.ts';
import { packCodes, packColumn, packName, packSize } from './pack.ts';
import { unpackName, unpackRows } from './unpack.ts';
import {
  CATALOG_FORMAT,
  type CatalogJson,
  type FirstCatalogJson,
  type PackedColumn,
  type ShortColumn,
} from './catalog-json.ts';
import { AXES, COMPONENT_IDS } from '../model/components.ts';
import { own } from '../model/own.ts';
import { axisKey, COLUMNS, type AxisKey, type ColumnKey } from './columns.ts';
import { makeFilterIndex, type FilterIndex } from './filter-index.ts';
import { QUESTION_IDS, QUESTIONS, type QuestionId } from './questions.ts';
import { select } from './selection.ts';
import { countUnchecked } from './unchecked.ts';
import { hubId } from './search-words.ts';
import { readOf, type Facts } from './column-reads.ts';
import { licenseIds, parseExpression, type Expression } from '../license/expression.ts';
import {
  coverage,
  libraryOf,
  type Dataset,
  type Library,
  type Licenses,
  type Model,
} from '../model/model.ts';
import { corporaOf } from '../model/disclosures.ts';
import { languageName } from '../model/language-names.ts';
import { EU_LANGUAGES } from '../model/languages.ts';
import { readAxes, type Reading } from '../model/openness.ts';
import { areWeightsKept } from '../model/status.ts';
import { termsOf } from '../model/terms-of.ts';
import {
  LICENSE_CATEGORIES,
  PERMISSIONS,
  type DefinitionId,
  type LicenseCategory,
} from '../model/vocabulary.ts';

/** The license column's words for weights that are not out, and for weights whose license nobody recorded. */
const WITHHELD = 'withheld';
const UNKNOWN = 'unknown';

/** A definition's answer per model, in the order of the dataset's models: a verdict, or a tier's id. */
export type VerdictColumns = Partial<Record<DefinitionId, string[]>>;

/**
 * Packs a dataset into the catalog's travelling form; `grounds` says how far it is known what each verdict rests on. Runs
 * when building; O(models × columns).
 */
export function encodeCatalog(
  dataset: Dataset,
  verdicts: VerdictColumns,
  grounds: VerdictColumns = {},
): CatalogJson {
  const { models } = dataset;
  const library = libraryOf(dataset);
  const { licenses } = library;
  const license = packColumn(models.map(weightsLicense));
  const { readings, readingOf } = packReadings(models, library);
  const named = new Set(license[0].flatMap(licenseIds));
  const corpora = new Set(models.flatMap(corporaOf));
  const codes = models.flatMap(({ languages }) => languages?.codes ?? []);
  const languages = [...new Set([...codes, ...EU_LANGUAGES])].toSorted();
  const factsOf = (model: Model): Facts => ({
    model,
    producer: own(dataset.producers, model.producer),
    corpusCategories: corpusCategories(model, dataset, licenses),
  });
  const json: CatalogJson = {
    format: CATALOG_FORMAT,
    release: dataset.release,
    names: models.map(packName),
    producers: packColumn(
      models.map(({ producer: id }) => packName({ id, name: own(dataset.producers, id)?.name ?? id })),
    ),
    licenses: dataset.licenses
      .filter(({ id }) => named.has(id))
      .map(({ id, name, category }) => [id, name, category]),
    datasets: dataset.datasets.filter(({ id }) => corpora.has(id)).map(({ id, name }) => [id, name]),
    languages: languages.map((code) => [code, languageName(code)]),
    released: models.map((model) => model.released ?? '').join(' '),
    sizes: models.map(({ parameters: { total, active } }) => packSize(total, active)).join(' '),
    checked: packCodes(
      models.map((model) => coverage(model).checked),
      COMPONENT_IDS.length + 1,
    ),
    claims: COMPONENT_IDS.length,
    readings,
    readingOf,
    license,
    category: packColumn(
      license[0].map((word) =>
        joinGrounds(categoryOf(word, licenses), word === WITHHELD ? 'no-weights' : ''),
      ),
    ),
    columns: packColumns(models.map(factsOf), joinColumns(verdicts, grounds)),
    permits: packPermits(models, library),
    repositories: models.map((model) => hubId(model.links.weights ?? '') ?? ''),
    retired: dataset.retired,
  };
  return { ...json, ...countQuestions(makeFilterIndex(decodeCatalog(json), null)) };
}

/** Answers, each with how far it is known what it rests on. */
function joinColumns(verdicts: VerdictColumns, grounds: VerdictColumns): VerdictColumns {
  return Object.fromEntries(
    Object.entries(verdicts).map(([id, answers]) => {
      const known = own(grounds, id) ?? [];
      return [id, answers.map((answer, at) => joinGrounds(answer, known[at] ?? ''))];
    }),
  );
}

function packColumns(facts: readonly Facts[], verdicts: VerdictColumns): CatalogJson['columns'] {
  const columns = COLUMNS.flatMap(({ key }): [ColumnKey, string[]][] => {
    const read = readOf(key);
    const words = read === undefined ? own(verdicts, key) : facts.map(read);
    return words === undefined ? [] : [[key, words]];
  });
  return Object.fromEntries(columns.map(([key, words]) => [key, packColumn(words)]));
}

function weightsLicense(model: Model): string {
  return areWeightsKept(model) ? WITHHELD : (model.components.finalWeights.license ?? UNKNOWN);
}

/**
 * The category of the weights' license, of several the one that counts: `OR` takes the more open one (the reader
 * chooses), `AND` the less open one, by their order in the vocabulary. Weights not out: proprietary.
 */
function categoryOf(license: string, licenses: Licenses): LicenseCategory {
  const visit = (node: Expression): LicenseCategory => {
    if ('id' in node) return licenses.get(node.id)?.category ?? UNKNOWN;
    const categories = [visit(node.left), visit(node.right)];
    const inOrder = LICENSE_CATEGORIES.filter((category) => categories.includes(category));
    return (node.join === 'OR' ? inOrder[0] : inOrder.at(-1)) ?? UNKNOWN;
  };
  const tree = parseExpression(license);
  return license === WITHHELD ? 'proprietary' : tree === null ? UNKNOWN : visit(tree);
}

/** The license categories of the corpora a model names, once each; a corpus whose license nobody knows is `unknown`. */
function corpusCategories(model: Model, { datasets }: Dataset, licenses: Licenses): LicenseCategory[] {
  const named = new Set(corporaOf(model));
  const corpora = datasets.filter(({ id }) => named.has(id));
  return [...new Set(corpora.map(({ license }) => categoryOf(license ?? UNKNOWN, licenses)))];
}

function packReadings(models: Model[], library: Library) {
  const axesOf = models.map((model) => readAxes(model, library));
  const codes = new Map<string, number>();
  const rows = AXES.map((axis) =>
    axesOf.map((axes) => {
      const reading = JSON.stringify(axes[axis]);
      const code = codes.get(reading) ?? codes.size;
      codes.set(reading, code);
      return code;
    }),
  );
  const readings = [...codes.keys()].map((reading) => JSON.parse(reading) as Reading);
  const packed = AXES.map((axis, at): [AxisKey, string | number[]] => [
    axisKey(axis),
    packCodes(rows[at]!, codes.size),
  ]);
  return { readings, readingOf: Object.fromEntries(packed) as CatalogJson['readingOf'] };
}

/** The answers on all permissions as a word a model, a letter each. */
function packPermits(models: Model[], library: Library): PackedColumn {
  return packColumn(
    models.map((model) => {
      const { permits } = termsOf(model, library);
      return PERMISSIONS.map((permission) => permits[permission][0]).join('');
    }),
  );
}

/** How many models each question finds, and how many of these by claims that nobody has checked. O(models) a question. */
export function countQuestions(index: FilterIndex): Required<Pick<CatalogJson, 'asked' | 'askedUnchecked'>> {
  const counts = QUESTION_IDS.map((id) => {
    const { rows, count } = select(index, QUESTIONS[id]);
    return { id, count, unchecked: countUnchecked(index.catalog, rows, QUESTIONS[id]) };
  });
  const byId = (numberOf: (counted: (typeof counts)[number]) => number) =>
    Object.fromEntries(counts.map((each) => [each.id, numberOf(each)])) as Record<QuestionId, number>;
  return { asked: byId(({ count }) => count), askedUnchecked: byId(({ unchecked }) => unchecked) };
}

/** The catalog without the columns that the first view does without, and its families as the ids begin with them. */
export function firstColumns(json: CatalogJson): FirstCatalogJson {
  const later: ReadonlySet<string> = new Set(LATER_COLUMNS);
  const columns = Object.fromEntries(Object.entries(json.columns).filter(([key]) => !later.has(key)));
  const { repositories: _, ...first } = json;
  const { family } = json.columns;
  return {
    ...first,
    datasets: [],
    languages: [],
    columns: family ? { ...columns, family: shorten(family, json.names) } : columns,
  };
}

/** Writes a word as a number where the id of the first model that has it begins with it. */
function shorten([values, codes]: PackedColumn, names: readonly string[]): ShortColumn {
  const rows = unpackRows(codes);
  const startsId = (word: string, row: number) => unpackName(names[row] ?? '').id.startsWith(word);
  return [values.map((word, code) => (startsId(word, rows.indexOf(code)) ? word.length : word)), codes];
}

import { expect, it } from 'vitest';
import { countQuestions, encodeCatalog } from './catalog-encode.ts';
import { decodeCatalog, splitGrounds } from './catalog.ts';
import { claimBeside, DEFINITIONS, evaluate, makeContext } from '../definitions/index.ts';
import { isOpenEnded } from '../definitions/open-answers.ts';
import { makeFilterIndex } from './filter-index.ts';
import { searchIn } from './search.ts';
import { readAddress, toAddress } from '../link/permalink.ts';
import { rowsOf, select } from './selection.ts';
import { DEFAULT_TABLE } from '../link/view.ts';
import { readDataset } from '#data/read/dataset.ts';
import { groundColumns, verdictColumns } from '#data/publish/verdict-columns.ts';
import { QUESTION_IDS, QUESTIONS } from './questions.ts';

const dataset = readDataset('data');
const catalog = decodeCatalog(encodeCatalog(dataset, verdictColumns(dataset), groundColumns(dataset)));
const index = makeFilterIndex(catalog, searchIn);

it.each(QUESTION_IDS)('the question “%s” finds models and survives its link', (id) => {
  const filters = QUESTIONS[id];
  expect(select(index, filters).count).toBeGreaterThan(0);
  const [path = '', query = ''] = toAddress({ ...DEFAULT_TABLE, filters }).split('?');
  expect(readAddress(path, query).view).toEqual({
    ...DEFAULT_TABLE,
    filters: {
      ...filters,
      facets: Object.fromEntries(
        Object.entries(filters.facets).map(([key, picks]) => [key, picks.toSorted()]),
      ),
    },
  });
});

it('travels with its counts, so that the first view can tell them', () => {
  const { asked, askedUnchecked } = countQuestions(index);
  expect(catalog.asked).toEqual(asked);
  expect(catalog.askedUnchecked).toEqual(askedUnchecked);
});

it('finds only models that are called open source and meet no definition of it', () => {
  const context = makeContext(dataset);
  const expected = dataset.models.filter((model) => {
    const beside = claimBeside(
      model,
      DEFINITIONS.map((definition) => evaluate(model, definition, context)),
    );
    return beside.openSource === 'yes' && beside.meets.length + beside.open.length === 0;
  });
  const found = new Set(rowsOf(select(index, QUESTIONS['called-open'])).map((row) => catalog.ids[row]!));
  const ids = expected.map((model) => model.id);
  expect([...found].filter((id) => !ids.includes(id))).toEqual([]);
  // Of those it leaves out a tier of the G7's below "open source" is unknown, which a filter cannot look behind.
  const left = new Set(ids.filter((id) => !found.has(id)));
  const g7 = catalog.columns['g7-2026']!;
  const answers = catalog.ids.flatMap((id, row) =>
    left.has(id) ? [splitGrounds(g7.values[g7.codes[row]!]!).word] : [],
  );
  expect(answers.filter((answer) => !isOpenEnded(answer))).toEqual([]);
});

it('tells how many answers rest on claims that nobody has checked, as a loop of its own counts them', () => {
  const context = makeContext(dataset);
  const called = dataset.models.filter(({ id }) =>
    rowsOf(select(index, QUESTIONS['called-open'])).some((row) => catalog.ids[row] === id),
  );
  const guessed = called.filter((model) => {
    const verdicts = DEFINITIONS.filter(({ openSource }) => openSource !== undefined).map((definition) =>
      evaluate(model, definition, context),
    );
    const unread = model.producerClaim.evidence.every(({ checked }) => checked === undefined);
    return unread || verdicts.some(({ restsOn }) => restsOn.unchecked.length > 0);
  });
  const weights = dataset.models.filter(
    ({ components: { finalWeights } }) => finalWeights.status === 'released',
  );
  const unread = weights.filter(({ components: { finalWeights } }) => finalWeights.basis === 'unchecked');
  expect(catalog.askedUnchecked['called-open']).toBe(guessed.length);
  expect(catalog.asked.weights).toBe(weights.length);
  expect(catalog.askedUnchecked.weights).toBe(unread.length);
});

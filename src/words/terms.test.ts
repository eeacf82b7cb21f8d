import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { recordOf } from '#data/publish/site-files.ts';
import { DEFINITIONS, evaluate, makeContext } from '#core/definitions/index.ts';
import type { LicenseChange } from '#core/license/example.ts';
import { aLicense } from '#core/fixtures/license.ts';
import { aModel } from '#core/fixtures/model.ts';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import { libraryOf } from '#core/model/model.ts';
import { areWeightsKept } from '#core/model/status.ts';
import { termsOf } from '#core/model/terms-of.ts';
import { termsAgainst } from '#core/license/terms.ts';
import { summaryOf } from './comparison.ts';
import { termPhrase } from './license-statements.ts';
import { answerReason } from './model-answers.ts';
import { reasonSentence } from './reasons.ts';
import { readTag } from './license-words.ts';
import { termRows, uncertainTerms } from './terms.ts';

const dataset = readDataset('data');
const library = libraryOf(dataset);
const context = makeContext(dataset);

const trainingOf = (id: string) => {
  const model = library.models.get(id);
  if (model === undefined) throw new Error(`no model ${id}`);
  return termRows(termsOf(model, library), library.licenses).find(({ key }) => key === 'train-others');
};

test('training others on outputs is no plain yes where the license asks for a name', () => {
  expect(trainingOf('llama-3.1-405b')).toMatchObject({
    mark: 'partly',
    words: 'with conditions',
    reason: 'demands a name for models trained with outputs (Section 1(b)(i))',
  });
  expect(trainingOf('deepseek-r1')).toMatchObject({ mark: 'open', words: 'yes', reason: '' });
});

test('a place that is excluded for some kinds of models only is named with them', () => {
  const excluded = { term: 'territory', excluded: ['EU'], scope: 'companies' } as const;
  expect(termPhrase(excluded)).toBe('grants no rights in the EU (companies)');
  expect(termPhrase({ ...excluded, modalities: ['multimodal'] })).toBe(
    'grants no rights in the EU, for multimodal models (companies)',
  );
  const limited = [...library.licenses.values()].flatMap((license) => {
    const territory = license.conditions.territorialRestriction;
    if (territory === null || territory === 'unverified' || territory.modalities === undefined) return [];
    return termsAgainst(license, 'any-territory').map(termPhrase);
  });
  expect(limited.length).toBeGreaterThan(0);
  for (const phrase of limited) expect(phrase).toMatch(/, for .* models \(.+\)$/);
});

test('only terms that ask nothing of outputs are a plain yes', () => {
  const plain = dataset.models.filter(({ id }) => trainingOf(id)?.mark === 'open');
  expect(plain.length).toBeGreaterThan(0);
  for (const { components } of plain) {
    const license = library.licenses.get(components.finalWeights.license ?? '');
    expect([components.finalWeights.license, license?.conditions.outputTraining ?? 'none']).toEqual([
      components.finalWeights.license,
      'none',
    ]);
  }
});

test('no threshold stands anywhere without when and for whom it counts', () => {
  const narrowed = dataset.models.flatMap((model) => {
    const { license } = model.components.finalWeights;
    const thresholds = library.licenses.get(license ?? '')?.conditions.threshold ?? [];
    return thresholds === 'unverified' || areWeightsKept(model) ? [] : [{ model, thresholds }];
  });
  expect(
    narrowed.some(({ thresholds }) => thresholds.some(({ measured }) => measured === 'at-release')),
  ).toBe(true);
  for (const { model, thresholds } of narrowed) {
    const record = recordOf(dataset, model, null);
    const texts = [
      ...termRows(termsOf(model, library), library.licenses).flatMap(({ words, reason }) => [words, reason]),
      answerReason(record, answerOfModel(model, library)),
      answerReason(record, answerOfModel(model, library), true),
      summaryOf([record]),
      ...DEFINITIONS.flatMap((definition) =>
        evaluate(model, definition, context).findings.flatMap(({ reasons }) => reasons),
      ).map((reason) => reasonSentence(reason, { license: String, criterion: String })),
    ];
    for (const { value, measured, scope } of thresholds) {
      const number = value.toLocaleString('en', { notation: 'compact', compactDisplay: 'long' });
      // The number, what it counts, and at once what narrows it.
      const bare = new RegExp(`(?<![\\d.])${number} [^(,;.]*`, 'g');
      const after = texts.flatMap((text) => text.split(bare).slice(1));
      const narrowing = {
        'at-release': /^\(counted once, /,
        unverified: /^\(we have not read when/,
        ongoing: /^/,
      };
      expect(after.filter((rest) => !narrowing[measured].test(rest))).toEqual([]);
      expect(after.some((rest) => rest.includes(scope ?? ''))).toBe(after.length > 0);
    }
  }
});

test('a limit on other kinds of models is not told of this one', () => {
  const reasonsOf = (id: string) => {
    const model = library.models.get(id);
    if (model === undefined) throw new Error(`no model ${id}`);
    return termRows(termsOf(model, library), library.licenses)
      .map(({ reason }) => reason)
      .join(' ');
  };
  expect(reasonsOf('llama-3.3-70b')).not.toContain('grants no rights in');
  expect(reasonsOf('llama-4-maverick')).toMatch(/grants no rights in the EU \(multimodal models.*exempt/);
});

test('what is asked of users and kept by licensors is complete, or says that there may be more', () => {
  const answer = (change: LicenseChange) => {
    const license = aLicense('asked', change);
    const model = aModel({ components: { finalWeights: ['released', 'asked'] } });
    const licenses = new Map([[license.id, license]]);
    const rows = termRows(termsOf(model, { licenses, models: new Map() }), licenses);
    const wordsOf = (wanted: string) => rows.find(({ key }) => key === wanted)?.words;
    return [wordsOf('duties'), wordsOf('reservations')];
  };
  expect(answer({})).toEqual(['give credit', 'neither end nor change it at will']);
  expect(
    answer({
      conditions: {
        newestVersion: true,
        indemnity: true,
        registration: 'commercial-use',
        remoteRestriction: true,
        derivativesOwner: 'licensor',
      },
    }),
  ).toEqual([
    'give credit; register with the licensor for commercial use; keep to the newest version, or try to; cover the licensor’s losses from claims over your use; leave what you derive from it to the licensor',
    'restrict use that breaks the terms, remotely or otherwise',
  ]);
  expect(answer({ conditions: { indemnity: 'unverified', remoteRestriction: 'unverified' } })).toEqual([
    'give credit; maybe more, not read in full',
    'unknown',
  ]);
});

test('what nobody has read of a license is never told as if somebody had', () => {
  const unread = dataset.models.filter((model) => {
    const license = library.licenses.get(model.components.finalWeights.license ?? '');
    return license !== undefined && readTag(license) === 'not read' && !areWeightsKept(model);
  });
  expect(unread.length).toBeGreaterThan(0);
  for (const model of unread) {
    expect(uncertainTerms(termsOf(model, library), library.licenses)).toContain(
      'We have not read the text of',
    );
    const answer = answerOfModel(model, library);
    const isTold = answer.limits.includes('terms');
    expect(answerReason(recordOf(dataset, model, null), answer).includes('read or heard')).toBe(isTold);
  }
});

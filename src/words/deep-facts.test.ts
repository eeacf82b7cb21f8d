import { describe, expect, it } from 'vitest';
import { aModel, aStage } from '#core/fixtures/model.ts';
import type { Model } from '#core/model/model.ts';
import { deepFacts, isUnlooked } from './deep-facts.ts';

const evidence = [{ url: 'https://example.org/read', shows: 'it', checked: '2026-11-27' }];
const factOf = (key: string, model: Model) =>
  deepFacts({ model, datasets: [{ id: 'books', name: 'Books' }] }).find((fact) => fact.key === key)!;

describe('the facts on law, license text, funding, languages and datasets', () => {
  it('say of a model nobody has looked at that nobody has, and leave nothing to compare', () => {
    for (const fact of deepFacts({ model: aModel() })) {
      expect(fact.words).toBe('not checked yet');
      expect(fact.meaning).toContain('We have not looked yet. This says nothing about the model.');
      expect(fact.value).toBeNull();
    }
  });

  it('do not say that nobody has looked where the claims on the data were read', () => {
    const pretraining = aStage('described');
    const model = aModel({ data: { pretraining } });
    const fact = factOf('datasets', model);
    expect(fact.value).toBeNull();
    expect(fact.words).toBe('not recorded');
    expect(fact.meaning).not.toContain('We have not looked');
  });

  it('tell a published summary with its date, and that it is a duty of open models too', () => {
    const trainingSummary = { status: 'published' as const, dated: '2025-09-01', evidence };
    const fact = factOf('trainingSummary', aModel({ disclosures: { trainingSummary } }));
    expect(fact.words).toBe('published, 1 Sep 2025');
    expect(fact.meaning).toContain('of open models too');
    expect(fact.evidence).toEqual(evidence);
  });

  it('tell one that was looked for from one that is not due', () => {
    const model = aModel({
      disclosures: {
        trainingSummary: { status: 'none-found', evidence },
        copyrightPolicy: { status: 'not-due', why: 'it is no general-purpose model', evidence: [] },
      },
    });
    expect(factOf('trainingSummary', model).meaning).toContain('We looked at the places below');
    expect(factOf('copyrightPolicy', model).meaning).toBe('Not due: it is no general-purpose model.');
  });

  it('hold what the producer calls the model, as its word, and mark what nobody has read', () => {
    const claim = { openSource: null, term: 'open weights' };
    const read = aModel({
      producerClaim: { ...claim, evidence: [{ url: 'https://a.org/', checked: '2026-11-21' }] },
    });
    expect(factOf('producer-claim', read)).toMatchObject({
      value: '“open weights”',
      words: '“open weights”',
    });
    const unread = factOf(
      'producer-claim',
      aModel({ producerClaim: { ...claim, evidence: [{ url: 'https://a.org/' }] } }),
    );
    expect(unread).toMatchObject({ value: null, words: '“open weights” (unchecked)' });
    const none = aModel({ producerClaim: { openSource: null, term: null, evidence: [] } });
    expect(factOf('producer-claim', none)).toMatchObject({ value: null, words: 'not checked yet' });
    const looked = aModel({ producerClaim: { openSource: null, term: null, evidence } });
    expect(factOf('producer-claim', looked)).toMatchObject({ value: null, words: 'unknown: could not tell' });
  });

  it('show statements that conflict, each with its place', () => {
    const conflicts = [
      { place: 'card' as const, license: 'Apache-2.0' },
      { place: 'file' as const, license: 'MIT' },
    ];
    const model = aModel({
      licenseText: { file: 'present', place: 'weights', matches: false, conflicts, evidence },
    });
    const fact = factOf('license-conflict', model);
    expect(fact.words).toBe('they contradict each other');
    expect(fact.statements).toEqual([
      { place: 'The card', license: 'Apache-2.0' },
      { place: 'The license file', license: 'MIT' },
    ]);
    expect(factOf('license-text', model).meaning).toContain('differs from the known text');
  });

  it('say where the text of a license lies: beside the weights, or with the code', () => {
    const at = (place: 'weights' | 'code') =>
      factOf('license-text', aModel({ licenseText: { file: 'present', place, matches: null, evidence } }));
    expect(at('weights').words).toBe('beside the weights');
    const code = at('code');
    expect(code.words).toBe('in a repository of code');
    expect(code.meaning).not.toContain('lies beside the weights');
  });

  it('compare lists whatever their order, and name what is in them', () => {
    const funding = {
      paidBy: ['university' as const, 'public' as const],
      governedBy: ['public' as const],
      evidence,
    };
    const fact = factOf('paid-by', aModel({ funding }));
    expect(fact.value).toBe('public university');
    expect(fact.meaning).toBe('Paid for by: university and public body.');
    const data = { pretraining: aStage('released', null, { datasets: ['books'] }) };
    expect(factOf('datasets', aModel({ data })).words).toBe('Books');
  });

  it('tell a payer that no page names from one that nobody has looked for', () => {
    const fact = factOf('paid-by', aModel({ funding: { governedBy: ['company'], evidence } }));
    expect(fact).toMatchObject({ value: null, words: 'unknown: not told', evidence });
    expect(isUnlooked(fact)).toBe(false);
    expect(isUnlooked(factOf('paid-by', aModel()))).toBe(true);
  });

  it('name frameworks with the license of each', () => {
    const model = aModel({ frameworks: { named: ['jax', 'own-engine'], evidence } });
    const frameworks = [{ id: 'jax', name: 'JAX', license: 'Apache-2.0' }];
    const fact = deepFacts({ model, frameworks }).find(({ key }) => key === 'frameworks');
    expect(fact?.words).toBe('JAX (Apache-2.0), own-engine (license not checked yet)');
    expect(fact?.statements[0]).toEqual({ place: 'JAX', license: 'Apache-2.0' });
    expect(fact?.evidence).toEqual(evidence);
  });
});

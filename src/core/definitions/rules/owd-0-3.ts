import type { LicenseQuestion } from '../../license/questions.ts';
import type { Model } from '../../model/model.ts';
import type { Status } from '../../model/vocabulary.ts';
import type { Context } from '../context.ts';
import type { Criterion, Definition, Test, Verdict } from '../definition.ts';
import { gate, licensed, weightsFree, weightsStatus } from '../facts.ts';
import { allOf } from '../verdict.ts';
import { BASE_TERMS, INHERITED_LICENSE, PARTIAL_WEIGHTS, SEVERAL_LICENSES, SIBLINGS } from '../readings.ts';

const TEXT = 'https://github.com/OpenWeight/owd';

function terms(model: Model, context: Context, ...questions: LicenseQuestion[]): Test {
  return allOf(questions.map((question) => licensed(model, ['finalWeights'], question, context)));
}

const onWeights = (criterion: Omit<Criterion, 'components' | 'clause'> & { section: string }): Criterion => {
  const { section, ...rest } = criterion;
  return { ...rest, clause: { label: section, url: TEXT }, components: ['finalWeights'] };
};

/** What a status of the weights is worth where all of them are asked for, as they are used. */
const WHOLE: Record<Status, Verdict> = {
  released: 'met',
  gated: 'met',
  partial: 'not-met',
  described: 'not-applicable',
  withheld: 'not-applicable',
  'not-applicable': 'not-applicable',
  unknown: 'unknown',
};

export const owd: Definition = {
  id: 'owd-0-3',
  group: 'open-weights',
  name: 'Open Weight Definition',
  short: 'Open Weight Definition',
  object: 'the Open Weight Definition',
  version: '0.3 (draft)',
  publisher: 'Open Source Alliance',
  status: 'draft',
  url: 'https://openweight.org/owd',
  published: '2025-01-21',
  about:
    'The Open Source Definition with weights in the place of source code. It does not ask for training data and is meant for models that may not be called open source.',
  kind: 'verdict',
  criteria: [
    onWeights({
      id: 'free-redistribution',
      section: 'Section 1, Free redistribution',
      title: 'Free redistribution',
      asks: 'Anyone must be allowed to pass the weights on, for money too, without paying a royalty.',
      test: (model, context) => terms(model, context, 'redistribution', 'commercial'),
    }),
    onWeights({
      id: 'weights-included',
      section: 'Section 2, Weights',
      title: 'Weights included or easy to get',
      asks: 'The weights must be included or easy to get for no more than the cost of copying, best by free download.',
      test: (model) =>
        allOf([weightsFree(model), gate(model, { clickThrough: 'partly', approval: 'not-met' })]),
    }),
    onWeights({
      id: 'actual-form',
      section: 'Section 2, Weights',
      title: 'The form actually used',
      asks: 'The weights must be the full ones in use, not a part, an intermediate state or an obscured form.',
      test: (model) => weightsStatus(model, WHOLE),
    }),
    onWeights({
      id: 'derived-works',
      section: 'Sections 3 and 4, Derived works',
      title: 'Derived works',
      asks: 'Changed weights must be allowed and may be passed on under the same terms; a new name may be asked for.',
      test: (model, context) => terms(model, context, 'modification', 'redistribution'),
    }),
    onWeights({
      id: 'no-discrimination',
      section: 'Section 5, No discrimination against persons or groups',
      title: 'No discrimination against persons or groups',
      asks: 'Nobody may be shut out by number of users, revenue or place.',
      test: (model, context) => terms(model, context, 'no-gate'),
    }),
    onWeights({
      id: 'no-field-limits',
      section: 'Section 6, No discrimination against fields of endeavor',
      title: 'No limits on fields of use',
      asks: 'No field of use may be excluded, be it business or the training of other models.',
      test: (model, context) => terms(model, context, 'no-field-limits'),
    }),
    onWeights({
      id: 'rights-travel',
      section: 'Section 7, Distribution of license',
      title: 'Rights travel with the weights',
      asks: 'Whoever receives the weights must have the same rights without signing or registering.',
      test: (model, context) =>
        allOf([
          gate(model, { clickThrough: 'met', approval: 'not-met' }),
          terms(model, context, 'no-registration'),
        ]),
    }),
    onWeights({
      id: 'no-ties',
      section: 'Sections 8 to 10',
      title: 'Not tied to a product or technology',
      asks: 'The license must not depend on a product, reach into other components or demand one technology.',
      test: (model, context) => {
        const open = terms(model, context, 'open-terms');
        // Terms that are not open may fail elsewhere; our facts do not say whether they also tie.
        return open.verdict === 'not-met'
          ? { verdict: 'unknown', reasons: [...open.reasons, { code: 'unrecorded', fact: 'product-ties' }] }
          : open;
      },
    }),
  ],
  decisions: [
    {
      question: 'Is a form before the download “easy to get”?',
      reading: 'Partly where it lets everybody through; not where somebody has to approve it.',
    },
    {
      question: 'How is “not tied to a product or technology” judged?',
      reading:
        'Terms that satisfy the Open Source Definition have no such tie. For other terms it is left unknown.',
    },
    {
      question: 'Do rights travel where commercial users have to register?',
      reading:
        'No: a license that asks for registration or permission does not give everybody the same rights.',
    },
    {
      question: 'Does a duty to rename changed weights harm?',
      reading: 'No, section 4 allows it.',
    },
    BASE_TERMS,
    INHERITED_LICENSE,
    PARTIAL_WEIGHTS,
    SEVERAL_LICENSES,
    SIBLINGS,
  ],
};

import type { ComponentId } from '../../model/components.ts';
import type { Model } from '../../model/model.ts';
import { isAvailable } from '../../model/status.ts';
import type { DataInformation, Status } from '../../model/vocabulary.ts';
import type { Context } from '../context.ts';
import type { Criterion, Test } from '../definition.ts';
import { licensed, statusOf } from '../facts.ts';
import {
  classesReason,
  dataReleased,
  dataTests,
  described,
  informed,
  knowsAllClasses,
  stagesOf,
  stageStatus,
  withBase,
} from '../training-data.ts';
import { allOf, isFine, oneOf } from '../verdict.ts';

const TEXT = 'https://opensource.org/ai/open-source-ai-definition';
const FAQ = 'https://opensource.org/ai/faq';

const DOCUMENTS: readonly ComponentId[] = ['dataCard', 'technicalReport', 'researchPaper'];
const DESCRIPTION: readonly DataInformation[] = [
  'provenance',
  'scope',
  'selection',
  'labelling',
  'processing',
];

/** OSI's checklist takes the data requirement as met where the data itself is available under open terms. */
function unlessReleased(model: Model, context: Context, test: (model: Model) => Test): Test {
  return withBase(model, context, (each) => {
    const { all, parts } = dataTests(each, 'open-data', context);
    if (all.verdict === 'met')
      return { verdict: 'met', reasons: [{ code: 'data-released' }, ...all.reasons] };
    return unless(parts, test(each));
  });
}

/** What would be settled if the data were out stays open as long as it may be. */
function unless(parts: readonly Test[], test: Test): Test {
  if (isFine(test.verdict)) return test;
  const maybe = parts.every(({ verdict }) => isFine(verdict) || verdict === 'unknown');
  return maybe ? allOf([{ verdict: 'unknown', reasons: test.reasons }, ...parts]) : test;
}

/** A list of data of one class, asked for only where such data was used; data that is out lists itself. */
function listed(model: Model, fact: 'publicList' | 'obtainableList', of: 'public' | 'obtainable'): Test {
  const list = informed(model, fact);
  if (list.verdict === 'met') return list;
  const out = dataReleased(model);
  if (isFine(out.verdict)) return out;
  const classes = stagesOf(model).map(({ data }) => data.classes);
  if (classes.some((known) => known.includes(of))) return unless(stagesOf(model).map(stageStatus), list);
  if (classes.some((known) => known.length === 0))
    return { verdict: 'unknown', reasons: [...classReasons(model), ...list.reasons] };
  return unlessOtherKinds(model, classReasons(model));
}

/** Nothing of the kind asked for is on record, which settles it only where all kinds of data are. */
function unlessOtherKinds(model: Model, classes: Test['reasons']): Test {
  return knowsAllClasses(model)
    ? { verdict: 'not-applicable', reasons: classes }
    : { verdict: 'unknown', reasons: [...classes, { code: 'unrecorded', fact: 'other-kinds' }] };
}

function classReasons(model: Model): Test['reasons'] {
  return stagesOf(model).map(classesReason);
}

/** Data of OSI's class "open" must itself be shared. */
function openDataShared(model: Model): Test {
  return allOf(
    stagesOf(model).map((stage) => {
      const { data } = stage;
      const classes = classesReason(stage);
      const status = stageStatus(stage).reasons;
      if (data.status === 'released') return { verdict: 'met', reasons: status };
      if (data.status === 'not-applicable') return { verdict: 'not-applicable', reasons: status };
      const isOpen = data.classes.includes('open');
      if (data.classes.length > 0 && !isOpen) return unlessOtherKinds(model, [classes]);
      if (!isOpen || data.status === 'unknown') return { verdict: 'unknown', reasons: [classes, ...status] };
      const some = data.status === 'partial' || data.status === 'gated';
      return { verdict: some ? 'partly' : 'not-met', reasons: [classes, ...status] };
    }),
  );
}

/** The terms of the documents that describe the data: the most open one decides. */
function documentTerms(model: Model, context: Context): Test {
  const terms = oneOf(DOCUMENTS.map((document) => licensed(model, [document], 'open-terms', context)));
  const statuses = (wanted: (status: Status) => boolean) =>
    DOCUMENTS.filter((document) => wanted(model.components[document].status)).flatMap(
      (document) => statusOf(model, document).reasons,
    );
  // They can be read, so the information is there; it cannot be passed on.
  if (terms.verdict === 'not-met')
    return { verdict: 'partly', reasons: [...statuses(isAvailable), ...terms.reasons] };
  // No such document: the information, if any, is elsewhere, under terms nobody has recorded.
  return terms.verdict === 'not-applicable'
    ? {
        verdict: 'unknown',
        reasons: [...statuses(() => true), { code: 'unrecorded', fact: 'terms-elsewhere' }],
      }
    : terms;
}

/** What the Open Source AI Definition asks about training data. */
export const dataCriteria: readonly Criterion[] = [
  {
    id: 'data-description',
    title: 'Complete description of the training data',
    clause: { label: 'Preferred form, Data Information (1)', url: TEXT },
    asks: 'Where all training data comes from, what it covers, and how it was obtained, selected, labeled, processed and filtered must be described completely, including data that cannot be shared.',
    components: ['trainingData', 'dataCard'],
    test: (model, context) => unlessReleased(model, context, (each) => described(each, DESCRIPTION)),
  },
  {
    id: 'public-data-list',
    title: 'List of public data',
    clause: { label: 'Preferred form, Data Information (2)', url: TEXT },
    asks: 'All publicly available training data must be listed with the place to get it.',
    components: ['trainingData', 'dataCard'],
    test: (model, context) => unlessReleased(model, context, (each) => listed(each, 'publicList', 'public')),
  },
  {
    id: 'obtainable-data-list',
    title: 'List of data from third parties',
    clause: { label: 'Preferred form, Data Information (3)', url: TEXT },
    asks: 'All training data obtainable from third parties, for a fee or not, must be listed with the place to get it.',
    components: ['trainingData', 'dataCard'],
    test: (model, context) =>
      unlessReleased(model, context, (each) => listed(each, 'obtainableList', 'obtainable')),
  },
  {
    id: 'open-data-shared',
    title: 'Open data is shared',
    clause: { label: 'FAQ, "What kind of data should be required?"', url: FAQ },
    asks: 'Training data that may lawfully be copied and passed on must itself be shared.',
    components: ['trainingData'],
    test: (model, context) => unlessReleased(model, context, openDataShared),
  },
  {
    id: 'data-information-terms',
    title: 'Terms of the data information',
    clause: { label: 'Preferred form, Data Information', url: TEXT },
    asks: 'The documents that describe the data must be under terms that satisfy the Open Source Definition.',
    components: ['trainingData', ...DOCUMENTS],
    test: (model, context) => unlessReleased(model, context, (each) => documentTerms(each, context)),
  },
];

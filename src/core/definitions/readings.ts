/** Readings that several definitions share: which facts can decide, and which cannot. */

type Reading = { question: string; reading: string };

/** For definitions that ask for the license of training data. */
export const INHERITED_DATA_LICENSE: Reading = {
  question: 'Does the license of a release or repository cover the training data?',
  reading:
    'No. It was given to code or weights, and training data is mostly other people’s. Such an inherited license leaves the question unknown; a license stated for the data decides.',
};

/** For definitions that ask for the license of weights. */
export const BASE_TERMS: Reading = {
  question: 'What of weights built on another producer’s model?',
  reading:
    'The terms of that model bind them. Where it allows less than the license stated here, or we do not know what it allows, the terms are unknown. A producer may relicense its own models.',
};

/** For definitions that ask for a part of the weights, or for what stands before them. */
export const PARTIAL_WEIGHTS: Reading = {
  question: 'An index calls the weights “partial”. Is that a part of them?',
  reading:
    'It may be that, or all of them after a form, so it decides nothing. A part that we have read about ourselves is a part.',
};

/** For definitions that take the license of code, weights and documents from where they stand. */
export const INHERITED_LICENSE: Reading = {
  question: 'May the license of a repository stand for what is in it?',
  reading:
    'For code, weights and documents, yes, where nothing else is stated beside them; the verdict then says that it rests on an inherited license.',
};

/** For definitions that ask for a license. */
export const SEVERAL_LICENSES: Reading = {
  question: 'What of parts under several licenses (“various”)?',
  reading:
    'Where every part is open, they are open. Where some part is not, or may not be shared, the whole is not. Where we do not know which, it is unknown.',
};

/** For every definition by our own reading. */
export const SIBLINGS: Reading = {
  question: 'May what is known of another size or tuning decide?',
  reading:
    'No for weights, checkpoints, results and samples: those of a sibling are not this model’s. Code, data and documents that a release shares count for each model that the source names.',
};

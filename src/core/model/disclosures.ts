import type { Corpus, Model } from './model.ts';

/** Do the places that state the license of the weights contradict each other? `unknown`: nobody has looked. */
export function conflictWord({ licenseText }: Pick<Model, 'licenseText'>): 'yes' | 'none-found' | 'unknown' {
  if (licenseText === undefined) return 'unknown';
  return (licenseText.conflicts ?? []).length > 0 ? 'yes' : 'none-found';
}

/** Where the text of the license stands: beside the weights, or with code; whether it was looked for at all. */
export function licenseTextWord({
  licenseText,
}: Pick<Model, 'licenseText'>): 'weights' | 'code' | 'absent' | 'unknown' {
  if (licenseText?.file === 'absent') return 'absent';
  return licenseText?.place ?? 'unknown';
}

/** The ids of the corpora that the producer names for any stage of training, each once. */
export function corporaOf({ data }: Pick<Model, 'data'>): string[] {
  const stages = [data.pretraining, ...(data.postTraining === null ? [] : [data.postTraining])];
  return [...new Set(stages.flatMap(({ datasets }) => datasets ?? []))].toSorted();
}

/** The corpora that a corpus is made from, of those in a list. */
export function partsOf<Listed extends { id: string }>(
  { madeFrom = [] }: Pick<Corpus, 'madeFrom'>,
  all: readonly Listed[],
): Listed[] {
  return madeFrom.flatMap((id) => all.find((each) => each.id === id) ?? []);
}

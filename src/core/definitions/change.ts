import type { ComponentId } from '../model/components.ts';
import type { DataDescription, Gating, Status } from '../model/vocabulary.ts';

/** One thing a producer could do. Where `from` is unknown or null, it may have been done already and need only be shown. */
export type Change =
  /** `described`: telling of it is enough. */
  | { code: 'status'; component: ComponentId; from: Status; to: 'released' | 'described' }
  | { code: 'license'; component: ComponentId; from: string | null; to: string }
  | { code: 'gating'; component: 'finalWeights'; from: Gating; to: 'none' | 'click-through' }
  /** Publish the training data that may be passed on, or all but what nobody can share. */
  | { code: 'shareable'; component: 'trainingData'; from: Status; to: 'open' | 'all-possible' }
  /** Describe the data, from where it comes and what it covers to all of it with lists of what others have. */
  | {
      code: 'information';
      component: 'dataCard';
      from: DataDescription;
      to: 'substantial' | 'complete' | 'complete-with-lists';
    };

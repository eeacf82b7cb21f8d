import { COMPONENTS } from '../model/components.ts';
import type { Claim, Model } from '../model/model.ts';
import { OPEN_LICENSE } from './changes.ts';

const full = (license: string): Claim => ({
  status: 'released',
  license,
  licenseSource: 'stated',
  basis: 'producer',
  evidence: [],
});
const published = { status: 'released', basis: 'producer', evidence: [] } satisfies NonNullable<
  Model['data']['information']
>['scope'];

/**
 * A model of which everything is out under an open license. No such model need exist: it is the yardstick by which
 * one sees what a definition asks for, by taking one thing away at a time.
 */
export const IDEAL_MODEL: Model = {
  id: 'ideal',
  name: 'Everything open',
  tier: 'curated',
  family: 'ideal',
  producer: 'nobody',
  released: null,
  modality: 'text',
  inputs: ['text'],
  outputs: ['text'],
  architecture: null,
  stage: 'base',
  parameters: { total: 7, active: null },
  basedOn: null,
  links: {},
  producerClaim: { openSource: null, term: null, evidence: [] },
  gating: 'none',
  trainingFlop: { value: 5e23, evidence: [] },
  components: Object.fromEntries(
    COMPONENTS.map(({ id, axis }) => [id, full(OPEN_LICENSE[axis])]),
  ) as Model['components'],
  data: {
    pretraining: { ...full(OPEN_LICENSE.data), classes: ['open'] },
    postTraining: null,
    description: 'complete',
    information: {
      provenance: published,
      scope: published,
      selection: published,
      labelling: published,
      processing: published,
      publicList: published,
      obtainableList: published,
    },
  },
  indexes: { mot: [], osai: [], 'opening-up-chatgpt': [], fmti: [] },
  note: null,
  history: [],
};

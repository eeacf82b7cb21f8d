import { answered } from '../model/answer.ts';
import { COMPONENT_IDS } from '../model/components.ts';
import { conflictWord, corporaOf, licenseTextWord } from '../model/disclosures.ts';
import type { Claim, Model, Producer } from '../model/model.ts';
import { findingOf } from '../model/checked.ts';
import { isClaimUnchecked } from '../model/producer-claim.ts';
import type { DefinitionId, LicenseCategory } from '../model/vocabulary.ts';
import { joinGrounds } from './catalog.ts';
import { componentKey, type AxisKey, type ColumnKey, type ComponentKey } from './columns.ts';
import { joinList } from './lists.ts';

/** What a word of a column is read off: a model, and what the dataset adds to it. */
export type Facts = {
  model: Model;
  producer: Producer | undefined;
  /** The category of the license of each corpus that the model names, once each. */
  corpusCategories: readonly LicenseCategory[];
};

type Read = (facts: Facts) => string;

/** Columns that the catalog packs in a form of their own, or that are made where it is read. */
type PackedApart =
  | 'model'
  | 'released'
  | 'size'
  | AxisKey
  | 'license'
  | 'category'
  | 'checked'
  | 'weighed'
  | 'by'
  | DefinitionId
  | ComponentKey;

/** How a word of a column is read off a model, when the catalog is made. */
const READS: Record<Exclude<ColumnKey, PackedApart>, Read> = {
  'data-license': dataLicense,
  gating: ({ model }) => model.gating,
  claim: ({ model: { producerClaim } }) =>
    joinGrounds(
      answered(producerClaim.openSource),
      producerClaim.openSource !== null && isClaimUnchecked(producerClaim) ? 'unchecked' : '',
    ),
  country: ({ producer }) => producer?.country ?? 'unknown',
  kind: ({ producer }) => producer?.kind ?? 'unknown',
  family: ({ model }) => model.family,
  modality: ({ model }) => model.modality,
  stage: ({ model }) => model.stage,
  language: ({ model }) => joinList(model.languages?.codes),
  dataset: ({ model }) => joinList(corporaOf(model)),
  'dataset-license': ({ corpusCategories }) => joinList(corpusCategories),
  'training-summary': ({ model }) => model.disclosures?.trainingSummary?.status ?? 'unknown',
  'copyright-policy': ({ model }) => model.disclosures?.copyrightPolicy?.status ?? 'unknown',
  'license-text': ({ model }) => licenseTextWord(model),
  'license-conflict': ({ model }) => conflictWord(model),
  'paid-by': ({ model }) => joinList(model.funding?.paidBy),
  'governed-by': ({ model }) => joinList(model.funding?.governedBy),
  basis: ({ model }) => model.components.finalWeights.basis,
  tier: ({ model }) => model.tier,
};

/** The license stated for the training data itself; one taken over from elsewhere says nothing about data. */
function dataLicense({ model }: Facts): string {
  const { status, license, licenseSource } = model.components.trainingData;
  if (status === 'withheld' || status === 'described') return 'withheld';
  return status === 'unknown' || licenseSource === 'inherited' ? 'unknown' : (license ?? 'unknown');
}

/** The status of a claim with where it stands between looking and knowing, unless it was read at a source. */
function withGrounds(claim: Claim): string {
  const finding = findingOf(claim);
  return joinGrounds(claim.status, finding === 'found' ? '' : finding);
}

const ALL = new Map<string, Read>([
  ...Object.entries(READS),
  ...COMPONENT_IDS.map((id): [string, Read] => [
    componentKey(id),
    ({ model }) => withGrounds(model.components[id]),
  ]),
]);

/** How a column is read; undefined for one that the catalog packs in a form of its own. */
export function readOf(key: ColumnKey): Read | undefined {
  return ALL.get(key);
}

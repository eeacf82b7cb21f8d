import { COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import type { Claim, Licenses, Model } from '../model/model.ts';
import { readLicenseField } from '../license/field.ts';
import { IDEAL_MODEL } from './ideal-model.ts';
import { classifyMot, MOT_TEXTS, motComponent, type Beside, type MotRecord } from './mot-record.ts';

/**
 * A record of the Model Openness Tool as facts of ours, so that other definitions can be applied to it. What it
 * lists is released, unless a word in its license field or beside it says that it is kept back, or that nobody has
 * looked. What it does not list may be missing or not looked at, so it is unknown; so is a part to be fetched that
 * has neither a license nor an address. A field that is not understood may say anything, also that the part is kept
 * back: it is unknown.
 */
export function modelOfMot(record: MotRecord, id: string, name: string, licenses: Licenses): Model {
  // The tool takes a name that it does not know for the datasets; we take it for nothing.
  const idOf = ({ name: listed }: { name: string }): ComponentId | undefined => motComponent(listed);
  const components = record.components.filter((each) => idOf(each) !== undefined);
  const listed = classifyMot({ ...record, components }).licenses;
  const addressed = new Set(components.flatMap((each) => (each.address ? [idOf(each)] : [])));
  // The later entry of one name counts, as for the tool.
  const beside = new Map(components.map((each) => [idOf(each), each.beside ?? null]));
  const claims = COMPONENT_IDS.map((component): [string, Claim] => [
    component,
    claimBeside(beside.get(component)) ??
      claimOn(component, listed.get(component), addressed.has(component), licenses),
  ]);
  return modelWith(Object.fromEntries(claims) as Model['components'], id, name);
}

const NOTHING: Claim = { status: 'unknown', license: null, basis: 'index', evidence: [] };

/** What words beside the license say, whatever the license; null where there are none. */
function claimBeside(beside: Beside | null | undefined): Claim | null {
  if (beside === 'kept-back') return { ...NOTHING, status: 'withheld' };
  return beside === 'not-known' ? NOTHING : null;
}

/** Entries of our list that name no license. */
const SAYS_NO_LICENSE = new Set(['various', 'none-unspecified']);

function claimOn(
  component: ComponentId,
  license: string | null | undefined,
  hasAddress: boolean,
  licenses: Licenses,
): Claim {
  if (license === undefined) return NOTHING;
  const canBeHad = hasAddress || MOT_TEXTS.has(component);
  const field = readLicenseField(license ?? '', licenses, true);
  switch (field.says) {
    case 'license':
      return SAYS_NO_LICENSE.has(field.license) && !canBeHad
        ? NOTHING
        : { ...NOTHING, status: 'released', license: field.license };
    case 'not-included':
    case 'undisclosed':
      return { ...NOTHING, status: 'withheld' };
    case 'not-looked-at':
    case 'unclear':
      return NOTHING;
    case 'no-license':
      return canBeHad ? { ...NOTHING, status: 'released' } : NOTHING;
  }
}

function modelWith(components: Model['components'], id: string, name: string): Model {
  return {
    ...IDEAL_MODEL,
    id,
    name,
    tier: 'listed',
    modality: 'other',
    inputs: [],
    outputs: [],
    stage: 'unknown',
    parameters: { total: null, active: null },
    gating: 'unknown',
    trainingFlop: null,
    components,
    data: {
      pretraining: { ...components.trainingData, classes: [] },
      postTraining: null,
      description: 'unknown',
      information: null,
    },
  };
}

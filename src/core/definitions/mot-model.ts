import { COMPONENT_IDS } from '../model/components.ts';
import type { Claim, Licenses, Model } from '../model/model.ts';
import { licenseIds } from '../license/expression.ts';
import { IDEAL_MODEL } from './ideal-model.ts';
import { classifyMot, type MotRecord } from './mot-record.ts';

/**
 * A record of the Model Openness Tool as facts of ours, so that other definitions can be applied to it. What it lists
 * is released; what it does not list may be missing or not looked at, so it is unknown. "Unlicensed" says only that
 * no license was recorded, and so does a name that the license list does not hold.
 */
export function modelOfMot(record: MotRecord, id: string, name: string, licenses: Licenses): Model {
  const listed = classifyMot(record).licenses;
  const nothing: Claim = { status: 'unknown', license: null, basis: 'index', evidence: [] };
  const claims = COMPONENT_IDS.map((component): [string, Claim] => {
    const license = listed.get(component);
    if (license === undefined) return [component, nothing];
    return [component, { ...nothing, status: 'released', license: inOurList(license, licenses) }];
  });
  const components = Object.fromEntries(claims) as Model['components'];
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

function inOurList(license: string | null, licenses: Licenses): string | null {
  const ids = license === null ? [] : licenseIds(license);
  return ids.length > 0 && ids.every((id) => licenses.has(id)) ? license : null;
}

import {
  hasThreshold,
  hasUseLimits,
  needsName,
  needsRegistration,
  NOT_READ,
  rightsOf,
  type Extent,
} from './license.ts';
import { licenseFor } from './territory.ts';
import { not, or, type Answer } from '../model/answer.ts';
import type { License } from '../model/model.ts';
import type { Modality, Permission } from '../model/vocabulary.ts';

/**
 * Does the license permit this, for models of a kind or, where none is named, for some kind? A permission that is granted
 * with conditions counts, unless it says "plainly".
 */
export function permits(license: License, permission: Permission, modality?: Modality): Answer {
  const { commercialUse, outputTraining } = license.conditions;
  switch (permission) {
    case 'commercial': {
      if (commercialUse !== 'allowed') return NOT_READ.has(commercialUse) ? 'unknown' : 'no';
      return not(
        or(
          hasThreshold(license),
          hasUseLimits(license),
          needsRegistration(license),
          needsName(license) === 'yes' ? 'yes' : 'no',
          not(permits(license, 'no-territory', modality)),
        ),
      );
    }
    case 'commercial-conditional':
      if (NOT_READ.has(commercialUse)) return 'unknown';
      return ['allowed', 'allowed-below-threshold', 'conditional', 'by-registration'].includes(commercialUse)
        ? 'yes'
        : 'no';
    case 'modify':
      return granted(rightsOf(license).modify);
    case 'share':
      return granted(rightsOf(license).share);
    case 'train-others':
      if (outputTraining === 'unverified') return 'unknown';
      return ['none', 'naming', 'derivative-capture', 'aup-applies-to-outputs'].includes(outputTraining)
        ? 'yes'
        : 'no';
    case 'no-threshold':
      return not(hasThreshold(license));
    case 'no-use-limits':
      return not(hasUseLimits(license));
    case 'no-territory': {
      const asked = modality === undefined ? license : licenseFor(license, modality);
      const { territorialRestriction: territory } = asked.conditions;
      if (territory === 'unverified') return 'unknown';
      if (territory === null) return 'yes';
      return modality === undefined && territory.modalities !== undefined ? 'yes' : 'no';
    }
    case 'no-name':
      return not(needsName(license));
    case 'no-same-license':
      return asksNothing(license.conditions.shareAlike, 'none');
    case 'no-credit':
      return asksNothing(license.conditions.attribution, 'not-required');
  }
}

function asksNothing(asked: string, nothing: string): Answer {
  return asked === 'unverified' ? 'unknown' : asked === nothing ? 'yes' : 'no';
}

function granted(extent: Extent): Answer {
  return extent === 'unknown' ? 'unknown' : extent === 'none' ? 'no' : 'yes';
}

import type { License, Licenses } from '../model/model.ts';
import type { Modality } from '../model/vocabulary.ts';

/**
 * The license as it holds for one kind of model: some texts exclude places for multimodal models only, and there is
 * nothing to exclude for a model that reads and writes text.
 */
export function licenseFor(license: License, modality: Modality): License {
  const territory = license.conditions.territorialRestriction;
  if (territory === null || territory === 'unverified') return license;
  if (territory.modalities === undefined || territory.modalities.includes(modality)) return license;
  return { ...license, conditions: { ...license.conditions, territorialRestriction: null } };
}

/** The ids of the licenses that hold for one kind of model otherwise than for all. */
export function idsOtherwiseFor(licenses: Licenses, modality: Modality): string[] {
  return [...licenses].flatMap(([id, license]) => (licenseFor(license, modality) === license ? [] : id));
}

/** The license list as it holds for one kind of model; the same list where nothing depends on that. */
export function licensesFor(licenses: Licenses, modality: Modality): Licenses {
  if (idsOtherwiseFor(licenses, modality).length === 0) return licenses;
  return new Map([...licenses].map(([id, license]) => [id, licenseFor(license, modality)]));
}

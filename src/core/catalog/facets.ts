import { AXES, COMPONENT_IDS, type Axis, type ComponentId } from '../model/components.ts';
import { DEFINITION_IDS } from '../model/vocabulary.ts';

/** A facet's key: its name in the address, in the catalog and in the filters. */
export type FacetKey = string;

/** The key of an axis. The license axis asks what the terms allow; `license` itself names the license. */
export function axisKey(axis: Axis): FacetKey {
  return axis === 'license' ? 'rights' : axis;
}

/** The key of a component's status: its id in kebab case, `training-data` for `trainingData`. */
export function componentKey(component: ComponentId): FacetKey {
  return component.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Every facet whose values exclude one another (any of the picked values matches), in address order. */
export const FACET_KEYS: readonly FacetKey[] = [
  ...AXES.map(axisKey),
  'category',
  'license',
  ...DEFINITION_IDS,
  ...COMPONENT_IDS.map(componentKey),
  'gating',
  'claim',
  'by',
  'country',
  'kind',
  'family',
  'modality',
  'stage',
  'basis',
  'tier',
];

/** Facets with a number or date per model, filtered by a range. */
export const RANGE_KEYS = ['released', 'size', 'checked'] as const;
export type RangeKey = (typeof RANGE_KEYS)[number];

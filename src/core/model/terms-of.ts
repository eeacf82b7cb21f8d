import { answerFor, RIGHTS, rightsFor, type Extent, type Rights } from '../license/license.ts';
import { permits } from '../license/permits.ts';
import type { Answer } from './answer.ts';
import type { Library, Model } from './model.ts';
import { availabilityOf } from './status.ts';
import { PERMISSIONS, type Modality, type Permission } from './vocabulary.ts';

/**
 * What one may do with a model's weights. Its own license says so, but the terms of a base bind what is built on it:
 * whoever fine-tunes another producer's weights cannot grant more than was granted to them. A producer may relicense
 * its own base. Where a base allows less than the model's license does, or nobody knows what it allows, the answer
 * is unknown: the license may be an error, or the base's producer may have agreed to it.
 */

/** Another producer's model among those a model is built on; `id` is null where we hold no record of it. */
export type Base = { id: string | null; name: string; license: string | null; modality: Modality };

/**
 * The models, nearest first, whose terms bind a model: each was taken over by another producer than its own, which
 * for this model is not itself that producer.
 */
export function bindingBases(model: Model, models: Library['models']): Base[] {
  const bases: Base[] = [];
  const seen = new Set([model.id]);
  let derived = model;
  while (derived.basedOn !== null) {
    const from = derived.basedOn;
    const base = 'model' in from ? models.get(from.model) : undefined;
    const producer = base?.producer ?? ('name' in from ? from.producer : undefined);
    if (base !== undefined && seen.has(base.id)) break;
    if (producer === undefined || (producer !== derived.producer && producer !== model.producer)) {
      const id = base?.id ?? null;
      const name = base?.name ?? ('name' in from ? from.name : from.model);
      const license = base?.components.finalWeights.license ?? null;
      bases.push({ id, name, license, modality: base?.modality ?? model.modality });
    }
    if (base === undefined) break;
    seen.add(base.id);
    derived = base;
  }
  return bases;
}

/** Everything that the terms of a model's weights come to. */
export type WeightsTerms = {
  license: string | null;
  /** The kind of the model: some terms are about some kinds only. */
  modality: Modality;
  /** The weights are not out, so that nothing is licensed. */
  nothingLicensed: boolean;
  rights: Rights;
  permits: Record<Permission, Answer>;
  /** Bases that allow less than the license says, or of which we do not know what they allow. */
  doubts: readonly Base[];
};

/** What the license of a model's weights comes to, with the terms of the models it is built on. */
export function termsOf(model: Model, { licenses, models }: Library): WeightsTerms {
  const { status, license } = model.components.finalWeights;
  const availability = availabilityOf(status);
  if (availability === 'none' || availability === 'not-applicable')
    return { ...NOTHING, modality: model.modality };
  const bases = bindingBases(model, models);
  const doubts = new Set<Base>();
  const bound = <T extends Extent | Answer>(
    ask: (field: string | null, modality: Modality) => T,
  ): T | 'unknown' => {
    const own = ask(license, model.modality);
    const less = bases.filter((base) => !allows(ask(base.license, base.modality), own));
    for (const base of less) doubts.add(base);
    return less.length > 0 ? 'unknown' : own;
  };
  const extents = RIGHTS.map((right) => [
    right,
    bound((field, modality) => rightsFor(field, licenses, modality)[right]),
  ]);
  const answers = PERMISSIONS.map((permission) => [
    permission,
    bound((field, modality) => answerFor(field, licenses, (each) => permits(each, permission, modality))),
  ]);
  return {
    license,
    modality: model.modality,
    nothingLicensed: false,
    rights: Object.fromEntries(extents) as Rights,
    permits: Object.fromEntries(answers) as Record<Permission, Answer>,
    doubts: bases.filter((base) => doubts.has(base)),
  };
}

/** How much an answer allows, of extents and of yes or no. */
const ALLOWED: Record<Extent | Answer, number> = {
  no: 0,
  none: 0,
  unknown: 0,
  conditional: 1,
  yes: 2,
  full: 2,
};

/** Does a base allow at least as much? A license that allows nothing, or is unread, needs no base to allow it. */
function allows(base: Extent | Answer, own: Extent | Answer): boolean {
  return ALLOWED[base] >= ALLOWED[own];
}

const NOTHING: Omit<WeightsTerms, 'modality'> = {
  license: null,
  nothingLicensed: true,
  rights: { use: 'none', study: 'none', modify: 'none', share: 'none' },
  permits: Object.fromEntries(PERMISSIONS.map((permission) => [permission, 'no'])) as Record<
    Permission,
    Answer
  >,
  doubts: [],
};

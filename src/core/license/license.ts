import { isRead } from './conditions.ts';
import { parseExpression, type Expression } from './expression.ts';
import { licenseFor } from './territory.ts';
import { and, not, or, type Answer } from '../model/answer.ts';
import type { License, Licenses } from '../model/model.ts';
import type { Modality } from '../model/vocabulary.ts';

/** An answer about a license is `unknown` where the text was not read for it, or is disputed. */
export type { Answer };

/** How far one of the four rights reaches: without limits, with limits, not at all. */
export type Extent = 'full' | 'conditional' | 'none' | 'unknown';

/** The four freedoms of the Open Source AI Definition, in its order. */
export const RIGHTS = ['use', 'study', 'modify', 'share'] as const;
export type Right = (typeof RIGHTS)[number];
export type Rights = Record<Right, Extent>;

export const NOT_READ: ReadonlySet<string> = new Set(['unverified', 'silent-in-text']);
const NOT_GRANTED: ReadonlySet<string> = new Set(['not-granted', 'allowed-as-service', 'prohibited']);

/** Is the license on OSI's list of approved licenses? Of several that are open or not known, nobody can tell. */
export function osiApproved(license: License): Answer {
  if (license.category === 'mixed' && openTerms(license) !== 'no') return 'unknown';
  return license.osiApproved ? 'yes' : 'no';
}

/** Do the terms satisfy the Open Source Definition, on OSI's list or in substance by our reading? */
export function openTerms(license: License): Answer {
  switch (license.osdCompliant) {
    case 'yes':
    case 'in-substance':
      return 'yes';
    case 'no':
      return 'no';
    case 'disputed':
    case 'unverified':
      return 'unknown';
  }
}

/** Are the terms open for data: conformant with the Open Definition, or open terms in general? */
export function openData(license: License): Answer {
  const open = license.openDefinition;
  if (open === 'recommended' || open === 'conformant' || openTerms(license) === 'yes') return 'yes';
  return open === 'unverified' || openTerms(license) === 'unknown' ? 'unknown' : 'no';
}

/** Is there a number of users or an amount of money past which more is asked for, whatever that is? */
export function hasThreshold(license: License): Answer {
  const { threshold } = license.conditions;
  if (threshold === 'unverified') return 'unknown';
  return threshold.length > 0 ? 'yes' : 'no';
}

/** Is there a threshold past which rights end or shrink? To display a name costs no right. */
export function hasLimitingThreshold(license: License): Answer {
  const { threshold } = license.conditions;
  if (threshold === 'unverified') return 'unknown';
  return threshold.some((limit) => limit.effect !== 'display-name') ? 'yes' : 'no';
}

/** Has the licensor to be told of commercial use, by registering or by a notice? */
export function needsRegistration({ conditions: { registration } }: License): Answer {
  return registration === 'none' ? 'no' : registration === 'unverified' ? 'unknown' : 'yes';
}

/** Has a name or notice to be shown, if only above some size? One that is only encouraged need not. */
export function needsName(license: License): Answer {
  const { namingRequirement: name } = license.conditions;
  if (!isRead(license, 'name')) return 'unknown';
  return name === null || name.startsWith('encouraged only') ? 'no' : 'yes';
}

/** Is any place excluded, if only for some kinds of models? */
export function excludesPlaces({ conditions: { territorialRestriction: territory } }: License): Answer {
  return territory === null ? 'no' : territory === 'unverified' ? 'unknown' : 'yes';
}

type UsePolicy = License['conditions']['acceptableUsePolicy']['type'];

/** Is it a kind of policy that forbids uses? */
export function forbidsUses(type: UsePolicy): type is 'embedded' | 'incorporated' {
  return type === 'embedded' || type === 'incorporated';
}

/** Does the license, or a policy it incorporates, forbid fields or purposes of use? */
export function hasUseLimits(license: License): Answer {
  const { acceptableUsePolicy, commercialUse } = license.conditions;
  const forbidsCommerce = commercialUse === 'prohibited' || license.category === 'research-only';
  if (forbidsCommerce || forbidsUses(acceptableUsePolicy.type)) return 'yes';
  return acceptableUsePolicy.type === 'unverified' || NOT_READ.has(commercialUse) ? 'unknown' : 'no';
}

/**
 * May anyone use the work for any purpose? No threshold that costs rights, no field-of-use limit, no excluded territory and no
 * limit on training with outputs (definitions.md 1.2 `anyPurpose`; OSAID "Use the system for any purpose").
 */
export function anyPurpose(license: License): Answer {
  const { commercialUse, outputTraining } = license.conditions;
  const limits: Answer[] = [
    commercialUse === 'allowed' ? 'no' : NOT_READ.has(commercialUse) ? 'unknown' : 'yes',
    hasUseLimits(license),
    hasLimitingThreshold(license),
    excludesPlaces(license),
    outputTraining === 'none' ? 'no' : outputTraining === 'unverified' ? 'unknown' : 'yes',
  ];
  return not(or(...limits));
}

/** Are all four rights granted, each at least with conditions such as attribution or share-alike, for any purpose? */
export function grantsFourRights(license: License): Answer {
  const purpose = anyPurpose(license);
  const { modification, redistribution } = license.conditions;
  const answers: Answer[] = [
    purpose,
    modification === 'allowed' ? 'yes' : NOT_READ.has(modification) ? 'unknown' : 'no',
    redistribution === 'allowed' || redistribution === 'allowed-with-conditions'
      ? 'yes'
      : NOT_READ.has(redistribution)
        ? 'unknown'
        : 'no',
  ];
  return and(...answers);
}

/**
 * How far each of the four rights reaches under one license. Unread terms are `unknown`, never `none`; any threshold is
 * a condition of use, and so is a name that products have to show.
 */
export function rightsOf(license: License): Rights {
  const { commercialUse, modification, redistribution } = license.conditions;
  if (license.category === 'proprietary' || license.category === 'none') {
    return { use: 'none', study: 'none', modify: 'none', share: 'none' };
  }
  const purpose = anyPurpose(license);
  const reachable = commercialUse !== 'unverified';
  // Where a place is excluded, nothing is granted there.
  const within = (extent: Extent): Extent =>
    extent === 'full' && excludesPlaces(license) === 'yes' ? 'conditional' : extent;
  return {
    use:
      purpose === 'unknown'
        ? 'unknown'
        : purpose === 'yes' && hasThreshold(license) === 'no' && needsName(license) !== 'yes'
          ? 'full'
          : 'conditional',
    study: within(reachable ? 'full' : 'unknown'),
    modify: within(extentOf(modification)),
    share: within(extentOf(redistribution)),
  };
}

function extentOf(term: string): Extent {
  if (term === 'allowed') return 'full';
  if (NOT_READ.has(term)) return 'unknown';
  return NOT_GRANTED.has(term) ? 'none' : 'conditional';
}

/**
 * Answers a question about a license field of the data: an id of the license list or an SPDX expression.
 * `OR` takes the better answer (the user chooses), `AND` the worse, `WITH` that of the license it amends.
 * A null or unlisted license is `unknown`.
 */
export function answerFor(
  expression: string | null,
  licenses: Licenses,
  question: (license: License) => Answer,
): Answer {
  return fold(expression, licenses, question, ['no', 'unknown', 'yes']);
}

/** How far each right reaches for a kind of model under a license field; null and unlisted licenses are `unknown`. */
export function rightsFor(expression: string | null, licenses: Licenses, modality: Modality): Rights {
  const extent = (right: Right) =>
    fold<Extent>(expression, licenses, (license) => rightsOf(licenseFor(license, modality))[right], [
      'none',
      'unknown',
      'conditional',
      'full',
    ]);
  return { use: extent('use'), study: extent('study'), modify: extent('modify'), share: extent('share') };
}

/** Folds a question over an expression; `scale` runs from worst to best and holds `unknown`. */
function fold<T extends string>(
  expression: string | null,
  licenses: Licenses,
  question: (license: License) => T,
  scale: readonly T[],
): T {
  const unknown = 'unknown' as T;
  const visit = (node: Expression): T => {
    if ('id' in node) {
      const license = licenses.get(node.id);
      return license ? question(license) : unknown;
    }
    const left = visit(node.left);
    const right = visit(node.right);
    const decides = node.join === 'OR' ? scale.at(-1) : scale[0];
    if (left === decides || right === decides) return decides;
    if (left === unknown || right === unknown) return unknown;
    const better = scale.indexOf(left) > scale.indexOf(right) ? left : right;
    return node.join === 'OR' ? better : better === left ? right : left;
  };
  const tree = expression === null ? null : parseExpression(expression);
  return tree === null ? unknown : visit(tree);
}

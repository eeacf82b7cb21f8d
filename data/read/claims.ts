import type { Claim, Evidence, Model } from '#core/model/model.ts';
import { pagesRead } from '#core/model/checked.ts';
import { licenseIds } from '#core/license/expression.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { DATA_INFORMATION } from '#core/model/vocabulary.ts';

/** A claim with the path it stands at inside its file. */
export type PlacedClaim = { path: string; claim: Claim };

/** Every claim of a model that carries a license: the components and the data of each training stage. */
export function claimsOf(model: Model): PlacedClaim[] {
  const claims: PlacedClaim[] = COMPONENT_IDS.map((id) => ({
    path: `components.${id}`,
    claim: model.components[id],
  }));
  claims.push({ path: 'data.pretraining', claim: model.data.pretraining });
  if (model.data.postTraining !== null)
    claims.push({ path: 'data.postTraining', claim: model.data.postTraining });
  return claims;
}

/** A line for each license that a field names and data/licenses does not hold. */
export function missingLicenses(place: string, license: string | null, known: ReadonlySet<string>): string[] {
  return licenseIds(license ?? '')
    .filter((id) => !known.has(id))
    .map((id) => `${place}: add data/licenses/${id}.json, or type an id that stands there`);
}

/** What any claim stands on, whether or not it can carry a license. */
export type Statement = Pick<Claim, 'status' | 'basis' | 'evidence' | 'listedBy' | 'note'>;

/** Those, and the seven data-information facts where somebody has read for them: all that stands on evidence. */
export function statementsOf(model: Model): { path: string; claim: Statement }[] {
  const { information } = model.data;
  const facts =
    information === null
      ? []
      : DATA_INFORMATION.map((id) => ({ path: `data.information.${id}`, claim: information[id] }));
  return [...claimsOf(model), ...facts];
}

/** Did somebody read what a claim says at its source or in an account of others, and not only in an index? */
export function isReadAtSource({ basis }: Pick<Claim, 'basis'>): boolean {
  return basis === 'producer' || basis === 'third-party';
}

/** Was anything read for a claim, and is all that was read such a page? What nobody has read counts for nothing. */
export function restsOnlyOn({ evidence }: Statement, isSuch: (page: Evidence) => boolean): boolean {
  const read = pagesRead(evidence);
  return read.length > 0 && read.every(isSuch);
}

/** Every page named as evidence anywhere in a record, with its place: claims, facts about the model, documents. */
export function evidenceOf(model: Model): { path: string; item: Evidence }[] {
  return listsIn(model).flatMap(({ path, list }) =>
    list.map((item, at) => ({ path: `${path}.${at}`, item })),
  );
}

function listsIn(value: object, path = ''): { path: string; list: Evidence[] }[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const place = path === '' ? key : `${path}.${key}`;
    if (key === 'evidence') return [{ path: place, list: inner as Evidence[] }];
    return typeof inner === 'object' && inner !== null ? listsIn(inner, place) : [];
  });
}

import parseSpdx from 'spdx-expression-parse';
import { isAvailable } from '#core/model/status.ts';
import { licenseIds } from '#core/license/expression.ts';
import { claimsOf, missingLicenses } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/** Every license is a file of the catalogue or a valid SPDX expression over such files. */
export function licenseProblems({ models, licenses }: DataFiles): string[] {
  const known = new Set(licenses.map((license) => license.id));
  return models.flatMap((model) =>
    claimsOf(model).flatMap(({ path, claim }) => {
      const place = `data/models/${model.id}.json → ${path}.license`;
      const { license, licenseSource } = claim;
      if (license === null)
        return licenseSource === undefined ? [] : [`${place}Source: remove it; no license is known`];
      const problems: string[] = [];
      if (licenseSource === undefined) problems.push(`${place}Source: add "stated" or "inherited"`);
      if (!isAvailable(claim.status) && claim.status !== 'described') {
        problems.push(`${place}: type null; nothing is out that a license could cover`);
      }
      if (!isExpression(license))
        problems.push(
          `${place}: type one id or an SPDX expression such as "MIT OR Apache-2.0" (now "${license}")`,
        );
      return [...problems, ...missingLicenses(place, license, known)];
    }),
  );
}

/** Ids of ours that SPDX does not know are written the way SPDX wants it: LicenseRef-<id>. */
function isExpression(text: string): boolean {
  const ids = licenseIds(text);
  const ours = new Set(ids.filter((id) => !isSpdx(id)));
  return (
    ids.length > 0 &&
    isSpdx(text.replaceAll(/[^\s()]+/g, (token) => (ours.has(token) ? `LicenseRef-${token}` : token)))
  );
}

function isSpdx(text: string): boolean {
  try {
    parseSpdx(text);
    return true;
  } catch {
    return false;
  }
}

/** Words for verdicts and tiers, as columns, facets and chips show them. */

export const VERDICT_LABELS: Record<string, string> = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  unknown: 'unknown',
  'not-applicable': 'does not apply',
};

export const TIER_LABELS: Record<string, string> = {};

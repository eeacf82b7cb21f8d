import type { UnrecordedFact } from '#core/definitions/definition.ts';

/** What a definition asks for that no record here holds, said where a verdict depends on it. */
export const UNRECORDED: Record<UnrecordedFact, string> = {
  'fair-approval': 'Whether requests are approved fairly, whatever the country, is not recorded here.',
  'personal-data': 'Whether personal data is taken in return is not recorded here.',
  'product-ties': 'Whether the terms tie the weights to a product or technology is not recorded here.',
  'proportionate-limits':
    'What is left may be terms for safety; whether they are proportionate is not for us to decide.',
  'other-kinds': 'Whether it holds other kinds of data as well is not recorded here.',
  'shareable-rest': 'Which part could be shared, and whether all of it is out, is not recorded here.',
  'terms-elsewhere':
    'What is said about the data, if anything, stands elsewhere, under terms not recorded here.',
  'skilled-person':
    'As not all of these are met, whether the rest is enough takes a judgment that is not made here.',
  'public-good': 'This cannot be decided from facts about components, so it is not judged here.',
};

import { libraryOf, type Library } from './model.ts';
import type { ModelRecord } from './record.ts';

/** The licenses and models that a record's facts name. */
export function libraryOfRecord({ model, bases, licenses }: ModelRecord): Library {
  return libraryOf({ licenses, models: [model, ...bases] });
}

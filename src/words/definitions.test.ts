import { expect, test } from 'vitest';
import { DEFINITION_IDS } from '#core/definitions/meta.ts';
import { DEFINITION_GROUPS } from './definition-groups.ts';

test('every definition is in one group', () => {
  expect(DEFINITION_GROUPS.flatMap(({ ids }) => ids).toSorted()).toEqual(DEFINITION_IDS.toSorted());
});

import { expect, it } from 'vitest';
import { claimsBehind } from './claims-behind.ts';
import { COLUMNS } from './columns.ts';

it('names what a cell rests on: of an axis its parts, of a status its own claim, of terms the weights', () => {
  expect(claimsBehind('data')).toEqual(['trainingData']);
  expect(claimsBehind('documentation')).toEqual(['modelCard', 'technicalReport', 'researchPaper']);
  expect(claimsBehind('rights')).toEqual(['finalWeights']);
  expect(claimsBehind('license')).toEqual(['finalWeights']);
  expect(claimsBehind('evaluation-code')).toEqual(['evaluationCode']);
  expect(claimsBehind('size')).toEqual([]);
  expect(claimsBehind('osaid-1-0')).toEqual([]);
});

it('has something for every column of openness', () => {
  const open = COLUMNS.filter(({ kind }) => kind === 'reading' || kind === 'status' || kind === 'license');
  expect(open.filter(({ key }) => claimsBehind(key).length === 0)).toEqual([]);
});

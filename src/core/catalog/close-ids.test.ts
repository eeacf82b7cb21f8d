import { expect, it } from 'vitest';
import { closestIds } from './close-ids.ts';

it.each([
  ['gpt-40', ['gpt-4o', 'llama-3.1-8b'], ['gpt-4o']],
  ['GPT-40', ['gpt-4o', 'llama-3.1-8b'], ['gpt-4o']],
  ['dbrx-132b', ['dbrx', 'dbrx-instruct', 'olmo-2-32b'], ['dbrx']],
  ['apache2', ['MIT', 'Apache-2.0'], []],
  ['apache-2', ['MIT', 'Apache-2.0'], ['Apache-2.0']],
  ['MIT-O', ['MIT', 'MIT-0'], ['MIT', 'MIT-0']],
  ['constructor', ['a', 'b'], []],
  ['', ['a'], ['a']],
])('for %j of %j offers %j', (asked, ids, expected) => {
  expect(closestIds(asked, ids)).toEqual(expected);
});

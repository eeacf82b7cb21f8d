import type { Status } from '#core/model/vocabulary.ts';

/** What a status means, in a sentence. */
export const STATUS_MEANINGS: Record<Status, string> = {
  released: 'All of it can be fetched by anyone.',
  partial: 'A part of it can be fetched: one stage, a subset, or a framework without the recipe.',
  gated: 'It can be fetched after accepting terms or being approved.',
  described: 'It is documented, but cannot be fetched.',
  withheld: 'The producer keeps it, or no such thing was published.',
  'not-applicable': 'The model has no such component.',
  unknown: 'Nobody has looked yet. This says nothing about the model.',
};

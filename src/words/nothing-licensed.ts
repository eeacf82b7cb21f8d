/** What the terms of weights come to that nobody can get. */
export const NOTHING_LICENSED =
  'There are no weights that we know how to get, so there is nothing to use, study, modify or share.';

type KeyGroup = { title: string; keys: readonly (readonly [names: readonly string[], does: string])[] };

/** What keys do, by where they do it. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: 'Anywhere',
    keys: [
      [['?'], 'Show these shortcuts'],
      [['/'], 'Go to the search box of the table'],
      [['Esc'], 'Close what is open'],
    ],
  },
  {
    title: 'In the search box',
    keys: [
      [['↓', '↑'], 'Go through what may come next'],
      [['Enter'], 'Take it, or finish the filters typed'],
    ],
  },
  {
    title: 'Filters to type there',
    keys: [
      [['data:open'], 'Only models whose data is open'],
      [['-by:meta'], 'None by Meta'],
      [['license:mit,apache-2.0'], 'Under either license'],
      [['size:..10', 'released:2025'], 'Up to 10 billion parameters; of that year'],
      [['commercial:yes'], 'The license lets you use it commercially'],
      [['language:de,fr', 'all:language'], 'Both languages, not just one'],
    ],
  },
  {
    title: 'In the filters',
    keys: [
      [['Space'], 'Pick a value'],
      [['→', '←'], 'Go to “only” and “not”, and back'],
    ],
  },
  {
    title: 'In the table',
    keys: [
      [['→', '←'], 'Go through the cells of a row'],
      [['↓', '↑'], 'Go to the same cell of the next row'],
      [['Enter'], 'Open what the cell rests on'],
      [['Shift', 'click'], 'Sort by another column as well'],
    ],
  },
];

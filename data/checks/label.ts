import type { DataFiles } from '../read/files.ts';

/** The longest name that fits a heading of the table, a chip and a sentence as it is. */
const LONGEST = 24;

/** What a model is called in short: there where the name is long, shorter than it, and no other model's. */
export function labelProblems({ models }: DataFiles): string[] {
  const owner = new Map<string, string>();
  return models.flatMap(({ id, tier, name, label }) => {
    const place = `data/models/${id}.json → label`;
    const short = (label ?? name).toLowerCase();
    const first = owner.get(short) ?? id;
    owner.set(short, first);
    if (first !== id)
      return [
        `${place}: add what tells it from ${first}.json, such as size or tuning (now "${label ?? name}")`,
      ];
    if (label === undefined) {
      return tier === 'curated' && name.length > LONGEST
        ? [`${place}: add a short name such as "Olmo 3 32B"; "${name}" has ${name.length} characters`]
        : [];
    }
    return label.length < name.length
      ? []
      : [`${place}: remove it, or shorten it; it is no shorter than the name`];
  });
}

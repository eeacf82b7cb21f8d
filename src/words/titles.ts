import type { View } from '#core/link/view.ts';
import { DEFINITION_LABELS } from './definitions.ts';

/** The title of the window, and of the page in a list of search results. */
export function titleOf(view: View, name: string | null): string {
  switch (view.page) {
    case 'table':
      return 'Ajar: how open is that AI model, really?';
    case 'compare':
      return view.models.length > 0 ? `Compare ${view.models.length} models · Ajar` : 'Compare models · Ajar';
    case 'model':
      return `How open is ${name ?? view.id}? · Ajar`;
    case 'licenses':
      return 'Licenses of AI models, and what they permit · Ajar';
    case 'license':
      return `${view.id}: what it permits · Ajar`;
    case 'definitions':
      return 'Definitions of open AI, side by side · Ajar';
    case 'definition':
      return `${DEFINITION_LABELS[view.id as keyof typeof DEFINITION_LABELS] ?? view.id} · Definitions · Ajar`;
    case 'method':
      return 'How openness is read · Ajar';
    case 'indexes':
      return 'What other indexes say · Ajar';
    case 'data':
      return 'The data, to download and correct · Ajar';
    case 'changes':
      return 'What changed in the data · Ajar';
    case 'not-found':
      return 'No such page · Ajar';
  }
}

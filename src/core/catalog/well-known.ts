/** Comparisons worth opening, each by the question it answers, and by the last part of the address that leads to it. */
export const WELL_KNOWN: readonly { slug: string; question: string; ids: readonly string[] }[] = [
  {
    slug: 'open-at-two-ends',
    question: 'What does “open” mean at the two ends?',
    ids: ['olmo-3-32b', 'llama-4-maverick', 'deepseek-v3.2', 'gpt-4o'],
  },
  {
    slug: 'training-data',
    question: 'Who publishes the training data?',
    ids: ['olmo-2-32b', 'apertus-70b', 'k2-65b', 'lucie-7b'],
  },
  {
    slug: 'license-limits',
    question: 'Whose license limits what you may do?',
    ids: ['llama-3.1-405b', 'gemma-3-27b', 'qwen2.5-72b', 'kimi-k2'],
  },
  {
    slug: 'large-companies',
    question: 'Open weights of large companies',
    ids: ['gpt-oss-120b', 'llama-4-maverick', 'gemma-3-27b', 'phi-4'],
  },
  {
    slug: 'public-money',
    question: 'Public money, public model?',
    ids: ['apertus-70b', 'alia-40b', 'eurollm-22b', 'salamandra-7b'],
  },
  {
    slug: 'from-china',
    question: 'From China',
    ids: ['deepseek-r1', 'qwen3-235b-a22b', 'kimi-k2-thinking', 'glm-4.6'],
  },
];

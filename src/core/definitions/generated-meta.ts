/** Written by meta.test.ts from the rules: npx vitest -u. */
export const DEFINITION_META = [
  {
    id: 'osaid-1-0',
    short: 'OSAID 1.0',
    tiers: [],
  },
  {
    id: 'g7-2026',
    short: 'G7 tiers',
    tiers: [
      { id: 'weights-available', name: 'Weights Available' },
      { id: 'open-weights', name: 'Open Weights' },
      { id: 'open-source-ai', name: 'Open Source AI' },
      { id: 'open-source-ai-with-open-data', name: 'Open Source AI with Open Data' },
    ],
  },
  {
    id: 'mof-1-0-paper',
    short: 'MOF class (paper)',
    tiers: [
      { id: 'class-3', name: 'Class III' },
      { id: 'class-2', name: 'Class II' },
      { id: 'class-1', name: 'Class I' },
    ],
  },
  {
    id: 'mof-1-0-mot',
    short: 'MOF class (tool)',
    tiers: [
      { id: 'class-3', name: 'Class III' },
      { id: 'class-2', name: 'Class II' },
      { id: 'class-1', name: 'Class I' },
    ],
  },
  {
    id: 'owd-0-3',
    short: 'Open Weight Definition',
    tiers: [],
  },
  {
    id: 'meeker-open-weights',
    short: 'Meeker Open Weights',
    tiers: [],
  },
  {
    id: 'eu-ai-act-53-2',
    short: 'EU AI Act exemption',
    tiers: [],
  },
  {
    id: 'fsf-free-ml',
    short: 'FSF free ML',
    tiers: [],
  },
  {
    id: 'perens-osd',
    short: 'OSD, data as source',
    tiers: [],
  },
  {
    id: 'debian-a',
    short: 'Debian proposal A',
    tiers: [],
  },
  {
    id: 'dpg-ai',
    short: 'DPG Standard',
    tiers: [],
    isPart: true,
  },
  {
    id: 'llm360',
    short: 'LLM360 pledge',
    tiers: [],
  },
  {
    id: 'ntia-2024',
    short: 'NTIA open weights',
    tiers: [],
  },
] as const;

/** Whose the base models are of which we hold no record, by producer and as the indexes write their names. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '01.ai': ['Yi-9B'],
  'ai-sweden': ['GPT-SW3-6.7B-V2'],
  ai2: ['Olmo-3-1025-7B'],
  'aleph-alpha': ['Pharia-1-LLM-7B'],
  alibaba: ['Marco-LLM-GLO', 'Qwen1.5-110B', 'Qwen2.5-1.5B', 'Qwen2.5-32B', 'Qwen3-32B'],
  amd: ['AMD-OLMo-1B'],
  'ant-group': ['Ling-2.5-1T'],
  baai: ['Aquila2-70B-Expr'],
  'declare-lab': ['TangoFlux-Base'],
  deepseek: ['DeepSeek-Coder-6.7B-Base', 'Deepseek-Coder-6.7B-Base'],
  google: ['Flan-T5-XL', 'Gemma-2-2B', 'gemma-2-2b', 'gemma-2-9b'],
  h2o: ['H2O-Danube3.1-4B-Base'],
  ibm: [
    'Granite-20B-Code-Base',
    'Granite-20B-Code-Base-r1.1',
    'Granite-34B-Code-Base',
    'Granite-3B-Code-Base',
    'Granite-8B-Code-Base',
  ],
  individuals: ['OpenMoE-8B'],
  lightricks: ['LTX-2.3-22B-Dev'],
  'm-a-p': ['CT-LLM-Base'],
  meta: [
    'CodeLlama-7B',
    'LLaMA-13B',
    'LLaMA-7B',
    'Llama-13B',
    'MobileLLM-R1-950M-base',
    'MusicGen-Melody-Large',
    'OPT-30B',
    'llama-3.2-1B',
    'llama-3.2-3B',
  ],
  mistral: ['Pixtral-12B'],
  nanbeige: ['Nanbeige4-3B-Base'],
  nvidia: ['Cosmos-Predict2.5-14B-Pre-trained'],
  occiglot: ['Occiglot-7B-EU5'],
  salesforce: ['CodeGen-16B-NL', 'CodeGen25-7B-Multi-P', 'XGen-Small-9B-Base-R'],
  'silo-ai': ['Llama-Poro-2-70B-Base'],
  speakleash: ['Bielik-11B-v3-Base-20250730'],
  stability: ['Stable-Diffusion-2-Base'],
  stepfun: ['NextStep-1-Large-Pretrain', 'StepVideo-T2V'],
  tencent: ['Hunyuan-7B-Pretrain'],
  tii: ['Falcon-7B', 'Falcon-H1-7B-Base'],
  together: ['StripedHyena-Hessian-7B'],
  xverse: ['XVERSE-MoE-A4.2B'],
  zhipu: ['ChatGLM3-6B-Base', 'CogVideoX-5b', 'GLM-4-9B'],
};

const PRODUCERS = new Map(
  Object.entries(NAMES).flatMap(([producer, names]) =>
    names.map((name): [string, string] => [name, producer]),
  ),
);

/** The producer of a base model that is only a name; undefined where we do not know it. */
export function producerOfBase(name: string): string | undefined {
  return PRODUCERS.get(name);
}

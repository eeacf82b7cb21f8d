/**
 * What people call producers and models beside the names in the records: former names, short names, accounts on the
 * Hub, products. By the producer's id and by the family; found like any other part of a name.
 */
export const PRODUCER_NAMES: Readonly<Record<string, string>> = {
  '01.ai': 'Yi ZeroOne 零一万物',
  ai2: 'AllenAI',
  ai21: 'AI21Labs',
  alibaba: 'Tongyi Aliyun DAMO 阿里巴巴',
  'ant-group': 'Bailing',
  baidu: '百度',
  bsc: 'BSC-LT',
  bytedance: 'Doubao TikTok 字节跳动',
  cohere: 'CohereLabs CohereForAI C4AI',
  databricks: 'MosaicML',
  deepseek: '深度求索',
  eleutherai: 'Eleuther',
  google: 'DeepMind Google Brain',
  'google-deepmind': 'Google Brain',
  'hugging-face': 'HuggingFaceTB HF',
  ibm: 'ibm-granite',
  meta: 'Facebook FAIR',
  microsoft: 'MSFT',
  mistral: 'MistralAI',
  moonshot: '月之暗面',
  openai: 'ChatGPT',
  openbmb: 'ModelBest 面壁',
  rednote: 'Xiaohongshu 小红书',
  'shanghai-ai-lab': 'InternLM OpenGVLab',
  'swiss-ai': 'EPFL ETH',
  tencent: '腾讯',
  tii: 'tiiuae',
  together: 'TogetherComputer',
  tsinghua: 'THUDM',
  xai: 'Twitter Grok',
  zhipu: 'THUDM Zhipuai 智谱',
};

export const FAMILY_NAMES: Readonly<Record<string, string>> = {
  'dou-bao': 'Doubao',
  ernie: 'Wenxin 文心一言',
  gemini: 'Bard',
  gpt: 'ChatGPT',
  'gpt-3-finnish': 'Finnish GPT',
  hunyuan: '混元 腾讯混元',
  qwen: 'Tongyi Qianwen 通义千问',
  'stable-diffusion': 'SDXL SD',
  yuan: '源',
};

import type { Claim } from '#core/model/model.ts';
import type { DataFiles } from '../read/files.ts';

const ARXIV = /^https:\/\/arxiv\.org\/(?:abs|html|pdf)\/(\d{4}\.\d{4,5})/;

/** A report and a paper that are one text on arXiv stand under one license. */
export function oneDocumentProblems({ models }: DataFiles): string[] {
  return models.flatMap(({ id, tier, components: { technicalReport, researchPaper } }) => {
    const papers = arxivOf(researchPaper);
    const isOne = arxivOf(technicalReport).some((text) => papers.includes(text));
    const isOut = technicalReport.status === 'released' && researchPaper.status === 'released';
    if (tier !== 'curated' || !isOut || !isOne || technicalReport.license === researchPaper.license)
      return [];
    return [
      `data/models/${id}.json → components.technicalReport.license: type the same as for components.researchPaper, which is the same text on arXiv (now ${name(technicalReport)} and ${name(researchPaper)})`,
    ];
  });
}

function arxivOf({ evidence }: Claim): string[] {
  return evidence.flatMap(({ url, checked }) => {
    const text = checked === undefined ? undefined : ARXIV.exec(url)?.[1];
    return text === undefined ? [] : [text];
  });
}

function name({ license }: Claim): string {
  return license === null ? 'null' : `"${license}"`;
}

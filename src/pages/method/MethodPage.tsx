import { Contents } from '#parts/Contents.tsx';
import article from '#parts/article.module.css';
import { AxesSection } from './AxesSection.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { FormulaSection } from './FormulaSection.tsx';
import { CorrectionsSection, LimitsSection } from './LimitsSection.tsx';
import { DetailedSection, RadarSection } from './RadarSection.tsx';
import { RightsSection } from './RightsSection.tsx';

/** The sections with their anchors, which pages of the app and of others link to: an anchor is never renamed. */
const SECTIONS = [
  ['axes', 'The five axes'],
  ['formula', 'The formula'],
  ['unknown', 'Unknown is not closed'],
  ['rights', 'Licenses and rights'],
  ['detailed', 'The eight axes'],
  ['radar', 'Reading the radar'],
  ['statuses', 'Statuses'],
  ['evidence', 'Evidence, and “unchecked”'],
  ['limits', 'Known limits'],
  ['corrections', 'Corrections'],
] as const;

/** How openness is rated: what is asked, what decides, and where the method ends. */
export function MethodPage() {
  return (
    <article className={article.article}>
      <header className={article.head}>
        <h1>How we rate openness</h1>
        <p className={article.lead}>
          Two questions, never mixed: can you get it, and what may you do with it? Every answer stands on a
          claim about one component of one model, with the page it was read on and the day. This page says how
          claims become words and values, and where that ends.
        </p>
      </header>
      <Contents sections={SECTIONS} />
      <div className={article.body}>
        <AxesSection />
        <FormulaSection />
        <RightsSection />
        <DetailedSection />
        <RadarSection />
        <EvidenceSection />
        <LimitsSection />
        <CorrectionsSection />
      </div>
    </article>
  );
}

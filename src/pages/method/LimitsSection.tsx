import { DEFAULT_CHANGES } from '#core/link/bare-views.ts';
import { plainView } from '#core/link/view.ts';
import { Link } from '#parts/Link.tsx';
import { ReportLink } from '#parts/ReportLink.tsx';

/** What the method cannot do. */
export function LimitsSection() {
  return (
    <section>
      <h2 id="limits">Known limits</h2>
      <ul>
        <li>
          Openness is neither quality nor safety. A closed model can be the better one, and an open one can do
          harm.
        </li>
        <li>
          “Partial” is wide. It covers a model that keeps back one data set and one that keeps back all but
          one; the note on the claim says which, the value does not.
        </li>
        <li>
          A gate counts ½ whether it is a click or a person who may say no. The filters tell them apart, the
          axis does not.
        </li>
        <li>
          “Released” is what can be fetched. Nobody here has trained a model again to see whether the parts
          are enough.
        </li>
        <li>
          “Not found” means that nobody found it in the places looked at. A page that is not public, not in
          English or gone by now can be missed.
        </li>
        <li>
          One record stands for one release. Sizes and tunings of a family can differ, and a record may stand
          for several only where they do not.
        </li>
        <li>
          Our reading of a license is that of careful laypeople. A court may read it otherwise, and terms may
          change after the day we read them.
        </li>
        <li>
          Facts have a date. A model can be opened, gated or withdrawn after it; the oldest check of each
          model stands on its page.
        </li>
      </ul>
    </section>
  );
}

/** How to have a fact put right. */
export function CorrectionsSection() {
  return (
    <section>
      <h2 id="corrections">Corrections</h2>
      <p>
        Every fact is a line in a text file, and every correction is recorded with its date, what it said
        before and why it changed. <Link to={DEFAULT_CHANGES}>The changes</Link> list them by release and
        model, and <Link to={plainView('data')}>the data</Link> can be had whole, to check all of this. A page
        that shows the fact is all a correction needs.
      </p>
      <ReportLink report={{ form: 'correct-a-fact' }}>Correct a fact</ReportLink>
    </section>
  );
}

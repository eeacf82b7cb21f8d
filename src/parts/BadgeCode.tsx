import { useState } from 'react';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { siteFile } from '#store/url.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { badgeCode, badgePath, badgesOf, badgeTarget } from '#words/badges.ts';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import styles from './BadgeCode.module.css';
import block from './code.module.css';

const FORMS = [
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
] as const;

/** A badge of a model as it looks, and the code that puts it on a page elsewhere. */
export function BadgeCode({ record: { model } }: { record: ModelRecord }) {
  const badges = badgesOf(model);
  const [chosen, setChosen] = useState(0);
  const [form, setForm] = useState<'markdown' | 'html'>('markdown');
  const badge = badges[chosen] ?? { model: model.id, definition: null };
  const subject = badge.definition === null ? 'how open it is' : DEFINITION_LABELS[badge.definition];
  const alt = `${labelOf(model)}: ${subject}, by Ajar’s reading`;
  const src = siteFile(badgePath(badge));
  const code = badgeCode(form, src, siteFile(badgeTarget(badge)), alt);
  return (
    <div className={styles.badge}>
      <p>A picture that says what we read, and of which day. It follows the data: so may its answer.</p>
      {badges.length > 1 ? (
        <label>
          <span>What it says</span>
          <select
            className={controls.input}
            value={chosen}
            onChange={(event) => setChosen(Number(event.target.value))}
          >
            {badges.map(({ definition }, at) => (
              <option key={definition} value={at}>
                {definition === null ? 'How open it is' : DEFINITION_LABELS[definition]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <img src={src} alt={alt} height={20} />
      <Segmented label="Form of the code" options={FORMS} value={form} onChange={setForm} />
      <pre className={block.code}>{code}</pre>
      <CopyButton className={controls.button} textToCopy={() => code}>
        Copy the code
      </CopyButton>
    </div>
  );
}

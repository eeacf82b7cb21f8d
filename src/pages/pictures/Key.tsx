import { Swatch, type Shade } from '#charts/marks.tsx';
import styles from './PicturesPage.module.css';

type Props = { label: string; fills: readonly (readonly [shade: Shade, words: string])[] };

/** What the fills of a picture say. */
export function Key({ label, fills }: Props) {
  return (
    <ul className={styles.key} aria-label={label}>
      {fills.map(([shade, words]) => (
        <li key={shade}>
          <Swatch shade={shade} /> {words}
        </li>
      ))}
    </ul>
  );
}

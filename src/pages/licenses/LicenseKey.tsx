import { StatusMark } from '#ui/StatusMark.tsx';
import styles from './LicensesPage.module.css';

/** What the marks and signs of the table mean. */
export function LicenseKey() {
  return (
    <p className={styles.key}>
      <StatusMark mark="open">yes</StatusMark>
      <StatusMark mark="partly">with a condition</StatusMark>
      <StatusMark mark="closed">no</StatusMark>
      <StatusMark mark="unknown">unknown</StatusMark>
      <span>– nothing asked</span>
      <span>? not read for this yet</span>
      <span>users are a month’s</span>
    </p>
  );
}

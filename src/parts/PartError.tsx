import { Component, type ReactNode } from 'react';
import controls from '#ui/controls.module.css';
import styles from './messages.module.css';

type Props = {
  /** What is missing when it fails, as the beginning of a sentence. */
  name: string;
  /** How many columns it takes where it is a group of rows of a table. */
  columns?: number;
  children: ReactNode;
};

/** Around a part of a page: what fails in it fails alone and says so, and the rest of the page stays. */
export class PartError extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { name, columns } = this.props;
    const message = (
      <p className={styles.failed} role="status" data-failed>
        {name} could not be loaded.{' '}
        <button type="button" className={controls.quiet} onClick={() => this.setState({ failed: false })}>
          Try again
        </button>
      </p>
    );
    if (columns === undefined) return message;
    return (
      <tbody>
        <tr>
          <td colSpan={columns}>{message}</td>
        </tr>
      </tbody>
    );
  }
}

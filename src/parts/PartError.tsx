import { Component, Suspense, type ReactNode } from 'react';
import { reloadUnkept } from '#store/url.ts';
import controls from '#ui/controls.module.css';
import styles from './messages.module.css';

type Props = {
  /** What is missing when it fails, as the beginning of a sentence. */
  name: string;
  /** How many columns it takes where it is a group of rows of a table. */
  columns?: number;
  /** Stands in its place until it has come. */
  fallback?: ReactNode;
  children: ReactNode;
};

/**
 * Around a part of a page that comes later: what fails in it fails alone and says so, and the rest of the page stays. What came broken is
 * had anew only by loading the page again, which is offered where trying again has not helped.
 */
export class PartError extends Component<Props, { failed: boolean; isTried: boolean }> {
  override state = { failed: false, isTried: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { name, columns, fallback, children } = this.props;
    if (!this.state.failed) return <Suspense fallback={fallback}>{children}</Suspense>;
    const message = (
      <p className={styles.failed} role="status" data-failed>
        {name} could not be loaded.{' '}
        <button
          type="button"
          className={controls.quiet}
          onClick={() => this.setState({ failed: false, isTried: true })}
        >
          Try again
        </button>
        {this.state.isTried ? (
          <>
            {' or '}
            <button type="button" className={controls.quiet} onClick={reloadUnkept}>
              load the page again
            </button>
          </>
        ) : null}
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

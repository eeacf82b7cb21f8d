import { Component, type ErrorInfo, type ReactNode } from 'react';
import { reloadPage } from '#store/url.ts';
import controls from '#ui/controls.module.css';
import styles from './messages.module.css';

type Props = { children: ReactNode };

/** Catches what a page throws (most often its code could not be loaded) and says what to do; the link stays. */
export class PageError extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    reportError(new Error(`A page failed: ${error.message}${info.componentStack ?? ''}`, { cause: error }));
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <div className={styles.message} role="alert">
        <h1>This page could not be shown</h1>
        <p>
          Its code may not have arrived, or Ajar was updated while this tab was open. Nothing you chose is
          lost: it stands in the address.
        </p>
        <button type="button" className={controls.primary} onClick={reloadPage}>
          Load the page again
        </button>
      </div>
    );
  }
}

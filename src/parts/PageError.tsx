import { Component, type ErrorInfo, type ReactNode } from 'react';
import { reloadPage, reloadUnkept } from '#store/url.ts';
import controls from '#ui/controls.module.css';
import { isOffline, isSlow } from './is-offline.ts';
import styles from './messages.module.css';

const BROKEN = {
  title: 'This page could not be shown',
  text: 'Something it needs did not arrive whole, or Ajar was updated while this tab was open.',
  button: 'Load the page again',
  act: reloadUnkept,
};

const OFFLINE = {
  title: 'You are offline',
  text: 'This page was not opened here before, so its code is not on this device.',
  button: 'Try again',
  act: reloadPage,
};

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
    const { title, text, button, act } = isOffline() && !isSlow() ? OFFLINE : BROKEN;
    return (
      <div className={styles.message} role="alert" data-failed>
        <h1>{title}</h1>
        <p>{text} Nothing you chose is lost: it stands in the address.</p>
        <button type="button" className={controls.primary} onClick={act}>
          {button}
        </button>
      </div>
    );
  }
}

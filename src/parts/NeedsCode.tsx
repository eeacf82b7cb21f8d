/** On a page that shows what its address names: what readers without JavaScript have in its place. */
export function NeedsCode() {
  return (
    <noscript>
      <p>
        Showing the models of this address needs JavaScript. Without it, each model has a page of its own:{' '}
        <a href={`${import.meta.env.BASE_URL}models/`} target="_blank" rel="noopener">
          all models in a list
        </a>
      </p>
    </noscript>
  );
}

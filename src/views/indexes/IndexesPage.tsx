export function IndexesPage() {
  return <h1>IndexesPage</h1>;
}

export function LicensesPage() {
  return <h1>LicensesPage</h1>;
}

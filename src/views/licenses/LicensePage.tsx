export function LicensePage() {
  return <h1>LicensePage</h1>;
}

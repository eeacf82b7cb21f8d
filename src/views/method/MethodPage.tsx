export function MethodPage() {
  return <h1>MethodPage</h1>;
}

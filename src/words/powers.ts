/** 1.2e24 → "1.2 × 10²⁴". */
export function formatPower(value: number): string {
  const exponent = Math.floor(Math.log10(value));
  const factor = Math.round((value / 10 ** exponent) * 10) / 10;
  const raised = String(exponent).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
  return factor === 1 ? `10${raised}` : `${factor} × 10${raised}`;
}

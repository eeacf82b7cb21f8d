/** 0.321 → "321 M", 7 → "7 B", 2400 → "2,400 B". */
export function formatBillions(billions: number): string {
  return billions < 1
    ? `${Math.round(billions * 1000)} M`
    : `${billions.toLocaleString('en', { maximumFractionDigits: billions < 100 ? 1 : 0 })} B`;
}

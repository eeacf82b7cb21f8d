const TENTHS = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** 0.321 → "321 M", 7 → "7 B", 2400 → "2,400 B". */
export function formatBillions(billions: number): string {
  return billions < 1
    ? `${Math.round(billions * 1000)} M`
    : `${(billions < 100 ? TENTHS : WHOLE).format(billions)} B`;
}

/** 0.321 → "321 M", 7 → "7 B", 2400 → "2,400 B". By hand: the first Intl.NumberFormat of a page takes 15 ms and more. */
export function formatBillions(billions: number): string {
  if (billions < 1) return `${Math.round(billions * 1000)} M`;
  const rounded = billions < 100 ? Math.round(billions * 10) / 10 : Math.round(billions);
  return `${String(rounded).replaceAll(/\B(?=(\d{3})+$)/g, ',')} B`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day or month for reading: "2026-11-27" → "27 Nov 2026", "2026-11" → "Nov 2026"; what is none stays as it is. */
export function readingDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

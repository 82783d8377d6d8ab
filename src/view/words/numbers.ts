/** « 1 article », « 1 200 articles » */
export const plural = (n: number, one: string, many: string, number: (n: number) => string): string =>
  `${number(n)} ${n === 1 ? one : many}`;

/** Writes a number with its digits in groups of three, at most two decimals: 1 234,5 with a space, 1,234.5 with a comma. */
export const groupDigits =
  (separator: string) =>
  (n: number): string => {
    const [whole = '', part] = Math.abs(n)
      .toFixed(Number.isInteger(n) ? 0 : 2)
      .split('.');
    let grouped = '';
    for (let i = 0; i < whole.length; i++) {
      const left = whole.length - i;
      grouped += i > 0 && left % 3 === 0 ? `${separator}${whole[i]}` : whole[i];
    }
    const decimals = part === undefined ? '' : `${separator === ',' ? '.' : ','}${part.replace(/0+$/, '')}`;
    return `${n < 0 ? '−' : ''}${grouped}${decimals}`;
  };

/** Writes millions and more in words: « 2,3 milliards » */
export const shorten =
  (number: (n: number) => string, million: string, milliard: string) =>
  (n: number): string => {
    if (Math.abs(n) >= 1e9) return `${number(n / 1e9)} ${milliard}`;
    return Math.abs(n) >= 1e6 ? `${number(n / 1e6)} ${million}` : number(n);
  };

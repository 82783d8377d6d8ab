/** A key without the mark of what is no word of the text: `#deploy` → `deploy`. */
export function plainKey(key: string): string {
  return key.startsWith('#') ? key.slice(1) : key;
}

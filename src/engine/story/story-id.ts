/** A story's id from its documents' ids (sorted): "s-" and a hash. The same documents always give the same id. */
export function storyId(documents: readonly string[]): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  const text = documents.join('\n');
  for (let index = 0; index < text.length; index++) {
    high = Math.imul(high ^ text.charCodeAt(index), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(index), 0x85ebca6b) ^ (high >>> 13);
  }
  return `s-${((high >>> 0) * 0x100000 + ((low >>> 0) & 0xfffff)).toString(36)}`;
}

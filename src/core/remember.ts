/** Words repeat within a collection: names of bodies and types, numbers, titles. What was made of each is kept for a while. */

/** Longer words than a title's do not come again. */
const LONGEST = 300;

/**
 * @param compute pure
 * @param most results kept; when there are more all are forgotten, so that memory stays bounded
 * @returns the same function, which does not do the same work twice in a row
 */
export function remember<T>(compute: (text: string) => T, most: number): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as T;
    const made = compute(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}

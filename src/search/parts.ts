/**
 * Parts of the search script that only some queries need, fetched when one does. A browser may remember a module that did
 * not come and never ask for it again: so none is asked for without a connection, and of one that was lost all the same
 * it is known that only a page opened anew brings it.
 */

const lost = new Set<object>();

/** Whether a part was asked for and did not come. */
export function isPartLost(): boolean {
  return lost.size > 0;
}

/**
 * @param fetchPart an import
 * @returns what gives the part, fetched once; it throws when the part cannot be had, and the next call tries again
 */
export function toPart<Part>(fetchPart: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | null = null;
  const fetchOnce = async (): Promise<Part> => {
    if (!navigator.onLine) throw new Error('no connection');
    try {
      const fetched = await fetchPart();
      lost.delete(fetchPart);
      return fetched;
    } catch (error) {
      lost.add(fetchPart);
      throw error;
    }
  };
  return () => {
    part ??= fetchOnce().catch((error: unknown) => {
      part = null;
      throw error;
    });
    return part;
  };
}

/** Where a text quotes another: between “ and ”. */

/** @returns a test for places that come in order: whether a quotation is open there; one never closed stays so */
export function buildQuotationTest(text: string): (at: number) => boolean {
  let read = 0;
  let open = 0;
  return (at) => {
    for (const mark of text.slice(read, at).match(/[“”]/g) ?? [])
      open = mark === '“' ? open + 1 : Math.max(0, open - 1);
    read = Math.max(read, at);
    return open > 0;
  };
}

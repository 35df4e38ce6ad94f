/** A strict reader of RFC 4180, independent of the project's own writer: throws at whatever the grammar does not allow. */

/** @param text without a byte order mark @returns rows of cells; every row must have as many as the first */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        if (at >= text.length) throw new Error('a quoted cell is not closed');
        if (text[at] === '"' && text[at + 1] === '"') {
          cell += '"';
          at += 2;
        } else if (text[at] === '"') {
          at++;
          break;
        } else cell += text[at++];
      }
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n')
          throw new Error(`${JSON.stringify(text[at])} in a bare cell at ${at}`);
        cell += text[at++];
      }
    }
    row.push(cell);
    if (text[at] === ',') {
      at++;
      if (at === text.length) throw new Error('the last line has no end');
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      if (rows[0] && rows[0].length !== row.length) throw new Error(`row ${rows.length} has ${row.length} cells`);
      rows.push(row);
      row = [];
    } else throw new Error(`neither a comma nor a line end at ${at}`);
  }
  if (row.length > 0) throw new Error('the last line has no end');
  return rows;
}

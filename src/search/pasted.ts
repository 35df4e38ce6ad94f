/** The page /doi-chieu/ at work: a pasted passage is read in the browser, and nothing of it is sent anywhere. */
import { printDate } from '../core/date.ts';
import { findShards } from '../core/number-shards.ts';
import { checkPasted, type Difference, findPastedNumbers, type PastedCitation } from '../core/pasted.ts';
import { pasted } from '../strings/pasted.ts';
import { NUMBER_INDEX } from './number-index.ts';
import { toRowItem } from './result-list.ts';

export function startPasted(): void {
  const form = document.querySelector<HTMLFormElement>('#doi-chieu');
  const area = form?.querySelector('textarea');
  const status = document.querySelector<HTMLElement>('#doi-chieu-trang-thai');
  const output = document.querySelector<HTMLElement>('#doi-chieu-ket-qua');
  if (!form || !area || !status || !output) return;
  let asked = 0;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const now = ++asked;
    output.replaceChildren();
    const text = area.value.normalize('NFC');
    if (text.trim() === '') {
      status.textContent = pasted.empty;
      return;
    }
    status.textContent = pasted.reading;
    try {
      const found = await check(text);
      if (now !== asked) return;
      status.textContent = pasted.summary(found.length, found.filter(({ verdict }) => verdict === 'held').length);
      output.replaceChildren(toPassage(text, found), toList(found));
    } catch {
      if (now === asked) status.textContent = navigator.onLine ? pasted.failed : pasted.offline;
    }
  });
}

async function check(text: string): Promise<PastedCitation[]> {
  const { directory, load } = NUMBER_INDEX;
  const files = new Set(
    findPastedNumbers(text).flatMap((number) => (directory === '' ? [0] : findShards(number, directory))),
  );
  return checkPasted(text, (await Promise.all([...files].map(load))).flat());
}

/** The passage itself, each citation leading to what is said of it below. */
function toPassage(text: string, found: readonly PastedCitation[]): HTMLElement {
  const passage = document.createElement('p');
  passage.className = 'pasted';
  let at = 0;
  for (const [index, { citation, verdict }] of found.entries()) {
    passage.append(text.slice(at, citation.start));
    const link = document.createElement('a');
    link.href = `#cau-${index + 1}`;
    link.className = verdict;
    link.textContent = citation.text;
    passage.append(link);
    at = citation.end;
  }
  passage.append(text.slice(at));
  return passage;
}

function toList(found: readonly PastedCitation[]): HTMLOListElement {
  const list = document.createElement('ol');
  list.className = 'verdicts';
  list.append(
    ...found.map(({ citation, verdict, rows, differences }, index) => {
      const item = document.createElement('li');
      item.id = `cau-${index + 1}`;
      item.dataset.ketQua = verdict;
      const head = document.createElement('p');
      const words = document.createElement('strong');
      words.textContent = citation.text;
      head.append(words, ` — ${pasted.verdicts[verdict]}`);
      item.append(head, ...differences.map(toDifference));
      if (rows.length > 0) {
        const documents = document.createElement('ul');
        documents.className = 'results';
        documents.append(...rows.map((row) => toRowItem(row, verdict === 'absent' ? 'other' : 'near')));
        item.append(documents);
      }
      return item;
    }),
  );
  return list;
}

function toDifference({ code, found, expected }: Difference): HTMLParagraphElement {
  const line = document.createElement('p');
  const show = (value: string | undefined): string =>
    code === 'date-mismatch' && value ? printDate(value) : (value ?? '');
  const field = pasted.fields[code as keyof typeof pasted.fields];
  line.textContent = field ? pasted.difference(field, show(found), show(expected)) : pasted.other;
  return line;
}

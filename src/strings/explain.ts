/** Rules told to people: one in the terminal, all of them as a page. */
import { DIAGNOSTICS, type DiagnosticCode } from '../core/diagnostic.ts';
import { SETTINGS, STRUCTURAL } from '../core/rules.ts';
import { SEVERITIES } from './diagnostics.ts';
import { type Edit, RULE_TEXTS } from './rules.ts';

/** Longest fragment shown whole, in UTF-16 units. */
const SHOWN_MAX = 400;
const CHANGEABLE = `đổi được trong content/rules.yaml (${SETTINGS.join(', ')})`;

/** Why the severity of a rule is fixed. */
const toFixed = (code: DiagnosticCode): string => {
  if (code.startsWith('page-')) return 'trang dẫn người đọc tới chỗ không có thì không được xuất bản';
  if (code.startsWith('exception-')) return 'có thế ngoại lệ mới không sống lâu hơn lý do của nó';
  if (code === 'duplicate-slug') return 'hai tệp cùng tên thì chỉ một tệp có trang được';
  return 'khi điều này sai thì không ai biết còn lỗi gì khác';
};

/** @returns what `npm run check -- --explain` prints of a rule */
export function printRule(code: DiagnosticCode): string {
  const { meaning, remedy, example } = RULE_TEXTS[code];
  const shown = toShown(example);
  return [
    `${code} · ${SEVERITIES[DIAGNOSTICS[code]]}`,
    `${meaning}\n`,
    ...(example.given ?? []).map((edit) => `Giả sử: ${printEdit(edit, (words) => `“${words}”`)}`),
    `Ví dụ, ở ${example.file}:`,
    `  Sai:\n${indent(shown.wrong)}`,
    `  Đúng:\n${indent(shown.right)}\n`,
    `Việc cần làm: ${remedy}`,
    `Mức: ${STRUCTURAL.has(code) ? `không đổi được: ${toFixed(code)}` : CHANGEABLE}.\n`,
  ].join('\n');
}

/** @returns docs/rules.md */
export function printRulesPage(): string {
  const codes = Object.keys(DIAGNOSTICS) as DiagnosticCode[];
  const rows = codes.map(
    (code) => `| [\`${code}\`](#${code}) | ${SEVERITIES[DIAGNOSTICS[code]]} | ${RULE_TEXTS[code].meaning} |`,
  );
  return `${[
    '# Các quy tắc của bộ kiểm',
    '<!-- Tệp này do `npm run docs` viết từ src/strings/rules.ts; đừng sửa tay. -->',
    `${codes.length} quy tắc. Mỗi ví dụ là một chỗ sửa trong \`content/\` của kho này; phép thử áp từng ví dụ và xem đúng quy tắc ấy lên tiếng.`,
    `Mức của một quy tắc ${CHANGEABLE}; trừ những quy tắc ghi “không đổi được”:`,
    '```yaml\nseverity:\n  near-miss: info\n  record-uncited: off\n```',
    ['| mã | mức | nghĩa |', '|---|---|---|', ...rows].join('\n'),
    ...codes.map(printSection),
  ].join('\n\n')}\n`;
}

function printSection(code: DiagnosticCode): string {
  const { meaning, remedy, example } = RULE_TEXTS[code];
  const shown = toShown(example);
  const given = (example.given ?? []).map((edit) => `Giả sử: ${printEdit(edit, (words) => `\`${words}\``)}`);
  return [
    `## ${code}`,
    `Mức: ${SEVERITIES[DIAGNOSTICS[code]]}${STRUCTURAL.has(code) ? ' (không đổi được)' : ''}. ${meaning}`,
    ...given,
    `Sai, ở \`${example.file}\`:`,
    fence(shown.wrong),
    'Đúng:',
    fence(shown.right),
    `Việc cần làm: ${remedy}`,
  ].join('\n\n');
}

/** An edit as two fragments: what breaks the rule, and what stands there otherwise. */
function toShown(edit: Edit): { wrong: string; right: string } {
  if ('right' in edit) return { wrong: toVisible(edit.wrong), right: toVisible(edit.right) };
  if ('text' in edit) return { wrong: toVisible(edit.text), right: '(không có tệp này)' };
  if ('copyOf' in edit) return { wrong: `(bản chép của ${edit.copyOf})`, right: '(không có tệp này)' };
  return edit.kind === 'folder'
    ? { wrong: '(một thư mục mang tên này)', right: '(không có thư mục này)' }
    : { wrong: '(không có)', right: '(có)' };
}

/** @param quote marks words of a file */
function printEdit(edit: Edit, quote: (words: string) => string): string {
  const words = (text: string): string => quote(toVisible(text).replace(/\s*\n\s*/g, ' ⏎ '));
  if ('right' in edit) return `ở ${edit.file}, ${words(edit.right)} là ${words(edit.wrong)}`;
  if ('text' in edit) return `có tệp ${edit.file}: ${words(edit.text)}`;
  if ('copyOf' in edit) return `có tệp ${edit.file}, chép từ ${edit.copyOf}`;
  return edit.kind === 'folder' ? `có thư mục ${edit.file}` : `không có ${edit.file}`;
}

function toVisible(text: string): string {
  const seen = text.replaceAll('\0', '␀').replace(/^\n+|\s+$/g, '');
  if (!seen) return '(bỏ hẳn chỗ ấy)';
  return seen.length > SHOWN_MAX ? `${seen.slice(0, SHOWN_MAX)}… (${seen.length} ký tự)` : seen;
}

const indent = (text: string): string => text.replace(/^/gm, '    ');
const fence = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

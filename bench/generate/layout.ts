/** The body of a generated document: its paragraphs in order, with the citations in them. */
import { addCitation, addList, addProvision, addText, type Passage, SURE, type Voice } from './citing.ts';
import type { Instrument } from './instruments.ts';
import { writeAgent, writeMeans, writePerson, writePurpose, writeSentence, writeTask } from './prose.ts';
import type { Random } from './random.ts';
import type { Targets } from './targets.ts';

export interface Paragraph extends Passage {
  /** Set in bold, line by line; or only its first characters, as many as the figure says. */
  bold: boolean | number;
  /** Whether a page set in narrow lines breaks it: headers and signatures keep their own lines. */
  wraps: boolean;
}

export interface FullText {
  paragraphs: Paragraph[];
  /** Who signed, in the last paragraph. */
  signatory: string;
}

interface Writer {
  paragraphs: Paragraph[];
  document: Instrument;
  voice: Voice;
  targets: Targets;
  /** UTF-16 units written. */
  length: number;
  /** How long the text is to be. */
  wanted: number;
}

/** Shortest and longest text, in UTF-16 units; with marks of Markdown and front matter about nine kilobytes on average. */
const LENGTH_MIN = 3200;
const LENGTH_SPREAD = 5200;
const CITING = 0.325;

/**
 * Sentences that cite: {c} a citation or a list, {p} perhaps a provision before it, {t} a task, {m} how, {z} what for, {a} who.
 */
const CITING_SENTENCES: readonly string[] = [
  'Tiếp tục quán triệt và tổ chức thực hiện nghiêm {c}; {t}.',
  'Thực hiện {c}, thời gian qua các cấp, các ngành đã {t}, {z}.',
  '{a} {t} theo tinh thần {c}.',
  '{a} căn cứ {c} để xây dựng kế hoạch cụ thể, {m}.',
  'Việc tổ chức thực hiện phải đúng quy định tại {p}{c} và các văn bản có liên quan.',
  'Kết quả thực hiện {c} được báo cáo trước ngày 15 tháng 12 hằng năm.',
  'Sau 5 năm thực hiện {c}, nhận thức của cán bộ, đảng viên và nhân dân được nâng lên.',
  'Rà soát, sửa đổi những nội dung không còn phù hợp với {c}, {z}.',
  'Trường hợp pháp luật có quy định khác thì áp dụng {p}{c}.',
  'Giao cơ quan thường trực theo dõi, đôn đốc việc thực hiện {c}; định kỳ hằng quý báo cáo kết quả.',
  'Khắc phục những hạn chế đã được chỉ ra trong {c}, {m}.',
  'Bãi bỏ {p}{c}.',
  'Sửa đổi, bổ sung {p}{c} như sau: thay cụm từ “hằng tháng” bằng cụm từ “hằng quý”.',
  'Đối với những nơi chưa thực hiện {c} thì phải hoàn thành trong quý I.',
  'Chế độ báo cáo thực hiện theo {p}{c} đã ban hành.',
  'Đưa nội dung {c} vào sinh hoạt chi bộ, {m}.',
  'Phân công cấp ủy viên phụ trách từng nội dung của {c}, {z}.',
  'Việc xử lý vi phạm được thực hiện theo {p}{c}; {t}.',
  'Tổ chức tổng kết {c} gắn với sơ kết {c}, {z}.',
  'Nghiêm túc thực hiện {c}, biến thành những việc làm cụ thể, thiết thực.',
  '{a} {t} ({c}).',
];

const BASIS_SENTENCES = [
  'Căn cứ {c};',
  'Căn cứ {c};',
  'Thực hiện {c};',
  'Xét đề nghị của cơ quan tham mưu và căn cứ {c};',
];

/** @returns the paragraphs of a document's full text */
export function writeBody(document: Instrument, voice: Voice, targets: Targets): FullText {
  const wanted = LENGTH_MIN + voice.random.below(LENGTH_SPREAD);
  const writer: Writer = { paragraphs: [], document, voice, targets, length: 0, wanted };
  addHeader(writer);
  const { layout } = document.series;
  if (layout === 'articles') addArticles(writer);
  else if (layout === 'tasks') addTasks(writer);
  else addDispatch(writer);
  return { paragraphs: writer.paragraphs, signatory: addSignature(writer) };
}

function addParagraph(writer: Writer, text: string, more: Partial<Paragraph> = {}): Paragraph {
  const paragraph: Paragraph = { text, mentions: [], bold: false, wraps: true, ...more };
  writer.paragraphs.push(paragraph);
  writer.length += text.length;
  return paragraph;
}

const KEEPS_LINES = { wraps: false } as const;
const BOLD_LINES = { bold: true, wraps: false } as const;

function addHeader(writer: Writer): void {
  const { document } = writer;
  const { issuer, canonical, issuedOn, type, title } = document;
  const name = issuer.name.toUpperCase();
  const [year, month, day] = issuedOn.split('-');
  const isParty = issuer.system === 'party';
  addParagraph(
    writer,
    isParty
      ? `ĐẢNG CỘNG SẢN VIỆT NAM\n${name}`
      : `${name}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc`,
    BOLD_LINES,
  );
  addParagraph(writer, isParty ? `Số ${canonical}` : `Số: ${canonical}`, KEEPS_LINES);
  addParagraph(writer, `${issuer.seat}, ngày ${day} tháng ${month} năm ${year}`, KEEPS_LINES);
  const isLaw = type === 'Luật' || type === 'Bộ luật';
  const heading = isLaw ? title.slice(type.length + 1).toUpperCase() : title;
  addParagraph(writer, `${type.toUpperCase()}\n${heading}`, BOLD_LINES);
}

/** The first articles have clauses enough for whatever cites them (citing.ts). */
function addArticles(writer: Writer): void {
  addBasis(writer, 3 + writer.voice.random.below(4));
  addParagraph(writer, `${writer.document.type.toUpperCase()}:`, BOLD_LINES);
  let article = 1;
  for (; writer.length < writer.wanted || article <= SURE.articles; article++) {
    const opening = `Điều ${article}. `;
    addSpeech(writer, opening, 1, { bold: opening.length - 1 });
    const least = article <= SURE.articles ? SURE.clauses : 0;
    const clauses = Math.max(least, writer.voice.random.below(5));
    for (let clause = 1; clause <= clauses; clause++) {
      addSpeech(writer, `${clause}. `, 1 + writer.voice.random.below(3));
      if (clause === 1 && least > 0)
        for (const point of SURE.points) addParagraph(writer, `${point}) ${writeTask(writer.voice.random)};`);
    }
  }
  const effect = addParagraph(writer, `Điều ${article}. ${writer.document.type} này có hiệu lực kể từ ngày ký`);
  addReplaced(writer, effect);
}

/** Now and then a document says what it takes the place of. */
function addReplaced(writer: Writer, paragraph: Paragraph): void {
  const target = writer.voice.random.chance(0.5) ? writer.targets.predecessor() : null;
  if (target) {
    addText(paragraph, ' và thay thế ');
    addCitation(paragraph, target, writer.voice);
  }
  addText(paragraph, '.');
}

function addTasks(writer: Writer): void {
  for (let left = 2; left > 0; left--) addSpeech(writer, '', 3);
  for (let task = 1; writer.length < writer.wanted; task++) {
    addSpeech(writer, `${task}. `, 2);
    for (let left = writer.voice.random.below(4); left > 0; left--)
      addSpeech(writer, '- ', 1 + writer.voice.random.below(2));
  }
}

function addDispatch(writer: Writer): void {
  addParagraph(
    writer,
    'Kính gửi:\n- Các sở, ban, ngành;\n- Ủy ban nhân dân các huyện, thị xã, thành phố.',
    KEEPS_LINES,
  );
  while (writer.length < writer.wanted) addSpeech(writer, '', 2 + writer.voice.random.below(3));
}

/** "Căn cứ …;", a paragraph each. */
function addBasis(writer: Writer, count: number): void {
  for (let left = count; left > 0; left--) {
    const paragraph = addParagraph(writer, '');
    addCitingSentence(writer, paragraph, writer.voice.random.pick(BASIS_SENTENCES));
    writer.length += paragraph.text.length;
    if (paragraph.mentions.length === 0) writer.paragraphs.pop();
  }
}

/** A paragraph of several sentences, some of which cite. */
function addSpeech(writer: Writer, opening: string, sentences: number, more: Partial<Paragraph> = {}): void {
  const { random } = writer.voice;
  const paragraph = addParagraph(writer, opening, more);
  for (let at = 0; at < sentences; at++) {
    if (at > 0) addText(paragraph, ' ');
    if (random.chance(CITING)) addCitingSentence(writer, paragraph, random.pick(CITING_SENTENCES));
    else addText(paragraph, writeSentence(writer.document.type, random));
  }
  writer.length += paragraph.text.length - opening.length;
}

function addCitingSentence(writer: Writer, paragraph: Paragraph, sentence: string): void {
  const { voice, document } = writer;
  const { random } = voice;
  const before = paragraph.text.length;
  for (const [at, part] of sentence.split(/\{(\w)\}/).entries()) {
    if (at % 2 === 0) addText(paragraph, part);
    else if (part === 'c') {
      if (!addCited(writer, paragraph)) {
        // Nothing was issued before: the sentence is left out.
        paragraph.text = paragraph.text.slice(0, before) + writeSentence(document.type, random);
        return;
      }
    } else if (part === 'p') {
      if (random.chance(0.5)) addProvision(paragraph, random);
    } else addText(paragraph, writePart(part, random));
  }
}

function writePart(part: string, random: Random): string {
  switch (part) {
    case 't':
      return writeTask(random);
    case 'm':
      return writeMeans(random);
    case 'z':
      return writePurpose(random);
    default:
      return writeAgent(random);
  }
}

/** Adds one citation, a list, or several side by side, each with a type word of its own. */
function addCited(writer: Writer, paragraph: Paragraph): boolean {
  const { targets, voice } = writer;
  const { random } = voice;
  const owed = targets.owed();
  const kind = random.next();
  if (!owed && kind < 0.12) {
    const members = targets.several();
    if (members.length > 1) addList(paragraph, members, voice);
    else if (members[0]) addCitation(paragraph, members[0], voice);
    return members.length > 0;
  }
  const first = owed ?? targets.one();
  if (!first) return false;
  addCitation(paragraph, first, voice);
  if (kind > 0.9) {
    const second = targets.one();
    if (second) {
      addText(paragraph, random.pick([', ', ' và ', '; ']));
      addCitation(paragraph, second, voice, true);
    }
  }
  return true;
}

function addSignature(writer: Writer): string {
  const { issuer } = writer.document;
  addParagraph(writer, 'Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.', KEEPS_LINES);
  const isParty = issuer.system === 'party';
  addParagraph(
    writer,
    `${isParty ? 'T/M' : 'TM.'} ${issuer.name.toUpperCase()}\n${isParty ? 'BÍ THƯ' : 'CHỦ TỊCH'}`,
    BOLD_LINES,
  );
  const signatory = writePerson(writer.voice.random);
  addParagraph(writer, signatory, BOLD_LINES);
  return signatory;
}

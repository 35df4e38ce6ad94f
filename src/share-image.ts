/** Cards drawn: 1200 × 630, in the site's own typeface and colours, as the sites that show links ask for them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { printDate } from './core/date.ts';
import type { Issuers } from './core/issuer.ts';
import { isOurTitle, type PublishedDocument, toIssuerLabel } from './core/library.ts';
import { SHARE_IMAGE_SIZE, type ShareCard } from './core/share-card.ts';
import { readFont } from './fonts.ts';
import { share } from './strings/share.ts';
import { names, ourTitleMark, UNKNOWN } from './strings/site.ts';

/** Of the light design (styles/tokens.css): a picture does not follow the reader's setting. */
const COLOURS = { ground: '#ffffff', soft: '#f5f3ee', ink: '#16191d', inkSoft: '#43474e', accent: '#0b4560' } as const;
/** Lines of a title there is room for; one fewer where something is said of it. */
const TITLE_LINES = 4;
/** Drawn anew when the drawing changes. */
const DRAWING = 1;

/** What satori draws: an element without a library. */
interface Element {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Element[] };
}

function box(style: Record<string, string | number>, children: string | (Element | null)[] = []): Element {
  const drawn = typeof children === 'string' ? children : children.filter((child) => child !== null);
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: drawn } };
}

function text(words: string | null, style: Record<string, string | number>): Element | null {
  return words ? box({ display: 'block', ...style }, words) : null;
}

function layOut({ kicker, head, title, note, foot }: ShareCard): Element {
  const small = { fontSize: 28, color: COLOURS.inkSoft };
  return box(
    { width: '100%', height: '100%', flexDirection: 'column', background: COLOURS.ground, color: COLOURS.ink },
    [
      box({ height: 18, background: COLOURS.accent }),
      box({ flexGrow: 1, flexDirection: 'column', padding: '44px 72px 0' }, [
        text(kicker, { fontSize: 36, fontWeight: 600, color: COLOURS.accent }),
        text(head, { fontSize: 76, fontWeight: 600, lineHeight: 1.2, lineClamp: 1 }),
        text(title, {
          marginTop: 20,
          fontSize: 38,
          lineHeight: 1.34,
          textWrap: 'balance',
          lineClamp: TITLE_LINES - (note ? 1 : 0),
        }),
        text(note, { ...small, marginTop: 8 }),
      ]),
      box(
        { flexDirection: 'column', padding: '0 72px 28px' },
        foot.map((line) => text(line, { ...small, fontSize: 30 })),
      ),
      box({ justifyContent: 'space-between', padding: '20px 72px', background: COLOURS.soft }, [
        text(share.siteName, { fontSize: 30, fontWeight: 600, color: COLOURS.accent }),
        text(share.unofficial, small),
      ]),
    ],
  );
}

/** The words of a document's card; without a number it goes by its type and the body that issued it. */
export function toDocumentCard({ document, notBefore }: PublishedDocument, issuers: Issuers): ShareCard {
  const issuer = toIssuerLabel(document.issuer, issuers);
  const bound = notBefore ? names.notEarlierThan(printDate(notBefore)) : UNKNOWN;
  const issuedOn = share.issuedOn(document.issuedOn ? printDate(document.issuedOn) : bound);
  const words = {
    title: document.title ?? null,
    note: document.title && isOurTitle(document) ? ourTitleMark : null,
  };
  return document.number
    ? { kicker: document.type, head: document.number, ...words, foot: [issuer, issuedOn] }
    : { kicker: issuer, head: document.type, ...words, foot: [issuedOn] };
}

/** The card of every page that has none of its own. */
export const SITE_CARD: ShareCard = { ...share.siteCard, note: null, foot: [] };

/** One list for all cards: satori reads a typeface once for each list. */
let fonts: Font[] | null = null;

function readFonts(): Font[] {
  fonts ??= ([400, 600] as const).map((weight) => ({
    name: 'Be Vietnam Pro',
    data: readFont(weight),
    weight,
    style: 'normal',
  }));
  return fonts;
}

/** @returns the card as a PNG of few colours */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const svg = await satori(layOut(card) as Parameters<typeof satori>[0], { ...SHARE_IMAGE_SIZE, fonts: readFonts() });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0 }).toBuffer();
}

/**
 * The same, drawn once for the same words.
 * @param cache folder to keep drawn cards in
 */
export async function readCard(card: ShareCard, cache: string): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([DRAWING, card, share]))
    .digest('hex')
    .slice(0, 32);
  const file = join(cache, `${key}.png`);
  if (existsSync(file)) return readFileSync(file);
  const drawn = await drawCard(card);
  mkdirSync(cache, { recursive: true });
  // Whole or not at all: two builds may run at once, and one may be stopped.
  const written = `${file}.${process.pid}`;
  writeFileSync(written, drawn);
  renameSync(written, file);
  return drawn;
}

/** Text of TCVN3 and VNI that was saved as Unicode is told from Vietnamese, and from what else stands in Vietnamese texts. */
import { expect, test } from 'vitest';
import { findLegacyEncoding } from '../../src/core/legacy-encoding.ts';

test.for([
  ['QuyÕt ®Þnh sè 23-Q§/TW ngµy 30/7/2021 cña Bé ChÝnh trÞ', 'tcvn3', 'QuyÕt'],
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'tcvn3', 'hßa'],
  ['Căn cứ LuËt Tæ chøc ChÝnh phñ ngµy 25 th¸ng 12 n¨m 2001;', 'tcvn3', 'LuËt'],
  ['Quyeát ñònh soá 23 ngaøy 30 thaùng 7 cuûa Boä Chính trò', 'vni', 'Quyeát'],
  ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'vni', 'COÄNG'],
] as const)('%s', ([text, encoding, word]) => {
  const found = findLegacyEncoding(text);
  expect(found?.encoding).toBe(encoding);
  expect(text.slice(found?.start, found?.end)).toBe(word);
});

test.for([
  'Cộng hòa xã hội chủ nghĩa Việt Nam; khoá học hoà bình, toán, hoạ sĩ, khoẻ, quý, thuỷ lợi',
  'Quyết định số 23-QĐ/TW ngày 30/7/2021'.normalize('NFD'),
  'đo 5 µm, 3 µg/m³, 10 m², ±0,5 °C, ½ số đại biểu, kW·h, 3 × 4, § 5',
  '«Luật» và “Nghị định” của Saint-Étienne, Besançon, Nürnberg',
  'hiện tượng El Niño, La Niña; Điều ước São Tomé; Straße',
  'Bản quyền ©Bộ Tư pháp, nhãn hiệu Vinamilk®',
])('Vietnamese, and what may stand in it: %s', (text) => {
  expect(findLegacyEncoding(text)).toBeNull();
});

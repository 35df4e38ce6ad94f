/** What search may cost, in bytes; held by the tests, and by the bench at every size. */

/** Of the scripts fetched from the box's focus until a number is answered, packed with brotli. */
export const SCRIPT_MAX = 15 * 1024;
/** Of these the directory of the number index, at a hundred thousand documents. */
export const DIRECTORY_MAX = 1024;

/** What looks like a mistake of time and is none. */
import { RECORD, replaceIn } from '../support/collection.ts';
import { relate } from './edits-time.ts';
import type { LookAlike } from './look-alikes.ts';

export const TIME_LOOK_ALIKES: readonly LookAlike[] = [
  {
    name: 'replaces one of the same day',
    edit: relate('218-qd-tw-2013', 'repeals', 'thay thế', '217-qd-tw-2013'),
    code: 'relation-later',
  },
  {
    name: 'replaces one whose day is not known',
    edit: (folder) => {
      relate('23-qd-tw-2021', 'repeals', 'thay thế', '269-qd-tu-2021')(folder);
      replaceIn(folder, RECORD('269-qd-tu-2021'), 'issuedOn: 2021-11-30\n', '');
    },
    code: 'relation-later',
    others: ['file-name', 'evidence-not-held'],
  },
  {
    name: 'two of one day, of which one replaces and the other carries out',
    edit: (folder) => {
      relate('217-qd-tw-2013', 'implements', 'thực hiện', '218-qd-tw-2013')(folder);
      relate('218-qd-tw-2013', 'amends', 'bổ sung', '217-qd-tw-2013')(folder);
    },
    code: 'relation-later',
  },
];

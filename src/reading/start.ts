/** What a document's page does with a script; it is whole without. */
import { startCopying } from './copying.ts';
import { startOutline } from './outline.ts';
import { startPreviews } from './preview.ts';

startOutline();
startPreviews();
startCopying();

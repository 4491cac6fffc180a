import { benchBeat } from './beat.ts';
import { benchReview } from './review.ts';
import { benchSave } from './save.ts';
import { benchStart } from './start.ts';

/** `npm run bench`: measurements of one run as JSON; compare the ratios, these machines are noisy. */
const result = {
  review: benchReview(),
  save: benchSave(),
  beat: await benchBeat(),
  start: await benchStart(),
};
console.log(JSON.stringify(result, null, 2));

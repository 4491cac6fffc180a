import type { StoryDeal } from './story-deal.ts';
import { deals2018 } from './story-deals-2018.ts';
import { deals2019 } from './story-deals-2019.ts';

/** Every deal of the example. */
export const storyDeals: readonly StoryDeal[] = [...deals2018, ...deals2019];

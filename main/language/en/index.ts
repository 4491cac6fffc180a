import { app } from './app.ts';
import { cli } from './cli.ts';
import { contacts } from './contacts.ts';
import { deals } from './deals.ts';
import { editing } from './editing.ts';
import { errors } from './errors.ts';
import { importing } from './import.ts';
import { menu } from './menu.ts';
import { notice } from './notice.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { settings } from './settings.ts';
import { timer } from './timer.ts';
import { today } from './today.ts';
import { tray } from './tray.ts';

export const english = {
  app,
  cli,
  contacts,
  deals,
  editing,
  errors,
  importing,
  menu,
  notice,
  report,
  review,
  settings,
  timer,
  today,
  tray,
};

import { Upload } from 'lucide-react';
import { useLocation } from 'wouter';
import type { TimerView } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { useImport } from '../settings/import-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';
import { StartPanel } from './start-panel.tsx';

/** What an empty journal says: start, bring in what there is, or look at an example. */
export function FirstStart({ view }: { view: TimerView }) {
  const translate = useTranslate();
  const [, navigate] = useLocation();
  const importing = useImport();
  const sample = useCommand('loadSample');
  const load = () =>
    sample.mutate(null, {
      onSuccess: () => {
        announce(translate('today.first.sampled'));
        navigate('/review');
      },
    });
  return (
    <article className="page first" data-width="text">
      <title>{translate('app.windowTitle', { page: translate('today.title') })}</title>
      <header className="stack">
        <h1>{translate('today.first.title')}</h1>
        <p className="soft">{translate('today.first.body')}</p>
      </header>
      <StartPanel view={view} />
      <div className="first-others">
        <section>
          <h2>{translate('today.first.import')}</h2>
          <p className="soft">{translate('today.first.importBody')}</p>
          <Button icon={Upload} onPress={importing.start} isPending={importing.isPending}>
            {translate('today.first.importButton')}
          </Button>
        </section>
        <section>
          <h2>{translate('today.first.sample')}</h2>
          <p className="soft">{translate('today.first.sampleBody')}</p>
          <Button onPress={load} isPending={sample.isPending}>
            {translate('today.first.sampleButton')}
          </Button>
        </section>
      </div>
      <p className="soft small">{translate('today.first.private')}</p>
      {importing.dialog}
    </article>
  );
}

import { ChevronLeft, ChevronRight, Download } from 'lucide-react';
import { useLocation } from 'wouter';
import type { ReportFormat } from '../../main/contract/commands.ts';
import type { AttributionModel } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Menu } from '../ui/menu.tsx';
import { Select } from '../ui/select.tsx';
import { announce } from '../ui/toast-queue.ts';

interface ReviewHeaderProps {
  year: number;
  /** Years with anything in them, oldest first. */
  years: readonly number[];
  model: AttributionModel | null;
  canExport: boolean;
}

/** Which year, and how to take it along. */
export function ReviewHeader({ year, years, model, canExport }: ReviewHeaderProps) {
  const translate = useTranslate();
  const [, navigate] = useLocation();
  const shown = years.includes(year) ? years : [...years, year].sort((left, right) => left - right);
  const place = shown.indexOf(year);
  const goTo = (target: number | undefined) => {
    if (target !== undefined) navigate(`/review/${target}`);
  };
  return (
    <header className="review-header">
      <h1>{translate('review.title')}</h1>
      <div className="review-year">
        <IconButton
          icon={ChevronLeft}
          label={translate('review.previousYearButton')}
          isDisabled={place <= 0}
          onPress={() => goTo(shown[place - 1])}
        />
        <Select
          label={translate('review.year')}
          hideLabel
          value={String(year)}
          onChange={(value) => goTo(Number(value))}
          options={shown.toReversed().map((value) => ({ value: String(value), label: String(value) }))}
        />
        <IconButton
          icon={ChevronRight}
          label={translate('review.nextYearButton')}
          isDisabled={place === shown.length - 1}
          onPress={() => goTo(shown[place + 1])}
        />
      </div>
      <ExportMenu year={year} model={model} isDisabled={!canExport} />
    </header>
  );
}

const formats = ['pdf', 'html', 'csv', 'md', 'json'] as const satisfies ReportFormat[];

function ExportMenu({
  year,
  model,
  isDisabled,
}: {
  year: number;
  model: AttributionModel | null;
  isDisabled: boolean;
}) {
  const translate = useTranslate();
  const save = useCommand('exportReview');
  const run = (format: ReportFormat) => {
    save.mutate(
      { year, format, ...(model ? { model } : {}) },
      {
        onSuccess: (file) => {
          if (file) announce(translate('review.export.saved', { path: file.path }));
        },
      },
    );
  };
  return (
    <Menu
      label={translate('review.export.label')}
      trigger={
        <Button icon={Download} isDisabled={isDisabled || save.isPending}>
          {translate(save.isPending ? 'review.export.running' : 'review.export.label')}
        </Button>
      }
      actions={formats.map((format) => ({ id: format, label: translate(`review.export.${format}`) }))}
      onAction={run}
    />
  );
}

import { CodedError, type ErrorCode, type ErrorDetails } from '../journal/coded-error.ts';
import { findProblems, type IntegrityProblem } from '../journal/integrity.ts';
import { readBackup } from './backup.ts';
import { backupsName, listBackups } from './backup-list.ts';
import { bookName, yearFileName, type YearLists } from './data-file.ts';
import { readFolderFiles, type FolderFiles } from './folder-files.ts';
import { intentName, parseIntent } from './intent.ts';
import { loadFiles } from './load.ts';
import { migrations } from './migrations.ts';
import type { Stored } from './change-files.ts';

export interface FolderProblem {
  file: string;
  problem: { code: ErrorCode; details: ErrorDetails };
}

/**
 * Everything that is wrong in a data folder: files that cannot be read first, then what the records tell of each other,
 * then backups. Never writes, takes no lock. Throws CodedError `no-such-folder` or `not-readable`.
 */
export function checkFolder(folder: string): FolderProblem[] {
  const found = readFolderFiles(folder);
  return [...intentProblems(found), ...fileProblems(found), ...backupProblems(folder)];
}

function fileProblems(found: FolderFiles): FolderProblem[] {
  const result = loadFiles(found, migrations);
  if (result.state === 'empty') return [];
  if (result.state === 'troubled')
    return result.problems.map(({ file, problem }) => toProblem(file, problem));
  const { stored } = result.loaded;
  return findProblems(stored.journal).map((problem) => locate(problem, stored));
}

function intentProblems({ intent }: FolderFiles): FolderProblem[] {
  if (intent === null) return [];
  const problem = refusalOf(() => parseIntent(intent));
  return problem === null || problem.code === 'newer-file' ? [] : [toProblem(intentName, problem)];
}

function backupProblems(folder: string): FolderProblem[] {
  return listBackups(folder).flatMap(({ name }) => {
    const problem = refusalOf(() => readBackup(folder, name, migrations));
    return problem === null ? [] : [toProblem(`${backupsName}/${name}`, problem)];
  });
}

function refusalOf(read: () => unknown): CodedError | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
}

function toProblem(file: string, { code, details }: CodedError): FolderProblem {
  return { file, problem: { code, details } };
}

/** A place in the whole journal as a place in the file that holds it. */
function locate({ code, path, details }: IntegrityProblem, { journal, years }: Stored): FolderProblem {
  const [, list, index, rest] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? [];
  const problem = { code, details: { ...details, path } };
  if (list !== 'sessions' && list !== 'dayEntries' && list !== 'dayCounts')
    return { file: bookName, problem };
  const record = journal[list][Number(index)];
  for (const [year, lists] of years) {
    const at = placeIn(lists, list, record);
    if (at >= 0)
      return {
        file: yearFileName(year),
        problem: { code, details: { ...details, path: `${list}[${at}]${rest}` } },
      };
  }
  return { file: bookName, problem };
}

function placeIn(lists: YearLists, list: keyof YearLists, record: unknown): number {
  return (lists[list] as readonly unknown[]).indexOf(record);
}

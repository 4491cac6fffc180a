import path from 'node:path';

/** The folder of package.json, absolute. Launch files are run from the sources, never bundled. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

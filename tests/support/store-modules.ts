import { registerHooks } from 'node:module';

/**
 * For child processes of the store's tests: `node --import` of this file replaces the same two modules as
 * vite.config.ts does, so that the sources run as they are, without a build.
 */
const replaced: Record<string, string> = {
  electron: new URL('../../main/store/electron-absent.ts', import.meta.url).href,
  atomically: new URL('../../main/store/durable-write.ts', import.meta.url).href,
};

registerHooks({
  resolve(specifier, context, next) {
    const url = replaced[specifier];
    return url === undefined
      ? next(specifier, context)
      : { url, format: 'module-typescript', shortCircuit: true };
  },
});

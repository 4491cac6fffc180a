import { registerHooks } from 'node:module';

/**
 * Preloaded by the import-direction check. dependency-cruiser 18 understands TypeScript up to 6; with the project's
 * TypeScript 7 it would see no module at all, and pass. For it alone, `typescript` is the alias `typescript-6`.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    const isTypescript = specifier === 'typescript' || specifier.startsWith('typescript/');
    return nextResolve(isTypescript ? specifier.replace('typescript', 'typescript-6') : specifier, context);
  },
});

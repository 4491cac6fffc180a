import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { EnvironmentOptions, Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const durableWrite = `${root}main/store/durable-write.ts`;
const electronStub = `${root}main/store/electron-absent.ts`;

/**
 * electron-store writes through `atomically`, which leaves truncated files on a full disk: our durable write stands in
 * for it. Without Electron (command line, tests) electron-store's import of `electron` finds an empty module.
 */
function replaceModules(withElectron: (environment: string) => boolean): Plugin {
  return {
    name: 'retour:replace-modules',
    enforce: 'pre',
    resolveId(source) {
      if (source === 'atomically') return durableWrite;
      if (source === 'electron' && !withElectron(this.environment.name)) return electronStub;
      return null;
    },
  };
}

function nodeBuild(
  input: Record<string, string>,
  output: { outDir: string; format: 'es' | 'cjs'; entryFileNames: string },
): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: {
      noExternal: true,
      external: ['electron'],
      conditions: ['node', 'import', 'module', 'default'],
    },
    build: {
      target: 'node20',
      outDir: output.outDir,
      emptyOutDir: true,
      minify: false,
      sourcemap: false,
      ssr: true,
      rolldownOptions: {
        input,
        output: {
          format: output.format,
          entryFileNames: output.entryFileNames,
          codeSplitting: output.format === 'es',
        },
      },
    },
  };
}

export default defineConfig({
  root: `${root}renderer`,
  base: './',
  publicDir: false,
  plugins: [react(), replaceModules((environment) => environment === 'main' || environment === 'preload')],
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
  environments: {
    client: {
      build: {
        target: 'chrome130',
        outDir: `${root}dist/renderer`,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 1500,
      },
    },
    main: nodeBuild(
      { index: `${root}main/index.ts` },
      { outDir: `${root}dist/main`, format: 'es', entryFileNames: '[name].js' },
    ),
    preload: nodeBuild(
      { preload: `${root}main/preload.ts` },
      { outDir: `${root}dist/preload`, format: 'cjs', entryFileNames: '[name].cjs' },
    ),
    cli: nodeBuild(
      { cli: `${root}main/cli.ts` },
      { outDir: `${root}dist/cli`, format: 'es', entryFileNames: '[name].js' },
    ),
  },
  test: {
    root,
    include: ['tests/unit/**/*.test.ts', 'tests/fuzz/**/*.test.ts'],
    exclude: configDefaults.exclude,
    server: { deps: { inline: ['electron-store', 'conf'] } },
    testTimeout: 30_000,
  },
});

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

// Web Chat imports these for features that this widget does not have: speech, the Azure App Service protocol, and the
// carousel of Adaptive Cards 1.6.
const unused = new Set(['botframework-directlinespeech-sdk', 'botframework-streaming', 'swiper', 'swiper/modules']);

const speakers = /[\\/](en-US|es-ES|overrides)\.json$/;

/**
 * Compiles Web Chat from the sources in its npm packages. Its prebuilt modules carry the speech SDK and texts in 46
 * languages, which is a third of the download; nothing else is left out.
 */
export function webChat() {
  const webchat = join(packageFolder('botframework-webchat'), 'src');
  const api = join(packageFolder('botframework-webchat-api'), 'src');
  const { version } = require(join(packageFolder('botframework-webchat'), 'package.json'));

  return {
    name: 'webchat',
    setup(build) {
      build.initialOptions.define = {
        'process.env.NODE_ENV': '"production"',
        'process.env.node_env': '"production"',
        'process.env.build_tool': '"esbuild"',
        'process.env.module_format': '"global"',
        'process.env.npm_package_version': JSON.stringify(version),
      };
      build.initialOptions.loader = { '.js': 'jsx' };
      build.initialOptions.alias = {
        'webchat': webchat,
        'botframework-webchat-api/internal': join(api, 'internal.ts'),
        'botframework-webchat-api/decorator': join(api, 'decorator/index.ts'),
        'botframework-webchat-api': join(api, 'index.ts'),
      };

      build.onResolve({ filter: /^[^./]/ }, ({ path }) =>
        unused.has(path) ? { path: require.resolve('./unused.cjs') } : undefined);

      build.onLoad({ filter: /webchat-api[\\/]src[\\/]localization[\\/].*\.json$/ }, ({ path }) =>
        speakers.test(path) ? undefined : { contents: '{}', loader: 'json' });
    },
  };
}

function packageFolder(name) {
  const entry = require.resolve(name);
  return entry.slice(0, entry.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length) || dirname(entry);
}

import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { SUPPORTED } from '../scripts/supported.mjs';

/** Modules in CommonJS inside of an ES module bundle look for `require`, which Node gives to ES modules by this call only. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * How a function is bundled: small, since its start is billed and the size of the code is most of it. The SDK is taken along, the parts
 * in use and at the version that was tested; the runtime's own is loaded file by file and changes without notice.
 */
export const BUNDLING: BundlingOptions = {
  format: OutputFormat.ESM,
  target: 'node24',
  mainFields: ['module', 'main'],
  banner: REQUIRE,
  minify: true,
  keepNames: false,
  sourceMap: true,
  sourcesContent: false,
  esbuildArgs: Object.fromEntries(Object.entries(SUPPORTED).map(([name, is]) => [`--supported:${name}`, String(is)])),
  forceDockerBundling: false,
  externalModules: [],
  bundleAwsSDK: true,
};

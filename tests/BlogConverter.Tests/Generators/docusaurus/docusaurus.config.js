import sample from './docusaurus.config.sample.js';

const [[blog, options], ...plugins] = sample.plugins;

// One long page of all posts less, and no feeds.
export default { ...sample, future: { faster: { rspackBundler: true, swcJsLoader: true, swcJsMinimizer: true, swcHtmlMinimizer: true, lightningCssMinimizer: true, mdxCrossCompilerCache: true } }, plugins: [[blog, { ...options, postsPerPage: 100, feedOptions: { type: null } }], ...plugins] };

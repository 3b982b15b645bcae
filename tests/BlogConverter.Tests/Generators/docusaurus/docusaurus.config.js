import sample from './docusaurus.config.sample.js';

const [[blog, options], ...plugins] = sample.plugins;

// One long page of all posts less, and a short feed.
export default { ...sample, future: { faster: { rspackBundler: true, swcJsLoader: true, swcJsMinimizer: true, swcHtmlMinimizer: true, lightningCssMinimizer: true, mdxCrossCompilerCache: true } }, plugins: [[blog, { ...options, postsPerPage: 100, feedOptions: { ...options.feedOptions, type: 'rss', limit: 3 } }], ...plugins] };

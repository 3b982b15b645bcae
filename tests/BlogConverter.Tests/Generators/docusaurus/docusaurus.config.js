export default {
  title: 'T', url: 'https://example.org', baseUrl: '/', onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore',
  markdown: { format: 'mdx', emoji: false, hooks: { onBrokenMarkdownLinks: 'warn', onBrokenMarkdownImages: 'warn' } },
  plugins: [['@docusaurus/plugin-content-blog', { onUntruncatedBlogPosts: 'ignore', onInlineTags: 'ignore', onInlineAuthors: 'ignore', postsPerPage: 'ALL', feedOptions: { type: null } }], '@docusaurus/plugin-content-pages'],
  themes: ['@docusaurus/theme-classic'],
};

import sample from './astro.config.sample.mjs';

// No images are worked on.
export default { ...sample, outDir: './_out', cacheDir: './.cache', image: { service: { entrypoint: 'astro/assets/services/noop' } } };

import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://example.org', outDir: './_out', telemetry: false, image: { service: { entrypoint: 'astro/assets/services/noop' } } });

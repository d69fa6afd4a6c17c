import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env['WAYMARK_PUBLIC_URL'] ?? 'http://localhost:8080';
const toGateway = ['/api', '/bff', '/oauth2', '/login', '/logout'];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The gateway's policy forbids inline scripts, styles and fonts: nothing may be turned into a data URL.
  build: { target: 'es2023', assetsInlineLimit: 0, manifest: true, modulePreload: { polyfill: false } },
  server: { proxy: Object.fromEntries(toGateway.map((path) => [path, { target: gateway }])) },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'eslint-rules/**/*.test.js'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    // a form filled in key by key takes its time on a busy machine
    testTimeout: 30_000,
  },
});

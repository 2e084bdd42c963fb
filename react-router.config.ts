import type { Config } from '@react-router/dev/config'
import { compressAssets } from './src/web/vite/compress-assets.ts'

export default {
  appDirectory: 'src/web',
  buildDirectory: 'build',
  serverBuildFile: 'main.js',
  // The whole (cached, immutable) route table comes with the first page; no request per link that scrolls into view.
  routeDiscovery: { mode: 'initial' },
  buildEnd: ({ reactRouterConfig }) => compressAssets(`${reactRouterConfig.buildDirectory}/client`),
} satisfies Config

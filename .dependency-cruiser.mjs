/** The rooms of the program (see README): each rule says what to do instead. */

const NODE_CORE =
  '^(node:)?(assert|buffer|child_process|crypto|events|fs|http|https|module|net|os|path|process|stream|timers|tls|url|util|v8|vm|worker_threads|zlib)(/|$)'
const PACKAGE = name => `node_modules/(${name})/`

/** Libraries without disk, window, clock or chance. */
const PURE = 'zod|date-fns|@date-fns/tz|papaparse|@scure/base'

/** The only files that know Electron; everything else in electron/ runs under plain Node. */
const EDGE = '^electron/(main|preload)\\.ts$|^electron/door/door\\.ts$|^electron/(window|print)/'

const forbidden = [
  {
    name: 'shared-is-pure',
    comment:
      'shared/ never touches disk, window or clock. Take it as an argument, or move this to electron/.',
    severity: 'error',
    from: { path: '^shared/' },
    to: { path: [`^(electron|renderer|build)/`, NODE_CORE] },
  },
  {
    name: 'shared-uses-pure-libraries',
    comment: `shared/ may use ${PURE.replaceAll('|', ', ')}. Argue for another pure library here, or do it in electron/ or renderer/.`,
    severity: 'error',
    from: { path: '^shared/' },
    to: { path: 'node_modules/', pathNot: PACKAGE(PURE) },
  },
  {
    name: 'renderer-knows-no-shell',
    comment:
      'A page has no Node and no shell. Ask through window.watchbook; put what both need into shared/.',
    severity: 'error',
    from: { path: '^renderer/' },
    to: { path: ['^(electron|build)/', NODE_CORE, PACKAGE('electron|lowdb')] },
  },
  {
    name: 'shell-knows-no-screens',
    comment:
      'The shell answers and tells; what is seen belongs to renderer/. Put what both need into shared/.',
    severity: 'error',
    from: { path: '^electron/' },
    to: {
      path: ['^(renderer|build)/', PACKAGE('react|react-dom|react-[^/]+|@tanstack/[^/]+|@hookform/[^/]+')],
    },
  },
  {
    name: 'electron-only-at-the-edge',
    comment:
      'This must run under plain Node for the CLI and the tests. Take what Electron knows as an argument.',
    severity: 'error',
    from: { path: '^electron/', pathNot: EDGE },
    to: { path: [PACKAGE('electron'), '^electron$'] },
  },
  {
    name: 'disk-only-through-the-port',
    comment: 'Only electron/disk/ imports node:fs. Take a FilePort, or no test can cut the power here.',
    severity: 'error',
    from: { path: '^(electron|shared|renderer)/', pathNot: '^electron/disk/' },
    to: { path: '^(node:)?fs(/|$)' },
  },
  {
    name: 'features-meet-at-their-index',
    comment: 'Import another feature by its index.ts; what is not exported there is its own affair.',
    severity: 'error',
    from: { path: '^shared/([^/]+)/' },
    to: { path: '^shared/[^/]+/', pathNot: ['^shared/$1/', '^shared/kernel/', '/index\\.ts$'] },
  },
  {
    name: 'screens-meet-at-their-index',
    comment:
      'A screen uses app/, ui/ and its own folder; app/ and more/ compose screens. What two screens need goes to ui/ or app/.',
    severity: 'error',
    from: { path: '^renderer/([^/]+)/', pathNot: '^renderer/(app|gallery|more)/' },
    to: { path: '^renderer/[^/]+/', pathNot: ['^renderer/$1/', '^renderer/(app|ui)/', '/index\\.tsx?$'] },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or a third one is missing.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nobody imports this and it imports nobody. Use it or remove it.',
    severity: 'error',
    from: {
      orphan: true,
      path: '^(shared|electron|renderer|build)/',
      pathNot: ['\\.d\\.ts$', '^renderer/public/'],
    },
    to: {},
  },
  {
    name: 'nothing-imports-tests',
    comment: 'The program never needs its tests. Move what both need to where it belongs.',
    severity: 'error',
    from: { pathNot: '^tests/' },
    to: { path: '^tests/' },
  },
  {
    name: 'build-needs-nothing-before-npm-ci',
    comment: 'build/ runs on a bare checkout. Import packages by `await import()` inside a function.',
    severity: 'error',
    from: { path: '^build/' },
    to: { path: 'node_modules/', dynamic: false },
  },
  {
    name: 'shipped-code-uses-shipped-packages',
    comment:
      'Move the package to dependencies, or this import to tests/ or build/. (Electron is the runtime, vite only types.)',
    severity: 'error',
    from: { path: '^(shared|electron|renderer)/' },
    to: { dependencyTypes: ['npm-dev'], pathNot: [PACKAGE('electron|vite|@types/[^/]+'), '^electron$'] },
  },
  {
    name: 'everything-resolves',
    comment: 'This import leads nowhere: is the name right, is the package in package.json?',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
]

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
}

import './tokens.css'
import './app/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { createQueryClient } from './app/query-client.ts'
import { WindowBoundary } from './app/WindowBoundary.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root element')

createRoot(root).render(
  <I18nProvider locale="zh-CN">
    <QueryClientProvider client={createQueryClient()}>
      <WindowBoundary>
        <App />
      </WindowBoundary>
    </QueryClientProvider>
  </I18nProvider>,
)

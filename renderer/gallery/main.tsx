import '../tokens.css'
import '../app/base.css'
import './gallery.css'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { Gallery } from './Gallery.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root element')

createRoot(root).render(
  <I18nProvider locale="zh-CN">
    <div className="gallery">
      <Gallery theme="day" title="日间" />
      <Gallery theme="night" title="夜间" />
    </div>
  </I18nProvider>,
)

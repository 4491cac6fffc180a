import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { allowOnlyEmptyHtml } from './trusted-types.ts';
import './ui/fonts.css';
import './ui/theme.css';
import './ui/base.css';

allowOnlyEmptyHtml();
const root = document.querySelector('#root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

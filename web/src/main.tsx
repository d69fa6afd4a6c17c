import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@mantine/core/styles.css';
import './ui/tones.css';
import './app/app.css';
import { App } from './app/app';
import { cspNonce } from './app/csp-nonce';

// the scroll lock under Mantine's dialogs writes a style tag of its own
setNonce(cspNonce());

// a page brought back from the browser's back-forward cache may show what was closed by a quick exit
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

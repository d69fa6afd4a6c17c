import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { drafts } from '@/ui/drafts';

// happy-dom has no fonts, and Mantine's growing text areas measure again when they have loaded
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

afterEach(() => {
  cleanup();
  drafts.clear();
});

import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useFocusReturn } from './use-focus-return';

function Panel({ onClose }: { onClose: () => void }) {
  useFocusReturn();
  return (
    <button type="button" onClick={onClose}>
      close
    </button>
  );
}

function Page({ opener = true }: { opener?: boolean }) {
  const [opened, setOpened] = useState(false);
  const [gone, setGone] = useState(false);
  return (
    <>
      <h1 tabIndex={-1} data-page-title>
        Page
      </h1>
      {!gone && (
        <button
          type="button"
          onClick={() => {
            setOpened(true);
          }}
        >
          open
        </button>
      )}
      {opened && (
        <Panel
          onClose={() => {
            setOpened(false);
            setGone(!opener);
          }}
        />
      )}
    </>
  );
}

it.each([
  [true, 'open'],
  [false, 'Page'],
])('gives the focus back (what opened it still there: %s)', async (opener, name) => {
  const user = userEvent.setup();
  render(<Page opener={opener} />);
  await user.click(screen.getByRole('button', { name: 'open' }));
  await user.click(screen.getByRole('button', { name: 'close' }));
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe(name);
  });
});

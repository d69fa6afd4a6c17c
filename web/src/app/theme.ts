import { createTheme, type MantineColorsTuple } from '@mantine/core';

const sea: MantineColorsTuple = [
  '#eef6f5',
  '#dbebe8',
  '#b7d6d1',
  '#8fc0b9',
  '#6aaaa2',
  '#4a938b',
  '#3a8079',
  '#2f6f6b',
  '#265c58',
  '#1d4a47',
];

const amber: MantineColorsTuple = [
  '#fdf6ea',
  '#fcf0dc',
  '#f5ddb4',
  '#ecc684',
  '#dfab54',
  '#c98d2f',
  '#ab7117',
  '#8a5608',
  '#7a4304',
  '#5f3503',
];

const OVERLAY = { backgroundOpacity: 0.35 };

export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: 7,
  colors: { sea, amber },
  black: '#1f2b30',
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Thai", "Noto Sans Khmer", "Noto Sans Myanmar", Ubuntu, sans-serif',
  headings: { fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
    // a dialog's header is no banner of the page
    Modal: {
      defaultProps: { centered: true, overlayProps: OVERLAY, attributes: { header: { role: 'none' } } },
    },
    Drawer: { defaultProps: { overlayProps: OVERLAY, attributes: { header: { role: 'none' } } } },
  },
});

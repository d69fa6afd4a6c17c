import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type LinkProps<P> = P & Omit<ComponentPropsWithRef<'a'>, keyof P>;

function PlainAnchor(props: LinkProps<AnchorProps>) {
  return <Anchor {...props} />;
}

function PlainButton(props: LinkProps<ButtonProps>) {
  return <Button component="a" {...props} />;
}

/** A link inside the application, with typed routes. */
export const TextLink = createLink(PlainAnchor);

/** A link that looks like a button. */
export const LinkButton = createLink(PlainButton);

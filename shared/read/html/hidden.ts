import type { Element } from 'domhandler';
import { Memo } from '../../source/memo';

/**
 * Classes that style sheets use to take an element off the screen. Whole classes, not words: `hidden` hides, while
 * `hidden-tables` may be a name. Sources: Bootstrap 3–5, Foundation, Tailwind, WordPress, Drupal, HTML5 Boilerplate,
 * Angular CDK, Magnific Popup and the house styles of publishers' design systems.
 */
const HIDING_CLASSES: ReadonlySet<string> = new Set(
  (
    'hidden hide hidden-xs-up d-none display-none u-display-none is-hidden u-hidden u-hide invisible ' +
    'sr-only sr-only-focusable visually-hidden visually-hidden-focusable visuallyhidden u-visually-hidden ' +
    'screen-reader-text screenreader-text screen-reader-only screenreader screen-reader show-for-sr ' +
    'offscreen off-screen u-offscreen element-invisible element-hidden cdk-visually-hidden mfp-hide ' +
    'accessibly-hidden a11y-hidden assistive-text at-only print-only only-print visible-print visible-print-block ' +
    'd-print-block hidden-lg hidden-md hidden-desktop visible-xs visible-xs-block visible-sm visible-phone visible-mobile ' +
    'mobile-only only-mobile show-for-small-only show-for-small d-md-none d-lg-none d-xl-none md:hidden lg:hidden xl:hidden'
  ).split(' '),
);
/** Shown again on a wider screen: Tailwind's `hidden md:block`, Bootstrap's `d-none d-lg-flex`. */
const SHOWN_WHEN_WIDE =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|inline|grid|table|contents)/;
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** How an element is kept from view. `aria` hides it from screen readers only, or marks what is off stage for now. */
export type Hiding = 'shown' | 'hidden' | 'aria';

/** Whether the element's own attributes hide it; the page's style sheets are not read. */
export function hidingOf(element: Element): Hiding {
  const { attribs } = element;
  if ('hidden' in attribs && attribs['hidden'] !== 'until-found') return 'hidden';
  const style = attribs['style'];
  if (style !== undefined && HIDING_STYLE.test(style)) return 'hidden';
  const classes = attribs['class'];
  if (classes !== undefined && hasHidingClass(classes)) return 'hidden';
  return attribs['aria-hidden'] === 'true' ? 'aria' : 'shown';
}

/** A page has thousands of elements, and few hundred values of their classes. */
const KNOWN = new Memo<boolean>(4000);
const hasHidingClass = (classes: string): boolean => KNOWN.get(classes, isHidingList);

function isHidingList(classes: string): boolean {
  return classes.split(/\s+/).some(name => HIDING_CLASSES.has(name.toLowerCase())) && !SHOWN_WHEN_WIDE.test(classes);
}

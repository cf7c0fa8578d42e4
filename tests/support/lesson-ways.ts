import { FINGER, MOUSE, NO_SCRIPTS } from "./check-entry";
import { KEYBOARD } from "./keyboard-hand";

/** The ways in which people come: what the browser can do, and the hand that works it. */
export const WAYS = [
  { name: "with a mouse", hand: MOUSE, use: {} },
  { name: "with the keyboard only", hand: KEYBOARD, use: {} },
  { name: "without scripts", hand: NO_SCRIPTS, use: { javaScriptEnabled: false } },
  {
    name: "with a finger on a small phone",
    hand: FINGER,
    use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  },
];

/**
 * What the layout of a running page shows that a picture hides. {@link measure} runs inside the
 * page, so it names nothing outside itself; {@link faultsOf} judges what it found.
 */
export interface Measured {
  /** Width of the window in px. */
  readonly width: number;
  /** By how many px the page is wider than the window. */
  readonly sideways: number;
  readonly outside: readonly string[];
  readonly clipped: readonly string[];
  readonly smallTargets: readonly string[];
  readonly tinyText: readonly string[];
  readonly filledButtons: readonly string[];
  /** Different computed font sizes of text. */
  readonly fontSizes: readonly string[];
}

const MOST_FONT_SIZES = 6;

/** One line for each fault, empty for a sound screen. `width`: what the window was set to, in px. */
export function faultsOf(found: Measured, width: number): string[] {
  const list = (what: string, names: readonly string[]) => names.map((name) => `${what}: ${name}`);
  const { filledButtons, fontSizes } = found;
  return [
    ...(found.width === width ? [] : [`the window is ${found.width} px wide, not ${width}`]),
    ...(found.sideways > 0 ? [`scrolls sideways by ${found.sideways} px`] : []),
    ...list("outside the window", found.outside),
    ...list("clipped text", found.clipped),
    ...list("target under 44 px", found.smallTargets),
    ...list("text under 14 px", found.tinyText),
    ...(filledButtons.length > 1 ? [`several filled buttons: ${filledButtons.join(" | ")}`] : []),
    ...(fontSizes.length > MOST_FONT_SIZES ? [`font sizes: ${fontSizes.join(" ")}`] : []),
  ];
}

/** Measures the page it runs in. A filled button is one whose ground is `--color-key`. */
export function measure(): Measured {
  const TARGETS = "a[href],button,summary,input:not([type=hidden]),select,textarea,[role=button]";
  const styleOf = (element: Element) => getComputedStyle(element);
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const visible = (element: Element) => {
    const { width, height } = boxOf(element);
    // Words for screen readers only are cut to one pixel.
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  const nameOf = (element: Element) => {
    const { width, height } = boxOf(element);
    const words = (element.textContent || element.getAttribute("aria-label") || "").trim();
    const size = `${Math.round(width)}x${Math.round(height)}`;
    return `<${element.tagName.toLowerCase()}> ${words.replace(/\s+/g, " ").slice(0, 40)} ${size}`;
  };
  /** It scrolls, or is a picture that is moved by arrow keys and by pointer. */
  const movesInside = (element: Element) =>
    /auto|scroll/.test(styleOf(element).overflowX) || element.matches(".react-flow");
  const scrollsInside = (element: Element) => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
      if (movesInside(up) && boxOf(up).right <= innerWidth + 1) return true;
    return false;
  };
  const isOutside = (element: Element) => {
    const { left, right } = boxOf(element);
    return (right > innerWidth + 1 || left < -1) && !scrollsInside(element);
  };
  const isClipped = (element: Element) => {
    const { display, overflowX, overflowY } = styleOf(element);
    if (display === "inline" || /auto|scroll/.test(overflowX)) return false;
    const hides = /hidden|clip/.test(overflowY);
    return (
      element.scrollWidth > element.clientWidth + 1 ||
      (hides && element.scrollHeight > element.clientHeight + 1)
    );
  };
  /** Words in the middle of a sentence, links and terms, may be as high as the line. */
  const inSentence = (element: Element) => {
    if (!/^inline(-block)?$/.test(styleOf(element).display)) return false;
    const block = element.closest("p,li,dd,td,figcaption,blockquote,h1,h2,h3");
    return block !== null && block.textContent?.trim() !== element.textContent?.trim();
  };
  const isSmall = (element: Element) => {
    const { width, height } = boxOf(element.closest("label") ?? element);
    return (width < 43.5 || height < 43.5) && !inSentence(element);
  };
  const ground = () => {
    const sample = document.body.appendChild(document.createElement("i"));
    sample.style.backgroundColor = "var(--color-key)";
    const colour = styleOf(sample).backgroundColor;
    sample.remove();
    return colour;
  };

  const key = ground();
  const all = [...document.body.querySelectorAll("*")].filter(visible);
  const drawn = all.filter((element) => !element.closest("svg"));
  const worded = drawn.filter(hasText);
  const targets = all.filter((element) => element.matches(TARGETS));
  const names = (elements: readonly Element[]) => elements.slice(0, 6).map(nameOf);
  return {
    width: innerWidth,
    sideways: document.documentElement.scrollWidth - innerWidth,
    outside: names(drawn.filter(isOutside)),
    clipped: names(worded.filter((element) => !element.children.length && isClipped(element))),
    smallTargets: names(targets.filter(isSmall)),
    tinyText: names(worded.filter((element) => parseFloat(styleOf(element).fontSize) < 14)),
    filledButtons: targets
      .filter((element) => element.matches("a,button,[role=button]"))
      .filter((element) => styleOf(element).backgroundColor === key)
      .map(nameOf),
    fontSizes: [...new Set(worded.map((element) => styleOf(element).fontSize))],
  };
}

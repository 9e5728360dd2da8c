/** Content that is only updated while its element is visible. */
export interface Shown<T> {
  show(value: T): void;
}

/**
 * Loads the content of an element when it first becomes visible, and updates it whenever it is visible.
 * @param load is called once
 */
export function whileSeen<T>(host: HTMLElement, load: () => Promise<Shown<T>>): Shown<T> {
  let loading: Promise<Shown<T>> | undefined;
  let latest: { value: T } | undefined;
  let isSeen = false;

  const update = async (): Promise<void> => {
    const shown = await (loading ??= load());
    const next = latest;
    if (!isSeen || !next) return;
    latest = undefined;
    shown.show(next.value);
  };

  new IntersectionObserver((entries) => {
    isSeen = entries.at(-1)!.isIntersecting;
    if (isSeen) void update();
  }).observe(host);

  return {
    show(value) {
      latest = { value };
      if (isSeen) void update();
    },
  };
}

/** Shows the current step and its duration on a terminal; nothing in a pipe. */
export interface Progress {
  /** Shows a step in place of the previous one. */
  step(what: string): void;
  /** Clears the line. */
  end(): void;
}

const [tick, clear] = [100, '\r\u001b[K'];

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step() {}, end() {} };
  let [what, since] = ['', 0];
  const draw = () => {
    const seconds = (Date.now() - since) / 1000;
    stream.write(`${clear}${what} … ${seconds < 1 ? '' : `${seconds.toFixed(1)} s`}`);
  };
  const timer = setInterval(draw, tick);
  // The timer must not keep the process running.
  timer.unref();
  return {
    step(next) {
      [what, since] = [next, Date.now()];
      draw();
    },
    end() {
      clearInterval(timer);
      stream.write(clear);
    },
  };
}

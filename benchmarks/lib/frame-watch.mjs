/*
 * Runs in the page before anything else. A frame's work is from the first callback of its animation frame to the first task after it:
 * script, then style, layout and the recording of what is to be painted. What the compositor does later runs on another thread.
 */
export function watchFrames() {
  const native = window.requestAnimationFrame.bind(window);
  const channel = new MessageChannel();
  const watch = {intervals: [], work: [], script: [], longTasks: [], clear() {
    this.intervals = [];
    this.work = [];
    this.script = [];
    this.longTasks = [];
  }};
  globalThis.frameWatch = watch;
  let frame = -1, begun = 0, scriptEnd = 0;
  channel.port1.onmessage = () => {
    watch.work.push(performance.now() - begun);
    watch.script.push(scriptEnd - begun);
  };

  function begin(time) {
    if (time === frame) {
      return;
    }
    if (frame >= 0) {
      watch.intervals.push(time - frame);
    }
    frame = time;
    begun = scriptEnd = performance.now();
    channel.port2.postMessage(null);
  }

  window.requestAnimationFrame = callback => native(time => {
    begin(time);
    callback(time);
    scriptEnd = performance.now();
  });
  (function always(time) {
    if (time !== undefined) {
      begin(time);
    }
    native(always);
  })();
  new PerformanceObserver(list => watch.longTasks.push(...list.getEntries().map(({duration}) => duration)))
    .observe({type: "longtask"});
}

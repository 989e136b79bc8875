package reludescent.web.element;

import reludescent.state.Store;

/** Has an element play only while it can be seen: what plays out of sight pauses, and goes on when it comes back. */
final class SightPlay {
  private boolean isInSight;
  /** Whether it plays as soon as it is in sight: it was to play by itself, or played when it went out of sight. */
  private boolean isWaiting;

  /** @param store null where there is nothing to play */
  void see(Store store, boolean isNow) {
    isInSight = isNow;
    if (store != null && isInSight && isWaiting) {
      isWaiting = false;
      ElementApi.play(store, true);
    } else if (store != null && !isInSight && store.state().playback().isPlaying()) {
      isWaiting = true;
      ElementApi.play(store, false);
    }
  }

  /** Begins with a new store, which is to play by itself or not. */
  void begin(Store store, boolean plays) {
    isWaiting = plays;
    see(store, isInSight);
  }
}

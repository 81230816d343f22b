// copied from generator/runtime, do not edit
/** Runs a callback of the user. What it throws is thrown where it harms nobody else, as `EventTarget` does. */
export function tell(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

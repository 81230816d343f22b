/** Bytes of a frame from a client. */
export const frameLimit = 1024 * 1024;
/** Bytes that may wait for a slow reader before it is cut off. */
export const backlogLimit = 8 * 1024 * 1024;

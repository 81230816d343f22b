/** Why something that was asked of the control panel is not done. */
export class ControlRefusal extends Error {
  /** `status`: the one of HTTP. 400: does not fit; 404: no such licence; 409: not now, or taken. */
  constructor(
    readonly status: 400 | 404 | 409,
    message: string,
  ) {
    super(message);
  }
}

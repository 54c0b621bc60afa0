/** A signature that could not be made; the message says why, in one sentence without a full stop. */
export class SigningError extends Error {}

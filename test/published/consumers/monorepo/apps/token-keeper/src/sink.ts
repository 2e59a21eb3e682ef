import type { ServiceToken } from "@example/cloudflare";

/** Where new secrets go. */
export interface Sink {
  /**
   * Takes the place of a token's next secret, before the token is rotated. There is one for each time that a token
   * expires, so that two runs, at once or in turn, cannot both rotate it. `undefined` if the secret is there already;
   * throws if the place cannot be had, or was taken and never filled.
   */
  claim(token: ServiceToken): Promise<Place | undefined>;
}

export interface Place extends AsyncDisposable {
  write(secret: NewSecret): Promise<void>;
  /** Gives it back, since the token was not rotated. */
  release(): Promise<void>;
}

/** The two headers of whoever uses the token. */
export interface NewSecret {
  readonly client_id: string;
  readonly client_secret: string;
}

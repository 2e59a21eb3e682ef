import { words } from "../base/words.js";

/** Words for what only its owner may know, at the end of a name. */
const SECRETS = [
  "secret",
  "token",
  "password",
  "passwd",
  "passphrase",
  "passcode",
  "credential",
  "private key",
  "privkey",
  "secret key",
  "secret access key",
  "signing key",
  "encryption key",
  "auth key",
  "service key",
  "api key",
  "apikey",
  "shared key",
  "preshared key",
  "hmac key",
  "md5 key",
  "pairing key",
  "license key",
  "stream key",
  "psk",
  "jwt",
  "auth code",
  "payment nonce",
  "ownership challenge",
  "otp",
  "bearer",
  "authorization",
  // addresses that are open to whoever knows them, or have a password in them
  "upload url",
  "download url",
  "signed url",
  "destination conf",
];

/** Words that only say in which form the content stands. */
const FORMS = new Set("value text string plain plaintext pem jwk base64 b64 data header".split(" "));

/** What ends like a secret and is none: it says where a list goes on, or stands for a thing that anybody may see. */
const NONE =
  /(^| )(page|next|prev|previous|continuation|cursor|sync|resume|scroll|marker) token$|(^| )public (token|credential)$/;

/** Whether the name of a field reads like that of a secret: `client_secret`, `apiKey`, `token_value`; not `token_id`. */
export function readsLikeSecret(name: string): boolean {
  const all = words(name.replace(/([a-z\d])([A-Z])/g, "$1 $2")).map((word) => word.toLowerCase());
  while (all.length > 1 && FORMS.has(all.at(-1) ?? "")) all.pop();
  const text = all.join(" ").replace(/s$/, "");
  return !NONE.test(text) && SECRETS.some((secret) => text === secret || text.endsWith(` ${secret}`));
}

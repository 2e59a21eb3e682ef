// Written by `pnpm generate` from openapi/user.yaml. Not edited by hand.

/** What surrounds the result of every successful answer. */
export interface Envelope {
  errors: Message[];
  messages: Message[];
  success: true;
}

/** What the API answers when it refuses a request. */
export interface ErrorAnswer {
  errors: Message[];
  messages: Message[];
  /** Empty, or null. */
  result: Record<string, unknown> | null;
  success: false;
}

/** A remark of the API on a request, or the reason why it was refused. */
export interface Message {
  /** The API's own number for it. */
  code: number;
  /** Where it is explained. */
  documentation_url?: string;
  /** The same in words. */
  message: string;
  /** What in the request it is about. */
  source?: {
    /** A JSON pointer into the body of the request. */
    pointer?: string;
  };
}

/** What to change of the user. What is left out stays as it is. */
export interface UpdateUser {
  /** Where the user lives. */
  country?: string | null;
  /** The first name. */
  first_name?: string | null;
  /** The last name. */
  last_name?: string | null;
  /** The telephone number. */
  telephone?: string | null;
  /** The postal code of that place. */
  zipcode?: string | null;
}

export type UserAnswer = Envelope & {
  result: UserDetails;
};

/** The user that the credentials belong to. */
export interface UserDetails {
  /** The trials that the user takes part in. */
  betas?: string[];
  /** Where the user lives. */
  country: string | null;
  /** The address that the user logs in with. Absent where the credentials may not see it. */
  email?: string;
  /** The first name. */
  first_name: string | null;
  /** Whether a zone of the user is on the business plan. */
  has_business_zones?: boolean;
  /** Whether a zone of the user is on the enterprise plan. */
  has_enterprise_zones?: boolean;
  /** Whether a zone of the user is on the pro plan. */
  has_pro_zones?: boolean;
  /** Names the user elsewhere in the API. */
  id: string;
  /** The last name. */
  last_name: string | null;
  /** Whether the user is locked out. */
  suspended: boolean;
  /** The telephone number. */
  telephone: string | null;
  /** Whether the user logs in with two factors. */
  two_factor_authentication_enabled: boolean;
  /** Whether an account that the user belongs to forbids turning the second factor off. */
  two_factor_authentication_locked?: boolean;
  /** The postal code of that place. */
  zipcode: string | null;
}

/** What the API has, by path template and method. */
export interface paths {
  "/user": {
    /** Get the user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": UserAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the user */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateUser } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": UserAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

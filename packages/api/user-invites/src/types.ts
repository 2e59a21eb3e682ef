// Written by `pnpm generate` from openapi/user-invites.yaml. Not edited by hand.

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

export interface Invite {
  expires_on?: string;
  id?: string;
  invited_by?: string;
  invited_member_email?: string;
  invited_member_id: string | null;
  invited_on?: string;
  organization_id: string;
  organization_is_enforcing_twofactor?: boolean;
  organization_name?: string;
  roles?: string[];
  status?: "pending" | "accepted" | "rejected" | "expired";
}

export interface InviteEdit {
  status: "accepted" | "rejected";
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

/** What the API has, by path template and method. */
export interface paths {
  "/user/invites": {
    /** List the invites of the user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Invite[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/invites/{invite_id}": {
    /** Get an invite of the user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { invite_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Invite;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Accept or reject an invite of the user */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { invite_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": InviteEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Invite;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

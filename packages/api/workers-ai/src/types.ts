// Written by `pnpm generate` from openapi/workers-ai.yaml. Not edited by hand.

export type AiRun = {
  label?: string;
  score?: number;
}[] | Blob | {
  audio?: string;
} | {
  data?: number[][];
  shape?: number[];
} | {
  text: string;
  vtt?: string;
  word_count?: number;
  words?: {
    end?: number;
    start?: number;
    word?: string;
  }[];
} | {
  label?: string;
  score?: number;
}[] | {
  box?: {
    xmax?: number;
    xmin?: number;
    ymax?: number;
    ymin?: number;
  };
  label?: string;
  score?: number;
}[] | {
  response: string;
  tool_calls?: {
    arguments?: unknown;
    name?: string;
  }[];
  usage?: {
    completion_tokens?: number;
    prompt_tokens?: number;
    total_tokens?: number;
  };
} | {
  translated_text?: string;
} | {
  summary?: string;
} | {
  description?: string;
} | {
  description?: string;
} | {
  data?: number[][];
  shape?: number[];
};

export interface AiRunFormat {
  json_schema?: unknown;
  type?: "json_object" | "json_schema";
}

export type AiRunInput = {
  text: string;
} | {
  /** Default: `7.5`. */
  guidance?: number;
  height?: number;
  image?: number[];
  image_b64?: string;
  mask?: number[];
  negative_prompt?: string;
  /** Default: `20`. */
  num_steps?: number;
  prompt: string;
  seed?: number;
  /** Default: `1`. */
  strength?: number;
  width?: number;
} | {
  lang?: string;
  prompt: string;
} | {
  text: string | string[];
} | {
  audio: number[];
  /** Default: `"en"`. */
  source_lang?: string;
  target_lang?: string;
} | {
  image: number[];
} | {
  image?: number[];
} | {
  frequency_penalty?: number;
  lora?: string;
  max_tokens?: number;
  presence_penalty?: number;
  prompt: string;
  /** Default: `false`. */
  raw?: boolean;
  repetition_penalty?: number;
  response_format?: AiRunFormat;
  seed?: number;
  /** Default: `false`. */
  stream?: boolean;
  temperature?: number;
  top_k?: number;
  top_p?: number;
} | {
  frequency_penalty?: number;
  functions?: {
    code: string;
    name: string;
  }[];
  max_tokens?: number;
  messages: {
    content: string | {
      text?: string;
      type?: string;
    }[];
    role: string;
  }[];
  presence_penalty?: number;
  /** Default: `false`. */
  raw?: boolean;
  repetition_penalty?: number;
  response_format?: AiRunFormat;
  seed?: number;
  /** Default: `false`. */
  stream?: boolean;
  temperature?: number;
  tools?: ({
    description: string;
    name: string;
    parameters: AiRunParameters;
  } | {
    function: {
      description: string;
      name: string;
      parameters: AiRunParameters;
    };
    type: string;
  })[];
  top_k?: number;
  top_p?: number;
} | {
  /** Default: `"en"`. */
  source_lang?: string;
  target_lang: string;
  text: string;
} | {
  input_text: string;
  /** Default: `1024`. */
  max_length?: number;
} | {
  frequency_penalty?: number;
  image: number[];
  max_tokens?: number;
  presence_penalty?: number;
  prompt?: string;
  /** Default: `false`. */
  raw?: boolean;
  repetition_penalty?: number;
  seed?: number;
  temperature?: number;
  top_k?: number;
  top_p?: number;
} | {
  frequency_penalty?: number;
  ignore_eos?: boolean;
  image: string;
  max_tokens?: number;
  presence_penalty?: number;
  prompt: string;
  repetition_penalty?: number;
  seed?: number;
  temperature?: number;
  top_k?: number;
  top_p?: number;
} | {
  frequency_penalty?: number;
  ignore_eos?: boolean;
  image: string;
  max_tokens?: number;
  messages: {
    content: string | {
      image_url?: {
        url: string;
      };
      text?: string;
      type: string;
    }[];
    role: string;
  }[];
  presence_penalty?: number;
  repetition_penalty?: number;
  seed?: number;
  temperature?: number;
  top_k?: number;
  top_p?: number;
} | {
  image?: string;
  text?: string[];
};

export interface AiRunParameters {
  properties: {
    [key: string]: {
      description: string;
      type: string;
    };
  };
  required?: string[];
  type: string;
}

export interface Asset {
  success: boolean;
}

export interface CreatedFinetune {
  created_at: string;
  description?: string;
  id: string;
  model: string;
  modified_at: string;
  name: string;
  public: boolean;
}

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

export interface Finetune {
  created_at: string;
  description?: string;
  id: string;
  model: string;
  modified_at: string;
  name: string;
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

export interface NewFinetune {
  description?: string;
  model: string;
  name: string;
  public?: boolean;
}

export interface NewFinetuneAsset {
  file: Blob;
  file_name: string;
}

/** Which part of a list a page is. */
export interface PageInfo {
  /** How many items this page holds. */
  count: number;
  /** The number of this page. The first is 1. */
  page: number;
  /** How many items a page holds at most. */
  per_page: number;
  /** How many items there are on all pages. */
  total_count: number;
  /** How many pages there are. */
  total_pages: number;
}

export interface Public {
  created_at: string;
  description?: string;
  id: string;
  model: string;
  modified_at: string;
  name: string;
  public: boolean;
}

export interface Schema {
  input: {
    additionalProperties: boolean;
    description: string;
    type: string;
  };
  output: {
    additionalProperties: boolean;
    description: string;
    type: string;
  };
}

export interface ToMarkdownSupported {
  extension: string;
  mimeType: string;
}

export interface ToMarkdownTransform {
  data: string;
  format: string;
  mimeType: string;
  name: string;
  tokens: string;
}

export interface WorkersAiFinetunesPublicIndexQuery {
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
  /** What the list is sorted by. */
  orderBy?: string;
}

export interface WorkersAiModelsSchemaQuery {
  model: string;
}

export interface WorkersAiModelsSearchIndexQuery {
  author?: string;
  /** The format of the answer. */
  format?: "openrouter";
  hide_experimental?: boolean;
  include_deprecated?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  source?: number;
  task?: string;
}

export interface WorkersAiTomarkdownCreateBody {
  files: Blob[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/ai/authors/search": {
    /** Search the AI authors of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: unknown[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/finetunes": {
    /** List the AI finetunes of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Finetune;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an AI finetune for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewFinetune } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedFinetune;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/finetunes/public": {
    /** List the public AI finetunes of an account */
    get: {
      parameters: {
        query?: WorkersAiFinetunesPublicIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Public[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/finetunes/{finetune_id}/finetune-assets": {
    /** Create the finetune assets for an AI finetune */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; finetune_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewFinetuneAsset } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Asset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/models/schema": {
    /** Get the schema of the AI models of an account */
    get: {
      parameters: {
        query: WorkersAiModelsSchemaQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Schema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/models/search": {
    /** Search the AI models of an account */
    get: {
      parameters: {
        query?: WorkersAiModelsSearchIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: unknown[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/ai4bharat/indictrans2-en-indic-1B": {
    /** Run the model @cf/ai4bharat/indictrans2-en-indic-1B */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/ai4bharat/omni-indictrans2-en-indic-1b": {
    /** Run the model @cf/ai4bharat/omni-indictrans2-en-indic-1b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/aisingapore/gemma-sea-lion-v4-27b-it": {
    /** Run the model @cf/aisingapore/gemma-sea-lion-v4-27b-it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/baai/bge-base-en-v1.5": {
    /** Run the model @cf/baai/bge-base-en-v1.5 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/baai/bge-large-en-v1.5": {
    /** Run the model @cf/baai/bge-large-en-v1.5 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/baai/bge-m3": {
    /** Run the model @cf/baai/bge-m3 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/baai/bge-reranker-base": {
    /** Run the model @cf/baai/bge-reranker-base */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/baai/bge-small-en-v1.5": {
    /** Run the model @cf/baai/bge-small-en-v1.5 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/baai/omni-bge-base-en-v1.5": {
    /** Run the model @cf/baai/omni-bge-base-en-v1.5 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/baai/omni-bge-large-en-v1.5": {
    /** Run the model @cf/baai/omni-bge-large-en-v1.5 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/baai/omni-bge-m3": {
    /** Run the model @cf/baai/omni-bge-m3 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/baai/omni-bge-small-en-v1.5": {
    /** Run the model @cf/baai/omni-bge-small-en-v1.5 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/baai/ray-bge-large-en-v1.5": {
    /** Run the model @cf/baai/ray-bge-large-en-v1.5 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-1-schnell": {
    /** Run the model @cf/black-forest-labs/flux-1-schnell */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-2-dev": {
    /** Run the model @cf/black-forest-labs/flux-2-dev */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-2-klein-4b": {
    /** Run the model @cf/black-forest-labs/flux-2-klein-4b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-2-klein-9b": {
    /** Run the model @cf/black-forest-labs/flux-2-klein-9b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/bytedance/stable-diffusion-xl-lightning": {
    /** Run the model @cf/bytedance/stable-diffusion-xl-lightning */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/deepgram/aura-1": {
    /** Run the model @cf/deepgram/aura-1 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/deepgram/aura-2-en": {
    /** Run the model @cf/deepgram/aura-2-en */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/deepgram/aura-2-es": {
    /** Run the model @cf/deepgram/aura-2-es */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/deepgram/flux": {
    /** Run the model @cf/deepgram/flux */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/deepgram/nova-3": {
    /** Run the model @cf/deepgram/nova-3 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/deepseek-ai/deepseek-math-7b-instruct": {
    /** Run the model @cf/deepseek-ai/deepseek-math-7b-instruct */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b": {
    /** Run the model @cf/deepseek-ai/deepseek-r1-distill-qwen-32b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/defog/sqlcoder-7b-2": {
    /** Run the model @cf/defog/sqlcoder-7b-2 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/facebook/bart-large-cnn": {
    /** Run the model @cf/facebook/bart-large-cnn */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/facebook/omni-bart-large-cnn": {
    /** Run the model @cf/facebook/omni-bart-large-cnn */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/facebook/omni-detr-resnet-50": {
    /** Run the model @cf/facebook/omni-detr-resnet-50 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/fblgit/una-cybertron-7b-v2-bf16": {
    /** Run the model @cf/fblgit/una-cybertron-7b-v2-bf16 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/google/embeddinggemma-300m": {
    /** Run the model @cf/google/embeddinggemma-300m */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/google/gemma-2b-it-lora": {
    /** Run the model @cf/google/gemma-2b-it-lora */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/google/gemma-3-12b-it": {
    /** Run the model @cf/google/gemma-3-12b-it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/google/gemma-7b-it-lora": {
    /** Run the model @cf/google/gemma-7b-it-lora */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/google/omni-embeddinggemma-300m": {
    /** Run the model @cf/google/omni-embeddinggemma-300m */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/huggingface/distilbert-sst-2-int8": {
    /** Run the model @cf/huggingface/distilbert-sst-2-int8 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/huggingface/omni-distilbert-sst-2-int8": {
    /** Run the model @cf/huggingface/omni-distilbert-sst-2-int8 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/ibm-granite/granite-4.0-h-micro": {
    /** Run the model @cf/ibm-granite/granite-4.0-h-micro */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/leonardo/lucid-origin": {
    /** Run the model @cf/leonardo/lucid-origin */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/leonardo/phoenix-1.0": {
    /** Run the model @cf/leonardo/phoenix-1.0 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/lykon/dreamshaper-8-lcm": {
    /** Run the model @cf/lykon/dreamshaper-8-lcm */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta-llama/llama-2-7b-chat-hf-lora": {
    /** Run the model @cf/meta-llama/llama-2-7b-chat-hf-lora */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-2-7b-chat-fp16": {
    /** Run the model @cf/meta/llama-2-7b-chat-fp16 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-2-7b-chat-int8": {
    /** Run the model @cf/meta/llama-2-7b-chat-int8 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-3-8b-instruct": {
    /** Run the model @cf/meta/llama-3-8b-instruct */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-3-8b-instruct-awq": {
    /** Run the model @cf/meta/llama-3-8b-instruct-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-3.1-70b-instruct-fp8-fast": {
    /** Run the model @cf/meta/llama-3.1-70b-instruct-fp8-fast */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-3.1-8b-instruct-awq": {
    /** Run the model @cf/meta/llama-3.1-8b-instruct-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-3.1-8b-instruct-fp8": {
    /** Run the model @cf/meta/llama-3.1-8b-instruct-fp8 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-3.1-8b-instruct-fp8-fast": {
    /** Run the model @cf/meta/llama-3.1-8b-instruct-fp8-fast */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-3.2-11b-vision-instruct": {
    /** Run the model @cf/meta/llama-3.2-11b-vision-instruct */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-3.2-1b-instruct": {
    /** Run the model @cf/meta/llama-3.2-1b-instruct */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-3.2-3b-instruct": {
    /** Run the model @cf/meta/llama-3.2-3b-instruct */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast": {
    /** Run the model @cf/meta/llama-3.3-70b-instruct-fp8-fast */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-4-scout-17b-16e-instruct": {
    /** Run the model @cf/meta/llama-4-scout-17b-16e-instruct */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/llama-guard-3-8b": {
    /** Run the model @cf/meta/llama-guard-3-8b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/meta/m2m100-1.2b": {
    /** Run the model @cf/meta/m2m100-1.2b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/microsoft/phi-2": {
    /** Run the model @cf/microsoft/phi-2 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/microsoft/resnet-50": {
    /** Run the model @cf/microsoft/resnet-50 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/mistral/mistral-7b-instruct-v0.1": {
    /** Run the model @cf/mistral/mistral-7b-instruct-v0.1 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/mistral/mistral-7b-instruct-v0.2-lora": {
    /** Run the model @cf/mistral/mistral-7b-instruct-v0.2-lora */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/mistralai/mistral-small-3.1-24b-instruct": {
    /** Run the model @cf/mistralai/mistral-small-3.1-24b-instruct */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/myshell-ai/melotts": {
    /** Run the model @cf/myshell-ai/melotts */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/openai/gpt-oss-120b": {
    /** Run the model @cf/openai/gpt-oss-120b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/openai/gpt-oss-20b": {
    /** Run the model @cf/openai/gpt-oss-20b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/openai/whisper": {
    /** Run the model @cf/openai/whisper */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/openai/whisper-large-v3-turbo": {
    /** Run the model @cf/openai/whisper-large-v3-turbo */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/openai/whisper-tiny-en": {
    /** Run the model @cf/openai/whisper-tiny-en */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/openchat/openchat-3.5-0106": {
    /** Run the model @cf/openchat/openchat-3.5-0106 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/pfnet/plamo-embedding-1b": {
    /** Run the model @cf/pfnet/plamo-embedding-1b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-0.5b-chat": {
    /** Run the model @cf/qwen/qwen1.5-0.5b-chat */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-1.8b-chat": {
    /** Run the model @cf/qwen/qwen1.5-1.8b-chat */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-14b-chat-awq": {
    /** Run the model @cf/qwen/qwen1.5-14b-chat-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-7b-chat-awq": {
    /** Run the model @cf/qwen/qwen1.5-7b-chat-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/qwen/qwen2.5-coder-32b-instruct": {
    /** Run the model @cf/qwen/qwen2.5-coder-32b-instruct */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/qwen/qwen3-30b-a3b-fp8": {
    /** Run the model @cf/qwen/qwen3-30b-a3b-fp8 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/qwen/qwen3-embedding-0.6b": {
    /** Run the model @cf/qwen/qwen3-embedding-0.6b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/qwen/qwq-32b": {
    /** Run the model @cf/qwen/qwq-32b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/runwayml/stable-diffusion-v1-5-img2img": {
    /** Run the model @cf/runwayml/stable-diffusion-v1-5-img2img */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/runwayml/stable-diffusion-v1-5-inpainting": {
    /** Run the model @cf/runwayml/stable-diffusion-v1-5-inpainting */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/stabilityai/stable-diffusion-xl-base-1.0": {
    /** Run the model @cf/stabilityai/stable-diffusion-xl-base-1.0 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/thebloke/discolm-german-7b-v1-awq": {
    /** Run the model @cf/thebloke/discolm-german-7b-v1-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/tiiuae/falcon-7b-instruct": {
    /** Run the model @cf/tiiuae/falcon-7b-instruct */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@cf/tinyllama/tinyllama-1.1b-chat-v1.0": {
    /** Run the model @cf/tinyllama/tinyllama-1.1b-chat-v1.0 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@hf/google/gemma-7b-it": {
    /** Run the model @hf/google/gemma-7b-it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@hf/mistral/mistral-7b-instruct-v0.2": {
    /** Run the model @hf/mistral/mistral-7b-instruct-v0.2 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@hf/nexusflow/starling-lm-7b-beta": {
    /** Run the model @hf/nexusflow/starling-lm-7b-beta */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@hf/nousresearch/hermes-2-pro-mistral-7b": {
    /** Run the model @hf/nousresearch/hermes-2-pro-mistral-7b */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@hf/thebloke/deepseek-coder-6.7b-base-awq": {
    /** Run the model @hf/thebloke/deepseek-coder-6.7b-base-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@hf/thebloke/deepseek-coder-6.7b-instruct-awq": {
    /** Run the model @hf/thebloke/deepseek-coder-6.7b-instruct-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@hf/thebloke/llama-2-13b-chat-awq": {
    /** Run the model @hf/thebloke/llama-2-13b-chat-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@hf/thebloke/mistral-7b-instruct-v0.1-awq": {
    /** Run the model @hf/thebloke/mistral-7b-instruct-v0.1-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@hf/thebloke/neural-chat-7b-v3-1-awq": {
    /** Run the model @hf/thebloke/neural-chat-7b-v3-1-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@hf/thebloke/openhermes-2.5-mistral-7b-awq": {
    /** Run the model @hf/thebloke/openhermes-2.5-mistral-7b-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/@hf/thebloke/zephyr-7b-beta-awq": {
    /** Run the model @hf/thebloke/zephyr-7b-beta-awq */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/run/{model_name}": {
    /** Send data to an AI run of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; model_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": AiRunInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AiRun;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/tasks/search": {
    /** Search the AI tasks of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: unknown[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/tomarkdown": {
    /** Create the AI Markdown conversion for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": WorkersAiTomarkdownCreateBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ToMarkdownTransform[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/tomarkdown/supported": {
    /** Get the Markdown conversion supported of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ToMarkdownSupported[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/workers-ai.yaml. Not edited by hand.

/** A prompt on an image. */
export interface AskOfImage {
  /** Makes words that occur often less likely. */
  frequency_penalty?: number;
  /** Goes on where the model would end. */
  ignore_eos?: boolean;
  /** The image: its bytes as numbers, or for models that chat as a data URI. */
  image: string;
  /** How many tokens the answer has at most. */
  max_tokens?: number;
  /** Makes words that occurred at all less likely. */
  presence_penalty?: number;
  /** What to answer, or what to draw. */
  prompt: string;
  /** Makes repeating words less likely. */
  repetition_penalty?: number;
  /** The same seed makes answers that can be repeated. */
  seed?: number;
  /** How random the answer is: the higher, the less predictable. */
  temperature?: number;
  /** Only so many of the likeliest tokens are picked from. */
  top_k?: number;
  /** Only the likeliest tokens whose probabilities add up to this are picked from. */
  top_p?: number;
}

/** Text from a conversation, with tools if wanted. */
export interface Chat {
  /** Makes words that occur often less likely. */
  frequency_penalty?: number;
  /** Code that the model may call. */
  functions?: {
    code: string;
    name: string;
  }[];
  /** How many tokens the answer has at most. */
  max_tokens?: number;
  /** The conversation so far, oldest first. */
  messages: ChatMessage[];
  /** Makes words that occurred at all less likely. */
  presence_penalty?: number;
  /**
   * Sends the prompt as it is, without the model's chat template.
   * Default: `false`.
   */
  raw?: boolean;
  /** Makes repeating words less likely. */
  repetition_penalty?: number;
  /** Asks for JSON, of a schema if one is given. */
  response_format?: ResponseFormat;
  /** The same seed makes answers that can be repeated. */
  seed?: number;
  /**
   * Answers event by event (`text/event-stream`): read it with `as: "stream"`.
   * Default: `false`.
   */
  stream?: boolean;
  /** How random the answer is: the higher, the less predictable. */
  temperature?: number;
  /** Functions that the model may ask to be called. */
  tools?: ChatTool[];
  /** Only so many of the likeliest tokens are picked from. */
  top_k?: number;
  /** Only the likeliest tokens whose probabilities add up to this are picked from. */
  top_p?: number;
}

export interface ChatMessage {
  /** What was said. */
  content: string | {
    text?: string;
    type?: string;
  }[];
  /** `system`, `user`, `assistant` or `tool`. */
  role: string;
}

/** A conversation on an image. */
export interface ChatOfImage {
  /** Makes words that occur often less likely. */
  frequency_penalty?: number;
  /** Goes on where the model would end. */
  ignore_eos?: boolean;
  /** The image: its bytes as numbers, or for models that chat as a data URI. */
  image: string;
  /** How many tokens the answer has at most. */
  max_tokens?: number;
  /** The conversation so far, oldest first. */
  messages: ImageChatMessage[];
  /** Makes words that occurred at all less likely. */
  presence_penalty?: number;
  /** Makes repeating words less likely. */
  repetition_penalty?: number;
  /** The same seed makes answers that can be repeated. */
  seed?: number;
  /** How random the answer is: the higher, the less predictable. */
  temperature?: number;
  /** Only so many of the likeliest tokens are picked from. */
  top_k?: number;
  /** Only the likeliest tokens whose probabilities add up to this are picked from. */
  top_p?: number;
}

export type ChatTool = {
  description: string;
  name: string;
  parameters: ToolParameters;
} | {
  function: {
    description: string;
    name: string;
    parameters: ToolParameters;
  };
  type: string;
};

/** What an image shows. */
export interface ClassifyImage {
  /** The image: its bytes as numbers, or for models that chat as a data URI. */
  image: number[];
}

/** How positive a text is. */
export interface ClassifyText {
  /** The text, or several at once where a model takes them. */
  text: string;
}

/** Text from one prompt. */
export interface Complete {
  /** Makes words that occur often less likely. */
  frequency_penalty?: number;
  /** A finetune to put on the model: its name or id. */
  lora?: string;
  /** How many tokens the answer has at most. */
  max_tokens?: number;
  /** Makes words that occurred at all less likely. */
  presence_penalty?: number;
  /** What to answer, or what to draw. */
  prompt: string;
  /**
   * Sends the prompt as it is, without the model's chat template.
   * Default: `false`.
   */
  raw?: boolean;
  /** Makes repeating words less likely. */
  repetition_penalty?: number;
  /** Asks for JSON, of a schema if one is given. */
  response_format?: ResponseFormat;
  /** The same seed makes answers that can be repeated. */
  seed?: number;
  /**
   * Answers event by event (`text/event-stream`): read it with `as: "stream"`.
   * Default: `false`.
   */
  stream?: boolean;
  /** How random the answer is: the higher, the less predictable. */
  temperature?: number;
  /** Only so many of the likeliest tokens are picked from. */
  top_k?: number;
  /** Only the likeliest tokens whose probabilities add up to this are picked from. */
  top_p?: number;
}

/** An image in words. */
export interface DescribeImage {
  /** Makes words that occur often less likely. */
  frequency_penalty?: number;
  /** The image: its bytes as numbers, or for models that chat as a data URI. */
  image: number[];
  /** How many tokens the answer has at most. */
  max_tokens?: number;
  /** Makes words that occurred at all less likely. */
  presence_penalty?: number;
  /** What to answer, or what to draw. */
  prompt?: string;
  /**
   * Sends the prompt as it is, without the model's chat template.
   * Default: `false`.
   */
  raw?: boolean;
  /** Makes repeating words less likely. */
  repetition_penalty?: number;
  /** The same seed makes answers that can be repeated. */
  seed?: number;
  /** How random the answer is: the higher, the less predictable. */
  temperature?: number;
  /** Only so many of the likeliest tokens are picked from. */
  top_k?: number;
  /** Only the likeliest tokens whose probabilities add up to this are picked from. */
  top_p?: number;
}

/** Where things are in an image. */
export interface DetectObjects {
  /** The image: its bytes as numbers, or for models that chat as a data URI. */
  image?: number[];
}

export type DetectedObjects = {
  box?: {
    xmax?: number;
    xmin?: number;
    ymax?: number;
    ymin?: number;
  };
  label?: string;
  score?: number;
}[];

/** Texts as vectors, for search and comparison. */
export interface EmbedText {
  /** The text, or several at once where a model takes them. */
  text: string | string[];
}

/** Texts or an image as vectors. */
export interface EmbedTextOrImage {
  /** The image: its bytes as numbers, or for models that chat as a data URI. */
  image?: string;
  /** The text, or several at once where a model takes them. */
  text?: string[];
}

export interface Embeddings {
  /** A vector for each text. */
  data?: number[][];
  /** How many vectors, and how long each is. */
  shape?: number[];
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
  /** When it was made. */
  created_at: string;
  /** A note. */
  description?: string;
  id: string;
  /** The model that it is made for. */
  model: string;
  /** When it was last changed. */
  modified_at: string;
  /** What it is called. */
  name: string;
}

export interface FinetuneAsset {
  success: boolean;
}

/** An image from words, or from another image. */
export interface GenerateImage {
  /**
   * How closely the image follows the prompt.
   * Default: `7.5`.
   */
  guidance?: number;
  /** In pixels. */
  height?: number;
  /** The image: its bytes as numbers, or for models that chat as a data URI. */
  image?: number[];
  /** The image to start from, in base64. */
  image_b64?: string;
  /** Which part of the image is drawn anew. */
  mask?: number[];
  /** What must not be in the image. */
  negative_prompt?: string;
  /**
   * How many steps of diffusion there are: more are better, and slower.
   * Default: `20`.
   */
  num_steps?: number;
  /** What to answer, or what to draw. */
  prompt: string;
  /** The same seed makes answers that can be repeated. */
  seed?: number;
  /**
   * How much of the image given is changed, from 0 to 1.
   * Default: `1`.
   */
  strength?: number;
  /** In pixels. */
  width?: number;
}

/** An image: ask for it with `as: "bytes"`. */
export type ImageBytes = Blob;

export interface ImageChatMessage {
  content: string | {
    image_url?: {
      url: string;
    };
    text?: string;
    type: string;
  }[];
  role: string;
}

export interface ImageDescription {
  description?: string;
}

export interface MarkdownFile {
  /** The file as Markdown. */
  data: string;
  format: string;
  /** The type of the file that was sent. */
  mimeType: string;
  /** The name of the file that was sent. */
  name: string;
  /** About how many tokens the Markdown is. */
  tokens: string;
}

export interface MarkdownFormat {
  extension: string;
  mimeType: string;
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

export interface ModelSchema {
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

export interface NewFinetune {
  /** A note. */
  description?: string;
  /** The model that it is made for. */
  model: string;
  /** What it is called. */
  name: string;
  /** Whether other accounts may use it. */
  public?: boolean;
}

export interface NewFinetuneAsset {
  /** The file itself. */
  file: Blob;
  /** What it is called. */
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

export interface PublicFinetune {
  /** When it was made. */
  created_at: string;
  /** A note. */
  description?: string;
  id: string;
  /** The model that it is made for. */
  model: string;
  /** When it was last changed. */
  modified_at: string;
  /** What it is called. */
  name: string;
  /** Whether other accounts may use it. */
  public: boolean;
}

export interface ResponseFormat {
  json_schema?: unknown;
  type?: "json_object" | "json_schema";
}

/** What a model answers, by its task. */
export type RunAnswer = TextLabels | ImageBytes | Speech | Embeddings | Transcript | DetectedObjects | TextAnswer | Translation | Summary | ImageDescription;

/** What a model takes, by its task. The page of the model says which form is its own. */
export type RunInput = ClassifyText | GenerateImage | SpeakText | EmbedText | Transcribe | ClassifyImage | DetectObjects | Complete | Chat | Translate | Summarize | DescribeImage | AskOfImage | ChatOfImage | EmbedTextOrImage;

/** Speech from text. */
export interface SpeakText {
  /** The language to speak, such as `en`. */
  lang?: string;
  /** What to answer, or what to draw. */
  prompt: string;
}

export interface Speech {
  /** An MP3 in base64. */
  audio?: string;
}

/** A long text in short. */
export interface Summarize {
  /** The text to sum up. */
  input_text: string;
  /**
   * How long the summary may be.
   * Default: `1024`.
   */
  max_length?: number;
}

export interface Summary {
  summary?: string;
}

export interface TextAnswer {
  /** What the model wrote. */
  response: string;
  /** The functions that it asks to be called. */
  tool_calls?: {
    arguments?: unknown;
    name?: string;
  }[];
  /** How many tokens it took. */
  usage?: {
    completion_tokens?: number;
    prompt_tokens?: number;
    total_tokens?: number;
  };
}

export type TextLabels = {
  label?: string;
  score?: number;
}[];

export interface ToolParameters {
  properties: {
    [key: string]: {
      description: string;
      type: string;
    };
  };
  required?: string[];
  type: string;
}

/** Speech to text. */
export interface Transcribe {
  /** The bytes of the recording, as numbers. */
  audio: number[];
  /**
   * The language of what is sent.
   * Default: `"en"`.
   */
  source_lang?: string;
  /** The language to translate into. */
  target_lang?: string;
}

export interface Transcript {
  /** All that was said. */
  text: string;
  /** The same as subtitles, in WebVTT. */
  vtt?: string;
  word_count?: number;
  /** Each word, with when it was said. */
  words?: {
    end?: number;
    start?: number;
    word?: string;
  }[];
}

/** A text in another language. */
export interface Translate {
  /**
   * The language of what is sent.
   * Default: `"en"`.
   */
  source_lang?: string;
  /** The language to translate into. */
  target_lang: string;
  /** The text, or several at once where a model takes them. */
  text: string;
}

export interface Translation {
  translated_text?: string;
}

export interface WorkersAiFinetunesPublicIndexQuery {
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
  /** What the list is sorted by. */
  orderBy?: string;
}

export interface WorkersAiMarkdownConvertBody {
  files: Blob[];
}

export interface WorkersAiModelsIndexQuery {
  /** Only models of this author. */
  author?: string;
  /** Another form of the list, for OpenRouter. */
  format?: "openrouter";
  /** Leaves out what is experimental. */
  hide_experimental?: boolean;
  /** Also what is going to be taken away. */
  include_deprecated?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only models with these words in them. */
  search?: string;
  /** Only models of this source. */
  source?: number;
  /** Only models for this task, such as `Text Generation`. */
  task?: string;
}

export interface WorkersAiModelsSchemaQuery {
  /** The name of the model. */
  model: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/ai/authors/search": {
    /** List the authors of models */
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
    /** List finetunes */
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
    /** Create a finetune */
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
          result: PublicFinetune;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/finetunes/public": {
    /** List public finetunes */
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
          result: PublicFinetune[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/finetunes/{finetune_id}/finetune-assets": {
    /** Upload a file of a finetune */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; finetune_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewFinetuneAsset } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": FinetuneAsset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/models/schema": {
    /** Get the schema of a model */
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
          result: ModelSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/models/search": {
    /** List the models */
    get: {
      parameters: {
        query?: WorkersAiModelsIndexQuery;
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
    /** Run a model */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; model_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": RunInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RunAnswer;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/tasks/search": {
    /** List the tasks that models are for */
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
    /** Convert files to Markdown */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": WorkersAiMarkdownConvertBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MarkdownFile[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai/tomarkdown/supported": {
    /** List the formats that can be converted */
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
          result: MarkdownFormat[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/workers-ai.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AiRun, AiRunInput, Asset, CreatedFinetune, Finetune, NewFinetune, NewFinetuneAsset, PageInfo, Public,
  Schema, ToMarkdownSupported, ToMarkdownTransform, WorkersAiFinetunesPublicIndexQuery,
  WorkersAiModelsSchemaQuery, WorkersAiModelsSearchIndexQuery, WorkersAiTomarkdownCreateBody, paths,
} from "./types.js";
export type * from "./types.js";

const workersAiTable = {
  only: [],
  resources: {
    authors: {
      endpoint: "authors",
      only: [],
      resources: {
        search: {
          endpoint: "search",
          only: ["index"],
          actions: { index: { permissions: ["com.cloudflare.api.account.ai"] } },
        },
      },
    },
    finetunes: {
      endpoint: "finetunes",
      id: "finetune_id",
      only: ["index", "create"],
      permissions: ["com.cloudflare.api.account.ai"],
      actions: {
        finetuneAssets: {
          method: "post",
          path: "{id}/finetune-assets",
          body: "required",
          contentType: "multipart/form-data",
          answer: "body",
        },
      },
      resources: {
        public: {
          endpoint: "public",
          only: ["index"],
          actions: { index: { permissions: ["com.cloudflare.api.account.ai"] } },
        },
      },
    },
    models: {
      endpoint: "models",
      only: [],
      actions: { schema: { method: "get", path: "schema", permissions: ["com.cloudflare.api.account.ai"] } },
      resources: {
        search: {
          endpoint: "search",
          only: ["index"],
          actions: { index: { paging: { by: "page" }, permissions: ["com.cloudflare.api.account.ai"] } },
        },
      },
    },
    run: {
      endpoint: "run",
      id: "model_name",
      only: [],
      actions: {
        post: {
          method: "post",
          path: "{id}",
          body: "optional",
          permissions: ["com.cloudflare.api.account.ai"],
        },
      },
      resources: {
        cf: {
          endpoint: "@cf",
          only: [],
          resources: {
            ai4bharat: {
              endpoint: "ai4bharat",
              only: [],
              actions: {
                indictrans2EnIndic1b: { method: "post", path: "indictrans2-en-indic-1B", body: "optional" },
                omniIndictrans2EnIndic1b: {
                  method: "post",
                  path: "omni-indictrans2-en-indic-1b",
                  body: "optional",
                },
              },
            },
            aisingapore: {
              endpoint: "aisingapore",
              only: [],
              actions: {
                gemmaSeaLionV4_27bIt: { method: "post", path: "gemma-sea-lion-v4-27b-it", body: "optional" },
              },
            },
            baai: {
              endpoint: "baai",
              only: [],
              actions: {
                bgeBaseEnV1_5: {
                  method: "post",
                  path: "bge-base-en-v1.5",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                bgeLargeEnV1_5: {
                  method: "post",
                  path: "bge-large-en-v1.5",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                bgeM3: { method: "post", path: "bge-m3", body: "optional" },
                bgeRerankerBase: { method: "post", path: "bge-reranker-base", body: "optional" },
                bgeSmallEnV1_5: {
                  method: "post",
                  path: "bge-small-en-v1.5",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                omniBgeBaseEnV1_5: { method: "post", path: "omni-bge-base-en-v1.5", body: "optional" },
                omniBgeLargeEnV1_5: { method: "post", path: "omni-bge-large-en-v1.5", body: "optional" },
                omniBgeM3: { method: "post", path: "omni-bge-m3", body: "optional" },
                omniBgeSmallEnV1_5: { method: "post", path: "omni-bge-small-en-v1.5", body: "optional" },
                rayBgeLargeEnV1_5: { method: "post", path: "ray-bge-large-en-v1.5", body: "optional" },
              },
            },
            blackForestLabs: {
              endpoint: "black-forest-labs",
              only: [],
              actions: {
                flux1Schnell: { method: "post", path: "flux-1-schnell", body: "optional" },
                flux2Dev: { method: "post", path: "flux-2-dev", body: "optional" },
                flux2Klein4b: { method: "post", path: "flux-2-klein-4b", body: "optional" },
                flux2Klein9b: { method: "post", path: "flux-2-klein-9b", body: "optional" },
              },
            },
            bytedance: {
              endpoint: "bytedance",
              only: [],
              actions: {
                stableDiffusionXlLightning: {
                  method: "post",
                  path: "stable-diffusion-xl-lightning",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            deepgram: {
              endpoint: "deepgram",
              only: [],
              actions: {
                aura1: { method: "post", path: "aura-1", body: "optional" },
                aura2En: { method: "post", path: "aura-2-en", body: "optional" },
                aura2Es: { method: "post", path: "aura-2-es", body: "optional" },
                flux: { method: "post", path: "flux", body: "optional" },
                nova3: { method: "post", path: "nova-3", body: "optional" },
              },
            },
            deepseekAi: {
              endpoint: "deepseek-ai",
              only: [],
              actions: {
                deepseekMath7bInstruct: {
                  method: "post",
                  path: "deepseek-math-7b-instruct",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                deepseekR1DistillQwen32b: {
                  method: "post",
                  path: "deepseek-r1-distill-qwen-32b",
                  body: "optional",
                },
              },
            },
            defog: {
              endpoint: "defog",
              only: [],
              actions: {
                sqlcoder7b2: {
                  method: "post",
                  path: "sqlcoder-7b-2",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            facebook: {
              endpoint: "facebook",
              only: [],
              actions: {
                bartLargeCnn: {
                  method: "post",
                  path: "bart-large-cnn",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                omniBartLargeCnn: { method: "post", path: "omni-bart-large-cnn", body: "optional" },
                omniDetrResnet50: { method: "post", path: "omni-detr-resnet-50", body: "optional" },
              },
            },
            fblgit: {
              endpoint: "fblgit",
              only: [],
              actions: {
                unaCybertron7bV2Bf16: {
                  method: "post",
                  path: "una-cybertron-7b-v2-bf16",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            google: {
              endpoint: "google",
              only: [],
              actions: {
                embeddinggemma300m: { method: "post", path: "embeddinggemma-300m", body: "optional" },
                gemma2bItLora: {
                  method: "post",
                  path: "gemma-2b-it-lora",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                gemma3_12bIt: { method: "post", path: "gemma-3-12b-it", body: "optional" },
                gemma7bItLora: {
                  method: "post",
                  path: "gemma-7b-it-lora",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                omniEmbeddinggemma300m: {
                  method: "post",
                  path: "omni-embeddinggemma-300m",
                  body: "optional",
                },
              },
            },
            huggingface: {
              endpoint: "huggingface",
              only: [],
              actions: {
                distilbertSst2Int8: {
                  method: "post",
                  path: "distilbert-sst-2-int8",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                omniDistilbertSst2Int8: {
                  method: "post",
                  path: "omni-distilbert-sst-2-int8",
                  body: "optional",
                },
              },
            },
            ibmGranite: {
              endpoint: "ibm-granite",
              only: [],
              actions: {
                granite4_0HMicro: { method: "post", path: "granite-4.0-h-micro", body: "optional" },
              },
            },
            leonardo: {
              endpoint: "leonardo",
              only: [],
              actions: {
                lucidOrigin: { method: "post", path: "lucid-origin", body: "optional" },
                phoenix1_0: { method: "post", path: "phoenix-1.0", body: "optional" },
              },
            },
            lykon: {
              endpoint: "lykon",
              only: [],
              actions: {
                dreamshaper8Lcm: {
                  method: "post",
                  path: "dreamshaper-8-lcm",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            meta: {
              endpoint: "meta",
              only: [],
              actions: {
                llama2_7bChatFp16: {
                  method: "post",
                  path: "llama-2-7b-chat-fp16",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                llama2_7bChatInt8: { method: "post", path: "llama-2-7b-chat-int8", body: "optional" },
                llama3_1_70bInstructFp8Fast: {
                  method: "post",
                  path: "llama-3.1-70b-instruct-fp8-fast",
                  body: "optional",
                },
                llama3_1_8bInstructAwq: {
                  method: "post",
                  path: "llama-3.1-8b-instruct-awq",
                  body: "optional",
                },
                llama3_1_8bInstructFp8: {
                  method: "post",
                  path: "llama-3.1-8b-instruct-fp8",
                  body: "optional",
                },
                llama3_1_8bInstructFp8Fast: {
                  method: "post",
                  path: "llama-3.1-8b-instruct-fp8-fast",
                  body: "optional",
                },
                llama3_2_11bVisionInstruct: {
                  method: "post",
                  path: "llama-3.2-11b-vision-instruct",
                  body: "optional",
                },
                llama3_2_1bInstruct: { method: "post", path: "llama-3.2-1b-instruct", body: "optional" },
                llama3_2_3bInstruct: { method: "post", path: "llama-3.2-3b-instruct", body: "optional" },
                llama3_3_70bInstructFp8Fast: {
                  method: "post",
                  path: "llama-3.3-70b-instruct-fp8-fast",
                  body: "optional",
                },
                llama3_8bInstruct: {
                  method: "post",
                  path: "llama-3-8b-instruct",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                llama3_8bInstructAwq: {
                  method: "post",
                  path: "llama-3-8b-instruct-awq",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                llama4Scout17b16eInstruct: {
                  method: "post",
                  path: "llama-4-scout-17b-16e-instruct",
                  body: "optional",
                },
                llamaGuard3_8b: { method: "post", path: "llama-guard-3-8b", body: "optional" },
                m2m100_1_2b: {
                  method: "post",
                  path: "m2m100-1.2b",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            metaLlama: {
              endpoint: "meta-llama",
              only: [],
              actions: {
                llama2_7bChatHfLora: {
                  method: "post",
                  path: "llama-2-7b-chat-hf-lora",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            microsoft: {
              endpoint: "microsoft",
              only: [],
              permissions: ["com.cloudflare.api.account.ai"],
              actions: {
                phi2: { method: "post", path: "phi-2", body: "optional" },
                resnet50: { method: "post", path: "resnet-50", body: "optional" },
              },
            },
            mistral: {
              endpoint: "mistral",
              only: [],
              actions: {
                mistral7bInstructV0_1: { method: "post", path: "mistral-7b-instruct-v0.1", body: "optional" },
                mistral7bInstructV0_2Lora: {
                  method: "post",
                  path: "mistral-7b-instruct-v0.2-lora",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            mistralai: {
              endpoint: "mistralai",
              only: [],
              actions: {
                mistralSmall3_1_24bInstruct: {
                  method: "post",
                  path: "mistral-small-3.1-24b-instruct",
                  body: "optional",
                },
              },
            },
            myshellAi: {
              endpoint: "myshell-ai",
              only: [],
              actions: { melotts: { method: "post", path: "melotts", body: "optional" } },
            },
            openai: {
              endpoint: "openai",
              only: [],
              actions: {
                gptOss120b: { method: "post", path: "gpt-oss-120b", body: "optional" },
                gptOss20b: { method: "post", path: "gpt-oss-20b", body: "optional" },
                whisper: {
                  method: "post",
                  path: "whisper",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
                whisperLargeV3Turbo: { method: "post", path: "whisper-large-v3-turbo", body: "optional" },
                whisperTinyEn: {
                  method: "post",
                  path: "whisper-tiny-en",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            openchat: {
              endpoint: "openchat",
              only: [],
              actions: {
                openchat3_5_0106: {
                  method: "post",
                  path: "openchat-3.5-0106",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            pfnet: {
              endpoint: "pfnet",
              only: [],
              actions: { plamoEmbedding1b: { method: "post", path: "plamo-embedding-1b", body: "optional" } },
            },
            qwen: {
              endpoint: "qwen",
              only: [],
              permissions: ["com.cloudflare.api.account.ai"],
              actions: {
                qwen1_5_0_5bChat: { method: "post", path: "qwen1.5-0.5b-chat", body: "optional" },
                qwen1_5_14bChatAwq: { method: "post", path: "qwen1.5-14b-chat-awq", body: "optional" },
                qwen1_5_1_8bChat: { method: "post", path: "qwen1.5-1.8b-chat", body: "optional" },
                qwen1_5_7bChatAwq: { method: "post", path: "qwen1.5-7b-chat-awq", body: "optional" },
                qwen2_5Coder32bInstruct: {
                  method: "post",
                  path: "qwen2.5-coder-32b-instruct",
                  body: "optional",
                  permissions: [],
                },
                qwen3Embedding0_6b: {
                  method: "post",
                  path: "qwen3-embedding-0.6b",
                  body: "optional",
                  permissions: [],
                },
                qwen3_30bA3bFp8: {
                  method: "post",
                  path: "qwen3-30b-a3b-fp8",
                  body: "optional",
                  permissions: [],
                },
                qwq32b: { method: "post", path: "qwq-32b", body: "optional", permissions: [] },
              },
            },
            runwayml: {
              endpoint: "runwayml",
              only: [],
              permissions: ["com.cloudflare.api.account.ai"],
              actions: {
                stableDiffusionV1_5Img2img: {
                  method: "post",
                  path: "stable-diffusion-v1-5-img2img",
                  body: "optional",
                },
                stableDiffusionV1_5Inpainting: {
                  method: "post",
                  path: "stable-diffusion-v1-5-inpainting",
                  body: "optional",
                },
              },
            },
            stabilityai: {
              endpoint: "stabilityai",
              only: [],
              actions: {
                stableDiffusionXlBase1_0: {
                  method: "post",
                  path: "stable-diffusion-xl-base-1.0",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            thebloke: {
              endpoint: "thebloke",
              only: [],
              actions: {
                discolmGerman7bV1Awq: {
                  method: "post",
                  path: "discolm-german-7b-v1-awq",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            tiiuae: {
              endpoint: "tiiuae",
              only: [],
              actions: {
                falcon7bInstruct: {
                  method: "post",
                  path: "falcon-7b-instruct",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            tinyllama: {
              endpoint: "tinyllama",
              only: [],
              actions: {
                tinyllama1_1bChatV1_0: {
                  method: "post",
                  path: "tinyllama-1.1b-chat-v1.0",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
          },
        },
        hf: {
          endpoint: "@hf",
          only: [],
          resources: {
            google: {
              endpoint: "google",
              only: [],
              actions: { gemma7bIt: { method: "post", path: "gemma-7b-it", body: "optional" } },
            },
            mistral: {
              endpoint: "mistral",
              only: [],
              actions: {
                mistral7bInstructV0_2: {
                  method: "post",
                  path: "mistral-7b-instruct-v0.2",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            nexusflow: {
              endpoint: "nexusflow",
              only: [],
              actions: {
                starlingLm7bBeta: {
                  method: "post",
                  path: "starling-lm-7b-beta",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            nousresearch: {
              endpoint: "nousresearch",
              only: [],
              actions: {
                hermes2ProMistral7b: {
                  method: "post",
                  path: "hermes-2-pro-mistral-7b",
                  body: "optional",
                  permissions: ["com.cloudflare.api.account.ai"],
                },
              },
            },
            thebloke: {
              endpoint: "thebloke",
              only: [],
              permissions: ["com.cloudflare.api.account.ai"],
              actions: {
                deepseekCoder6_7bBaseAwq: {
                  method: "post",
                  path: "deepseek-coder-6.7b-base-awq",
                  body: "optional",
                },
                deepseekCoder6_7bInstructAwq: {
                  method: "post",
                  path: "deepseek-coder-6.7b-instruct-awq",
                  body: "optional",
                },
                llama2_13bChatAwq: { method: "post", path: "llama-2-13b-chat-awq", body: "optional" },
                mistral7bInstructV0_1Awq: {
                  method: "post",
                  path: "mistral-7b-instruct-v0.1-awq",
                  body: "optional",
                },
                neuralChat7bV3_1Awq: { method: "post", path: "neural-chat-7b-v3-1-awq", body: "optional" },
                openhermes2_5Mistral7bAwq: {
                  method: "post",
                  path: "openhermes-2.5-mistral-7b-awq",
                  body: "optional",
                },
                zephyr7bBetaAwq: { method: "post", path: "zephyr-7b-beta-awq", body: "optional" },
              },
            },
          },
        },
      },
    },
    tasks: {
      endpoint: "tasks",
      only: [],
      resources: {
        search: {
          endpoint: "search",
          only: ["index"],
          actions: { index: { permissions: ["com.cloudflare.api.account.ai"] } },
        },
      },
    },
    tomarkdown: {
      endpoint: "tomarkdown",
      singular: true,
      only: ["create"],
      actions: { create: { contentType: "multipart/form-data" } },
      resources: { supported: { endpoint: "supported", only: ["index"] } },
    },
  },
} as const;

/**
 * Runs AI models (text, images, speech, embeddings, translation), and finds them. Models that are spoken to
 * over a WebSocket (`GET` on some of Deepgram and Pipecat) are not here, since a WebSocket is no request of
 * this client: `new WebSocket()` opens their addresses.
 */
export const workersAi: WorkersAi = resource<paths>()("/accounts/{account_id}/ai", workersAiTable) as never;

/** `workersAi`: `/accounts/{account_id}/ai` */
export interface WorkersAi<Bound extends string = never> {
  /** `/accounts/{account_id}/ai/authors` */
  readonly authors: WorkersAiAuthors<Bound>;

  /** `/accounts/{account_id}/ai/finetunes` */
  readonly finetunes: WorkersAiFinetunes<Bound>;

  /** `/accounts/{account_id}/ai/models` */
  readonly models: WorkersAiModels<Bound>;

  /** `/accounts/{account_id}/ai/run` */
  readonly run: WorkersAiRun<Bound>;

  /** `/accounts/{account_id}/ai/tasks` */
  readonly tasks: WorkersAiTasks<Bound>;

  /** `/accounts/{account_id}/ai/tomarkdown` */
  readonly tomarkdown: WorkersAiTomarkdown<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAi<Bound | BoundBy<Params>>;
}

/** `workersAi.authors`: `/accounts/{account_id}/ai/authors` */
export interface WorkersAiAuthors<Bound extends string = never> {
  /** `/accounts/{account_id}/ai/authors/search` */
  readonly search: WorkersAiAuthorsSearch<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiAuthors<Bound | BoundBy<Params>>;
}

type WorkersAiAuthorsSearchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workersAi.authors.search`: `/accounts/{account_id}/ai/authors/search` */
export interface WorkersAiAuthorsSearch<Bound extends string = never> {
  /**
   * Search the AI authors of an account.
   *
   * `GET /accounts/{account_id}/ai/authors/search` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.authors.search.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/authors/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiAuthorsSearchOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiAuthorsSearchOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersAiAuthorsSearchOptions<Bound>): AsyncIterable<unknown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersAiAuthorsSearchOptions<Bound>): AsyncIterable<Page<unknown>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiAuthorsSearch<Bound | BoundBy<Params>>;
}

type WorkersAiFinetunesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workersAi.finetunes`: `/accounts/{account_id}/ai/finetunes` */
export interface WorkersAiFinetunes<Bound extends string = never> {
  /**
   * List the AI finetunes of an account.
   *
   * `GET /accounts/{account_id}/ai/finetunes` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.finetunes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiFinetunesOptions<Bound, As>
  ): Promise<Result<DataAs<Finetune, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiFinetunesOptions<Bound, As>
  ): Promise<DataAs<Finetune, As>>;

  /**
   * Create an AI finetune for an account.
   *
   * `POST /accounts/{account_id}/ai/finetunes` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.finetunes.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewFinetune, ...options: WorkersAiFinetunesOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedFinetune, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewFinetune, ...options: WorkersAiFinetunesOptions<Bound, As>
  ): Promise<DataAs<CreatedFinetune, As>>;

  /**
   * Create the finetune assets for an AI finetune.
   *
   * `POST /accounts/{account_id}/ai/finetunes/{finetune_id}/finetune-assets` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.finetunes.finetuneAssets(id, { file: "example-file", file_name: "example.txt" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/subresources/assets/methods/create/
   */
  finetuneAssets<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewFinetuneAsset, ...options: WorkersAiFinetunesOptions<Bound, As>
  ): Promise<Result<DataAs<Asset, As>>>;
  /** {@link finetuneAssets}, but returns the data alone and throws a `RestflareError` if the call fails. */
  finetuneAssetsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewFinetuneAsset, ...options: WorkersAiFinetunesOptions<Bound, As>
  ): Promise<DataAs<Asset, As>>;

  /** `/accounts/{account_id}/ai/finetunes/public` */
  readonly public: WorkersAiFinetunesPublic<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "finetuneAssets">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiFinetunes<Bound | BoundBy<Params>>;
}

type WorkersAiFinetunesPublicIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkersAiFinetunesPublicIndexQuery }, Bound, As
>;

/** `workersAi.finetunes.public`: `/accounts/{account_id}/ai/finetunes/public` */
export interface WorkersAiFinetunesPublic<Bound extends string = never> {
  /**
   * List the public AI finetunes of an account.
   *
   * `GET /accounts/{account_id}/ai/finetunes/public` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.finetunes.public.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/subresources/public/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiFinetunesPublicIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Public[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiFinetunesPublicIndexOptions<Bound, As>
  ): Promise<DataAs<Public[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersAiFinetunesPublicIndexOptions<Bound>): AsyncIterable<Public>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersAiFinetunesPublicIndexOptions<Bound>): AsyncIterable<Page<Public>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiFinetunesPublic<Bound | BoundBy<Params>>;
}

type WorkersAiModelsSchemaOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: WorkersAiModelsSchemaQuery }, Bound, As
>;

/** `workersAi.models`: `/accounts/{account_id}/ai/models` */
export interface WorkersAiModels<Bound extends string = never> {
  /**
   * Get the schema of the AI models of an account.
   *
   * `GET /accounts/{account_id}/ai/models/schema` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.models.schema({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/models/subresources/schema/methods/get/
   */
  schema<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiModelsSchemaOptions<Bound, As>
  ): Promise<Result<DataAs<Schema, As>>>;
  /** {@link schema}, but returns the data alone and throws a `RestflareError` if the call fails. */
  schemaOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiModelsSchemaOptions<Bound, As>
  ): Promise<DataAs<Schema, As>>;

  /** `/accounts/{account_id}/ai/models/search` */
  readonly search: WorkersAiModelsSearch<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "schema">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiModels<Bound | BoundBy<Params>>;
}

type WorkersAiModelsSearchIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkersAiModelsSearchIndexQuery }, Bound, As
>;

/** `workersAi.models.search`: `/accounts/{account_id}/ai/models/search` */
export interface WorkersAiModelsSearch<Bound extends string = never> {
  /**
   * Search the AI models of an account.
   *
   * `GET /accounts/{account_id}/ai/models/search` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.models.search.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/models/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiModelsSearchIndexOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiModelsSearchIndexOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersAiModelsSearchIndexOptions<Bound>): AsyncIterable<unknown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersAiModelsSearchIndexOptions<Bound>): AsyncIterable<Page<unknown, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiModelsSearch<Bound | BoundBy<Params>>;
}

type WorkersAiRunPostOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: AiRunInput }, Bound, As
>;

/** `workersAi.run`: `/accounts/{account_id}/ai/run` */
export interface WorkersAiRun<Bound extends string = never> {
  /**
   * Send data to an AI run of an account.
   *
   * `POST /accounts/{account_id}/ai/run/{model_name}` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.post(id, { client, params: { account_id }, body: { text: "example-text" } });
   * @see https://developers.cloudflare.com/api/resources/ai/methods/run/
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersAiRunPostOptions<Bound, As>
  ): Promise<Result<DataAs<AiRun, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersAiRunPostOptions<Bound, As>
  ): Promise<DataAs<AiRun, As>>;

  /** `/accounts/{account_id}/ai/run/@cf` */
  readonly cf: WorkersAiRunCf<Bound>;

  /** `/accounts/{account_id}/ai/run/@hf` */
  readonly hf: WorkersAiRunHf<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "post">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRun<Bound | BoundBy<Params>>;
}

/** `workersAi.run.cf`: `/accounts/{account_id}/ai/run/@cf` */
export interface WorkersAiRunCf<Bound extends string = never> {
  /** `/accounts/{account_id}/ai/run/@cf/ai4bharat` */
  readonly ai4bharat: WorkersAiRunCfAi4bharat<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/aisingapore` */
  readonly aisingapore: WorkersAiRunCfAisingapore<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/baai` */
  readonly baai: WorkersAiRunCfBaai<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/black-forest-labs` */
  readonly blackForestLabs: WorkersAiRunCfBlackForestLabs<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/bytedance` */
  readonly bytedance: WorkersAiRunCfBytedance<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/deepgram` */
  readonly deepgram: WorkersAiRunCfDeepgram<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/deepseek-ai` */
  readonly deepseekAi: WorkersAiRunCfDeepseekAi<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/defog` */
  readonly defog: WorkersAiRunCfDefog<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/facebook` */
  readonly facebook: WorkersAiRunCfFacebook<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/fblgit` */
  readonly fblgit: WorkersAiRunCfFblgit<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/google` */
  readonly google: WorkersAiRunCfGoogle<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/huggingface` */
  readonly huggingface: WorkersAiRunCfHuggingface<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/ibm-granite` */
  readonly ibmGranite: WorkersAiRunCfIbmGranite<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/leonardo` */
  readonly leonardo: WorkersAiRunCfLeonardo<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/lykon` */
  readonly lykon: WorkersAiRunCfLykon<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/meta` */
  readonly meta: WorkersAiRunCfMeta<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/meta-llama` */
  readonly metaLlama: WorkersAiRunCfMetaLlama<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/microsoft` */
  readonly microsoft: WorkersAiRunCfMicrosoft<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/mistral` */
  readonly mistral: WorkersAiRunCfMistral<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/mistralai` */
  readonly mistralai: WorkersAiRunCfMistralai<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/myshell-ai` */
  readonly myshellAi: WorkersAiRunCfMyshellAi<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/openai` */
  readonly openai: WorkersAiRunCfOpenai<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/openchat` */
  readonly openchat: WorkersAiRunCfOpenchat<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/pfnet` */
  readonly pfnet: WorkersAiRunCfPfnet<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/qwen` */
  readonly qwen: WorkersAiRunCfQwen<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/runwayml` */
  readonly runwayml: WorkersAiRunCfRunwayml<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/stabilityai` */
  readonly stabilityai: WorkersAiRunCfStabilityai<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/thebloke` */
  readonly thebloke: WorkersAiRunCfThebloke<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/tiiuae` */
  readonly tiiuae: WorkersAiRunCfTiiuae<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/tinyllama` */
  readonly tinyllama: WorkersAiRunCfTinyllama<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCf<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfAi4bharatIndictrans2EnIndic1bOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.ai4bharat`: `/accounts/{account_id}/ai/run/@cf/ai4bharat` */
export interface WorkersAiRunCfAi4bharat<Bound extends string = never> {
  /**
   * Run the model @cf/ai4bharat/indictrans2-en-indic-1B.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/ai4bharat/indictrans2-en-indic-1B`
   * @example
   * const { data, error } = await workersAi.run.cf.ai4bharat.indictrans2EnIndic1b({ client, params: { account_id }, body: {} });
   */
  indictrans2EnIndic1b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfAi4bharatIndictrans2EnIndic1bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link indictrans2EnIndic1b}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  indictrans2EnIndic1bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfAi4bharatIndictrans2EnIndic1bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/ai4bharat/omni-indictrans2-en-indic-1b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/ai4bharat/omni-indictrans2-en-indic-1b`
   * @example
   * const { data, error } = await workersAi.run.cf.ai4bharat.omniIndictrans2EnIndic1b({ client, params: { account_id }, body: {} });
   */
  omniIndictrans2EnIndic1b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfAi4bharatIndictrans2EnIndic1bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniIndictrans2EnIndic1b}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  omniIndictrans2EnIndic1bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfAi4bharatIndictrans2EnIndic1bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "indictrans2EnIndic1b" | "omniIndictrans2EnIndic1b">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfAi4bharat<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfAisingaporeGemmaSeaLionV4_27bItOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.aisingapore`: `/accounts/{account_id}/ai/run/@cf/aisingapore` */
export interface WorkersAiRunCfAisingapore<Bound extends string = never> {
  /**
   * Run the model @cf/aisingapore/gemma-sea-lion-v4-27b-it.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/aisingapore/gemma-sea-lion-v4-27b-it`
   * @example
   * const { data, error } = await workersAi.run.cf.aisingapore.gemmaSeaLionV4_27bIt({ client, params: { account_id }, body: {} });
   */
  gemmaSeaLionV4_27bIt<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfAisingaporeGemmaSeaLionV4_27bItOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link gemmaSeaLionV4_27bIt}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  gemmaSeaLionV4_27bItOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfAisingaporeGemmaSeaLionV4_27bItOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "gemmaSeaLionV4_27bIt">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfAisingapore<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.baai`: `/accounts/{account_id}/ai/run/@cf/baai` */
export interface WorkersAiRunCfBaai<Bound extends string = never> {
  /**
   * Run the model @cf/baai/bge-base-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/bge-base-en-v1.5` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.baai.bgeBaseEnV1_5({ client, params: { account_id }, body: {} });
   */
  bgeBaseEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bgeBaseEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bgeBaseEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/bge-large-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/bge-large-en-v1.5` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.baai.bgeLargeEnV1_5({ client, params: { account_id }, body: {} });
   */
  bgeLargeEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bgeLargeEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bgeLargeEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/bge-m3.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/bge-m3`
   * @example
   * const { data, error } = await workersAi.run.cf.baai.bgeM3({ client, params: { account_id }, body: {} });
   */
  bgeM3<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bgeM3}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bgeM3OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/bge-reranker-base.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/bge-reranker-base`
   * @example
   * const { data, error } = await workersAi.run.cf.baai.bgeRerankerBase({ client, params: { account_id }, body: {} });
   */
  bgeRerankerBase<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bgeRerankerBase}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bgeRerankerBaseOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/bge-small-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/bge-small-en-v1.5` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.baai.bgeSmallEnV1_5({ client, params: { account_id }, body: {} });
   */
  bgeSmallEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bgeSmallEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bgeSmallEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/omni-bge-base-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/omni-bge-base-en-v1.5`
   * @example
   * const { data, error } = await workersAi.run.cf.baai.omniBgeBaseEnV1_5({ client, params: { account_id }, body: {} });
   */
  omniBgeBaseEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniBgeBaseEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  omniBgeBaseEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/omni-bge-large-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/omni-bge-large-en-v1.5`
   * @example
   * const { data, error } = await workersAi.run.cf.baai.omniBgeLargeEnV1_5({ client, params: { account_id }, body: {} });
   */
  omniBgeLargeEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniBgeLargeEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  omniBgeLargeEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/omni-bge-m3.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/omni-bge-m3`
   * @example
   * const { data, error } = await workersAi.run.cf.baai.omniBgeM3({ client, params: { account_id }, body: {} });
   */
  omniBgeM3<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link omniBgeM3}, but returns the data alone and throws a `RestflareError` if the call fails. */
  omniBgeM3OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/omni-bge-small-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/omni-bge-small-en-v1.5`
   * @example
   * const { data, error } = await workersAi.run.cf.baai.omniBgeSmallEnV1_5({ client, params: { account_id }, body: {} });
   */
  omniBgeSmallEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniBgeSmallEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  omniBgeSmallEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/ray-bge-large-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/ray-bge-large-en-v1.5`
   * @example
   * const { data, error } = await workersAi.run.cf.baai.rayBgeLargeEnV1_5({ client, params: { account_id }, body: {} });
   */
  rayBgeLargeEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link rayBgeLargeEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  rayBgeLargeEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "bgeBaseEnV1_5" | "bgeLargeEnV1_5" | "bgeM3" | "bgeRerankerBase" | "bgeSmallEnV1_5" | "omniBgeBaseEnV1_5" | "omniBgeLargeEnV1_5" | "omniBgeM3" | "omniBgeSmallEnV1_5" | "rayBgeLargeEnV1_5">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfBaai<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfBlackForestLabsFlux1SchnellOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.blackForestLabs`: `/accounts/{account_id}/ai/run/@cf/black-forest-labs` */
export interface WorkersAiRunCfBlackForestLabs<Bound extends string = never> {
  /**
   * Run the model @cf/black-forest-labs/flux-1-schnell.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-1-schnell`
   * @example
   * const { data, error } = await workersAi.run.cf.blackForestLabs.flux1Schnell({ client, params: { account_id }, body: {} });
   */
  flux1Schnell<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link flux1Schnell}, but returns the data alone and throws a `RestflareError` if the call fails. */
  flux1SchnellOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/black-forest-labs/flux-2-dev.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-2-dev`
   * @example
   * const { data, error } = await workersAi.run.cf.blackForestLabs.flux2Dev({ client, params: { account_id }, body: {} });
   */
  flux2Dev<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link flux2Dev}, but returns the data alone and throws a `RestflareError` if the call fails. */
  flux2DevOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/black-forest-labs/flux-2-klein-4b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-2-klein-4b`
   * @example
   * const { data, error } = await workersAi.run.cf.blackForestLabs.flux2Klein4b({ client, params: { account_id }, body: {} });
   */
  flux2Klein4b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link flux2Klein4b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  flux2Klein4bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/black-forest-labs/flux-2-klein-9b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-2-klein-9b`
   * @example
   * const { data, error } = await workersAi.run.cf.blackForestLabs.flux2Klein9b({ client, params: { account_id }, body: {} });
   */
  flux2Klein9b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link flux2Klein9b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  flux2Klein9bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "flux1Schnell" | "flux2Dev" | "flux2Klein4b" | "flux2Klein9b">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfBlackForestLabs<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfBytedanceStableDiffusionXlLightningOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.bytedance`: `/accounts/{account_id}/ai/run/@cf/bytedance` */
export interface WorkersAiRunCfBytedance<Bound extends string = never> {
  /**
   * Run the model @cf/bytedance/stable-diffusion-xl-lightning.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/bytedance/stable-diffusion-xl-lightning` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.bytedance.stableDiffusionXlLightning({ client, params: { account_id }, body: {} });
   */
  stableDiffusionXlLightning<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBytedanceStableDiffusionXlLightningOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link stableDiffusionXlLightning}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  stableDiffusionXlLightningOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfBytedanceStableDiffusionXlLightningOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "stableDiffusionXlLightning">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfBytedance<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfDeepgramAura1Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.deepgram`: `/accounts/{account_id}/ai/run/@cf/deepgram` */
export interface WorkersAiRunCfDeepgram<Bound extends string = never> {
  /**
   * Run the model @cf/deepgram/aura-1.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepgram/aura-1`
   * @example
   * const { data, error } = await workersAi.run.cf.deepgram.aura1({ client, params: { account_id }, body: {} });
   */
  aura1<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepgramAura1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link aura1}, but returns the data alone and throws a `RestflareError` if the call fails. */
  aura1OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepgramAura1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/deepgram/aura-2-en.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepgram/aura-2-en`
   * @example
   * const { data, error } = await workersAi.run.cf.deepgram.aura2En({ client, params: { account_id }, body: {} });
   */
  aura2En<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepgramAura1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link aura2En}, but returns the data alone and throws a `RestflareError` if the call fails. */
  aura2EnOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepgramAura1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/deepgram/aura-2-es.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepgram/aura-2-es`
   * @example
   * const { data, error } = await workersAi.run.cf.deepgram.aura2Es({ client, params: { account_id }, body: {} });
   */
  aura2Es<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepgramAura1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link aura2Es}, but returns the data alone and throws a `RestflareError` if the call fails. */
  aura2EsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepgramAura1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/deepgram/flux.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepgram/flux`
   * @example
   * const { data, error } = await workersAi.run.cf.deepgram.flux({ client, params: { account_id }, body: {} });
   */
  flux<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepgramAura1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link flux}, but returns the data alone and throws a `RestflareError` if the call fails. */
  fluxOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepgramAura1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/deepgram/nova-3.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepgram/nova-3`
   * @example
   * const { data, error } = await workersAi.run.cf.deepgram.nova3({ client, params: { account_id }, body: {} });
   */
  nova3<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepgramAura1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link nova3}, but returns the data alone and throws a `RestflareError` if the call fails. */
  nova3OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepgramAura1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "aura1" | "aura2En" | "aura2Es" | "flux" | "nova3">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfDeepgram<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfDeepseekAiDeepseekMath7bInstructOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.deepseekAi`: `/accounts/{account_id}/ai/run/@cf/deepseek-ai` */
export interface WorkersAiRunCfDeepseekAi<Bound extends string = never> {
  /**
   * Run the model @cf/deepseek-ai/deepseek-math-7b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepseek-ai/deepseek-math-7b-instruct` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.deepseekAi.deepseekMath7bInstruct({ client, params: { account_id }, body: {} });
   */
  deepseekMath7bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepseekAiDeepseekMath7bInstructOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link deepseekMath7bInstruct}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  deepseekMath7bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepseekAiDeepseekMath7bInstructOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/deepseek-ai/deepseek-r1-distill-qwen-32b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b`
   * @example
   * const { data, error } = await workersAi.run.cf.deepseekAi.deepseekR1DistillQwen32b({ client, params: { account_id }, body: {} });
   */
  deepseekR1DistillQwen32b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepseekAiDeepseekMath7bInstructOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link deepseekR1DistillQwen32b}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  deepseekR1DistillQwen32bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDeepseekAiDeepseekMath7bInstructOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "deepseekMath7bInstruct" | "deepseekR1DistillQwen32b">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfDeepseekAi<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfDefogSqlcoder7b2Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.defog`: `/accounts/{account_id}/ai/run/@cf/defog` */
export interface WorkersAiRunCfDefog<Bound extends string = never> {
  /**
   * Run the model @cf/defog/sqlcoder-7b-2.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/defog/sqlcoder-7b-2` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.defog.sqlcoder7b2({ client, params: { account_id }, body: {} });
   */
  sqlcoder7b2<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDefogSqlcoder7b2Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link sqlcoder7b2}, but returns the data alone and throws a `RestflareError` if the call fails. */
  sqlcoder7b2OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfDefogSqlcoder7b2Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "sqlcoder7b2">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfDefog<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfFacebookBartLargeCnnOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.facebook`: `/accounts/{account_id}/ai/run/@cf/facebook` */
export interface WorkersAiRunCfFacebook<Bound extends string = never> {
  /**
   * Run the model @cf/facebook/bart-large-cnn.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/facebook/bart-large-cnn` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.facebook.bartLargeCnn({ client, params: { account_id }, body: {} });
   */
  bartLargeCnn<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfFacebookBartLargeCnnOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bartLargeCnn}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bartLargeCnnOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfFacebookBartLargeCnnOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/facebook/omni-bart-large-cnn.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/facebook/omni-bart-large-cnn`
   * @example
   * const { data, error } = await workersAi.run.cf.facebook.omniBartLargeCnn({ client, params: { account_id }, body: {} });
   */
  omniBartLargeCnn<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfFacebookBartLargeCnnOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link omniBartLargeCnn}, but returns the data alone and throws a `RestflareError` if the call fails. */
  omniBartLargeCnnOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfFacebookBartLargeCnnOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/facebook/omni-detr-resnet-50.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/facebook/omni-detr-resnet-50`
   * @example
   * const { data, error } = await workersAi.run.cf.facebook.omniDetrResnet50({ client, params: { account_id }, body: {} });
   */
  omniDetrResnet50<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfFacebookBartLargeCnnOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link omniDetrResnet50}, but returns the data alone and throws a `RestflareError` if the call fails. */
  omniDetrResnet50OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfFacebookBartLargeCnnOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "bartLargeCnn" | "omniBartLargeCnn" | "omniDetrResnet50">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfFacebook<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfFblgitUnaCybertron7bV2Bf16Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.fblgit`: `/accounts/{account_id}/ai/run/@cf/fblgit` */
export interface WorkersAiRunCfFblgit<Bound extends string = never> {
  /**
   * Run the model @cf/fblgit/una-cybertron-7b-v2-bf16.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/fblgit/una-cybertron-7b-v2-bf16` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.fblgit.unaCybertron7bV2Bf16({ client, params: { account_id }, body: {} });
   */
  unaCybertron7bV2Bf16<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfFblgitUnaCybertron7bV2Bf16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link unaCybertron7bV2Bf16}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  unaCybertron7bV2Bf16OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfFblgitUnaCybertron7bV2Bf16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "unaCybertron7bV2Bf16">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfFblgit<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfGoogleEmbeddinggemma300mOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.google`: `/accounts/{account_id}/ai/run/@cf/google` */
export interface WorkersAiRunCfGoogle<Bound extends string = never> {
  /**
   * Run the model @cf/google/embeddinggemma-300m.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/google/embeddinggemma-300m`
   * @example
   * const { data, error } = await workersAi.run.cf.google.embeddinggemma300m({ client, params: { account_id }, body: {} });
   */
  embeddinggemma300m<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link embeddinggemma300m}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  embeddinggemma300mOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/google/gemma-2b-it-lora.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/google/gemma-2b-it-lora` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.google.gemma2bItLora({ client, params: { account_id }, body: {} });
   */
  gemma2bItLora<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gemma2bItLora}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gemma2bItLoraOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/google/gemma-3-12b-it.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/google/gemma-3-12b-it`
   * @example
   * const { data, error } = await workersAi.run.cf.google.gemma3_12bIt({ client, params: { account_id }, body: {} });
   */
  gemma3_12bIt<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gemma3_12bIt}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gemma3_12bItOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/google/gemma-7b-it-lora.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/google/gemma-7b-it-lora` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.google.gemma7bItLora({ client, params: { account_id }, body: {} });
   */
  gemma7bItLora<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gemma7bItLora}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gemma7bItLoraOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/google/omni-embeddinggemma-300m.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/google/omni-embeddinggemma-300m`
   * @example
   * const { data, error } = await workersAi.run.cf.google.omniEmbeddinggemma300m({ client, params: { account_id }, body: {} });
   */
  omniEmbeddinggemma300m<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniEmbeddinggemma300m}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  omniEmbeddinggemma300mOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "embeddinggemma300m" | "gemma2bItLora" | "gemma3_12bIt" | "gemma7bItLora" | "omniEmbeddinggemma300m">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfGoogle<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfHuggingfaceDistilbertSst2Int8Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.huggingface`: `/accounts/{account_id}/ai/run/@cf/huggingface` */
export interface WorkersAiRunCfHuggingface<Bound extends string = never> {
  /**
   * Run the model @cf/huggingface/distilbert-sst-2-int8.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/huggingface/distilbert-sst-2-int8` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.huggingface.distilbertSst2Int8({ client, params: { account_id }, body: {} });
   */
  distilbertSst2Int8<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfHuggingfaceDistilbertSst2Int8Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link distilbertSst2Int8}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  distilbertSst2Int8OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfHuggingfaceDistilbertSst2Int8Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/huggingface/omni-distilbert-sst-2-int8.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/huggingface/omni-distilbert-sst-2-int8`
   * @example
   * const { data, error } = await workersAi.run.cf.huggingface.omniDistilbertSst2Int8({ client, params: { account_id }, body: {} });
   */
  omniDistilbertSst2Int8<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfHuggingfaceDistilbertSst2Int8Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniDistilbertSst2Int8}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  omniDistilbertSst2Int8OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfHuggingfaceDistilbertSst2Int8Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "distilbertSst2Int8" | "omniDistilbertSst2Int8">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfHuggingface<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfIbmGraniteGranite4_0HMicroOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.ibmGranite`: `/accounts/{account_id}/ai/run/@cf/ibm-granite` */
export interface WorkersAiRunCfIbmGranite<Bound extends string = never> {
  /**
   * Run the model @cf/ibm-granite/granite-4.0-h-micro.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/ibm-granite/granite-4.0-h-micro`
   * @example
   * const { data, error } = await workersAi.run.cf.ibmGranite.granite4_0HMicro({ client, params: { account_id }, body: {} });
   */
  granite4_0HMicro<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfIbmGraniteGranite4_0HMicroOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link granite4_0HMicro}, but returns the data alone and throws a `RestflareError` if the call fails. */
  granite4_0HMicroOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfIbmGraniteGranite4_0HMicroOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "granite4_0HMicro">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfIbmGranite<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfLeonardoLucidOriginOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.leonardo`: `/accounts/{account_id}/ai/run/@cf/leonardo` */
export interface WorkersAiRunCfLeonardo<Bound extends string = never> {
  /**
   * Run the model @cf/leonardo/lucid-origin.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/leonardo/lucid-origin`
   * @example
   * const { data, error } = await workersAi.run.cf.leonardo.lucidOrigin({ client, params: { account_id }, body: {} });
   */
  lucidOrigin<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfLeonardoLucidOriginOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link lucidOrigin}, but returns the data alone and throws a `RestflareError` if the call fails. */
  lucidOriginOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfLeonardoLucidOriginOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/leonardo/phoenix-1.0.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/leonardo/phoenix-1.0`
   * @example
   * const { data, error } = await workersAi.run.cf.leonardo.phoenix1_0({ client, params: { account_id }, body: {} });
   */
  phoenix1_0<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfLeonardoLucidOriginOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link phoenix1_0}, but returns the data alone and throws a `RestflareError` if the call fails. */
  phoenix1_0OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfLeonardoLucidOriginOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "lucidOrigin" | "phoenix1_0">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfLeonardo<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfLykonDreamshaper8LcmOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.lykon`: `/accounts/{account_id}/ai/run/@cf/lykon` */
export interface WorkersAiRunCfLykon<Bound extends string = never> {
  /**
   * Run the model @cf/lykon/dreamshaper-8-lcm.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/lykon/dreamshaper-8-lcm` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.lykon.dreamshaper8Lcm({ client, params: { account_id }, body: {} });
   */
  dreamshaper8Lcm<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfLykonDreamshaper8LcmOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link dreamshaper8Lcm}, but returns the data alone and throws a `RestflareError` if the call fails. */
  dreamshaper8LcmOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfLykonDreamshaper8LcmOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "dreamshaper8Lcm">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfLykon<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.meta`: `/accounts/{account_id}/ai/run/@cf/meta` */
export interface WorkersAiRunCfMeta<Bound extends string = never> {
  /**
   * Run the model @cf/meta/llama-2-7b-chat-fp16.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-2-7b-chat-fp16` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama2_7bChatFp16({ client, params: { account_id }, body: {} });
   */
  llama2_7bChatFp16<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama2_7bChatFp16}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama2_7bChatFp16OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-2-7b-chat-int8.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-2-7b-chat-int8`
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama2_7bChatInt8({ client, params: { account_id }, body: {} });
   */
  llama2_7bChatInt8<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama2_7bChatInt8}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama2_7bChatInt8OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.1-70b-instruct-fp8-fast.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.1-70b-instruct-fp8-fast`
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama3_1_70bInstructFp8Fast({ client, params: { account_id }, body: {} });
   */
  llama3_1_70bInstructFp8Fast<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_1_70bInstructFp8Fast}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_1_70bInstructFp8FastOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.1-8b-instruct-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.1-8b-instruct-awq`
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama3_1_8bInstructAwq({ client, params: { account_id }, body: {} });
   */
  llama3_1_8bInstructAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_1_8bInstructAwq}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_1_8bInstructAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.1-8b-instruct-fp8.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.1-8b-instruct-fp8`
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama3_1_8bInstructFp8({ client, params: { account_id }, body: {} });
   */
  llama3_1_8bInstructFp8<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_1_8bInstructFp8}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_1_8bInstructFp8OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.1-8b-instruct-fp8-fast.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.1-8b-instruct-fp8-fast`
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama3_1_8bInstructFp8Fast({ client, params: { account_id }, body: {} });
   */
  llama3_1_8bInstructFp8Fast<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_1_8bInstructFp8Fast}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_1_8bInstructFp8FastOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.2-11b-vision-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.2-11b-vision-instruct`
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama3_2_11bVisionInstruct({ client, params: { account_id }, body: {} });
   */
  llama3_2_11bVisionInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_2_11bVisionInstruct}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_2_11bVisionInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.2-1b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.2-1b-instruct`
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama3_2_1bInstruct({ client, params: { account_id }, body: {} });
   */
  llama3_2_1bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_2_1bInstruct}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama3_2_1bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.2-3b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.2-3b-instruct`
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama3_2_3bInstruct({ client, params: { account_id }, body: {} });
   */
  llama3_2_3bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_2_3bInstruct}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama3_2_3bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.3-70b-instruct-fp8-fast.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast`
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama3_3_70bInstructFp8Fast({ client, params: { account_id }, body: {} });
   */
  llama3_3_70bInstructFp8Fast<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_3_70bInstructFp8Fast}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_3_70bInstructFp8FastOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3-8b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3-8b-instruct` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama3_8bInstruct({ client, params: { account_id }, body: {} });
   */
  llama3_8bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_8bInstruct}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama3_8bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3-8b-instruct-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3-8b-instruct-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama3_8bInstructAwq({ client, params: { account_id }, body: {} });
   */
  llama3_8bInstructAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_8bInstructAwq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama3_8bInstructAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-4-scout-17b-16e-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-4-scout-17b-16e-instruct`
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llama4Scout17b16eInstruct({ client, params: { account_id }, body: {} });
   */
  llama4Scout17b16eInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama4Scout17b16eInstruct}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama4Scout17b16eInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-guard-3-8b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-guard-3-8b`
   * @example
   * const { data, error } = await workersAi.run.cf.meta.llamaGuard3_8b({ client, params: { account_id }, body: {} });
   */
  llamaGuard3_8b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link llamaGuard3_8b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  llamaGuard3_8bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/m2m100-1.2b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/m2m100-1.2b` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.meta.m2m100_1_2b({ client, params: { account_id }, body: {} });
   */
  m2m100_1_2b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link m2m100_1_2b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  m2m100_1_2bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "llama2_7bChatFp16" | "llama2_7bChatInt8" | "llama3_1_70bInstructFp8Fast" | "llama3_1_8bInstructAwq" | "llama3_1_8bInstructFp8" | "llama3_1_8bInstructFp8Fast" | "llama3_2_11bVisionInstruct" | "llama3_2_1bInstruct" | "llama3_2_3bInstruct" | "llama3_3_70bInstructFp8Fast" | "llama3_8bInstruct" | "llama3_8bInstructAwq" | "llama4Scout17b16eInstruct" | "llamaGuard3_8b" | "m2m100_1_2b">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfMeta<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfMetaLlamaLlama2_7bChatHfLoraOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.metaLlama`: `/accounts/{account_id}/ai/run/@cf/meta-llama` */
export interface WorkersAiRunCfMetaLlama<Bound extends string = never> {
  /**
   * Run the model @cf/meta-llama/llama-2-7b-chat-hf-lora.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta-llama/llama-2-7b-chat-hf-lora` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.metaLlama.llama2_7bChatHfLora({ client, params: { account_id }, body: {} });
   */
  llama2_7bChatHfLora<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlamaLlama2_7bChatHfLoraOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama2_7bChatHfLora}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama2_7bChatHfLoraOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMetaLlamaLlama2_7bChatHfLoraOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "llama2_7bChatHfLora">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfMetaLlama<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfMicrosoftPhi2Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.microsoft`: `/accounts/{account_id}/ai/run/@cf/microsoft` */
export interface WorkersAiRunCfMicrosoft<Bound extends string = never> {
  /**
   * Run the model @cf/microsoft/phi-2.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/microsoft/phi-2` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.microsoft.phi2({ client, params: { account_id }, body: {} });
   */
  phi2<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMicrosoftPhi2Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link phi2}, but returns the data alone and throws a `RestflareError` if the call fails. */
  phi2OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMicrosoftPhi2Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/microsoft/resnet-50.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/microsoft/resnet-50` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.microsoft.resnet50({ client, params: { account_id }, body: {} });
   */
  resnet50<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMicrosoftPhi2Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link resnet50}, but returns the data alone and throws a `RestflareError` if the call fails. */
  resnet50OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMicrosoftPhi2Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "phi2" | "resnet50">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfMicrosoft<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfMistralMistral7bInstructV0_1Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.mistral`: `/accounts/{account_id}/ai/run/@cf/mistral` */
export interface WorkersAiRunCfMistral<Bound extends string = never> {
  /**
   * Run the model @cf/mistral/mistral-7b-instruct-v0.1.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/mistral/mistral-7b-instruct-v0.1`
   * @example
   * const { data, error } = await workersAi.run.cf.mistral.mistral7bInstructV0_1({ client, params: { account_id }, body: {} });
   */
  mistral7bInstructV0_1<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMistralMistral7bInstructV0_1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link mistral7bInstructV0_1}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  mistral7bInstructV0_1OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMistralMistral7bInstructV0_1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/mistral/mistral-7b-instruct-v0.2-lora.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/mistral/mistral-7b-instruct-v0.2-lora` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.mistral.mistral7bInstructV0_2Lora({ client, params: { account_id }, body: {} });
   */
  mistral7bInstructV0_2Lora<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMistralMistral7bInstructV0_1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link mistral7bInstructV0_2Lora}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  mistral7bInstructV0_2LoraOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMistralMistral7bInstructV0_1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "mistral7bInstructV0_1" | "mistral7bInstructV0_2Lora">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfMistral<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfMistralaiMistralSmall3_1_24bInstructOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.mistralai`: `/accounts/{account_id}/ai/run/@cf/mistralai` */
export interface WorkersAiRunCfMistralai<Bound extends string = never> {
  /**
   * Run the model @cf/mistralai/mistral-small-3.1-24b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/mistralai/mistral-small-3.1-24b-instruct`
   * @example
   * const { data, error } = await workersAi.run.cf.mistralai.mistralSmall3_1_24bInstruct({ client, params: { account_id }, body: {} });
   */
  mistralSmall3_1_24bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMistralaiMistralSmall3_1_24bInstructOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link mistralSmall3_1_24bInstruct}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  mistralSmall3_1_24bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMistralaiMistralSmall3_1_24bInstructOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "mistralSmall3_1_24bInstruct">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfMistralai<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfMyshellAiMelottsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.myshellAi`: `/accounts/{account_id}/ai/run/@cf/myshell-ai` */
export interface WorkersAiRunCfMyshellAi<Bound extends string = never> {
  /**
   * Run the model @cf/myshell-ai/melotts.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/myshell-ai/melotts`
   * @example
   * const { data, error } = await workersAi.run.cf.myshellAi.melotts({ client, params: { account_id }, body: {} });
   */
  melotts<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMyshellAiMelottsOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link melotts}, but returns the data alone and throws a `RestflareError` if the call fails. */
  melottsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfMyshellAiMelottsOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "melotts">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfMyshellAi<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfOpenaiGptOss120bOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.openai`: `/accounts/{account_id}/ai/run/@cf/openai` */
export interface WorkersAiRunCfOpenai<Bound extends string = never> {
  /**
   * Run the model @cf/openai/gpt-oss-120b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openai/gpt-oss-120b`
   * @example
   * const { data, error } = await workersAi.run.cf.openai.gptOss120b({ client, params: { account_id }, body: {} });
   */
  gptOss120b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gptOss120b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gptOss120bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/openai/gpt-oss-20b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openai/gpt-oss-20b`
   * @example
   * const { data, error } = await workersAi.run.cf.openai.gptOss20b({ client, params: { account_id }, body: {} });
   */
  gptOss20b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gptOss20b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gptOss20bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/openai/whisper.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openai/whisper` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.openai.whisper({ client, params: { account_id }, body: {} });
   */
  whisper<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link whisper}, but returns the data alone and throws a `RestflareError` if the call fails. */
  whisperOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/openai/whisper-large-v3-turbo.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openai/whisper-large-v3-turbo`
   * @example
   * const { data, error } = await workersAi.run.cf.openai.whisperLargeV3Turbo({ client, params: { account_id }, body: {} });
   */
  whisperLargeV3Turbo<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link whisperLargeV3Turbo}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  whisperLargeV3TurboOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/openai/whisper-tiny-en.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openai/whisper-tiny-en` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.openai.whisperTinyEn({ client, params: { account_id }, body: {} });
   */
  whisperTinyEn<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link whisperTinyEn}, but returns the data alone and throws a `RestflareError` if the call fails. */
  whisperTinyEnOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "gptOss120b" | "gptOss20b" | "whisper" | "whisperLargeV3Turbo" | "whisperTinyEn">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfOpenai<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfOpenchatOpenchat3_5_0106Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.openchat`: `/accounts/{account_id}/ai/run/@cf/openchat` */
export interface WorkersAiRunCfOpenchat<Bound extends string = never> {
  /**
   * Run the model @cf/openchat/openchat-3.5-0106.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openchat/openchat-3.5-0106` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.openchat.openchat3_5_0106({ client, params: { account_id }, body: {} });
   */
  openchat3_5_0106<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenchatOpenchat3_5_0106Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link openchat3_5_0106}, but returns the data alone and throws a `RestflareError` if the call fails. */
  openchat3_5_0106OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfOpenchatOpenchat3_5_0106Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "openchat3_5_0106">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfOpenchat<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfPfnetPlamoEmbedding1bOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.pfnet`: `/accounts/{account_id}/ai/run/@cf/pfnet` */
export interface WorkersAiRunCfPfnet<Bound extends string = never> {
  /**
   * Run the model @cf/pfnet/plamo-embedding-1b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/pfnet/plamo-embedding-1b`
   * @example
   * const { data, error } = await workersAi.run.cf.pfnet.plamoEmbedding1b({ client, params: { account_id }, body: {} });
   */
  plamoEmbedding1b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfPfnetPlamoEmbedding1bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link plamoEmbedding1b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  plamoEmbedding1bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfPfnetPlamoEmbedding1bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "plamoEmbedding1b">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfPfnet<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.qwen`: `/accounts/{account_id}/ai/run/@cf/qwen` */
export interface WorkersAiRunCfQwen<Bound extends string = never> {
  /**
   * Run the model @cf/qwen/qwen1.5-0.5b-chat.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-0.5b-chat` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.qwen.qwen1_5_0_5bChat({ client, params: { account_id }, body: {} });
   */
  qwen1_5_0_5bChat<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link qwen1_5_0_5bChat}, but returns the data alone and throws a `RestflareError` if the call fails. */
  qwen1_5_0_5bChatOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen1.5-14b-chat-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-14b-chat-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.qwen.qwen1_5_14bChatAwq({ client, params: { account_id }, body: {} });
   */
  qwen1_5_14bChatAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link qwen1_5_14bChatAwq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  qwen1_5_14bChatAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen1.5-1.8b-chat.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-1.8b-chat` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.qwen.qwen1_5_1_8bChat({ client, params: { account_id }, body: {} });
   */
  qwen1_5_1_8bChat<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link qwen1_5_1_8bChat}, but returns the data alone and throws a `RestflareError` if the call fails. */
  qwen1_5_1_8bChatOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen1.5-7b-chat-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-7b-chat-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.qwen.qwen1_5_7bChatAwq({ client, params: { account_id }, body: {} });
   */
  qwen1_5_7bChatAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link qwen1_5_7bChatAwq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  qwen1_5_7bChatAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen2.5-coder-32b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen2.5-coder-32b-instruct`
   * @example
   * const { data, error } = await workersAi.run.cf.qwen.qwen2_5Coder32bInstruct({ client, params: { account_id }, body: {} });
   */
  qwen2_5Coder32bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link qwen2_5Coder32bInstruct}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  qwen2_5Coder32bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen3-embedding-0.6b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen3-embedding-0.6b`
   * @example
   * const { data, error } = await workersAi.run.cf.qwen.qwen3Embedding0_6b({ client, params: { account_id }, body: {} });
   */
  qwen3Embedding0_6b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link qwen3Embedding0_6b}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  qwen3Embedding0_6bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen3-30b-a3b-fp8.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen3-30b-a3b-fp8`
   * @example
   * const { data, error } = await workersAi.run.cf.qwen.qwen3_30bA3bFp8({ client, params: { account_id }, body: {} });
   */
  qwen3_30bA3bFp8<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link qwen3_30bA3bFp8}, but returns the data alone and throws a `RestflareError` if the call fails. */
  qwen3_30bA3bFp8OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwq-32b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwq-32b`
   * @example
   * const { data, error } = await workersAi.run.cf.qwen.qwq32b({ client, params: { account_id }, body: {} });
   */
  qwq32b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link qwq32b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  qwq32bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "qwen1_5_0_5bChat" | "qwen1_5_14bChatAwq" | "qwen1_5_1_8bChat" | "qwen1_5_7bChatAwq" | "qwen2_5Coder32bInstruct" | "qwen3Embedding0_6b" | "qwen3_30bA3bFp8" | "qwq32b">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfQwen<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfRunwaymlStableDiffusionV1_5Img2imgOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.runwayml`: `/accounts/{account_id}/ai/run/@cf/runwayml` */
export interface WorkersAiRunCfRunwayml<Bound extends string = never> {
  /**
   * Run the model @cf/runwayml/stable-diffusion-v1-5-img2img.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/runwayml/stable-diffusion-v1-5-img2img` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.runwayml.stableDiffusionV1_5Img2img({ client, params: { account_id }, body: {} });
   */
  stableDiffusionV1_5Img2img<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfRunwaymlStableDiffusionV1_5Img2imgOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link stableDiffusionV1_5Img2img}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  stableDiffusionV1_5Img2imgOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfRunwaymlStableDiffusionV1_5Img2imgOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/runwayml/stable-diffusion-v1-5-inpainting.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/runwayml/stable-diffusion-v1-5-inpainting` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.runwayml.stableDiffusionV1_5Inpainting({ client, params: { account_id }, body: {} });
   */
  stableDiffusionV1_5Inpainting<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfRunwaymlStableDiffusionV1_5Img2imgOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link stableDiffusionV1_5Inpainting}, but returns the data alone and throws a `RestflareError` if the
   * call fails.
   */
  stableDiffusionV1_5InpaintingOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfRunwaymlStableDiffusionV1_5Img2imgOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "stableDiffusionV1_5Img2img" | "stableDiffusionV1_5Inpainting">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfRunwayml<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfStabilityaiStableDiffusionXlBase1_0Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.stabilityai`: `/accounts/{account_id}/ai/run/@cf/stabilityai` */
export interface WorkersAiRunCfStabilityai<Bound extends string = never> {
  /**
   * Run the model @cf/stabilityai/stable-diffusion-xl-base-1.0.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/stabilityai/stable-diffusion-xl-base-1.0` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.stabilityai.stableDiffusionXlBase1_0({ client, params: { account_id }, body: {} });
   */
  stableDiffusionXlBase1_0<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfStabilityaiStableDiffusionXlBase1_0Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link stableDiffusionXlBase1_0}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  stableDiffusionXlBase1_0OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfStabilityaiStableDiffusionXlBase1_0Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "stableDiffusionXlBase1_0">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfStabilityai<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfTheblokeDiscolmGerman7bV1AwqOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.thebloke`: `/accounts/{account_id}/ai/run/@cf/thebloke` */
export interface WorkersAiRunCfThebloke<Bound extends string = never> {
  /**
   * Run the model @cf/thebloke/discolm-german-7b-v1-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/thebloke/discolm-german-7b-v1-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.thebloke.discolmGerman7bV1Awq({ client, params: { account_id }, body: {} });
   */
  discolmGerman7bV1Awq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfTheblokeDiscolmGerman7bV1AwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link discolmGerman7bV1Awq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  discolmGerman7bV1AwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfTheblokeDiscolmGerman7bV1AwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "discolmGerman7bV1Awq">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfThebloke<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfTiiuaeFalcon7bInstructOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.tiiuae`: `/accounts/{account_id}/ai/run/@cf/tiiuae` */
export interface WorkersAiRunCfTiiuae<Bound extends string = never> {
  /**
   * Run the model @cf/tiiuae/falcon-7b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/tiiuae/falcon-7b-instruct` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.tiiuae.falcon7bInstruct({ client, params: { account_id }, body: {} });
   */
  falcon7bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfTiiuaeFalcon7bInstructOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link falcon7bInstruct}, but returns the data alone and throws a `RestflareError` if the call fails. */
  falcon7bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfTiiuaeFalcon7bInstructOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "falcon7bInstruct">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfTiiuae<Bound | BoundBy<Params>>;
}

type WorkersAiRunCfTinyllamaTinyllama1_1bChatV1_0Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.cf.tinyllama`: `/accounts/{account_id}/ai/run/@cf/tinyllama` */
export interface WorkersAiRunCfTinyllama<Bound extends string = never> {
  /**
   * Run the model @cf/tinyllama/tinyllama-1.1b-chat-v1.0.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/tinyllama/tinyllama-1.1b-chat-v1.0` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.cf.tinyllama.tinyllama1_1bChatV1_0({ client, params: { account_id }, body: {} });
   */
  tinyllama1_1bChatV1_0<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfTinyllamaTinyllama1_1bChatV1_0Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link tinyllama1_1bChatV1_0}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  tinyllama1_1bChatV1_0OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunCfTinyllamaTinyllama1_1bChatV1_0Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "tinyllama1_1bChatV1_0">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunCfTinyllama<Bound | BoundBy<Params>>;
}

/** `workersAi.run.hf`: `/accounts/{account_id}/ai/run/@hf` */
export interface WorkersAiRunHf<Bound extends string = never> {
  /** `/accounts/{account_id}/ai/run/@hf/google` */
  readonly google: WorkersAiRunHfGoogle<Bound>;

  /** `/accounts/{account_id}/ai/run/@hf/mistral` */
  readonly mistral: WorkersAiRunHfMistral<Bound>;

  /** `/accounts/{account_id}/ai/run/@hf/nexusflow` */
  readonly nexusflow: WorkersAiRunHfNexusflow<Bound>;

  /** `/accounts/{account_id}/ai/run/@hf/nousresearch` */
  readonly nousresearch: WorkersAiRunHfNousresearch<Bound>;

  /** `/accounts/{account_id}/ai/run/@hf/thebloke` */
  readonly thebloke: WorkersAiRunHfThebloke<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunHf<Bound | BoundBy<Params>>;
}

type WorkersAiRunHfGoogleGemma7bItOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.hf.google`: `/accounts/{account_id}/ai/run/@hf/google` */
export interface WorkersAiRunHfGoogle<Bound extends string = never> {
  /**
   * Run the model @hf/google/gemma-7b-it.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/google/gemma-7b-it`
   * @example
   * const { data, error } = await workersAi.run.hf.google.gemma7bIt({ client, params: { account_id }, body: {} });
   */
  gemma7bIt<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfGoogleGemma7bItOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gemma7bIt}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gemma7bItOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfGoogleGemma7bItOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "gemma7bIt">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunHfGoogle<Bound | BoundBy<Params>>;
}

type WorkersAiRunHfMistralMistral7bInstructV0_2Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.hf.mistral`: `/accounts/{account_id}/ai/run/@hf/mistral` */
export interface WorkersAiRunHfMistral<Bound extends string = never> {
  /**
   * Run the model @hf/mistral/mistral-7b-instruct-v0.2.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/mistral/mistral-7b-instruct-v0.2` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.hf.mistral.mistral7bInstructV0_2({ client, params: { account_id }, body: {} });
   */
  mistral7bInstructV0_2<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfMistralMistral7bInstructV0_2Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link mistral7bInstructV0_2}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  mistral7bInstructV0_2OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfMistralMistral7bInstructV0_2Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "mistral7bInstructV0_2">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunHfMistral<Bound | BoundBy<Params>>;
}

type WorkersAiRunHfNexusflowStarlingLm7bBetaOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.hf.nexusflow`: `/accounts/{account_id}/ai/run/@hf/nexusflow` */
export interface WorkersAiRunHfNexusflow<Bound extends string = never> {
  /**
   * Run the model @hf/nexusflow/starling-lm-7b-beta.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/nexusflow/starling-lm-7b-beta` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.hf.nexusflow.starlingLm7bBeta({ client, params: { account_id }, body: {} });
   */
  starlingLm7bBeta<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfNexusflowStarlingLm7bBetaOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link starlingLm7bBeta}, but returns the data alone and throws a `RestflareError` if the call fails. */
  starlingLm7bBetaOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfNexusflowStarlingLm7bBetaOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "starlingLm7bBeta">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunHfNexusflow<Bound | BoundBy<Params>>;
}

type WorkersAiRunHfNousresearchHermes2ProMistral7bOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.hf.nousresearch`: `/accounts/{account_id}/ai/run/@hf/nousresearch` */
export interface WorkersAiRunHfNousresearch<Bound extends string = never> {
  /**
   * Run the model @hf/nousresearch/hermes-2-pro-mistral-7b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/nousresearch/hermes-2-pro-mistral-7b` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.hf.nousresearch.hermes2ProMistral7b({ client, params: { account_id }, body: {} });
   */
  hermes2ProMistral7b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfNousresearchHermes2ProMistral7bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link hermes2ProMistral7b}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  hermes2ProMistral7bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfNousresearchHermes2ProMistral7bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "hermes2ProMistral7b">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunHfNousresearch<Bound | BoundBy<Params>>;
}

type WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.run.hf.thebloke`: `/accounts/{account_id}/ai/run/@hf/thebloke` */
export interface WorkersAiRunHfThebloke<Bound extends string = never> {
  /**
   * Run the model @hf/thebloke/deepseek-coder-6.7b-base-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/deepseek-coder-6.7b-base-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.hf.thebloke.deepseekCoder6_7bBaseAwq({ client, params: { account_id }, body: {} });
   */
  deepseekCoder6_7bBaseAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link deepseekCoder6_7bBaseAwq}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  deepseekCoder6_7bBaseAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/deepseek-coder-6.7b-instruct-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/deepseek-coder-6.7b-instruct-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.hf.thebloke.deepseekCoder6_7bInstructAwq({ client, params: { account_id }, body: {} });
   */
  deepseekCoder6_7bInstructAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link deepseekCoder6_7bInstructAwq}, but returns the data alone and throws a `RestflareError` if the
   * call fails.
   */
  deepseekCoder6_7bInstructAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/llama-2-13b-chat-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/llama-2-13b-chat-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.hf.thebloke.llama2_13bChatAwq({ client, params: { account_id }, body: {} });
   */
  llama2_13bChatAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama2_13bChatAwq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama2_13bChatAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/mistral-7b-instruct-v0.1-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/mistral-7b-instruct-v0.1-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.hf.thebloke.mistral7bInstructV0_1Awq({ client, params: { account_id }, body: {} });
   */
  mistral7bInstructV0_1Awq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link mistral7bInstructV0_1Awq}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  mistral7bInstructV0_1AwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/neural-chat-7b-v3-1-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/neural-chat-7b-v3-1-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.hf.thebloke.neuralChat7bV3_1Awq({ client, params: { account_id }, body: {} });
   */
  neuralChat7bV3_1Awq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link neuralChat7bV3_1Awq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  neuralChat7bV3_1AwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/openhermes-2.5-mistral-7b-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/openhermes-2.5-mistral-7b-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.hf.thebloke.openhermes2_5Mistral7bAwq({ client, params: { account_id }, body: {} });
   */
  openhermes2_5Mistral7bAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link openhermes2_5Mistral7bAwq}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  openhermes2_5Mistral7bAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/zephyr-7b-beta-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/zephyr-7b-beta-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run.hf.thebloke.zephyr7bBetaAwq({ client, params: { account_id }, body: {} });
   */
  zephyr7bBetaAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link zephyr7bBetaAwq}, but returns the data alone and throws a `RestflareError` if the call fails. */
  zephyr7bBetaAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiRunHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "deepseekCoder6_7bBaseAwq" | "deepseekCoder6_7bInstructAwq" | "llama2_13bChatAwq" | "mistral7bInstructV0_1Awq" | "neuralChat7bV3_1Awq" | "openhermes2_5Mistral7bAwq" | "zephyr7bBetaAwq">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiRunHfThebloke<Bound | BoundBy<Params>>;
}

/** `workersAi.tasks`: `/accounts/{account_id}/ai/tasks` */
export interface WorkersAiTasks<Bound extends string = never> {
  /** `/accounts/{account_id}/ai/tasks/search` */
  readonly search: WorkersAiTasksSearch<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiTasks<Bound | BoundBy<Params>>;
}

type WorkersAiTasksSearchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workersAi.tasks.search`: `/accounts/{account_id}/ai/tasks/search` */
export interface WorkersAiTasksSearch<Bound extends string = never> {
  /**
   * Search the AI tasks of an account.
   *
   * `GET /accounts/{account_id}/ai/tasks/search` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.tasks.search.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/tasks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiTasksSearchOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiTasksSearchOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersAiTasksSearchOptions<Bound>): AsyncIterable<unknown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersAiTasksSearchOptions<Bound>): AsyncIterable<Page<unknown>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiTasksSearch<Bound | BoundBy<Params>>;
}

type WorkersAiTomarkdownOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workersAi.tomarkdown`: `/accounts/{account_id}/ai/tomarkdown` */
export interface WorkersAiTomarkdown<Bound extends string = never> {
  /**
   * Create the AI Markdown conversion for an account.
   *
   * `POST /accounts/{account_id}/ai/tomarkdown`
   * @example
   * const { data, error } = await workersAi.tomarkdown.create({ files: ["example-file"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/to_markdown/methods/transform/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WorkersAiTomarkdownCreateBody, ...options: WorkersAiTomarkdownOptions<Bound, As>
  ): Promise<Result<DataAs<ToMarkdownTransform[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WorkersAiTomarkdownCreateBody, ...options: WorkersAiTomarkdownOptions<Bound, As>
  ): Promise<DataAs<ToMarkdownTransform[], As>>;

  /** `/accounts/{account_id}/ai/tomarkdown/supported` */
  readonly supported: WorkersAiTomarkdownSupported<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiTomarkdown<Bound | BoundBy<Params>>;
}

type WorkersAiTomarkdownSupportedOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workersAi.tomarkdown.supported`: `/accounts/{account_id}/ai/tomarkdown/supported` */
export interface WorkersAiTomarkdownSupported<Bound extends string = never> {
  /**
   * Get the Markdown conversion supported of an account.
   *
   * `GET /accounts/{account_id}/ai/tomarkdown/supported`
   * @example
   * const { data, error } = await workersAi.tomarkdown.supported.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/to_markdown/methods/supported/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiTomarkdownSupportedOptions<Bound, As>
  ): Promise<Result<DataAs<ToMarkdownSupported[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiTomarkdownSupportedOptions<Bound, As>
  ): Promise<DataAs<ToMarkdownSupported[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersAiTomarkdownSupportedOptions<Bound>): AsyncIterable<ToMarkdownSupported>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkersAiTomarkdownSupportedOptions<Bound>
  ): AsyncIterable<Page<ToMarkdownSupported>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiTomarkdownSupported<Bound | BoundBy<Params>>;
}

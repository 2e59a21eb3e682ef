// Written by `pnpm generate` from openapi/workers-ai.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Finetune, FinetuneAsset, MarkdownFile, MarkdownFormat, ModelSchema, NewFinetune, NewFinetuneAsset, PageInfo,
  PublicFinetune, RunAnswer, RunInput, WorkersAiFinetunesPublicIndexQuery, WorkersAiMarkdownConvertBody,
  WorkersAiModelsIndexQuery, WorkersAiModelsSchemaQuery, paths,
} from "./types.js";
export type * from "./types.js";

const workersAiTable = {
  id: "model_name",
  params: { model_name: { allowReserved: true } },
  only: [],
  actions: {
    run: {
      method: "post",
      path: "run/{id}",
      body: "optional",
      permissions: ["com.cloudflare.api.account.ai"],
    },
  },
  resources: {
    authors: {
      endpoint: "authors",
      only: ["index"],
      actions: { index: { method: "get", path: "search", permissions: ["com.cloudflare.api.account.ai"] } },
    },
    byModel: {
      endpoint: "run",
      only: [],
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
    finetunes: {
      endpoint: "finetunes",
      id: "finetune_id",
      only: ["index", "create"],
      permissions: ["com.cloudflare.api.account.ai"],
      actions: {
        uploadAsset: {
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
    markdown: {
      endpoint: "tomarkdown",
      only: [],
      actions: {
        convert: { method: "post", body: "required", contentType: "multipart/form-data" },
        formats: { method: "get", path: "supported" },
      },
    },
    models: {
      endpoint: "models",
      only: ["index"],
      permissions: ["com.cloudflare.api.account.ai"],
      actions: {
        index: { method: "get", path: "search", paging: { by: "page" } },
        schema: { method: "get", path: "schema" },
      },
    },
    tasks: {
      endpoint: "tasks",
      only: ["index"],
      actions: { index: { method: "get", path: "search", permissions: ["com.cloudflare.api.account.ai"] } },
    },
  },
} as const;

/**
 * Runs AI models (text, images, speech, embeddings, translation), and finds them. Models that are spoken to
 * over a WebSocket (`GET` on some of Deepgram and Pipecat) are not here, since a WebSocket is no request of
 * this client: `new WebSocket()` opens their addresses.
 */
export const workersAi: WorkersAi = resource<paths>()("/accounts/{account_id}/ai", workersAiTable) as never;

type WorkersAiRunOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: RunInput }, Bound, As
>;

/** `workersAi`: `/accounts/{account_id}/ai` */
export interface WorkersAi<Bound extends string = never> {
  /**
   * Run a model.
   *
   * Runs a model by its name. A text that is streamed (`stream: true`) is read with `as: "stream"`, an image
   * or a sound with `as: "bytes"`, an MP3 in base64 as JSON. Each run is billed.
   *
   * `POST /accounts/{account_id}/ai/run/{model_name}` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.run(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/ai/methods/run/
   */
  run<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersAiRunOptions<Bound, As>
  ): Promise<Result<DataAs<RunAnswer, As>>>;
  /** {@link run}, but returns the data alone and throws a `RestflareError` if the call fails. */
  runOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersAiRunOptions<Bound, As>
  ): Promise<DataAs<RunAnswer, As>>;

  /** `/accounts/{account_id}/ai/authors` */
  readonly authors: WorkersAiAuthors<Bound>;

  /** `/accounts/{account_id}/ai/run` */
  readonly byModel: WorkersAiByModel<Bound>;

  /** `/accounts/{account_id}/ai/finetunes` */
  readonly finetunes: WorkersAiFinetunes<Bound>;

  /** `/accounts/{account_id}/ai/tomarkdown` */
  readonly markdown: WorkersAiMarkdown<Bound>;

  /** `/accounts/{account_id}/ai/models` */
  readonly models: WorkersAiModels<Bound>;

  /** `/accounts/{account_id}/ai/tasks` */
  readonly tasks: WorkersAiTasks<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "run">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAi<Bound | BoundBy<Params>>;
}

type WorkersAiAuthorsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `workersAi.authors`: `/accounts/{account_id}/ai/authors` */
export interface WorkersAiAuthors<Bound extends string = never> {
  /**
   * List the authors of models.
   *
   * `GET /accounts/{account_id}/ai/authors/search` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.authors.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/authors/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiAuthorsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiAuthorsOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersAiAuthorsOptions<Bound>): AsyncIterable<unknown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersAiAuthorsOptions<Bound>): AsyncIterable<Page<unknown>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiAuthors<Bound | BoundBy<Params>>;
}

/** `workersAi.byModel`: `/accounts/{account_id}/ai/run` */
export interface WorkersAiByModel<Bound extends string = never> {
  /** `/accounts/{account_id}/ai/run/@cf` */
  readonly cf: WorkersAiByModelCf<Bound>;

  /** `/accounts/{account_id}/ai/run/@hf` */
  readonly hf: WorkersAiByModelHf<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModel<Bound | BoundBy<Params>>;
}

/** `workersAi.byModel.cf`: `/accounts/{account_id}/ai/run/@cf` */
export interface WorkersAiByModelCf<Bound extends string = never> {
  /** `/accounts/{account_id}/ai/run/@cf/ai4bharat` */
  readonly ai4bharat: WorkersAiByModelCfAi4bharat<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/aisingapore` */
  readonly aisingapore: WorkersAiByModelCfAisingapore<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/baai` */
  readonly baai: WorkersAiByModelCfBaai<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/black-forest-labs` */
  readonly blackForestLabs: WorkersAiByModelCfBlackForestLabs<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/bytedance` */
  readonly bytedance: WorkersAiByModelCfBytedance<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/deepgram` */
  readonly deepgram: WorkersAiByModelCfDeepgram<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/deepseek-ai` */
  readonly deepseekAi: WorkersAiByModelCfDeepseekAi<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/defog` */
  readonly defog: WorkersAiByModelCfDefog<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/facebook` */
  readonly facebook: WorkersAiByModelCfFacebook<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/fblgit` */
  readonly fblgit: WorkersAiByModelCfFblgit<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/google` */
  readonly google: WorkersAiByModelCfGoogle<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/huggingface` */
  readonly huggingface: WorkersAiByModelCfHuggingface<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/ibm-granite` */
  readonly ibmGranite: WorkersAiByModelCfIbmGranite<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/leonardo` */
  readonly leonardo: WorkersAiByModelCfLeonardo<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/lykon` */
  readonly lykon: WorkersAiByModelCfLykon<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/meta` */
  readonly meta: WorkersAiByModelCfMeta<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/meta-llama` */
  readonly metaLlama: WorkersAiByModelCfMetaLlama<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/microsoft` */
  readonly microsoft: WorkersAiByModelCfMicrosoft<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/mistral` */
  readonly mistral: WorkersAiByModelCfMistral<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/mistralai` */
  readonly mistralai: WorkersAiByModelCfMistralai<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/myshell-ai` */
  readonly myshellAi: WorkersAiByModelCfMyshellAi<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/openai` */
  readonly openai: WorkersAiByModelCfOpenai<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/openchat` */
  readonly openchat: WorkersAiByModelCfOpenchat<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/pfnet` */
  readonly pfnet: WorkersAiByModelCfPfnet<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/qwen` */
  readonly qwen: WorkersAiByModelCfQwen<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/runwayml` */
  readonly runwayml: WorkersAiByModelCfRunwayml<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/stabilityai` */
  readonly stabilityai: WorkersAiByModelCfStabilityai<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/thebloke` */
  readonly thebloke: WorkersAiByModelCfThebloke<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/tiiuae` */
  readonly tiiuae: WorkersAiByModelCfTiiuae<Bound>;

  /** `/accounts/{account_id}/ai/run/@cf/tinyllama` */
  readonly tinyllama: WorkersAiByModelCfTinyllama<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCf<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfAi4bharatIndictrans2EnIndic1bOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.ai4bharat`: `/accounts/{account_id}/ai/run/@cf/ai4bharat` */
export interface WorkersAiByModelCfAi4bharat<Bound extends string = never> {
  /**
   * Run the model @cf/ai4bharat/indictrans2-en-indic-1B.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/ai4bharat/indictrans2-en-indic-1B`
   * @example
   * const { data, error } = await workersAi.byModel.cf.ai4bharat.indictrans2EnIndic1b({ client, params: { account_id }, body: {} });
   */
  indictrans2EnIndic1b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfAi4bharatIndictrans2EnIndic1bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link indictrans2EnIndic1b}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  indictrans2EnIndic1bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfAi4bharatIndictrans2EnIndic1bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/ai4bharat/omni-indictrans2-en-indic-1b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/ai4bharat/omni-indictrans2-en-indic-1b`
   * @example
   * const { data, error } = await workersAi.byModel.cf.ai4bharat.omniIndictrans2EnIndic1b({ client, params: { account_id }, body: {} });
   */
  omniIndictrans2EnIndic1b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfAi4bharatIndictrans2EnIndic1bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniIndictrans2EnIndic1b}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  omniIndictrans2EnIndic1bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfAi4bharatIndictrans2EnIndic1bOptions<Bound, As>
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
  ): WorkersAiByModelCfAi4bharat<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfAisingaporeGemmaSeaLionV4_27bItOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.aisingapore`: `/accounts/{account_id}/ai/run/@cf/aisingapore` */
export interface WorkersAiByModelCfAisingapore<Bound extends string = never> {
  /**
   * Run the model @cf/aisingapore/gemma-sea-lion-v4-27b-it.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/aisingapore/gemma-sea-lion-v4-27b-it`
   * @example
   * const { data, error } = await workersAi.byModel.cf.aisingapore.gemmaSeaLionV4_27bIt({ client, params: { account_id }, body: {} });
   */
  gemmaSeaLionV4_27bIt<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfAisingaporeGemmaSeaLionV4_27bItOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link gemmaSeaLionV4_27bIt}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  gemmaSeaLionV4_27bItOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfAisingaporeGemmaSeaLionV4_27bItOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "gemmaSeaLionV4_27bIt">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfAisingapore<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.baai`: `/accounts/{account_id}/ai/run/@cf/baai` */
export interface WorkersAiByModelCfBaai<Bound extends string = never> {
  /**
   * Run the model @cf/baai/bge-base-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/bge-base-en-v1.5` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.baai.bgeBaseEnV1_5({ client, params: { account_id }, body: {} });
   */
  bgeBaseEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bgeBaseEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bgeBaseEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/bge-large-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/bge-large-en-v1.5` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.baai.bgeLargeEnV1_5({ client, params: { account_id }, body: {} });
   */
  bgeLargeEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bgeLargeEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bgeLargeEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/bge-m3.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/bge-m3`
   * @example
   * const { data, error } = await workersAi.byModel.cf.baai.bgeM3({ client, params: { account_id }, body: {} });
   */
  bgeM3<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bgeM3}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bgeM3OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/bge-reranker-base.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/bge-reranker-base`
   * @example
   * const { data, error } = await workersAi.byModel.cf.baai.bgeRerankerBase({ client, params: { account_id }, body: {} });
   */
  bgeRerankerBase<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bgeRerankerBase}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bgeRerankerBaseOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/bge-small-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/bge-small-en-v1.5` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.baai.bgeSmallEnV1_5({ client, params: { account_id }, body: {} });
   */
  bgeSmallEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bgeSmallEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bgeSmallEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/omni-bge-base-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/omni-bge-base-en-v1.5`
   * @example
   * const { data, error } = await workersAi.byModel.cf.baai.omniBgeBaseEnV1_5({ client, params: { account_id }, body: {} });
   */
  omniBgeBaseEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniBgeBaseEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  omniBgeBaseEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/omni-bge-large-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/omni-bge-large-en-v1.5`
   * @example
   * const { data, error } = await workersAi.byModel.cf.baai.omniBgeLargeEnV1_5({ client, params: { account_id }, body: {} });
   */
  omniBgeLargeEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniBgeLargeEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  omniBgeLargeEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/omni-bge-m3.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/omni-bge-m3`
   * @example
   * const { data, error } = await workersAi.byModel.cf.baai.omniBgeM3({ client, params: { account_id }, body: {} });
   */
  omniBgeM3<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link omniBgeM3}, but returns the data alone and throws a `RestflareError` if the call fails. */
  omniBgeM3OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/omni-bge-small-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/omni-bge-small-en-v1.5`
   * @example
   * const { data, error } = await workersAi.byModel.cf.baai.omniBgeSmallEnV1_5({ client, params: { account_id }, body: {} });
   */
  omniBgeSmallEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniBgeSmallEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  omniBgeSmallEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/baai/ray-bge-large-en-v1.5.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/baai/ray-bge-large-en-v1.5`
   * @example
   * const { data, error } = await workersAi.byModel.cf.baai.rayBgeLargeEnV1_5({ client, params: { account_id }, body: {} });
   */
  rayBgeLargeEnV1_5<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link rayBgeLargeEnV1_5}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  rayBgeLargeEnV1_5OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBaaiBgeBaseEnV1_5Options<Bound, As>
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
  ): WorkersAiByModelCfBaai<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfBlackForestLabsFlux1SchnellOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.blackForestLabs`: `/accounts/{account_id}/ai/run/@cf/black-forest-labs` */
export interface WorkersAiByModelCfBlackForestLabs<Bound extends string = never> {
  /**
   * Run the model @cf/black-forest-labs/flux-1-schnell.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-1-schnell`
   * @example
   * const { data, error } = await workersAi.byModel.cf.blackForestLabs.flux1Schnell({ client, params: { account_id }, body: {} });
   */
  flux1Schnell<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link flux1Schnell}, but returns the data alone and throws a `RestflareError` if the call fails. */
  flux1SchnellOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/black-forest-labs/flux-2-dev.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-2-dev`
   * @example
   * const { data, error } = await workersAi.byModel.cf.blackForestLabs.flux2Dev({ client, params: { account_id }, body: {} });
   */
  flux2Dev<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link flux2Dev}, but returns the data alone and throws a `RestflareError` if the call fails. */
  flux2DevOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/black-forest-labs/flux-2-klein-4b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-2-klein-4b`
   * @example
   * const { data, error } = await workersAi.byModel.cf.blackForestLabs.flux2Klein4b({ client, params: { account_id }, body: {} });
   */
  flux2Klein4b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link flux2Klein4b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  flux2Klein4bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/black-forest-labs/flux-2-klein-9b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/black-forest-labs/flux-2-klein-9b`
   * @example
   * const { data, error } = await workersAi.byModel.cf.blackForestLabs.flux2Klein9b({ client, params: { account_id }, body: {} });
   */
  flux2Klein9b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBlackForestLabsFlux1SchnellOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link flux2Klein9b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  flux2Klein9bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBlackForestLabsFlux1SchnellOptions<Bound, As>
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
  ): WorkersAiByModelCfBlackForestLabs<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfBytedanceStableDiffusionXlLightningOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.bytedance`: `/accounts/{account_id}/ai/run/@cf/bytedance` */
export interface WorkersAiByModelCfBytedance<Bound extends string = never> {
  /**
   * Run the model @cf/bytedance/stable-diffusion-xl-lightning.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/bytedance/stable-diffusion-xl-lightning` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.bytedance.stableDiffusionXlLightning({ client, params: { account_id }, body: {} });
   */
  stableDiffusionXlLightning<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBytedanceStableDiffusionXlLightningOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link stableDiffusionXlLightning}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  stableDiffusionXlLightningOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfBytedanceStableDiffusionXlLightningOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "stableDiffusionXlLightning">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfBytedance<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfDeepgramAura1Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.deepgram`: `/accounts/{account_id}/ai/run/@cf/deepgram` */
export interface WorkersAiByModelCfDeepgram<Bound extends string = never> {
  /**
   * Run the model @cf/deepgram/aura-1.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepgram/aura-1`
   * @example
   * const { data, error } = await workersAi.byModel.cf.deepgram.aura1({ client, params: { account_id }, body: {} });
   */
  aura1<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepgramAura1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link aura1}, but returns the data alone and throws a `RestflareError` if the call fails. */
  aura1OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepgramAura1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/deepgram/aura-2-en.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepgram/aura-2-en`
   * @example
   * const { data, error } = await workersAi.byModel.cf.deepgram.aura2En({ client, params: { account_id }, body: {} });
   */
  aura2En<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepgramAura1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link aura2En}, but returns the data alone and throws a `RestflareError` if the call fails. */
  aura2EnOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepgramAura1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/deepgram/aura-2-es.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepgram/aura-2-es`
   * @example
   * const { data, error } = await workersAi.byModel.cf.deepgram.aura2Es({ client, params: { account_id }, body: {} });
   */
  aura2Es<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepgramAura1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link aura2Es}, but returns the data alone and throws a `RestflareError` if the call fails. */
  aura2EsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepgramAura1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/deepgram/flux.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepgram/flux`
   * @example
   * const { data, error } = await workersAi.byModel.cf.deepgram.flux({ client, params: { account_id }, body: {} });
   */
  flux<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepgramAura1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link flux}, but returns the data alone and throws a `RestflareError` if the call fails. */
  fluxOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepgramAura1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/deepgram/nova-3.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepgram/nova-3`
   * @example
   * const { data, error } = await workersAi.byModel.cf.deepgram.nova3({ client, params: { account_id }, body: {} });
   */
  nova3<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepgramAura1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link nova3}, but returns the data alone and throws a `RestflareError` if the call fails. */
  nova3OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepgramAura1Options<Bound, As>
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
  ): WorkersAiByModelCfDeepgram<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfDeepseekAiDeepseekMath7bInstructOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.deepseekAi`: `/accounts/{account_id}/ai/run/@cf/deepseek-ai` */
export interface WorkersAiByModelCfDeepseekAi<Bound extends string = never> {
  /**
   * Run the model @cf/deepseek-ai/deepseek-math-7b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepseek-ai/deepseek-math-7b-instruct` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.deepseekAi.deepseekMath7bInstruct({ client, params: { account_id }, body: {} });
   */
  deepseekMath7bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepseekAiDeepseekMath7bInstructOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link deepseekMath7bInstruct}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  deepseekMath7bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepseekAiDeepseekMath7bInstructOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/deepseek-ai/deepseek-r1-distill-qwen-32b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b`
   * @example
   * const { data, error } = await workersAi.byModel.cf.deepseekAi.deepseekR1DistillQwen32b({ client, params: { account_id }, body: {} });
   */
  deepseekR1DistillQwen32b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepseekAiDeepseekMath7bInstructOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link deepseekR1DistillQwen32b}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  deepseekR1DistillQwen32bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDeepseekAiDeepseekMath7bInstructOptions<Bound, As>
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
  ): WorkersAiByModelCfDeepseekAi<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfDefogSqlcoder7b2Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.defog`: `/accounts/{account_id}/ai/run/@cf/defog` */
export interface WorkersAiByModelCfDefog<Bound extends string = never> {
  /**
   * Run the model @cf/defog/sqlcoder-7b-2.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/defog/sqlcoder-7b-2` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.defog.sqlcoder7b2({ client, params: { account_id }, body: {} });
   */
  sqlcoder7b2<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDefogSqlcoder7b2Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link sqlcoder7b2}, but returns the data alone and throws a `RestflareError` if the call fails. */
  sqlcoder7b2OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfDefogSqlcoder7b2Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "sqlcoder7b2">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfDefog<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfFacebookBartLargeCnnOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.facebook`: `/accounts/{account_id}/ai/run/@cf/facebook` */
export interface WorkersAiByModelCfFacebook<Bound extends string = never> {
  /**
   * Run the model @cf/facebook/bart-large-cnn.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/facebook/bart-large-cnn` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.facebook.bartLargeCnn({ client, params: { account_id }, body: {} });
   */
  bartLargeCnn<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfFacebookBartLargeCnnOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link bartLargeCnn}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bartLargeCnnOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfFacebookBartLargeCnnOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/facebook/omni-bart-large-cnn.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/facebook/omni-bart-large-cnn`
   * @example
   * const { data, error } = await workersAi.byModel.cf.facebook.omniBartLargeCnn({ client, params: { account_id }, body: {} });
   */
  omniBartLargeCnn<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfFacebookBartLargeCnnOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link omniBartLargeCnn}, but returns the data alone and throws a `RestflareError` if the call fails. */
  omniBartLargeCnnOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfFacebookBartLargeCnnOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/facebook/omni-detr-resnet-50.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/facebook/omni-detr-resnet-50`
   * @example
   * const { data, error } = await workersAi.byModel.cf.facebook.omniDetrResnet50({ client, params: { account_id }, body: {} });
   */
  omniDetrResnet50<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfFacebookBartLargeCnnOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link omniDetrResnet50}, but returns the data alone and throws a `RestflareError` if the call fails. */
  omniDetrResnet50OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfFacebookBartLargeCnnOptions<Bound, As>
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
  ): WorkersAiByModelCfFacebook<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfFblgitUnaCybertron7bV2Bf16Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.fblgit`: `/accounts/{account_id}/ai/run/@cf/fblgit` */
export interface WorkersAiByModelCfFblgit<Bound extends string = never> {
  /**
   * Run the model @cf/fblgit/una-cybertron-7b-v2-bf16.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/fblgit/una-cybertron-7b-v2-bf16` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.fblgit.unaCybertron7bV2Bf16({ client, params: { account_id }, body: {} });
   */
  unaCybertron7bV2Bf16<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfFblgitUnaCybertron7bV2Bf16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link unaCybertron7bV2Bf16}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  unaCybertron7bV2Bf16OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfFblgitUnaCybertron7bV2Bf16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "unaCybertron7bV2Bf16">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfFblgit<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfGoogleEmbeddinggemma300mOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.google`: `/accounts/{account_id}/ai/run/@cf/google` */
export interface WorkersAiByModelCfGoogle<Bound extends string = never> {
  /**
   * Run the model @cf/google/embeddinggemma-300m.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/google/embeddinggemma-300m`
   * @example
   * const { data, error } = await workersAi.byModel.cf.google.embeddinggemma300m({ client, params: { account_id }, body: {} });
   */
  embeddinggemma300m<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link embeddinggemma300m}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  embeddinggemma300mOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/google/gemma-2b-it-lora.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/google/gemma-2b-it-lora` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.google.gemma2bItLora({ client, params: { account_id }, body: {} });
   */
  gemma2bItLora<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gemma2bItLora}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gemma2bItLoraOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/google/gemma-3-12b-it.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/google/gemma-3-12b-it`
   * @example
   * const { data, error } = await workersAi.byModel.cf.google.gemma3_12bIt({ client, params: { account_id }, body: {} });
   */
  gemma3_12bIt<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gemma3_12bIt}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gemma3_12bItOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/google/gemma-7b-it-lora.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/google/gemma-7b-it-lora` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.google.gemma7bItLora({ client, params: { account_id }, body: {} });
   */
  gemma7bItLora<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gemma7bItLora}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gemma7bItLoraOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/google/omni-embeddinggemma-300m.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/google/omni-embeddinggemma-300m`
   * @example
   * const { data, error } = await workersAi.byModel.cf.google.omniEmbeddinggemma300m({ client, params: { account_id }, body: {} });
   */
  omniEmbeddinggemma300m<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfGoogleEmbeddinggemma300mOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniEmbeddinggemma300m}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  omniEmbeddinggemma300mOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfGoogleEmbeddinggemma300mOptions<Bound, As>
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
  ): WorkersAiByModelCfGoogle<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfHuggingfaceDistilbertSst2Int8Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.huggingface`: `/accounts/{account_id}/ai/run/@cf/huggingface` */
export interface WorkersAiByModelCfHuggingface<Bound extends string = never> {
  /**
   * Run the model @cf/huggingface/distilbert-sst-2-int8.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/huggingface/distilbert-sst-2-int8` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.huggingface.distilbertSst2Int8({ client, params: { account_id }, body: {} });
   */
  distilbertSst2Int8<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfHuggingfaceDistilbertSst2Int8Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link distilbertSst2Int8}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  distilbertSst2Int8OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfHuggingfaceDistilbertSst2Int8Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/huggingface/omni-distilbert-sst-2-int8.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/huggingface/omni-distilbert-sst-2-int8`
   * @example
   * const { data, error } = await workersAi.byModel.cf.huggingface.omniDistilbertSst2Int8({ client, params: { account_id }, body: {} });
   */
  omniDistilbertSst2Int8<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfHuggingfaceDistilbertSst2Int8Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link omniDistilbertSst2Int8}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  omniDistilbertSst2Int8OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfHuggingfaceDistilbertSst2Int8Options<Bound, As>
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
  ): WorkersAiByModelCfHuggingface<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfIbmGraniteGranite4_0HMicroOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.ibmGranite`: `/accounts/{account_id}/ai/run/@cf/ibm-granite` */
export interface WorkersAiByModelCfIbmGranite<Bound extends string = never> {
  /**
   * Run the model @cf/ibm-granite/granite-4.0-h-micro.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/ibm-granite/granite-4.0-h-micro`
   * @example
   * const { data, error } = await workersAi.byModel.cf.ibmGranite.granite4_0HMicro({ client, params: { account_id }, body: {} });
   */
  granite4_0HMicro<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfIbmGraniteGranite4_0HMicroOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link granite4_0HMicro}, but returns the data alone and throws a `RestflareError` if the call fails. */
  granite4_0HMicroOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfIbmGraniteGranite4_0HMicroOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "granite4_0HMicro">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfIbmGranite<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfLeonardoLucidOriginOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.leonardo`: `/accounts/{account_id}/ai/run/@cf/leonardo` */
export interface WorkersAiByModelCfLeonardo<Bound extends string = never> {
  /**
   * Run the model @cf/leonardo/lucid-origin.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/leonardo/lucid-origin`
   * @example
   * const { data, error } = await workersAi.byModel.cf.leonardo.lucidOrigin({ client, params: { account_id }, body: {} });
   */
  lucidOrigin<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfLeonardoLucidOriginOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link lucidOrigin}, but returns the data alone and throws a `RestflareError` if the call fails. */
  lucidOriginOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfLeonardoLucidOriginOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/leonardo/phoenix-1.0.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/leonardo/phoenix-1.0`
   * @example
   * const { data, error } = await workersAi.byModel.cf.leonardo.phoenix1_0({ client, params: { account_id }, body: {} });
   */
  phoenix1_0<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfLeonardoLucidOriginOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link phoenix1_0}, but returns the data alone and throws a `RestflareError` if the call fails. */
  phoenix1_0OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfLeonardoLucidOriginOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "lucidOrigin" | "phoenix1_0">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfLeonardo<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfLykonDreamshaper8LcmOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.lykon`: `/accounts/{account_id}/ai/run/@cf/lykon` */
export interface WorkersAiByModelCfLykon<Bound extends string = never> {
  /**
   * Run the model @cf/lykon/dreamshaper-8-lcm.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/lykon/dreamshaper-8-lcm` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.lykon.dreamshaper8Lcm({ client, params: { account_id }, body: {} });
   */
  dreamshaper8Lcm<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfLykonDreamshaper8LcmOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link dreamshaper8Lcm}, but returns the data alone and throws a `RestflareError` if the call fails. */
  dreamshaper8LcmOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfLykonDreamshaper8LcmOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "dreamshaper8Lcm">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfLykon<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.meta`: `/accounts/{account_id}/ai/run/@cf/meta` */
export interface WorkersAiByModelCfMeta<Bound extends string = never> {
  /**
   * Run the model @cf/meta/llama-2-7b-chat-fp16.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-2-7b-chat-fp16` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama2_7bChatFp16({ client, params: { account_id }, body: {} });
   */
  llama2_7bChatFp16<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama2_7bChatFp16}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama2_7bChatFp16OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-2-7b-chat-int8.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-2-7b-chat-int8`
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama2_7bChatInt8({ client, params: { account_id }, body: {} });
   */
  llama2_7bChatInt8<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama2_7bChatInt8}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama2_7bChatInt8OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.1-70b-instruct-fp8-fast.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.1-70b-instruct-fp8-fast`
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama3_1_70bInstructFp8Fast({ client, params: { account_id }, body: {} });
   */
  llama3_1_70bInstructFp8Fast<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_1_70bInstructFp8Fast}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_1_70bInstructFp8FastOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.1-8b-instruct-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.1-8b-instruct-awq`
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama3_1_8bInstructAwq({ client, params: { account_id }, body: {} });
   */
  llama3_1_8bInstructAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_1_8bInstructAwq}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_1_8bInstructAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.1-8b-instruct-fp8.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.1-8b-instruct-fp8`
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama3_1_8bInstructFp8({ client, params: { account_id }, body: {} });
   */
  llama3_1_8bInstructFp8<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_1_8bInstructFp8}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_1_8bInstructFp8OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.1-8b-instruct-fp8-fast.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.1-8b-instruct-fp8-fast`
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama3_1_8bInstructFp8Fast({ client, params: { account_id }, body: {} });
   */
  llama3_1_8bInstructFp8Fast<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_1_8bInstructFp8Fast}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_1_8bInstructFp8FastOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.2-11b-vision-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.2-11b-vision-instruct`
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama3_2_11bVisionInstruct({ client, params: { account_id }, body: {} });
   */
  llama3_2_11bVisionInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_2_11bVisionInstruct}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_2_11bVisionInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.2-1b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.2-1b-instruct`
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama3_2_1bInstruct({ client, params: { account_id }, body: {} });
   */
  llama3_2_1bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_2_1bInstruct}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama3_2_1bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.2-3b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.2-3b-instruct`
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama3_2_3bInstruct({ client, params: { account_id }, body: {} });
   */
  llama3_2_3bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_2_3bInstruct}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama3_2_3bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3.3-70b-instruct-fp8-fast.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast`
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama3_3_70bInstructFp8Fast({ client, params: { account_id }, body: {} });
   */
  llama3_3_70bInstructFp8Fast<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_3_70bInstructFp8Fast}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama3_3_70bInstructFp8FastOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3-8b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3-8b-instruct` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama3_8bInstruct({ client, params: { account_id }, body: {} });
   */
  llama3_8bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_8bInstruct}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama3_8bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-3-8b-instruct-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-3-8b-instruct-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama3_8bInstructAwq({ client, params: { account_id }, body: {} });
   */
  llama3_8bInstructAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama3_8bInstructAwq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama3_8bInstructAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-4-scout-17b-16e-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-4-scout-17b-16e-instruct`
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llama4Scout17b16eInstruct({ client, params: { account_id }, body: {} });
   */
  llama4Scout17b16eInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama4Scout17b16eInstruct}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  llama4Scout17b16eInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/llama-guard-3-8b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/llama-guard-3-8b`
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.llamaGuard3_8b({ client, params: { account_id }, body: {} });
   */
  llamaGuard3_8b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link llamaGuard3_8b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  llamaGuard3_8bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/meta/m2m100-1.2b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta/m2m100-1.2b` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.meta.m2m100_1_2b({ client, params: { account_id }, body: {} });
   */
  m2m100_1_2b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link m2m100_1_2b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  m2m100_1_2bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlama2_7bChatFp16Options<Bound, As>
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
  ): WorkersAiByModelCfMeta<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfMetaLlamaLlama2_7bChatHfLoraOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.metaLlama`: `/accounts/{account_id}/ai/run/@cf/meta-llama` */
export interface WorkersAiByModelCfMetaLlama<Bound extends string = never> {
  /**
   * Run the model @cf/meta-llama/llama-2-7b-chat-hf-lora.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/meta-llama/llama-2-7b-chat-hf-lora` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.metaLlama.llama2_7bChatHfLora({ client, params: { account_id }, body: {} });
   */
  llama2_7bChatHfLora<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlamaLlama2_7bChatHfLoraOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama2_7bChatHfLora}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama2_7bChatHfLoraOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMetaLlamaLlama2_7bChatHfLoraOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "llama2_7bChatHfLora">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfMetaLlama<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfMicrosoftPhi2Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.microsoft`: `/accounts/{account_id}/ai/run/@cf/microsoft` */
export interface WorkersAiByModelCfMicrosoft<Bound extends string = never> {
  /**
   * Run the model @cf/microsoft/phi-2.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/microsoft/phi-2` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.microsoft.phi2({ client, params: { account_id }, body: {} });
   */
  phi2<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMicrosoftPhi2Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link phi2}, but returns the data alone and throws a `RestflareError` if the call fails. */
  phi2OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMicrosoftPhi2Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/microsoft/resnet-50.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/microsoft/resnet-50` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.microsoft.resnet50({ client, params: { account_id }, body: {} });
   */
  resnet50<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMicrosoftPhi2Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link resnet50}, but returns the data alone and throws a `RestflareError` if the call fails. */
  resnet50OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMicrosoftPhi2Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "phi2" | "resnet50">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfMicrosoft<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfMistralMistral7bInstructV0_1Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.mistral`: `/accounts/{account_id}/ai/run/@cf/mistral` */
export interface WorkersAiByModelCfMistral<Bound extends string = never> {
  /**
   * Run the model @cf/mistral/mistral-7b-instruct-v0.1.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/mistral/mistral-7b-instruct-v0.1`
   * @example
   * const { data, error } = await workersAi.byModel.cf.mistral.mistral7bInstructV0_1({ client, params: { account_id }, body: {} });
   */
  mistral7bInstructV0_1<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMistralMistral7bInstructV0_1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link mistral7bInstructV0_1}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  mistral7bInstructV0_1OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMistralMistral7bInstructV0_1Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/mistral/mistral-7b-instruct-v0.2-lora.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/mistral/mistral-7b-instruct-v0.2-lora` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.mistral.mistral7bInstructV0_2Lora({ client, params: { account_id }, body: {} });
   */
  mistral7bInstructV0_2Lora<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMistralMistral7bInstructV0_1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link mistral7bInstructV0_2Lora}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  mistral7bInstructV0_2LoraOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMistralMistral7bInstructV0_1Options<Bound, As>
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
  ): WorkersAiByModelCfMistral<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfMistralaiMistralSmall3_1_24bInstructOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.mistralai`: `/accounts/{account_id}/ai/run/@cf/mistralai` */
export interface WorkersAiByModelCfMistralai<Bound extends string = never> {
  /**
   * Run the model @cf/mistralai/mistral-small-3.1-24b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/mistralai/mistral-small-3.1-24b-instruct`
   * @example
   * const { data, error } = await workersAi.byModel.cf.mistralai.mistralSmall3_1_24bInstruct({ client, params: { account_id }, body: {} });
   */
  mistralSmall3_1_24bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMistralaiMistralSmall3_1_24bInstructOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link mistralSmall3_1_24bInstruct}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  mistralSmall3_1_24bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMistralaiMistralSmall3_1_24bInstructOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "mistralSmall3_1_24bInstruct">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfMistralai<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfMyshellAiMelottsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.myshellAi`: `/accounts/{account_id}/ai/run/@cf/myshell-ai` */
export interface WorkersAiByModelCfMyshellAi<Bound extends string = never> {
  /**
   * Run the model @cf/myshell-ai/melotts.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/myshell-ai/melotts`
   * @example
   * const { data, error } = await workersAi.byModel.cf.myshellAi.melotts({ client, params: { account_id }, body: {} });
   */
  melotts<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMyshellAiMelottsOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link melotts}, but returns the data alone and throws a `RestflareError` if the call fails. */
  melottsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfMyshellAiMelottsOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "melotts">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfMyshellAi<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfOpenaiGptOss120bOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.openai`: `/accounts/{account_id}/ai/run/@cf/openai` */
export interface WorkersAiByModelCfOpenai<Bound extends string = never> {
  /**
   * Run the model @cf/openai/gpt-oss-120b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openai/gpt-oss-120b`
   * @example
   * const { data, error } = await workersAi.byModel.cf.openai.gptOss120b({ client, params: { account_id }, body: {} });
   */
  gptOss120b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gptOss120b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gptOss120bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/openai/gpt-oss-20b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openai/gpt-oss-20b`
   * @example
   * const { data, error } = await workersAi.byModel.cf.openai.gptOss20b({ client, params: { account_id }, body: {} });
   */
  gptOss20b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gptOss20b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gptOss20bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/openai/whisper.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openai/whisper` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.openai.whisper({ client, params: { account_id }, body: {} });
   */
  whisper<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link whisper}, but returns the data alone and throws a `RestflareError` if the call fails. */
  whisperOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/openai/whisper-large-v3-turbo.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openai/whisper-large-v3-turbo`
   * @example
   * const { data, error } = await workersAi.byModel.cf.openai.whisperLargeV3Turbo({ client, params: { account_id }, body: {} });
   */
  whisperLargeV3Turbo<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link whisperLargeV3Turbo}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  whisperLargeV3TurboOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/openai/whisper-tiny-en.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openai/whisper-tiny-en` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.openai.whisperTinyEn({ client, params: { account_id }, body: {} });
   */
  whisperTinyEn<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenaiGptOss120bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link whisperTinyEn}, but returns the data alone and throws a `RestflareError` if the call fails. */
  whisperTinyEnOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenaiGptOss120bOptions<Bound, As>
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
  ): WorkersAiByModelCfOpenai<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfOpenchatOpenchat3_5_0106Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.openchat`: `/accounts/{account_id}/ai/run/@cf/openchat` */
export interface WorkersAiByModelCfOpenchat<Bound extends string = never> {
  /**
   * Run the model @cf/openchat/openchat-3.5-0106.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/openchat/openchat-3.5-0106` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.openchat.openchat3_5_0106({ client, params: { account_id }, body: {} });
   */
  openchat3_5_0106<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenchatOpenchat3_5_0106Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link openchat3_5_0106}, but returns the data alone and throws a `RestflareError` if the call fails. */
  openchat3_5_0106OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfOpenchatOpenchat3_5_0106Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "openchat3_5_0106">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfOpenchat<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfPfnetPlamoEmbedding1bOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.pfnet`: `/accounts/{account_id}/ai/run/@cf/pfnet` */
export interface WorkersAiByModelCfPfnet<Bound extends string = never> {
  /**
   * Run the model @cf/pfnet/plamo-embedding-1b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/pfnet/plamo-embedding-1b`
   * @example
   * const { data, error } = await workersAi.byModel.cf.pfnet.plamoEmbedding1b({ client, params: { account_id }, body: {} });
   */
  plamoEmbedding1b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfPfnetPlamoEmbedding1bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link plamoEmbedding1b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  plamoEmbedding1bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfPfnetPlamoEmbedding1bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "plamoEmbedding1b">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfPfnet<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.qwen`: `/accounts/{account_id}/ai/run/@cf/qwen` */
export interface WorkersAiByModelCfQwen<Bound extends string = never> {
  /**
   * Run the model @cf/qwen/qwen1.5-0.5b-chat.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-0.5b-chat` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.qwen.qwen1_5_0_5bChat({ client, params: { account_id }, body: {} });
   */
  qwen1_5_0_5bChat<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link qwen1_5_0_5bChat}, but returns the data alone and throws a `RestflareError` if the call fails. */
  qwen1_5_0_5bChatOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen1.5-14b-chat-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-14b-chat-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.qwen.qwen1_5_14bChatAwq({ client, params: { account_id }, body: {} });
   */
  qwen1_5_14bChatAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link qwen1_5_14bChatAwq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  qwen1_5_14bChatAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen1.5-1.8b-chat.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-1.8b-chat` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.qwen.qwen1_5_1_8bChat({ client, params: { account_id }, body: {} });
   */
  qwen1_5_1_8bChat<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link qwen1_5_1_8bChat}, but returns the data alone and throws a `RestflareError` if the call fails. */
  qwen1_5_1_8bChatOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen1.5-7b-chat-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-7b-chat-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.qwen.qwen1_5_7bChatAwq({ client, params: { account_id }, body: {} });
   */
  qwen1_5_7bChatAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link qwen1_5_7bChatAwq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  qwen1_5_7bChatAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen2.5-coder-32b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen2.5-coder-32b-instruct`
   * @example
   * const { data, error } = await workersAi.byModel.cf.qwen.qwen2_5Coder32bInstruct({ client, params: { account_id }, body: {} });
   */
  qwen2_5Coder32bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link qwen2_5Coder32bInstruct}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  qwen2_5Coder32bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen3-embedding-0.6b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen3-embedding-0.6b`
   * @example
   * const { data, error } = await workersAi.byModel.cf.qwen.qwen3Embedding0_6b({ client, params: { account_id }, body: {} });
   */
  qwen3Embedding0_6b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link qwen3Embedding0_6b}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  qwen3Embedding0_6bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwen3-30b-a3b-fp8.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwen3-30b-a3b-fp8`
   * @example
   * const { data, error } = await workersAi.byModel.cf.qwen.qwen3_30bA3bFp8({ client, params: { account_id }, body: {} });
   */
  qwen3_30bA3bFp8<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link qwen3_30bA3bFp8}, but returns the data alone and throws a `RestflareError` if the call fails. */
  qwen3_30bA3bFp8OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/qwen/qwq-32b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/qwen/qwq-32b`
   * @example
   * const { data, error } = await workersAi.byModel.cf.qwen.qwq32b({ client, params: { account_id }, body: {} });
   */
  qwq32b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link qwq32b}, but returns the data alone and throws a `RestflareError` if the call fails. */
  qwq32bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfQwenQwen1_5_0_5bChatOptions<Bound, As>
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
  ): WorkersAiByModelCfQwen<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfRunwaymlStableDiffusionV1_5Img2imgOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.runwayml`: `/accounts/{account_id}/ai/run/@cf/runwayml` */
export interface WorkersAiByModelCfRunwayml<Bound extends string = never> {
  /**
   * Run the model @cf/runwayml/stable-diffusion-v1-5-img2img.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/runwayml/stable-diffusion-v1-5-img2img` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.runwayml.stableDiffusionV1_5Img2img({ client, params: { account_id }, body: {} });
   */
  stableDiffusionV1_5Img2img<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfRunwaymlStableDiffusionV1_5Img2imgOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link stableDiffusionV1_5Img2img}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  stableDiffusionV1_5Img2imgOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfRunwaymlStableDiffusionV1_5Img2imgOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @cf/runwayml/stable-diffusion-v1-5-inpainting.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/runwayml/stable-diffusion-v1-5-inpainting` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.runwayml.stableDiffusionV1_5Inpainting({ client, params: { account_id }, body: {} });
   */
  stableDiffusionV1_5Inpainting<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfRunwaymlStableDiffusionV1_5Img2imgOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link stableDiffusionV1_5Inpainting}, but returns the data alone and throws a `RestflareError` if the
   * call fails.
   */
  stableDiffusionV1_5InpaintingOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfRunwaymlStableDiffusionV1_5Img2imgOptions<Bound, As>
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
  ): WorkersAiByModelCfRunwayml<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfStabilityaiStableDiffusionXlBase1_0Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.stabilityai`: `/accounts/{account_id}/ai/run/@cf/stabilityai` */
export interface WorkersAiByModelCfStabilityai<Bound extends string = never> {
  /**
   * Run the model @cf/stabilityai/stable-diffusion-xl-base-1.0.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/stabilityai/stable-diffusion-xl-base-1.0` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.stabilityai.stableDiffusionXlBase1_0({ client, params: { account_id }, body: {} });
   */
  stableDiffusionXlBase1_0<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfStabilityaiStableDiffusionXlBase1_0Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link stableDiffusionXlBase1_0}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  stableDiffusionXlBase1_0OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfStabilityaiStableDiffusionXlBase1_0Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "stableDiffusionXlBase1_0">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfStabilityai<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfTheblokeDiscolmGerman7bV1AwqOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.thebloke`: `/accounts/{account_id}/ai/run/@cf/thebloke` */
export interface WorkersAiByModelCfThebloke<Bound extends string = never> {
  /**
   * Run the model @cf/thebloke/discolm-german-7b-v1-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/thebloke/discolm-german-7b-v1-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.thebloke.discolmGerman7bV1Awq({ client, params: { account_id }, body: {} });
   */
  discolmGerman7bV1Awq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfTheblokeDiscolmGerman7bV1AwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link discolmGerman7bV1Awq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  discolmGerman7bV1AwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfTheblokeDiscolmGerman7bV1AwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "discolmGerman7bV1Awq">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfThebloke<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfTiiuaeFalcon7bInstructOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.tiiuae`: `/accounts/{account_id}/ai/run/@cf/tiiuae` */
export interface WorkersAiByModelCfTiiuae<Bound extends string = never> {
  /**
   * Run the model @cf/tiiuae/falcon-7b-instruct.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/tiiuae/falcon-7b-instruct` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.tiiuae.falcon7bInstruct({ client, params: { account_id }, body: {} });
   */
  falcon7bInstruct<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfTiiuaeFalcon7bInstructOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link falcon7bInstruct}, but returns the data alone and throws a `RestflareError` if the call fails. */
  falcon7bInstructOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfTiiuaeFalcon7bInstructOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "falcon7bInstruct">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfTiiuae<Bound | BoundBy<Params>>;
}

type WorkersAiByModelCfTinyllamaTinyllama1_1bChatV1_0Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.cf.tinyllama`: `/accounts/{account_id}/ai/run/@cf/tinyllama` */
export interface WorkersAiByModelCfTinyllama<Bound extends string = never> {
  /**
   * Run the model @cf/tinyllama/tinyllama-1.1b-chat-v1.0.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@cf/tinyllama/tinyllama-1.1b-chat-v1.0` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.cf.tinyllama.tinyllama1_1bChatV1_0({ client, params: { account_id }, body: {} });
   */
  tinyllama1_1bChatV1_0<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfTinyllamaTinyllama1_1bChatV1_0Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link tinyllama1_1bChatV1_0}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  tinyllama1_1bChatV1_0OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelCfTinyllamaTinyllama1_1bChatV1_0Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "tinyllama1_1bChatV1_0">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelCfTinyllama<Bound | BoundBy<Params>>;
}

/** `workersAi.byModel.hf`: `/accounts/{account_id}/ai/run/@hf` */
export interface WorkersAiByModelHf<Bound extends string = never> {
  /** `/accounts/{account_id}/ai/run/@hf/google` */
  readonly google: WorkersAiByModelHfGoogle<Bound>;

  /** `/accounts/{account_id}/ai/run/@hf/mistral` */
  readonly mistral: WorkersAiByModelHfMistral<Bound>;

  /** `/accounts/{account_id}/ai/run/@hf/nexusflow` */
  readonly nexusflow: WorkersAiByModelHfNexusflow<Bound>;

  /** `/accounts/{account_id}/ai/run/@hf/nousresearch` */
  readonly nousresearch: WorkersAiByModelHfNousresearch<Bound>;

  /** `/accounts/{account_id}/ai/run/@hf/thebloke` */
  readonly thebloke: WorkersAiByModelHfThebloke<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelHf<Bound | BoundBy<Params>>;
}

type WorkersAiByModelHfGoogleGemma7bItOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.hf.google`: `/accounts/{account_id}/ai/run/@hf/google` */
export interface WorkersAiByModelHfGoogle<Bound extends string = never> {
  /**
   * Run the model @hf/google/gemma-7b-it.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/google/gemma-7b-it`
   * @example
   * const { data, error } = await workersAi.byModel.hf.google.gemma7bIt({ client, params: { account_id }, body: {} });
   */
  gemma7bIt<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfGoogleGemma7bItOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link gemma7bIt}, but returns the data alone and throws a `RestflareError` if the call fails. */
  gemma7bItOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfGoogleGemma7bItOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "gemma7bIt">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelHfGoogle<Bound | BoundBy<Params>>;
}

type WorkersAiByModelHfMistralMistral7bInstructV0_2Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.hf.mistral`: `/accounts/{account_id}/ai/run/@hf/mistral` */
export interface WorkersAiByModelHfMistral<Bound extends string = never> {
  /**
   * Run the model @hf/mistral/mistral-7b-instruct-v0.2.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/mistral/mistral-7b-instruct-v0.2` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.hf.mistral.mistral7bInstructV0_2({ client, params: { account_id }, body: {} });
   */
  mistral7bInstructV0_2<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfMistralMistral7bInstructV0_2Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link mistral7bInstructV0_2}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  mistral7bInstructV0_2OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfMistralMistral7bInstructV0_2Options<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "mistral7bInstructV0_2">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelHfMistral<Bound | BoundBy<Params>>;
}

type WorkersAiByModelHfNexusflowStarlingLm7bBetaOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.hf.nexusflow`: `/accounts/{account_id}/ai/run/@hf/nexusflow` */
export interface WorkersAiByModelHfNexusflow<Bound extends string = never> {
  /**
   * Run the model @hf/nexusflow/starling-lm-7b-beta.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/nexusflow/starling-lm-7b-beta` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.hf.nexusflow.starlingLm7bBeta({ client, params: { account_id }, body: {} });
   */
  starlingLm7bBeta<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfNexusflowStarlingLm7bBetaOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link starlingLm7bBeta}, but returns the data alone and throws a `RestflareError` if the call fails. */
  starlingLm7bBetaOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfNexusflowStarlingLm7bBetaOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "starlingLm7bBeta">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelHfNexusflow<Bound | BoundBy<Params>>;
}

type WorkersAiByModelHfNousresearchHermes2ProMistral7bOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.hf.nousresearch`: `/accounts/{account_id}/ai/run/@hf/nousresearch` */
export interface WorkersAiByModelHfNousresearch<Bound extends string = never> {
  /**
   * Run the model @hf/nousresearch/hermes-2-pro-mistral-7b.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/nousresearch/hermes-2-pro-mistral-7b` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.hf.nousresearch.hermes2ProMistral7b({ client, params: { account_id }, body: {} });
   */
  hermes2ProMistral7b<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfNousresearchHermes2ProMistral7bOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link hermes2ProMistral7b}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  hermes2ProMistral7bOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfNousresearchHermes2ProMistral7bOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "hermes2ProMistral7b">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiByModelHfNousresearch<Bound | BoundBy<Params>>;
}

type WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workersAi.byModel.hf.thebloke`: `/accounts/{account_id}/ai/run/@hf/thebloke` */
export interface WorkersAiByModelHfThebloke<Bound extends string = never> {
  /**
   * Run the model @hf/thebloke/deepseek-coder-6.7b-base-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/deepseek-coder-6.7b-base-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.hf.thebloke.deepseekCoder6_7bBaseAwq({ client, params: { account_id }, body: {} });
   */
  deepseekCoder6_7bBaseAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link deepseekCoder6_7bBaseAwq}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  deepseekCoder6_7bBaseAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/deepseek-coder-6.7b-instruct-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/deepseek-coder-6.7b-instruct-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.hf.thebloke.deepseekCoder6_7bInstructAwq({ client, params: { account_id }, body: {} });
   */
  deepseekCoder6_7bInstructAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link deepseekCoder6_7bInstructAwq}, but returns the data alone and throws a `RestflareError` if the
   * call fails.
   */
  deepseekCoder6_7bInstructAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/llama-2-13b-chat-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/llama-2-13b-chat-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.hf.thebloke.llama2_13bChatAwq({ client, params: { account_id }, body: {} });
   */
  llama2_13bChatAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link llama2_13bChatAwq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  llama2_13bChatAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/mistral-7b-instruct-v0.1-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/mistral-7b-instruct-v0.1-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.hf.thebloke.mistral7bInstructV0_1Awq({ client, params: { account_id }, body: {} });
   */
  mistral7bInstructV0_1Awq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link mistral7bInstructV0_1Awq}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  mistral7bInstructV0_1AwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/neural-chat-7b-v3-1-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/neural-chat-7b-v3-1-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.hf.thebloke.neuralChat7bV3_1Awq({ client, params: { account_id }, body: {} });
   */
  neuralChat7bV3_1Awq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link neuralChat7bV3_1Awq}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  neuralChat7bV3_1AwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/openhermes-2.5-mistral-7b-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/openhermes-2.5-mistral-7b-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.hf.thebloke.openhermes2_5Mistral7bAwq({ client, params: { account_id }, body: {} });
   */
  openhermes2_5Mistral7bAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link openhermes2_5Mistral7bAwq}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  openhermes2_5Mistral7bAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Run the model @hf/thebloke/zephyr-7b-beta-awq.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/ai/run/@hf/thebloke/zephyr-7b-beta-awq` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.byModel.hf.thebloke.zephyr7bBetaAwq({ client, params: { account_id }, body: {} });
   */
  zephyr7bBetaAwq<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link zephyr7bBetaAwq}, but returns the data alone and throws a `RestflareError` if the call fails. */
  zephyr7bBetaAwqOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiByModelHfTheblokeDeepseekCoder6_7bBaseAwqOptions<Bound, As>
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
  ): WorkersAiByModelHfThebloke<Bound | BoundBy<Params>>;
}

type WorkersAiFinetunesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workersAi.finetunes`: `/accounts/{account_id}/ai/finetunes` */
export interface WorkersAiFinetunes<Bound extends string = never> {
  /**
   * List finetunes.
   *
   * Lists the finetunes of the account.
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
   * Create a finetune.
   *
   * Makes an empty finetune; its two files are uploaded to it one by one.
   *
   * `POST /accounts/{account_id}/ai/finetunes` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.finetunes.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewFinetune, ...options: WorkersAiFinetunesOptions<Bound, As>
  ): Promise<Result<DataAs<PublicFinetune, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewFinetune, ...options: WorkersAiFinetunesOptions<Bound, As>
  ): Promise<DataAs<PublicFinetune, As>>;

  /**
   * Upload a file of a finetune.
   *
   * Uploads `adapter_model.safetensors` or `adapter_config.json`.
   *
   * `POST /accounts/{account_id}/ai/finetunes/{finetune_id}/finetune-assets` needs the permission
   * `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.finetunes.uploadAsset(id, { file: "example-file", file_name: "adapter_config.json" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/subresources/assets/methods/create/
   */
  uploadAsset<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewFinetuneAsset, ...options: WorkersAiFinetunesOptions<Bound, As>
  ): Promise<Result<DataAs<FinetuneAsset, As>>>;
  /** {@link uploadAsset}, but returns the data alone and throws a `RestflareError` if the call fails. */
  uploadAssetOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewFinetuneAsset, ...options: WorkersAiFinetunesOptions<Bound, As>
  ): Promise<DataAs<FinetuneAsset, As>>;

  /** `/accounts/{account_id}/ai/finetunes/public` */
  readonly public: WorkersAiFinetunesPublic<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "uploadAsset">): string;
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
   * List public finetunes.
   *
   * Lists the finetunes that any account may use.
   *
   * `GET /accounts/{account_id}/ai/finetunes/public` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.finetunes.public.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/subresources/public/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiFinetunesPublicIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PublicFinetune[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiFinetunesPublicIndexOptions<Bound, As>
  ): Promise<DataAs<PublicFinetune[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersAiFinetunesPublicIndexOptions<Bound>): AsyncIterable<PublicFinetune>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersAiFinetunesPublicIndexOptions<Bound>): AsyncIterable<Page<PublicFinetune>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiFinetunesPublic<Bound | BoundBy<Params>>;
}

type WorkersAiMarkdownOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `workersAi.markdown`: `/accounts/{account_id}/ai/tomarkdown` */
export interface WorkersAiMarkdown<Bound extends string = never> {
  /**
   * Convert files to Markdown.
   *
   * Makes Markdown of PDFs, pages, sheets and images, for models to read. What is in images is described by a
   * model, which is billed.
   *
   * `POST /accounts/{account_id}/ai/tomarkdown`
   * @example
   * const { data, error } = await workersAi.markdown.convert({ files: ["example-file"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/to_markdown/methods/transform/
   */
  convert<As extends WaysToRead<"json"> = "json">(
    body: WorkersAiMarkdownConvertBody, ...options: WorkersAiMarkdownOptions<Bound, As>
  ): Promise<Result<DataAs<MarkdownFile[], As>>>;
  /** {@link convert}, but returns the data alone and throws a `RestflareError` if the call fails. */
  convertOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WorkersAiMarkdownConvertBody, ...options: WorkersAiMarkdownOptions<Bound, As>
  ): Promise<DataAs<MarkdownFile[], As>>;

  /**
   * List the formats that can be converted.
   *
   * `GET /accounts/{account_id}/ai/tomarkdown/supported`
   * @example
   * const { data, error } = await workersAi.markdown.formats({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/to_markdown/methods/supported/
   */
  formats<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiMarkdownOptions<Bound, As>
  ): Promise<Result<DataAs<MarkdownFormat[], As>>>;
  /** {@link formats}, but returns the data alone and throws a `RestflareError` if the call fails. */
  formatsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiMarkdownOptions<Bound, As>
  ): Promise<DataAs<MarkdownFormat[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "convert" | "formats">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiMarkdown<Bound | BoundBy<Params>>;
}

type WorkersAiModelsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkersAiModelsIndexQuery }, Bound, As
>;
type WorkersAiModelsSchemaOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: WorkersAiModelsSchemaQuery }, Bound, As
>;

/** `workersAi.models`: `/accounts/{account_id}/ai/models` */
export interface WorkersAiModels<Bound extends string = never> {
  /**
   * List the models.
   *
   * Lists the models that there are, by author, task or words.
   *
   * `GET /accounts/{account_id}/ai/models/search` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.models.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/models/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiModelsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiModelsIndexOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersAiModelsIndexOptions<Bound>): AsyncIterable<unknown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersAiModelsIndexOptions<Bound>): AsyncIterable<Page<unknown, PageInfo>>;

  /**
   * Get the schema of a model.
   *
   * Says as JSON Schema what a model takes and answers.
   *
   * `GET /accounts/{account_id}/ai/models/schema` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.models.schema({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/models/subresources/schema/methods/get/
   */
  schema<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiModelsSchemaOptions<Bound, As>
  ): Promise<Result<DataAs<ModelSchema, As>>>;
  /** {@link schema}, but returns the data alone and throws a `RestflareError` if the call fails. */
  schemaOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiModelsSchemaOptions<Bound, As>
  ): Promise<DataAs<ModelSchema, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "schema">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiModels<Bound | BoundBy<Params>>;
}

type WorkersAiTasksOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `workersAi.tasks`: `/accounts/{account_id}/ai/tasks` */
export interface WorkersAiTasks<Bound extends string = never> {
  /**
   * List the tasks that models are for.
   *
   * `GET /accounts/{account_id}/ai/tasks/search` needs the permission `com.cloudflare.api.account.ai`.
   * @example
   * const { data, error } = await workersAi.tasks.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai/subresources/tasks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiTasksOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersAiTasksOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersAiTasksOptions<Bound>): AsyncIterable<unknown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersAiTasksOptions<Bound>): AsyncIterable<Page<unknown>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersAiTasks<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/queues.yaml. Not edited by hand.

/** What became of pulled messages. */
export interface AcknowledgeMessages {
  /** The messages that are done with. They are gone for good. */
  acks?: {
    /** Its lease. */
    lease_id: string;
  }[];
  /** The messages that are to be given out again. */
  retries?: {
    /** After how many seconds. Without it, at once. */
    delay_seconds?: number;
    /** Its lease. */
    lease_id: string;
  }[];
}

/** How many messages were acknowledged and sent back. */
export interface Acknowledgement {
  /** How many messages are gone for good. */
  ackCount: number;
  /** How many messages will be given out again. */
  retryCount: number;
  /** What was odd, by the lease that it is about. */
  warnings?: {
    [key: string]: string;
  };
}

export type AcknowledgementAnswer = Envelope & {
  result: Acknowledgement;
};

/** Who works on the messages of a queue. */
export interface Consumer {
  /** Names the consumer in paths. */
  consumer_id: string;
  /** When the consumer was made, as an ISO 8601 date and time. */
  created_on: string;
  /** The name of the queue that gets what failed too often. Empty or absent if there is none. */
  dead_letter_queue?: string;
  /** The environment of the Worker. */
  environment?: string;
  /** The queue's name. */
  queue_name: string;
  /** The Worker, of a consumer of the type `worker`. */
  script_name?: string;
  /** What some answers call the Worker. */
  service?: string;
  settings: ConsumerSettings;
  type: ConsumerType;
}

export type ConsumerAnswer = Envelope & {
  result: Consumer;
};

export type ConsumerListAnswer = Envelope & {
  result: Consumer[];
  result_info: PageInfo;
};

/** How messages are given out. What belongs to the other type of consumer is absent. */
export interface ConsumerSettings {
  /** How many messages are given out together at most. */
  batch_size?: number;
  /** How many instances of a Worker there are at most. Null is as many as it takes. */
  max_concurrency?: number | null;
  /** How often a message that failed is given out again. */
  max_retries?: number;
  /** How many milliseconds a Worker waits for a batch to be full. */
  max_wait_time_ms?: number;
  /** After how many seconds a message that failed is given out again. */
  retry_delay?: number;
  /** How many milliseconds the lease of a pulled message lasts. */
  visibility_timeout_ms?: number;
}

/** A Worker that is given the messages, or anybody who pulls them over HTTP. */
export type ConsumerType = "worker" | "http_pull";

/** The values of {@link ConsumerType}. */
export const ConsumerTypes = ["worker", "http_pull"] as const;

/** What a new queue is made from. */
export interface CreateQueue {
  jurisdiction?: Jurisdiction;
  /** Names the queue in the bindings of Workers. No two queues of an account have the same. */
  queue_name: string;
}

export type DeletedAnswer = Envelope & {
  /** Nothing. */
  result?: null;
};

/** What to change of a queue. What is left out stays. */
export interface EditQueue {
  jurisdiction?: Jurisdiction;
  /** The new name. */
  queue_name?: string;
  settings?: QueueSettings;
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

/** Where the events go. */
export interface EventDestination {
  /** The queue, by its id. */
  queue_id: string;
  /** That it is a queue. */
  type: "queues.queue";
}

/**
 * What the events come from. Those with a name beside the type send only what happens to the one of that
 * name.
 */
export type EventSource = ImagesEvents | KvEvents | R2Events | SuperSlurperEvents | VectorizeEvents | WorkersAiModelEvents | WorkerBuildEvents | WorkerScriptEvents | WorkflowEvents;

/** A subscription, by which events of the account become messages of a queue. */
export interface EventSubscription {
  /** When the subscription was made. */
  created_at: string;
  destination: EventDestination;
  /** Whether events are sent now. */
  enabled: boolean;
  /** The kinds of events that are sent, such as `bucket.created`. */
  events: string[];
  /** Names the subscription in paths. */
  id: string;
  /** When the subscription was last changed. */
  modified_at: string;
  /** What people call the subscription. */
  name: string;
  source: EventSource;
}

/** What to change of a subscription. Its source stays. */
export interface EventSubscriptionUpdate {
  destination?: EventDestination;
  /** Whether events are sent from now on. */
  enabled?: boolean;
  /** The kinds of events to send. */
  events?: string[];
  /** What people call the subscription. */
  name?: string;
}

export interface EventSubscriptionsIndexQuery {
  /** Whether what comes first is the smallest or the largest. */
  direction?: "asc" | "desc";
  /** What the list is sorted by. */
  order?: "created_at" | "name" | "enabled" | "source";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

/** What happens in Cloudflare Images. */
export interface ImagesEvents {
  /** Says so. */
  type: "images";
}

/** A message that is JSON. */
export interface JsonMessage {
  /** Whatever JSON can say. */
  body: unknown;
  /** That it is JSON. */
  content_type?: "json";
  /** How many seconds nobody is given the message. */
  delay_seconds?: number;
}

/** The laws under which messages are kept. A queue stays where it was made. */
export type Jurisdiction = "eu" | "us" | "fedramp";

/** The values of {@link Jurisdiction}. */
export const Jurisdictions = ["eu", "us", "fedramp"] as const;

/** What happens to KV namespaces. */
export interface KvEvents {
  /** Says so. */
  type: "kv";
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

/** What is said beside the messages. */
export interface MessageMetadata {
  metrics?: QueueMetrics;
}

/** A message. */
export interface MessageRef {
  /** Its `ref`, as it was peeked. */
  ref: string;
}

/** A queue as it is answered after it was made or changed. */
export interface NamedQueue {
  /** Who works on the queue. */
  consumers?: Consumer[];
  /** How many work on the queue. */
  consumers_total_count?: number;
  /** When the queue was made, as an ISO 8601 date and time. */
  created_on: string;
  jurisdiction?: Jurisdiction;
  /** When the queue was last changed, as an ISO 8601 date and time. */
  modified_on: string;
  /** Who sends to the queue. */
  producers?: Producer[];
  /** How many send to the queue. */
  producers_total_count?: number;
  /** Names the queue in paths. */
  queue_id: string;
  /** Names the queue in the bindings of Workers. */
  queue_name: string;
  settings?: QueueSettings;
}

export type NamedQueueAnswer = Envelope & {
  result: NamedQueue;
};

/** What a new subscription is made from. */
export interface NewEventSubscription {
  destination?: EventDestination;
  /** Whether events are sent from now on. */
  enabled?: boolean;
  /** The kinds of events to send, such as `bucket.created`. Which there are depends on the source. */
  events?: string[];
  /** What people call the subscription. */
  name?: string;
  source?: EventSource;
}

/** A message to send. */
export type NewMessage = TextMessage | JsonMessage;

/** Messages to send together. */
export interface NewMessages {
  /** How many seconds nobody is given any of them that says nothing else. */
  delay_seconds?: number;
  /** The messages. */
  messages: NewMessage[];
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

/** How many messages to look at. */
export interface PeekMessages {
  /** How many messages to look at at most. */
  batch_size?: number;
}

/** A message that was looked at, and is still in the queue. */
export interface PeekedMessage {
  /** How often the message was given out so far. */
  attempts?: number;
  /** What was sent. */
  body?: string;
  /** The same each time that the message is given out. */
  id?: string;
  /** What else is known of the message, such as `CF-Content-Type`. */
  metadata?: unknown;
  /** Names the message to whoever purges it. */
  ref?: string;
  /** When the message was sent, in milliseconds since 1970. */
  timestamp_ms?: number;
}

/** Messages that are still in the queue. */
export interface PeekedMessages {
  /** The messages. */
  messages?: PeekedMessage[];
}

/** Who sends messages to a queue. */
export interface Producer {
  /** The bucket. */
  bucket_name?: string;
  /** The Worker. */
  script?: string;
  /** A Worker, or a bucket that says what happens to its objects. */
  type?: "worker" | "r2_bucket";
}

/** That the messages of a queue may be pulled over HTTP. */
export interface PullConsumer {
  /** The name of the queue that gets what failed too often. */
  dead_letter_queue?: string;
  /** How messages are given out. What is left out has its default. */
  settings?: {
    /** How many messages are given out together at most. */
    batch_size?: number;
    /** How often a message that failed is given out again. */
    max_retries?: number;
    /** After how many seconds a message that failed is given out again. */
    retry_delay?: number;
    /** How many milliseconds the lease of a message lasts. */
    visibility_timeout_ms?: number;
  };
  /** That they are pulled. */
  type: "http_pull";
}

/** How many messages to take, and for how long. */
export interface PullMessages {
  /** How many messages to take at most. */
  batch_size?: number;
  /** How many milliseconds the leases last. Then the messages are given out again. */
  visibility_timeout_ms?: number;
}

/** Messages with their leases. */
export interface PulledMessages {
  /** How many messages of the queue are not acknowledged yet. */
  message_backlog_count?: number;
  /** The messages. Empty where there are none now. */
  messages: QueueMessage[];
  metadata?: MessageMetadata;
}

export type PulledMessagesAnswer = Envelope & {
  result: PulledMessages;
};

/** Which messages to remove. */
export interface PurgeMessages {
  /** The messages. */
  refs: MessageRef[];
}

/** That a purge is meant. */
export interface PurgeQueue {
  /** That all messages are to be gone for good. Nothing is removed unless it is true. */
  delete_messages_permanently: boolean;
}

/** How far the last purge of a queue is. */
export interface PurgeStatus {
  /** Whether it has ended. */
  completed?: string;
  /** When it began. */
  started_at?: string;
}

/** What came of removing messages. */
export interface PurgedMessages {
  /** What could not be removed. */
  errors?: {
    /** Why not. */
    message?: string;
  }[];
  /** What was odd, by the message that it is about. */
  warnings?: {
    [key: string]: string;
  };
}

/** A queue, with who sends to it and who works on it. */
export interface Queue {
  /** Who works on the queue. */
  consumers: Consumer[];
  /** How many work on the queue. */
  consumers_total_count: number;
  /** When the queue was made, as an ISO 8601 date and time. */
  created_on: string;
  jurisdiction?: Jurisdiction;
  /** When the queue was last changed, as an ISO 8601 date and time. */
  modified_on: string;
  /** Who sends to the queue. */
  producers: Producer[];
  /** How many send to the queue. */
  producers_total_count: number;
  /** Names the queue in paths. */
  queue_id: string;
  /** Names the queue in the bindings of Workers. */
  queue_name: string;
  settings?: QueueSettings;
}

export type QueueAnswer = Envelope & {
  result: Queue;
};

export type QueueListAnswer = Envelope & {
  result: Queue[];
  result_info: PageInfo;
};

/** A message that is leased to whoever pulled it. */
export interface QueueMessage {
  /** How often the message was given out, this time included. */
  attempts: number;
  /** What was sent. Base64 if `CF-Content-Type` in the metadata is `json` or `bytes`. */
  body: string;
  /** The same each time that the message is given out. */
  id: string;
  /** Acknowledges the message, or sends it back. Another one each time. */
  lease_id: string;
  /** What else is known of the message, such as `CF-Content-Type`. */
  metadata?: Record<string, unknown>;
  /** When the message was sent, in milliseconds since 1970. */
  timestamp_ms: number;
}

/** How much waits in a queue. */
export interface QueueMetrics {
  /** How many bytes the messages take that nobody is done with. */
  backlog_bytes: number;
  /** How many messages nobody is done with. */
  backlog_count: number;
  /** When the oldest of them was sent, in milliseconds since 1970. 0 if there is none. */
  oldest_message_timestamp_ms: number;
}

/** How a queue treats all of its messages. */
export interface QueueSettings {
  /** How many seconds nobody is given a message that says nothing else. */
  delivery_delay?: number;
  /** Whether nobody is given messages for now. They can still be sent. */
  delivery_paused?: boolean;
  /** After how many seconds a message that nobody was done with is dropped. */
  message_retention_period?: number;
}

/** What happens to R2 buckets. Of their objects, see the event notifications of a bucket. */
export interface R2Events {
  /** Says so. */
  type: "r2";
}

/** What a queue says of messages that it got. */
export interface SentMessages {
  metadata?: MessageMetadata;
}

/** What happens to jobs that copy to R2. */
export interface SuperSlurperEvents {
  /** Says so. */
  type: "superSlurper";
}

/** A message that is text. */
export interface TextMessage {
  /** The text. */
  body: string;
  /** That it is text. */
  content_type?: "text";
  /** How many seconds nobody is given the message. */
  delay_seconds?: number;
}

/** What to change of a queue. */
export interface UpdateQueue {
  jurisdiction?: Jurisdiction;
  /** The new name. */
  queue_name?: string;
  settings?: QueueSettings;
}

/** What happens to Vectorize indexes. */
export interface VectorizeEvents {
  /** Says so. */
  type: "vectorize";
}

/** What happens to builds of a Worker. */
export interface WorkerBuildEvents {
  /** Says so. */
  type: "workersBuilds.worker";
  /** The Worker. */
  worker_name?: string;
}

/** A Worker that is given the messages of a queue. */
export interface WorkerConsumer {
  /** The name of the queue that gets what failed too often. */
  dead_letter_queue?: string;
  /** The environment of the Worker. */
  environment?: string;
  /** The Worker. */
  script_name: string;
  /** How messages are given out. What is left out has its default. */
  settings?: {
    /** How many messages are given out together at most. */
    batch_size?: number;
    /** How many instances of the Worker there are at most. Null is as many as it takes. */
    max_concurrency?: number | null;
    /** How often a message that failed is given out again. */
    max_retries?: number;
    /** How many milliseconds the Worker waits for a batch to be full. */
    max_wait_time_ms?: number;
    /** After how many seconds a message that failed is given out again. */
    retry_delay?: number;
  };
  /** That it is a Worker. */
  type: "worker";
}

/** What happens to the script of a Worker. */
export interface WorkerScriptEvents {
  /** The script, by its `tag`. */
  script_tag?: string;
  /** Says so. */
  type: "workers.script";
}

/** What happens to batches of a model of Workers AI. */
export interface WorkersAiModelEvents {
  /** The model. */
  model_name?: string;
  /** Says so. */
  type: "workersAi.model";
}

/** What happens to instances of a workflow. */
export interface WorkflowEvents {
  /** Says so. */
  type: "workflows.workflow";
  /** The workflow. */
  workflow_name?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/event_subscriptions/subscriptions": {
    /** List event subscriptions */
    get: {
      parameters: {
        query?: EventSubscriptionsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EventSubscription[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an event subscription */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewEventSubscription } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EventSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}": {
    /** Get an event subscription */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subscription_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EventSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an event subscription */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subscription_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EventSubscriptionUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EventSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an event subscription */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subscription_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EventSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues": {
    /** List queues */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": QueueListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a queue */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateQueue } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NamedQueueAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues/{queue_id}": {
    /** Get a queue */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": QueueAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a queue */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateQueue } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NamedQueueAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a queue */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EditQueue } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Queue;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a queue */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues/{queue_id}/consumers": {
    /** List the consumers of a queue */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ConsumerListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a consumer */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WorkerConsumer | PullConsumer } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ConsumerAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id}": {
    /** Get a consumer */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string; consumer_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ConsumerAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a consumer */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string; consumer_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WorkerConsumer | PullConsumer } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ConsumerAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a consumer */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string; consumer_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues/{queue_id}/messages": {
    /** Send a message */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewMessage } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SentMessages;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues/{queue_id}/messages/ack": {
    /** Acknowledge messages */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AcknowledgeMessages } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AcknowledgementAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues/{queue_id}/messages/batch": {
    /** Send messages */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewMessages } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SentMessages;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues/{queue_id}/messages/peek": {
    /** Look at messages */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": PeekMessages } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PeekedMessages;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues/{queue_id}/messages/pull": {
    /** Pull messages */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PullMessages } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PulledMessagesAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues/{queue_id}/messages/purge": {
    /** Remove messages */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PurgeMessages } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PurgedMessages;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues/{queue_id}/metrics": {
    /** Get the metrics of a queue */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: QueueMetrics;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/queues/{queue_id}/purge": {
    /** Get how far a purge is */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PurgeStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Purge a queue */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; queue_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PurgeQueue } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamedQueue;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

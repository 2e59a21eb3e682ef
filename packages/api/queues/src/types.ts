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
  /** What was odd, such as a lease that had ended. */
  warnings?: string[];
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
  /** Names the queue in the bindings of Workers. No two queues of an account have the same. */
  queue_name: string;
}

export type DeletedAnswer = Envelope & {
  /** Nothing. */
  result?: null;
};

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

/** A queue as it is answered after it was made or changed. */
export interface NamedQueue {
  /** When the queue was made, as an ISO 8601 date and time. */
  created_on: string;
  /** When the queue was last changed, as an ISO 8601 date and time. */
  modified_on: string;
  /** Names the queue in paths. */
  queue_id: string;
  /** Names the queue in the bindings of Workers. */
  queue_name: string;
}

export type NamedQueueAnswer = Envelope & {
  result: NamedQueue;
};

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
}

export type PulledMessagesAnswer = Envelope & {
  result: PulledMessages;
};

/** A queue, with who sends to it and who works on it. */
export interface Queue {
  /** Who works on the queue. */
  consumers: Consumer[];
  /** How many work on the queue. */
  consumers_total_count: number;
  /** When the queue was made, as an ISO 8601 date and time. */
  created_on: string;
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

/** What to change of a queue. */
export interface UpdateQueue {
  /** The new name. */
  queue_name?: string;
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

/** What the API has, by path template and method. */
export interface paths {
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
}

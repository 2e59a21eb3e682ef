/** Verbs that paths end in, or that a segment begins with; some say where to. */
export const VERBS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "accept ack:acknowledge activate add aggregate analyze approve archive ask assign attach authorize bind block cancel check clear clone " +
    "commit complete compact copy deactivate decline deny deploy detach disable disconnect dismiss duplicate enable end evaluate execute " +
    "expand export find force generate get ignore import insert:insert_into invalidate invite kick link list mark merge " +
    "move mute notify parse patch pause pin ping preview process provision publish pull purge push query reboot reclassify reclaim " +
    "refresh refute register reject release remove renew reorder replace request rerun resend reset resolve restart restore resume " +
    "retry revalidate reveal review revert revoke roll rollback:roll_back rotate run sample save scan search send set share " +
    "simulate start stop submit suggest suspend switch sync terminate test toggle transfer translate trigger unarchive unassign unblock order issue unrevoke " +
    "unignore unlink unmute unpin unshare untag update upgrade upload upsert:upsert_into validate verify vote wipe flush finalize " +
    "abort advertise rename take relate edit create delete exempt append post estimate compute dispatch download populate crawl peek:peek_at new:create discover pay prioritize " +
    "appeal apply begin failover:fail_over inspect close connect launch poll prepare precheck:check scrape trace tune unlock"
  )
    .split(" ")
    .map((one) => {
      const [segment = "", verb = segment] = one.split(":");
      return [segment, verb.replace("_", " ")];
    }),
);

/** Whether a segment says what is done: it begins with a verb, or ends in one (`purge_cache`, `connectivity-precheck`). */
export function isVerbal(segment: string): boolean {
  const parts = segment
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return [parts[0], parts.at(-1)].some((part) => part !== undefined && Object.hasOwn(VERBS, part));
}

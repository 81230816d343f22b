import type { ApiModel } from "../../model/api-model.js";

/** Pushes that announce the end of a connection: those in whose section the documents list the reasons for it. */
export function disconnectPushes(api: ApiModel): string[] {
  const places = api.pushes.flatMap(({ action, because }) => because.map((it) => ({ action, ...it })));
  const found = api.disconnectReasons.flatMap(({ because }) => {
    return because.flatMap((reason) => {
      const above = places.filter((it) => it.document === reason.document && it.line <= reason.line);
      return above.reduce<typeof above>((last, it) => (it.line >= (last[0]?.line ?? 0) ? [it] : last), []);
    });
  });
  return [...new Set(found.map((it) => it.action))];
}

/** Reasons after which a client does not come back by itself: all but those that the manifest names. */
export function stayAwayReasons(api: ApiModel): string[] {
  return api.disconnectReasons.map((reason) => reason.type).filter((type) => !api.rtm?.comeBackAfter.includes(type));
}

import type { JsonObject } from "./json.js";
import { countIn, stringIn } from "./payload.js";
import { invalid } from "./refusal.js";

type Order = "asc" | "desc";

export interface PageOf<T> {
  readonly items: readonly T[];
  readonly next_page_id?: string;
  readonly previous_page_id?: string;
}

/** A page of a list, by `limit` (10, at most 100) and `page_id`, which says where the page begins and in which order. */
export function pageOf<T>(
  payload: JsonObject,
  asked: Order | undefined,
  list: (order: Order) => readonly T[],
): PageOf<T> {
  const limit = countIn(payload, "limit", { standard: 10, least: 1, most: 100 });
  const { offset, order } = startOf(stringIn(payload, "page_id"), asked ?? "desc");
  const all = list(order);
  return {
    items: all.slice(offset, offset + limit),
    ...(offset + limit < all.length ? { next_page_id: pageId(offset + limit, order) } : {}),
    ...(offset > 0 ? { previous_page_id: pageId(Math.max(0, offset - limit), order) } : {}),
  };
}

/** `2:desc` in base 64: opaque to clients. */
function pageId(offset: number, order: Order): string {
  return Buffer.from(`${offset}:${order}`).toString("base64");
}

function startOf(page: string | undefined, asked: Order): { offset: number; order: Order } {
  if (page === undefined) return { offset: 0, order: asked };
  const [, offset, order] = /^(\d{1,9}):(asc|desc)$/u.exec(Buffer.from(page, "base64").toString()) ?? [];
  if (offset === undefined || order === undefined) throw invalid("/page_id", "is not the id of a page");
  return { offset: Number(offset), order: order as Order };
}

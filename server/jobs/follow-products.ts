import { followProducts } from "#app/domain/products/follow-products.server.ts";
import type { Task } from "./task.ts";

/** Somebody renamed or moved products: listings are found by their new words. */
export const followProductsTask: Task<"follow-products"> = async ({ productIds }) => {
	await followProducts(productIds);
};

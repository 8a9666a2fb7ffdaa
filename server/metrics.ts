import { timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { collectDefaultMetrics, Gauge, Histogram, register } from "prom-client";
import { sql } from "#db/client.server.ts";
import { env } from "./env.ts";

const answers = new Histogram({
	name: "maillage_http_seconds",
	help: "Time to answer, by method and class of status",
	labelNames: ["method", "status"],
	buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

new Gauge({
	name: "maillage_jobs",
	help: "Jobs that wait, and those given up after their last try",
	labelNames: ["state"],
	async collect() {
		const [jobs] = await sql<{ waiting: number; failed: number }[]>`
			select count(*) filter (where attempts < max_attempts)::int as waiting,
				count(*) filter (where attempts >= max_attempts)::int as failed
			from graphile_worker._private_jobs`;
		this.set({ state: "waiting" }, jobs?.waiting ?? 0);
		this.set({ state: "failed" }, jobs?.failed ?? 0);
	},
});

if (env.METRICS_TOKEN) collectDefaultMetrics();

export const measure: RequestHandler = (req, res, next) => {
	const stop = answers.startTimer({ method: req.method });
	res.on("finish", () => stop({ status: `${Math.floor(res.statusCode / 100)}xx` }));
	next();
};

/** For Prometheus, behind `METRICS_TOKEN`: without one, or with a wrong one, there is nothing here. */
export const answerMetrics: RequestHandler = async (req, res) => {
	if (
		!env.METRICS_TOKEN ||
		!sameSecret(req.get("Authorization") ?? "", `Bearer ${env.METRICS_TOKEN}`)
	)
		return void res.status(404).end();
	res.type(register.contentType).send(await register.metrics());
};

function sameSecret(given: string, wanted: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
	return a.length === b.length && timingSafeEqual(a, b);
}

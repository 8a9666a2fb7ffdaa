import { randomUUID } from "node:crypto";
import { createServer, type Server, STATUS_CODES } from "node:http";
import { join } from "node:path";
import { constants } from "node:zlib";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import sirv from "sirv";
import type { ViteDevServer } from "vite";
import type { LoadContext } from "#app/web/load-context.ts";
import { photoFolder } from "#app/web/photo-files.server.ts";
import { env } from "./env.ts";
import { answerHealth } from "./health.ts";
import { log } from "./log.ts";
import { answerMetrics, measure } from "./metrics.ts";
import {
	neverGuessTypes,
	protect,
	refuseForeignWrites,
	refuseLongBodies,
	refuseNulls,
} from "./protection.ts";
import { tellError } from "./tell-error.ts";

const clientFolder = join(import.meta.dirname, "../build/client");

export type Pages = { build: ServerBuild | (() => Promise<ServerBuild>); vite?: ViteDevServer };

/** The web server, not yet listening: `addPages` completes it once sockets and Vite, which need it, are there. */
export function createHttp(): { http: Server; app: Express } {
	const app = express();
	app.disable("x-powered-by");
	app.set("trust proxy", env.TRUST_PROXY);
	return { http: createServer(app), app };
}

export function addPages(
	app: Express,
	{ build, vite }: Pages,
	live: Pick<LoadContext, "publish" | "disconnect">,
): void {
	app.use(identifyRequest, measure, neverGuessTypes, refuseNulls);
	app.get("/sante", answerHealth("alive"));
	app.get("/sante/pret", answerHealth("ready"));
	app.get("/metrics", answerMetrics);
	// some browsers ask whatever the page says
	app.get("/favicon.ico", (_req, res) => res.status(204).end());
	// a picture is named by its content: it never changes
	app.use("/photos", express.static(photoFolder, { immutable: true, maxAge: "1y", index: false }));
	if (vite) app.use(vite.middlewares);
	else addFiles(app);
	app.use(protect(vite !== undefined), refuseForeignWrites, refuseLongBodies, squeeze());
	app.all(
		"*",
		createRequestHandler({
			build,
			mode: vite ? "development" : "production",
			getLoadContext: (req, res): LoadContext => ({
				nonce: res.locals["nonce"],
				requestId: res.locals["requestId"],
				address: req.ip ?? "",
				report: (error) =>
					log.error(
						{ requestId: res.locals["requestId"], path: req.path, error: tellError(error) },
						"error",
					),
				...live,
			}),
		}),
	);
	app.use(answerFailure);
}

/** What failed before any page was asked, such as an address that is no text. */
const answerFailure: ErrorRequestHandler = (error, req, res, _next) => {
	const status = Number(error?.status ?? 500);
	const { requestId } = res.locals;
	if (status >= 500) log.error({ requestId, path: req.path, error: tellError(error) }, "error");
	if (res.headersSent) return void res.destroy();
	res
		.status(status)
		.type("text")
		.send(`${STATUS_CODES[status] ?? "Error"}.\n`);
};

function addFiles(app: Express): void {
	const compressed = { brotli: true, gzip: true, etag: true };
	const year = 365 * 24 * 3600;
	app.use(
		"/assets",
		sirv(join(clientFolder, "assets"), { ...compressed, immutable: true, maxAge: year }),
		(_req, res) => res.status(404).end(),
	);
	app.use(sirv(clientFolder, { ...compressed, maxAge: 3600 }));
}

const identifyRequest: RequestHandler = (req, res, next) => {
	const requestId = randomUUID();
	const started = performance.now();
	res.locals["requestId"] = requestId;
	res.setHeader("X-Request-Id", requestId);
	res.on("finish", () => {
		const ms = Math.round(performance.now() - started);
		// the path only: a query may hold what somebody looks for
		log.debug(
			{ requestId, method: req.method, path: req.path, status: res.statusCode, ms },
			"answered",
		);
	});
	next();
};

/** The default brotli window costs megabytes and most of the time of each answer; a small one costs a few bytes. */
function squeeze(): RequestHandler {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 3,
		[constants.BROTLI_PARAM_LGWIN]: 16,
	};
	return compression({ level: 4, brotli: { params } } as compression.CompressionOptions);
}

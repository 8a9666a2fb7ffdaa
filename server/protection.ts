/** What every answer and every write must respect before a page sees it. */
import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import { env } from "./env.ts";

const MEGABYTE = 1024 * 1024;

/** Pages that receive files, and how much of them. */
const roomyPaths: [RegExp, bytes: number][] = [
	[/\/photos(\.data)?$/, 16 * MEGABYTE],
	[/^\/imports(\/|\.data|$)/, 32 * MEGABYTE],
];

export function protect(development: boolean): RequestHandler {
	const tiles = env.MAP_STYLE_URL ? new URL(env.MAP_STYLE_URL).origin : "";
	return (_req, res, next) => {
		const nonce = randomBytes(16).toString("base64");
		res.locals["nonce"] = nonce;
		const policy = [
			"default-src 'self'",
			`script-src 'self' 'nonce-${nonce}'`,
			`style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
			"style-src-attr 'unsafe-inline'",
			`img-src 'self' data: blob: ${tiles}`,
			"font-src 'self'",
			`connect-src 'self' ${tiles} ${development ? "ws: wss:" : ""}`,
			"worker-src 'self' blob:",
			"object-src 'none'",
			"base-uri 'none'",
			"frame-ancestors 'none'",
			"form-action 'self'",
		];
		res.setHeader("Content-Security-Policy", policy.map((rule) => rule.trim()).join("; "));
		res.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		res.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self)");
		res.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		if (env.publicUrl.startsWith("https:"))
			res.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		next();
	};
}

/** An address with a NUL is nobody's page, and PostgreSQL cannot even be asked for it. */
export const refuseNulls: RequestHandler = (req, res, next) => {
	if (!/%00|\0/.test(req.originalUrl)) return next();
	res.status(400).type("text").send("Bad request: no address holds a NUL.\n");
};

/** What we serve is what we say it is: pictures that people gave above all. */
export const neverGuessTypes: RequestHandler = (_req, res, next) => {
	res.setHeader("X-Content-Type-Options", "nosniff");
	next();
};

/** A write must come from our own pages: browsers say where a form was, and no other site may forge it. */
export const refuseForeignWrites: RequestHandler = (req, res, next) => {
	if (req.method === "GET" || req.method === "HEAD" || req.method === "OPTIONS") return next();
	const origin = req.get("Origin") ?? originOf(req.get("Referer"));
	const ours = [env.publicUrl, `${req.protocol}://${req.get("Host")}`];
	if (origin !== null && ours.includes(origin)) return next();
	res.status(403).type("text").send("Forbidden: this write does not come from our pages.\n");
};

function originOf(referer: string | undefined): string | null {
	return referer ? (URL.parse(referer)?.origin ?? null) : null;
}

/** Refuses a body that says it is too long, and cuts one that lied. */
export const refuseLongBodies: RequestHandler = (req, res, next) => {
	const limit = roomyPaths.find(([path]) => path.test(req.path))?.[1] ?? MEGABYTE;
	if (Number(req.get("Content-Length") ?? 0) > limit) {
		res
			.status(413)
			.type("text")
			.send(`Too large: at most ${limit / MEGABYTE} MB here.\n`);
		return;
	}
	let received = 0;
	req.on("data", (chunk: Buffer) => {
		received += chunk.length;
		if (received > limit) req.destroy();
	});
	req.pause();
	next();
};

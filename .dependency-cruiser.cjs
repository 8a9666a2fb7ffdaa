// Who may import whom, one sentence each.
const framework = "node_modules/(@remix-run|express|react|socket\\.io)";

/** Codes without behaviour: the one file of db/ that browsers read. */
const vocabulary = "^db/vocabulary\\.ts$";

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
	forbidden: [
		forbid("no-cycles", "Two modules that need each other are one module.", {}, { circular: true }),
		forbid(
			"routes-stay-thin",
			"A page asks the domain; it never sees the database, the search engine or the server.",
			{ path: "^app/routes" },
			{
				path: "^(db|search|server)/|node_modules/(drizzle-orm|postgres|meilisearch|socket\\.io/)",
				pathNot: vocabulary,
			},
		),
		forbid(
			"only-server-files-touch-data",
			"Without .server in its name a file may be bundled for the browser.",
			{ path: "^app/", pathNot: "\\.server\\.tsx?$" },
			{ path: "^(db|search)/", pathNot: vocabulary },
		),
		forbid(
			"domain-knows-no-framework",
			"A rule must be callable from a page, a socket, a job and a test.",
			{ path: "^app/domain" },
			{ path: `${framework}|^app/(routes|web|ui|i18n)|^server/` },
		),
		forbid(
			"ui-takes-props",
			"A component receives what it shows.",
			{ path: "^app/ui" },
			{
				path: "^(db|search|server)/|^app/(routes|web)|^app/domain/.*\\.server\\.",
				pathNot: vocabulary,
			},
		),
		forbid(
			"db-is-a-leaf",
			"Tables know nothing above them.",
			{ path: "^db/" },
			{ path: "^(app|search|test|server)/", pathNot: "^server/env\\.ts$" },
		),
		forbid(
			"search-sees-tables-only",
			"The domain feeds search, never the reverse.",
			{ path: "^search/" },
			{ path: "^(app|test|server)/", pathNot: "^server/(env|log)\\.ts$" },
		),
		forbid(
			"server-waits-for-the-build",
			"Pages reach the server through the Remix build only.",
			{ path: "^server/" },
			{ path: "^app/(routes|ui|root|entry)" },
		),
		forbid(
			"server-leaves",
			"Everything reads env and log, so they read nothing of ours.",
			{ path: "^server/(env|log)\\.ts$" },
			{ path: "^(app|db|search|server|test)/", pathNot: "^server/env\\.ts$" },
		),
		forbid(
			"nothing-needs-tests",
			"Tests look at the code, not the reverse.",
			{ path: "^(app|db|search|server)/" },
			{ path: "^test/" },
		),
	],
	options: {
		doNotFollow: { path: "node_modules" },
		tsConfig: { fileName: "tsconfig.json" },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "require", "node", "default"],
		},
	},
};

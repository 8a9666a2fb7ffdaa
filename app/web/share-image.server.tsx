import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import satori from "satori";
import sharp from "sharp";

const WIDTH = 1200;
const HEIGHT = 630;

const require = createRequire(import.meta.url);

/** The faces of the site, as files satori reads: it draws letters itself, whatever fonts the server has. */
async function fonts() {
	const files = [
		[
			"Bricolage Grotesque",
			700,
			"@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff",
		],
		[
			"Atkinson Hyperlegible",
			400,
			"@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff",
		],
	] as const;
	return Promise.all(
		files.map(async ([name, weight, file]) => ({
			name,
			weight,
			style: "normal" as const,
			data: await readFile(require.resolve(file)),
		})),
	);
}

let loaded: ReturnType<typeof fonts> | undefined;

export type Shared = { name: string; specialty: string; details: string };

/** The picture a link to an organisation is shared with: 1200 × 630, PNG. */
export async function drawShareImage(shared: Shared): Promise<Buffer> {
	loaded ??= fonts();
	const svg = await satori(<Card {...shared} />, {
		width: WIDTH,
		height: HEIGHT,
		fonts: await loaded,
	});
	return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
}

function Card({ name, specialty, details }: Shared) {
	return (
		<div
			style={{
				display: "flex",
				flexDirection: "column",
				justifyContent: "space-between",
				width: WIDTH,
				height: HEIGHT,
				padding: 72,
				backgroundColor: "#fbf8f2",
				color: "#1c2a23",
				fontFamily: "Atkinson Hyperlegible",
			}}
		>
			<Brand />
			<div style={{ display: "flex", flexDirection: "column" }}>
				<div
					style={{
						fontFamily: "Bricolage Grotesque",
						fontSize: name.length > 28 ? 68 : 88,
						lineHeight: 1.1,
					}}
				>
					{name}
				</div>
				<div style={{ marginTop: 24, color: "#4e5c54", fontSize: 40, lineHeight: 1.3 }}>
					{specialty}
				</div>
			</div>
			<div style={{ display: "flex", color: "#1e6a49", fontSize: 34 }}>{details}</div>
		</div>
	);
}

function Brand() {
	return (
		<div
			style={{
				display: "flex",
				alignItems: "center",
				fontFamily: "Bricolage Grotesque",
				fontSize: 44,
			}}
		>
			<svg width="72" height="72" viewBox="0 0 32 32" fill="none" aria-hidden="true">
				<path
					d="M2 20.5C8 20.5 8.5 11.5 16 11.5S24 20.5 30 20.5"
					stroke="#a9412a"
					strokeWidth="4"
					strokeLinecap="round"
				/>
				<path d="M2 11.5C8 11.5 8.5 20.5 16 20.5" stroke="#fbf8f2" strokeWidth="8" />
				<path
					d="M2 11.5C8 11.5 8.5 20.5 16 20.5S24 11.5 30 11.5"
					stroke="#1e6a49"
					strokeWidth="4"
					strokeLinecap="round"
				/>
			</svg>
			<span style={{ marginLeft: 20 }}>Maillage</span>
		</div>
	);
}

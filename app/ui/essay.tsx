import { Column, Stack, Title } from "./layout.tsx";

/** A page to read: a title, a sentence, sections. */
export function Essay({
	title,
	lead,
	sections,
}: {
	title: string;
	lead: string;
	sections: { title: string; paragraphs: string[] }[];
}) {
	return (
		<Column>
			<Title lead={lead}>{title}</Title>
			<Stack gap={6}>
				{sections.map((section) => (
					<section key={section.title}>
						<Stack gap={3}>
							<h2>{section.title}</h2>
							{section.paragraphs.map((paragraph) => (
								<p key={paragraph}>{paragraph}</p>
							))}
						</Stack>
					</section>
				))}
			</Stack>
		</Column>
	);
}

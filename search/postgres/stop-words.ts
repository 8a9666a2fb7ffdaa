/** Words too common to look for. Those that also name a product stay out of the list: « son » is bran, « os » are bones. */
export const stopWords = new Set(
	`a ai aie ainsi ans apres as au aucun aucune aujourd auquel aussi autre autres aux auxquels avant avec avez avons
	car ce ceci cela celle celles celui cent ces cet cette ceux chaque chez ci comme comment
	c d dans de depuis des deux donc dont du durant
	elle elles en encore entre es est et etait etant etc etes etre eu eux
	fait faites fois
	hors hui
	il ils
	j je jusqu jusque
	l la laquelle le lequel les lesquels leur leurs lors lorsque lui
	m ma me meme memes mes mien mieux moi moins mon
	n ne ni non nos notre nous
	on ont ou ouais
	par parce parmi pas pendant peu peut peuvent plus plusieurs plutot pour pourquoi puis
	qu quand que quel quelle quelles quels qui quoi
	s sa sans sauf se selon sera seront ses si soi soit sommes sont sous suis sur
	t ta te tel telle tes toi ton tous tout toute toutes tres trop tu
	un une
	va vers vos votre vous
	y`.split(/\s+/),
);

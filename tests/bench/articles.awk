# articles.awk: N articles of about 2 KB each, no two alike, as rows "id date text" with a header: sentences of words,
# names and figures drawn by a fixed seed, over 336 days.  awk -v n=N -f articles.awk
function draw(below) {
	x = (x * 16807) % 2147483647
	return x % below
}
function word(   k, s, i) {
	k = draw(20000)
	s = substr("abcdefghijklmnoprstuvwyz", k % 24 + 1, 1)
	for (i = 0; i < 2 + k % 3; i++) {
		k = int(k * 7 / 3) + 11
		s = s substr("aeiou", k % 5 + 1, 1) substr("bcdfghklmnprst", k % 14 + 1, 1)
	}
	return s
}
function sentence(   s, i, w) {
	for (i = 0; i < 16; i++) {
		w = word()
		if (i == 0 || i == 5 || i == 6)
			w = toupper(substr(w, 1, 1)) substr(w, 2)
		if (i == 9)
			w = draw(1000)
		s = s (i > 0 ? " " : "") w
	}
	return s "."
}
BEGIN {
	x = 7
	print "id\tdate\ttext"
	for (i = 0; i < n; i++) {
		text = ""
		for (j = 0; j < 20; j++)
			text = text (j > 0 ? (j % 4 == 0 ? "\\n" : " ") : "") sentence()
		hour = int(i * 336 * 24 / n)
		printf "a%d\t2026-%03dT%02d:00:00Z\t%s\n", i, int(hour / 24) + 1, hour % 24, text
	}
}

# classnames.awk - bin/clean/page/classnames.tsv to the C table that classwords.c includes.
# The table is searched by halving, so it must be sorted by bytes (run with LC_ALL=C), and no word may begin with one
# that stands for all words which begin so: it is an error if not.
BEGIN {
	FS = "\t"
	letters = "abcdefghijklmnopqrstuvwxyz"
	print "/* Made by scripts/classnames.awk. */"
	print "static const struct word words[] = {"
}
# The first eight letters of a word, as the arguments of the macro PREFIXKEY.
function key(word,	i, s) {
	for (i = 1; i <= 8; i++)
		s = s (i > 1 ? ", " : "") (i <= length(word) ? "'" substr(word, i, 1) "'" : 0)
	return "PREFIXKEY(" s ")"
}
# The number of the letter at place I, from 1; 0 after the end.
function letter(word, i) {
	return i > length(word) ? 0 : index(letters, substr(word, i, 1))
}
/^#/ { next }
{
	word = $1
	prefix = sub(/\*$/, "", word)
	if ((word "") <= (last "") || NF != 2 || (stem != "" && index(word, stem) == 1)) {
		print FILENAME ":" FNR ": not sorted, not a word and its hint, or covered by " stem "*" > "/dev/stderr"
		bad = 1
		exit
	}
	last = word
	first = index(letters, substr(word, 1, 1)) - 1
	second = index(letters, substr(word, 2, 1))
	if (first < 0 || second == 0 || (prefix && length(word) < 3)) {
		print FILENAME ":" FNR ": does not begin with two small letters, three before a star" > "/dev/stderr"
		bad = 1
		exit
	}
	while (reached <= first * 27 + second)
		start[reached++] = n + 0
	n++
	stem = prefix ? word : ""
	for (i = 0; i < (prefix && length(word) == 3 ? 27 : 1); i++)
		filter[(((first * 27 + second) * 27 + letter(word, 3)) * 27 + letter(word, 4) + i) % 16384] = 1
	printf "\t{ %s, \"%s\", %d, %s, HINT_%s },\n", key(word), word, length(word), (prefix ? "true" : "false"), toupper($2)
}
END {
	print "};"
	while (reached <= 26 * 27)
		start[reached++] = n
	print "/* where the words that begin with two letters stand: with A and B, both counted from 0, at 27 * A + B + 1 */"
	print "static const unsigned short starts[26 * 27 + 1] = {"
	for (i = 0; i <= 26 * 27; i++)
		print "\t" start[i] ","
	print "};"
	print "/* a bit for each way in which a word begins, by its first four letters: 0 for those that it does not have */"
	print "static const unsigned char filter[16384 / 8] = {"
	for (i = 0; i < 16384; i += 8) {
		bits = 0
		for (k = 7; k >= 0; k--)
			bits = 2 * bits + ((i + k) in filter)
		print "\t" bits ","
	}
	print "};"
	exit bad
}

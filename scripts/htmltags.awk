# htmltags.awk - bin/clean/page/htmltags.tsv to the list that htmltag.h makes its enumeration and htmltag.c its table of.
BEGIN {
	FS = "\t"
	print "/* Made by scripts/htmltags.awk. */"
	print "#define TAG_LIST(X) \\"
}
# The first eight letters of a word, as the arguments of the macro PREFIXKEY.
function key(word,	i, s) {
	for (i = 1; i <= 8; i++)
		s = s (i > 1 ? ", " : "") (i <= length(word) ? "'" substr(word, i, 1) "'" : 0)
	return "PREFIXKEY(" s ")"
}
/^#/ { next }
($1 "") <= (last "") || NF != 2 {
	print FILENAME ":" FNR ": not sorted, or not a name and its kind" > "/dev/stderr"
	bad = 1
	exit
}
{
	last = $1
	letter = index("abcdefghijklmnopqrstuvwxyz", substr($1, 1, 1))
	while (reached < letter)
		start[reached++] = n + 0
	n++
	printf "\tX(%s, \"%s\", %s, %s) \\\n", toupper($1), $1, toupper($2), key($1)
}
END {
	print ""
	while (reached <= 26)
		start[reached++] = n
	print "/* how many names come before those of each letter, and in all */"
	printf "#define TAG_STARTS {"
	for (i = 0; i <= 26; i++)
		printf " %d,", start[i]
	print " }"
	exit bad
}

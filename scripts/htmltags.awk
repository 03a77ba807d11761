# htmltags.awk - bin/clean/page/htmltags.tsv to the list that htmltag.h makes its enumeration and htmltag.c its table of.
# A name is found by a hash that no other name of the list has: the factors are tried until there is one.
BEGIN {
	FS = "\t"
	SLOTS = 1024
	print "/* Made by scripts/htmltags.awk. */"
	print "#define TAG_LIST(X) \\"
}
function byte(c,	i) {
	i = index("abcdefghijklmnopqrstuvwxyz", c)
	return i > 0 ? i + 96 : index("0123456789", c) + 47
}
/^#/ { next }
($1 "") <= (last "") || NF != 2 || $1 !~ /^[a-z][a-z0-9]*$/ {
	print FILENAME ":" FNR ": not sorted, or not a name and its kind" > "/dev/stderr"
	bad = 1
	exit
}
{
	last = $1
	first[++n] = byte(substr($1, 1, 1))
	middle[n] = byte(substr($1, int(length($1) / 2) + 1, 1))
	end[n] = byte(substr($1, length($1), 1))
	size[n] = length($1)
	longest = size[n] > longest ? size[n] : longest
	printf "\tX(%s, \"%s\", %s) \\\n", toupper($1), $1, toupper($2)
}
# Whether the factors give each name a slot of its own.
function fits(a, b, c,	i, h) {
	split("", slot)
	for (i = 1; i <= n; i++) {
		h = (first[i] * a + middle[i] * b + end[i] * c + size[i]) % SLOTS
		if (h in slot)
			return 0
		slot[h] = i
	}
	return 1
}
function search(	a, b, c) {
	for (a = 1; a < 128; a++)
		for (b = 1; b < 128; b++)
			for (c = 1; c < 128; c++)
				if (fits(a, b, c)) {
					print "enum { TAG_FIRST = " a ", TAG_MIDDLE = " b ", TAG_END = " c ", TAG_LONGEST = " longest " };"
					return 1
				}
	return 0
}
END {
	if (bad)
		exit bad
	print ""
	if (!search()) {
		print FILENAME ": no factors tell the names apart; take more slots" > "/dev/stderr"
		exit 1
	}
	print "/* by its hash, the number of a name from 1; 0 for none */"
	print "#define TAG_SLOTS { \\"
	for (i = 0; i < SLOTS; i++)
		printf "%s%d,%s", i % 16 ? " " : "\t", slot[i], i % 16 == 15 ? " \\\n" : ""
	print "}"
}

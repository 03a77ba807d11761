# entities.awk - common/entities.tsv to the C table that common/markup_reference.c includes.
# The table is searched by halving, so the names must be sorted by bytes (run with LC_ALL=C): it is an error if not.
BEGIN {
	FS = "\t"
	print "/* Made by scripts/entities.awk. */"
	print "static const struct entity entities[] = {"
}
/^#/ { next }
($1 "") <= (last "") || NF != 2 {
	print FILENAME ":" FNR ": not sorted, or not a name and its code points" > "/dev/stderr"
	bad = 1
	exit
}
{
	last = $1
	n = split($2, cp, " ")
	printf "\t{ \"%s\", %d, { 0x%s, 0x%s } },\n", $1, length($1), cp[1], (n > 1 ? cp[2] : "0")
}
END {
	print "};"
	exit bad
}

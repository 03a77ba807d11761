# tags.awk - bin/clean/tags.tsv to the list that tag.h makes its enumeration and tag.c its table of.
BEGIN {
	FS = "\t"
	print "/* Made by scripts/tags.awk. */"
	print "#define TAG_LIST(X) \\"
}
/^#/ { next }
($1 "") <= (last "") || NF != 2 {
	print FILENAME ":" FNR ": not sorted, or not a name and its kind" > "/dev/stderr"
	bad = 1
	exit
}
{
	last = $1
	printf "\tX(%s, \"%s\", %s) \\\n", toupper($1), $1, toupper($2)
}
END {
	print ""
	exit bad
}

# cluster-background.awk - bin/cluster/background.txt to the C table of it.
BEGIN {
	FS = "\t"
	print "/* Made by scripts/cluster-background.awk. */"
	print "#include \"docfreq.h\""
	print "static const struct background {"
	print "\tconst char *stem;"
	print "\tuint32_t count;"
	print "\tenum docfreq_case letters;"
	print "} background[] = {"
}
/^#/ { next }
NF != 3 || $2 !~ /^[0-9]+$/ || $3 !~ /^(capitalised|mixed|lower)$/ || $1 ~ /["\\]/ {
	print FILENAME ":" FNR ": expected STEM, COUNT and capitalised, mixed or lower" > "/dev/stderr"
	exit bad = 1
}
{ printf "\t{ \"%s\", %d, DOCFREQ_%s },\n", $1, $2, toupper($3) }
END {
	if (!bad)
		print "};"
}

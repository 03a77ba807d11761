# blockmodel.awk - bin/clean/page/blockmodel.tsv, the trees that tell the article's blocks, to the C tables that blockmodel.c includes.
BEGIN {
	FS = "\t"
	print "/* Made by scripts/blockmodel.awk. */"
}
function outcome(s) { return substr(s, 1, 1) == "=" }
function number(s) { return outcome(s) ? substr(s, 2) : s }
/^#/ { next }
$1 == "bias" && NF == 2 { bias = $2; next }
$1 == "tree" && NF == 1 { roots[ntrees++] = n + 0; next }
$1 == "split" && NF == 5 && ntrees > 0 {
	rows[n++] = "FEATURE_" $2 ", " $3 ", " (outcome($4) ? "true" : "false") ", " (outcome($5) ? "true" : "false") \
	    ", " number($4) ", " number($5)
	next
}
{
	print FILENAME ":" FNR ": neither bias, tree nor split" > "/dev/stderr"
	bad = 1
	exit
}
END {
	print "enum { bias = " bias + 0 " };"
	print "static const struct split splits[] = {"
	for (i = 0; i < n; i++)
		print "\t{ " rows[i] " },"
	print "};"
	print "static const int roots[] = {"
	for (i = 0; i < ntrees; i++)
		print "\t" roots[i] ","
	print "};"
	exit bad
}

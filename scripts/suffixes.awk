# suffixes.awk - the table of common/suffixes.txt as C: for each top-level domain its labels, between blanks.
/^#/ { next }
NF < 2 { print FILENAME ":" FNR ": expected a top-level domain and its labels" > "/dev/stderr"; exit 1 }
$1 <= last { print FILENAME ":" FNR ": '" $1 "' is out of order" > "/dev/stderr"; exit 1 }
{
	last = $1
	$1 = ""
	printf "\t{ \"%s\", \"%s \" },\n", last, $0
}

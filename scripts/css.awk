# css.awk - a style sheet to the C string of it, without comments, indentation and blank lines.
#   awk -v name=html_style -f scripts/css.awk bin/digest/style.css
BEGIN {
	print "/* Made by scripts/css.awk. */"
	printf "static const char %s[] =", name
}
/^\/\*/ { comment = 1 }
comment {
	if (/\*\/$/)
		comment = 0
	next
}
{
	sub(/^[ \t]+/, "")
	if ($0 == "")
		next
	if (/\\/) {
		print FILENAME ":" FNR ": a backslash: write the character itself" > "/dev/stderr"
		exit bad = 1
	}
	gsub(/"/, "\\\"")
	printf "\n\t\"%s\\n\"", $0
}
END {
	print ";"
	exit bad
}

# prefix-manual.awk: the manual page with PREFIX before the names of the filters, as `make install PROGPREFIX=...` calls
# them: in .Dt, .Nm and .Xr, and where a command begins in an example.
#	awk -v prefix=nm- -v names='clean dedup' -f prefix-manual.awk clean.1

BEGIN {
	n = split(names, list, " ")
	for (i = 1; i <= n; i++)
		filter[list[i]]
}

# The line with the prefix before each filter's name that begins a command.
function commands(line,    out, word, gap, begins) {
	begins = 1
	while (match(line, /[^ \t|;({&]+/)) {
		gap = substr(line, 1, RSTART - 1)
		word = substr(line, RSTART, RLENGTH)
		line = substr(line, RSTART + RLENGTH)
		if (gap ~ /[|;({&]/)
			begins = 1
		out = out gap (begins && word in filter ? prefix : "") word
		begins = word == "-exec" || word == "xargs"
	}
	return out line
}

/^\.Bd/ { example = 1 }
/^\.Ed/ { example = 0 }
/^\.Dt/ && tolower($2) in filter { $2 = toupper(prefix) $2 }
/^\.(Nm|Xr) / && $2 in filter { $2 = prefix $2 }
example && !/^\./ { $0 = commands($0) }
{ print }

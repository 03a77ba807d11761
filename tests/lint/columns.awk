# columns.awk - lines of more than 120 columns; a TAB ends at a multiple of eight, a character of UTF-8 is one column.
function columns(line,    i, n, c) {
	if (length(line) <= 30)
		return 0
	n = 0
	for (i = 1; i <= length(line); i++) {
		c = substr(line, i, 1)
		if (c == "\t")
			n += 8 - n % 8
		else if (c !~ /[\200-\277]/)
			n++
	}
	return n
}
columns($0) > 120 { print FILENAME ":" FNR ": " columns($0) " columns"; wrong = 1 }
END { exit wrong }

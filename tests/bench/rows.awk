# rows.awk - many different articles made of a few: awk -v mb=N -f rows.awk news.tsv
# Every article of the input is told again and again with one word in eight replaced by a made-up one, until there are
# N megabytes; ids stay unique.  The generator is our own, so that every awk gives the same bytes.
function draw(limit) {
	state = (state * 16807) % 2147483647
	return state % limit
}
function word(    i, w) {
	w = ""
	for (i = 2 + draw(2); i > 0; i--)
		w = w substr("bdfgklmnprstvz", 1 + draw(14), 1) substr("aeiou", 1 + draw(5), 1)
	return w
}
BEGIN { FS = OFS = "\t"; state = 42 }
NR == 1 { for (i = 1; i <= NF; i++) col[$i] = i; print; next }
length($col["text"]) > 1000 { row[++n] = $0 }
END {
	while (bytes < mb * 1000000) {
		$0 = row[1 + k % n]
		k++
		$col["id"] = "b" k
		words = split($col["text"], w, " ")
		text = w[1]
		for (i = 2; i <= words; i++)
			text = text " " (draw(8) == 0 && w[i] ~ /^[a-z]+$/ ? word() : w[i])
		$col["text"] = text
		bytes += length($0) + 1
		print
	}
}

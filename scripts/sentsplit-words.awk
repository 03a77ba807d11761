# sentsplit-words.awk - the word lists bin/sentsplit/LANG*.txt to the C table that bin/sentsplit/words.c includes.
#
# Open addressing; the hash is token_hash() of bin/sentsplit/token.c, over bytes: run with LC_ALL=C.
function hash(s,    i, h) {
	h = 5381
	for (i = 1; i <= length(s); i++)
		h = (h * 1000003 + code[substr(s, i, 1)]) % 4294967296
	return h
}
# As token_slot(), without numbers over 2^53.
function spread(h) {
	return (int(h / 65536) * 2654435769 % 65536 * 65536 + h % 65536 * 2654435769) % 4294967296
}
BEGIN {
	for (i = 1; i < 256; i++)
		code[sprintf("%c", i)] = i
	n = split("title number month day company place time degree unit street latin may name function common " \
	    "office when", list, " ")
	for (i = 1; i <= n; i++)
		known[list[i]] = 1
}
FNR == 1 {
	lang = FILENAME
	sub(/.*\//, "", lang)
	lang = "LANG_" toupper(substr(lang, 1, 2))
}
/^#/ || NF == 0 { next }
!($1 in known) {
	print FILENAME ":" FNR ": no class of words: " $1 > "/dev/stderr"
	exit bad = 1
}
{
	class = "WORDS_" toupper($1)
	for (i = 2; i <= NF; i++) {
		word = $i
		sub(/\.$/, "", word)
		key = lang " " word
		if (!(key in classes))
			order[++count] = key
		if (!index("|" classes[key] "|", "|" class "|"))
			classes[key] = (key in classes) && classes[key] != "" ? classes[key] "|" class : class
	}
}
END {
	if (bad)
		exit 1
	for (size = 1024; size < 2 * count; size *= 2)
		continue
	for (i = 1; i <= count; i++) {
		split(order[i], part, " ")
		h = hash(part[2])
		name = sprintf("%.0f", h)	# some awks round large numbers that are subscripts
		if ((name in word_of) && word_of[name] != part[2]) {
			print "the words " word_of[name] " and " part[2] " have one hash" > "/dev/stderr"
			exit 1
		}
		word_of[name] = part[2]
		at = int(spread(h) / (4294967296 / size))
		while (at in slot)
			at = (at + 1) % size
		slot[at] = sprintf("{ %su, (uint32_t)1 << %s, %s }", name, part[1], classes[order[i]])
	}
	print "/* Made by scripts/sentsplit-words.awk. */"
	for (shift = 32; 2 ^ (32 - shift) < size; shift--)
		continue
	printf "enum { TABLE_SHIFT = %d, TABLE_MASK = %d };\n", shift, size - 1
	printf "static const struct entry table[%d] = {\n", size
	for (i = 0; i < size; i++)
		if (i in slot)
			printf "\t[%d] = %s,\n", i, slot[i]
	print "};"
}

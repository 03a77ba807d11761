# sentsplit-wordlist.awk - turns the word lists, bin/sentsplit/lists/*.txt, into the C table that
# bin/sentsplit/wordlist.c includes.
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
	    "office when speech starts inside label book etc", list, " ")
	# what English alone has, and its function words have not
	cased["WORD_COMMON"] = cased["WORD_STARTS"] = cased["WORD_INSIDE"] = 1
	for (i = 1; i <= n; i++)
		known[list[i]] = 1
}
FNR == 1 {
	lang = FILENAME
	sub(/.*\//, "", lang)
	sub(/[-.].*/, "", lang)
	lang = "LANG_" toupper(lang)
}
/^#/ || NF == 0 { next }
!($1 in known) {
	print FILENAME ":" FNR ": no class of words: " $1 > "/dev/stderr"
	exit bad = 1
}
{
	class = "WORD_" toupper($1)
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
function name_of(word) {
	return sprintf("%.0f", hash(word))	# some awks round large numbers that are subscripts
}
# Adds a slot to a table; a word's slots may be several in the first, one for each language.  KIND goes to a table
# apart.
function add(table, word, text, kind,    name, n) {
	name = name_of(word)
	if ((name in word_of) && word_of[name] != word) {
		print "the words " word_of[name] " and " word " have one hash" > "/dev/stderr"
		bad = 1
	}
	word_of[name] = word
	n = ++entries[table]
	words[table, n] = word
	slots[table, n] = text
	apart[table, n] = kind
}
# ROOM is how many slots there are for each word, at the least.
function print_table(table, type, room,    size, shift, power, at, i) {
	for (size = 1024; size < room * entries[table]; size *= 2)
		continue
	for (power = 1; power < size; power *= 2)
		shift++
	shift = 32 - shift
	for (i = 1; i <= entries[table]; i++) {
		at = int(spread(hash(words[table, i])) / (4294967296 / size))
		while ((table, at) in slot)
			at = (at + 1) % size
		slot[table, at] = i
	}
	printf "enum { %s_SHIFT = %d, %s_MASK = %d };\n", toupper(table), shift, toupper(table), size - 1
	printf "static const %s %s[%d] = {\n", type, table, size
	for (i = 0; i < size; i++)
		if ((table, i) in slot)
			printf "\t[%d] = %s,\n", i, slots[table, slot[table, i]]
	print "};"
	if (apart[table, 1] == "")
		return
	printf "static const unsigned char %s_kind[%d] = {\n", table, size
	for (i = 0; i < size; i++)
		if ((table, i) in slot)
			printf "\t[%d] = %d,\n", i, apart[table, slot[table, i]]
	print "};"
}
# The number of a word's classes among those of all English words.
function kind_of(list) {
	if (!(list in kind_number)) {
		kind_number[list] = n_kinds++
		kind_list[n_kinds - 1] = list
	}
	return kind_number[list]
}
END {
	if (bad)
		exit 1
	for (i = 1; i <= count; i++) {
		split(order[i], part, " ")
		n = split(classes[order[i]], kinds, "|")
		is_function = index("|" classes[order[i]] "|", "|WORD_FUNCTION|") > 0
		rest = english = ""
		for (k = 1; k <= n; k++) {
			if (!(is_function && (kinds[k] in cased)))
				english = english "|" kinds[k]
			if (kinds[k] == "WORD_FUNCTION")
				langs[part[2]] = langs[part[2]] " | LANG_BIT(" part[1] ")"
			else if (!(kinds[k] in cased))
				rest = rest "|" kinds[k]
		}
		if (part[1] == "LANG_EN")
			add("english", part[2], name_of(part[2]) "u", kind_of(substr(english, 2)))
		if (rest != "")
			add("listed", part[2], "{ " name_of(part[2]) "u, " substr(rest, 2) ", LANG_BIT(" part[1] ") }")
		if (!(part[2] in langs) || seen[part[2]]++)
			continue
		functions[++n_functions] = part[2]
	}
	for (i = 1; i <= n_functions; i++)
		add("function", functions[i], "{ " name_of(functions[i]) "u, " substr(langs[functions[i]], 4) " }")
	if (n_kinds > 256) {
		print "more than 256 kinds of English words" > "/dev/stderr"
		bad = 1
	}
	if (bad)
		exit 1
	print "/* Made by scripts/sentsplit-wordlist.awk. */"
	print_table("listed", "struct listed", 2)
	print_table("function", "struct function", 2)
	print_table("english", "uint32_t", 1.5)
	printf "static const unsigned english_classes_of[%d] = {\n", n_kinds
	for (i = 0; i < n_kinds; i++)
		printf "\t%s,\n", kind_list[i]
	print "};"
}

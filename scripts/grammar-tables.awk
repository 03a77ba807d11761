# grammar-tables.awk - the vocabulary, the grammar of time, the holidays and the currencies as C tables.
#
#	awk -v part=PART -f grammar-tables.awk vocabulary.txt currencies.txt holidays.txt timerules.txt
#
# PART is one of
#	vocabularyclasses	the classes of words, as an enum
#	vocabularytable		the words in order, with their readings
#	timereadernames		the readers that the grammar names, as an enum
#	timerules		groups of rules of terms of atoms, and which expressions a word can start
#	holidays		when each is
#	currencies		their codes, and the characters that are signs of them
# Words of rules and holidays that vocabulary.txt does not have get the class LITERAL.

function fail(why) {
	printf "%s:%d: %s\n", FILENAME, FNR, why > "/dev/stderr"
	failed = 1
	exit 1
}

function class(name) {
	if (!(name in class_number)) {
		class_number[name] = n_classes
		class_name[n_classes++] = name
		if (n_classes > 64)
			fail("more than 64 classes")
	}
	return class_number[name]
}

function add_reading(word, name, value, capital) {
	class(name)
	if (!(word in n_readings))
		word_list[n_words++] = word
	word_classes[word] = word_classes[word] " " name
	word_readings[word, n_readings[word]++] = "{ CLASS_" name ", " capital ", " value " }"
}

# One atom of a term: its C.  Adds to "starts" what it can start with: classes, =words and 'marks.  Adds to seconds["word"] what can
# follow a word that it starts with, and to seconds["class"] what can follow anything else, "*" for any; sets single[]
# if it can be one such lexeme.
function atom(s,   i, n, parts, text, k) {
	if (s ~ /^<[a-z]+>$/) {
		s = substr(s, 2, length(s) - 2)
		if (!(s in group_number))
			fail("no group <" s "> above this line")
		starts = starts " " group_starts[s]
		for (k in kinds) {
			seconds[k] = seconds[k] " " group_seconds[s, k]
			single[k] = single[k] || group_single[s, k]
		}
		return "{ ATOM_GROUP, GROUP_" toupper(s) " }"
	}
	if (s ~ /^[A-Z][A-Z0-9]*$/ && s in reader_starts) {
		starts = starts " " reader_starts[s]
		seconds["class"] = seconds["class"] " " reader_seconds[s]
		single["class"] = 1
		return "{ ATOM_READER, READ_" s " }"
	}
	if (s ~ /^[A-Z][A-Z0-9]+$/) {
		if (!(s in class_number))
			fail("no class or reader " s)
		starts = starts " " s
		single["class"] = 1
		return "{ ATOM_CLASS, CLASS_" s " }"
	}
	if (s ~ /^[A-Za-z]+$/) {
		text = tolower(s)
		if (!(text in literal)) {
			literal[text] = 1
			add_reading(text, "LITERAL", 0, "false")
		}
		starts = starts " =" text
		single["word"] = 1
		return "{ ATOM_WORD, @" text "@ }"
	}
	if (s ~ /^[0-9]+$/) {
		starts = starts " DIGITS"
		single["class"] = 1
		return "{ ATOM_NUMBER, " s " }"
	}
	if (length(s) != 1)
		fail("'" s "' is no term")
	starts = starts " '" s
	single["class"] = 1
	return "{ ATOM_MARK, " c_character(s) " }"
}

# Adds the terms of a rule; returns what it can start with.  Sets rule_seconds[] to what its second lexeme can be, after
# a word and after anything else, and rule_single[] if it can be one lexeme: while "open" the first lexeme may still
# come, while after[] it is over and the second may come.
function add_terms(pattern,   n, i, j, k, m, t, parts, alternatives, flags, first, open, after, at_end) {
	first = ""
	open = 1
	for (k in kinds) {
		after[k] = 0
		rule_seconds[k] = ""
	}
	n = split(pattern, parts, " ")
	for (i = 1; i <= n; i++) {
		t = parts[i]
		flags = "0"
		if (t ~ /^~./) {
			flags = flags " | TERM_GLUED"
			t = substr(t, 2)
		}
		if (t ~ /^&./) {
			flags = flags " | TERM_AHEAD"
			t = substr(t, 2)
		}
		if (t ~ /^!./) {
			flags = flags " | TERM_BARRED"
			t = substr(t, 2)
		}
		if (t ~ /.\?$/) {
			flags = flags " | TERM_OPTIONAL"
			t = substr(t, 1, length(t) - 1)
		}
		m = split(t, alternatives, "|")
		term_c[n_terms++] = "{ " n_atoms ", " m ", " flags " }"
		starts = ""
		for (k in kinds) {
			seconds[k] = ""
			single[k] = 0
		}
		for (j = 1; j <= m; j++)
			atom_c[n_atoms++] = atom(alternatives[j])
		if (flags ~ /BARRED/)
			continue
		at_end = flags ~ /AHEAD/ && t ~ /^\.(\||$)/
		if (open && flags !~ /GLUED/)	# what must stand close to something never begins
			first = first " " starts
		for (k in kinds) {
			if (after[k])
				rule_seconds[k] = rule_seconds[k] " " starts
			if (open)
				rule_seconds[k] = rule_seconds[k] " " seconds[k]
			after[k] = (open && single[k]) || (after[k] && (flags ~ /OPTIONAL/ || at_end))
		}
		if (flags !~ /OPTIONAL/)
			open = 0
	}
	for (k in kinds)
		rule_single[k] = after[k]
	return first
}

# What a second lexeme can be, as bits of classes, of words and of marks; words are replaced when they have their
# numbers.
function second_masks(names,   n, i, parts, seen, words, classes, marks) {
	n = split(names, parts, " ")
	words = classes = marks = "0"
	for (i = 1; i <= n; i++) {
		if (parts[i] == "*")
			return "UINT64_MAX, UINT64_MAX, UINT64_MAX"
		if (parts[i] in seen)
			continue
		seen[parts[i]] = 1
		if (parts[i] ~ /^=/)
			words = words " | BIT(@" substr(parts[i], 2) "@ % 64)"
		else if (parts[i] ~ /^'/)
			marks = marks " | BIT(" c_character(substr(parts[i], 2)) " % 64)"
		else
			classes = classes " | BIT(CLASS_" parts[i] ")"
	}
	return classes ", " words ", " marks
}

function c_character(mark) {
	return mark == "'" ? "'\\''" : "'" mark "'"
}

# The class of a word or a mark of the grammar, or what is one.
function class_of_start(name) {
	return name ~ /^=/ ? "LITERAL" : name == "''" ? "APOSTROPHE" : name ~ /^'/ ? "MARK" : name
}

# What a rule can start with, as bits of classes.
function mask(names,   n, i, parts, seen, s) {
	n = split(names, parts, " ")
	s = ""
	for (i = 1; i <= n; i++) {
		parts[i] = class_of_start(parts[i])
		if (!(parts[i] in seen)) {
			seen[parts[i]] = 1
			s = s (s == "" ? "" : " | ") "BIT(CLASS_" parts[i] ")"
		}
	}
	return s
}

# The same without words, as names with a space on either side.
function classes_at_start(names,   n, i, parts, s) {
	n = split(names, parts, " ")
	s = " "
	for (i = 1; i <= n; i++)
		if (parts[i] !~ /^=/)
			s = s class_of_start(parts[i]) " "
	return s
}

# The words of what a rule can start with, as bits by their places modulo 64.
function word_mask(names,   n, i, parts, s) {
	n = split(names, parts, " ")
	s = "0"
	for (i = 1; i <= n; i++)
		if (parts[i] ~ /^=/ && index(s, "@" substr(parts[i], 2) "@") == 0)
			s = s " | BIT(@" substr(parts[i], 2) "@ % 64)"
	return s
}

# What can begin a rule or a group: its first lexeme, and the second one after a word and after anything else.
function begin(first, seconds, single) {
	return "{ " mask(first) ", " word_mask(first) ", { " second_masks(seconds["word"]) ", " single["word"] + 0 \
	    " }, { " second_masks(seconds["class"]) ", " single["class"] + 0 " } }"
}

function add_rule(group, type, action, value, pattern,   first, from, rule, k) {
	from = n_terms
	first = add_terms(pattern)
	rule = "{ " begin(first, rule_seconds, rule_single) ", " from ", " n_terms - from ", " type ", " action ", " \
	    value " }"
	if (group == "") {
		expression_starts[n_expressions] = first " "
		expression_classes[n_expressions] = classes_at_start(first)
		for (k in kinds) {
			expression_seconds[n_expressions, k] = rule_seconds[k]
			expression_single[n_expressions, k] = rule_single[k]
		}
		expression_c[n_expressions++] = rule
	} else {
		rule_c[n_rules++] = rule
		if (!(group in group_number)) {
			if (n_groups > 63)
				fail("more than 64 groups")
			group_number[group] = n_groups
			group_name[n_groups] = group
			group_first[n_groups++] = n_rules - 1
		} else if (group != group_name[n_groups - 1]) {
			fail("the rules of <" group "> do not stand together")
		}
		group_starts[group] = group_starts[group] " " first
		for (k in kinds) {
			group_seconds[group, k] = group_seconds[group, k] " " rule_seconds[k]
			group_single[group, k] = group_single[group, k] || rule_single[k]
		}
		group_rules[group]++
	}
}

function holiday(   i, n, parts, w, days) {
	n = split($0, parts, /[ \t]*\|[ \t]*/)
	w = parts[1]
	if (w ~ /^easter[+-][0-9]+$/)
		holiday_c[n_holidays] = "{ HOLIDAY_EASTER, 0, " substr(w, 7) + 0 ", 0, 0 }"
	else if (w ~ /^[01][0-9]-[0-3][0-9]$/)
		holiday_c[n_holidays] = "{ HOLIDAY_DATE, " substr(w, 1, 2) + 0 ", " substr(w, 4) + 0 ", 0, 0 }"
	else if (w ~ /^[01][0-9]-w[1-5]\.[1-7](\+[0-9])?$/)
		holiday_c[n_holidays] = "{ HOLIDAY_WEEKDAY, " substr(w, 1, 2) + 0 ", " substr(w, 5, 1) ", " \
		    substr(w, 7, 1) ", " substr(w, 9) + 0 " }"
	else if (w ~ /^[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]$/)
		holiday_c[n_holidays] = "{ HOLIDAY_ONCE, " substr(w, 6, 2) + 0 ", " substr(w, 9) + 0 ", 0, " \
		    substr(w, 1, 4) + 0 " }"
	else
		fail("'" w "' is no day")
	for (i = 2; i <= n; i++) {
		gsub(/['.]/, " & ", parts[i])
		add_rule("holiday", "0", "0", n_holidays + 1, parts[i])
	}
	n_holidays++
}

# The words of field F of a line of currencies.txt as CLASS, those with MARK after them only, without it.
function currency_words(f, name, mark,   i, n, parts, w) {
	n = split(field[f], parts, " ")
	for (i = 1; i <= n; i++) {
		w = parts[i]
		if (w ~ /^U\+[0-9A-F]+$/ || substr(w, length(w)) !~ mark)
			continue
		sub(/[?*~$]$/, "", w)
		add_reading(tolower(w), name, n_currencies, w ~ /^[A-Z]/ ? "true" : "false")
	}
}

function currency(   code) {
	if (split($0, field, /[ \t]*\|[ \t]*/) != 5)
		fail("not CODE | UNIT | HUNDREDTH | SIGN | OWNER")
	code = substr(field[1], 1, 3)
	currency_c[n_currencies++] = "\"" code "\""
	if (field[1] == code) {
		add_reading(tolower(code), "CURRENCYCODE", n_currencies, "true")
		add_reading("m" tolower(code), "CURRENCYCODE", -n_currencies, "true")
	}
	currency_words(2, "CURRENCY", "[a-z]")
	currency_words(2, "WEAKCURRENCY", "[?]")
	currency_words(3, "HUNDREDTH", "[a-z]")
	currency_words(4, "CURRENCYSIGN", "[A-Za-z]")
	currency_words(4, "DOLLARPREFIX", "[$]")
	currency_words(4, "LETTERSIGN", "[~]")
	currency_words(5, "CURRENCYOF", "[A-Za-z]")
	currency_signs(4, "false")
	currency_signs(3, "true")
}

# The signs in field F, which stand for hundredths or not.
function currency_signs(f, hundredths,   i, n, parts) {
	n = split(field[f], parts, " ")
	for (i = 1; i <= n; i++)
		if (parts[i] ~ /^U\+[0-9A-F]+$/)
			sign_c[n_signs++] = "{ 0x" substr(parts[i], 3) ", " n_currencies ", " hundredths " }"
}

BEGIN {
	kinds["word"]
	kinds["class"]
	letters = "abcdefghijklmnopqrstuvwxyz"
	SLOTS = 4096
	n_currencies = n_signs = 0
	n_classes = n_words = n_groups = n_rules = n_terms = n_atoms = n_expressions = n_holidays = n_readers = 0
	class("LITERAL")
	class("DIGITS")
	class("MARK")
	class("APOSTROPHE")
}

/^[ \t]*(#|$)/ { next }

FILENAME ~ /vocabulary\.txt$/ {
	for (i = 3; i <= NF; i++)
		add_reading(tolower($i), $1, $2, $i ~ /^[A-Z]/ ? "true" : "false")
	next
}

FILENAME ~ /currencies\.txt$/ { currency(); next }
FILENAME ~ /holidays\.txt$/ { holiday(); next }

$2 == ":" {
	reader[n_readers++] = $1
	for (i = 3; i <= NF && $i != "/"; i++)
		reader_starts[$1] = reader_starts[$1] " " $i
	for (i++; i <= NF; i++)
		reader_seconds[$1] = reader_seconds[$1] " " ($i ~ /^[-.,\/]$/ ? "'" : "") $i
	next
}

$2 == "=" {
	name = $1
	sub(/^[^=]*= */, "")
	add_rule(name, "0", "0", 0, $0)
	next
}

$3 == "=" {
	type = "TIMEX_" $1
	action = "VALUE_" toupper($2)
	sub(/^[^=]*= */, "")
	add_rule("", type, action, 0, $0)
	next
}

{ fail("neither a group nor an expression") }

function sort_words(   i, j, w) {
	for (i = 1; i < n_words; i++) {
		w = word_list[i]
		for (j = i - 1; j >= 0 && word_list[j] > w; j--)
			word_list[j + 1] = word_list[j]
		word_list[j + 1] = w
	}
	for (i = 0; i < n_words; i++)
		word_number[word_list[i]] = i
}

# The classes of a word as bits, written with a capital or without.
function classes_of(w, capital,   j, parts, s) {
	s = "0"
	for (j = 0; j < n_readings[w]; j++) {
		split(word_readings[w, j], parts, /[ ,]+/)
		if (capital || parts[3] == "false")
			s = s " | VOCABULARY_BIT(" parts[2] ")"
	}
	return s
}

# A slot of each word, by lexeme.c's hash of its letters; 1 more than its place, 0 for a free slot.
function print_slots(   i, j, h, w, slot) {
	for (i = 0; i < n_words; i++) {
		w = word_list[i]
		h = 0
		for (j = 1; j <= length(w); j++)
			h = (31 * h + index(letters, substr(w, j, 1))) % SLOTS
		while (h in slot)
			h = (h + 1) % SLOTS
		slot[h] = i + 1
	}
	print "\nenum { VOCABULARY_SLOTS = " SLOTS " };\n"
	print "static const unsigned short vocabulary_slot[VOCABULARY_SLOTS] = {"
	for (h = 0; h < SLOTS; h++)
		print "\t" slot[h] + 0 ","
	print "};"
}

function print_words(   i, j, r, w) {
	print "static const struct reading readings[] = {"
	for (i = 0; i < n_words; i++)
		for (j = 0; j < n_readings[word_list[i]]; j++)
			print "\t" word_readings[word_list[i], j] ","
	print "};\n\nstatic const struct vocabulary_word vocabulary[] = {"
	for (i = r = 0; i < n_words; i++) {
		w = word_list[i]
		printf "\t{ \"%s\", { %s, %s }, %d, %d, %d },\n", w, classes_of(w, 0), classes_of(w, 1), length(w), \
		    n_readings[w], r
		r += n_readings[w]
	}
	print "};"
	print_slots()
}

# Prints the expressions that can start with any of these classes, or with this word; how many there are.
function print_starters(names, word,   i, j, k, n, parts, count, found) {
	count = 0
	n = split(names, parts, " ")
	for (i = 0; i < n_expressions; i++) {
		found["word"] = word != "" && index(expression_starts[i], " =" word " ") > 0
		found["class"] = 0
		for (j = 1; j <= n && !found["class"]; j++)
			found["class"] = index(expression_classes[i], " " parts[j] " ") > 0
		if (found["word"] || found["class"]) {
			printf "%d,", i
			count++
		}
		for (k in kinds)
			if (found[k]) {
				starter_seconds = starter_seconds " " expression_seconds[i, k]
				starter_single = starter_single || expression_single[i, k]
			}
	}
	print ""
	return count
}

# The same for starter number N; notes what can follow it.
function print_starter(n, names, word,   count) {
	starter_seconds = ""
	starter_single = 0
	count = print_starters(names, word)
	starter_c[n] = "{ " second_masks(starter_seconds) ", " starter_single + 0 " }"
	return count
}

# The expressions by what they start with: each word, then any number, an apostrophe, any other mark.
function print_index(   i, at, offset) {
	at = 0
	print "static const unsigned short starters[] = {"
	for (i = 0; i < n_words; i++) {
		offset[i] = at
		at += print_starter(i, word_classes[word_list[i]], word_list[i])
	}
	offset[n_words] = at
	at += print_starter(n_words, "DIGITS", "")
	offset[n_words + 1] = at
	at += print_starter(n_words + 1, "APOSTROPHE", "")
	offset[n_words + 2] = at
	at += print_starter(n_words + 2, "MARK", "")
	offset[n_words + 3] = at
	print "};\n\nstatic const unsigned short starter_at[] = {"
	for (i = 0; i <= n_words + 3; i++)
		print offset[i] ","
	print "};\n\n/* What can follow each. */\nstatic const struct follow starter_follow[] = {"
	for (i = 0; i < n_words + 3; i++)
		print numbered(starter_c[i]) ","
	print "};\n\nenum { STARTER_NUMBER = " n_words ", STARTER_APOSTROPHE, STARTER_MARK };\n"
}

function print_enum(prefix, name, n, last,   i) {
	print "enum {"
	for (i = 0; i < n; i++)
		print "\t" prefix toupper(name[i]) ","
	print "\t" last "\n};"
}

# S with the numbers of the words in it.
function numbered(s,   w) {
	while (match(s, /@[a-z]+@/)) {
		w = substr(s, RSTART + 1, RLENGTH - 2)
		s = substr(s, 1, RSTART - 1) word_number[w] substr(s, RSTART + RLENGTH)
	}
	return s
}

function group_begin(group,   k, seconds, single) {
	for (k in kinds) {
		seconds[k] = group_seconds[group, k]
		single[k] = group_single[group, k]
	}
	return begin(group_starts[group], seconds, single)
}

function print_rules(   i) {
	print_enum("GROUP_", group_name, n_groups, "GROUPS")
	print_index()
	print "static const struct atom atoms[] = {"
	for (i = 0; i < n_atoms; i++) {
		print "\t" numbered(atom_c[i]) ","
	}
	print "};\n\nstatic const struct term terms[] = {"
	for (i = 0; i < n_terms; i++)
		print "\t" term_c[i] ","
	print "};\n\nstatic const struct rule rules[] = {"
	for (i = 0; i < n_rules; i++)
		print "\t" numbered(rule_c[i]) ","
	for (i = 0; i < n_expressions; i++)
		print "\t" numbered(expression_c[i]) ","
	print "};\n\nstatic const struct group groups[] = {"
	for (i = 0; i < n_groups; i++)
		print "\t{ " numbered(group_begin(group_name[i])) ", " group_first[i] ", " group_rules[group_name[i]] " },"
	print "};\n\n/* What each reader can start with. */\nstatic const uint64_t reader_starts[] = {"
	for (i = 0; i < n_readers; i++)
		print "\t" mask(reader_starts[reader[i]]) ","
	print "};\n\nenum { FIRST_EXPRESSION = " n_rules " };"
}

END {
	if (failed)
		exit 1
	sort_words()
	print "/* Made by scripts/grammar-tables.awk. */"
	if (part == "vocabularyclasses") {
		print "#ifndef VOCABULARYCLASSES_H\n#define VOCABULARYCLASSES_H"
		print_enum("CLASS_", class_name, n_classes, "CLASSES")
		print "#endif"
	} else if (part == "timereadernames") {
		print_enum("READ_", reader, n_readers, "READERS")
	} else if (part == "vocabularytable") {
		print_words()
	} else if (part == "timerules") {
		print_rules()
	} else if (part == "currencies") {
		print "/* By their number, which is above 0. */\nstatic const char currency_codes[][4] = {\n\t\"\","
		for (i = 0; i < n_currencies; i++)
			print "\t" currency_c[i] ","
		print "};\n\nstatic const struct currency_sign currency_signs[] = {"
		for (i = 0; i < n_signs; i++)
			print "\t" sign_c[i] ","
		print "};"
	} else if (part == "holidays") {
		print "static const struct holiday holidays[] = {"
		for (i = 0; i < n_holidays; i++)
			print "\t" holiday_c[i] ","
		print "};"
	}
}

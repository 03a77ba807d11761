# wire.awk GAZETTEER TEAMS WIRE > LINES: fills the lines of wire.txt, which says how, with names; a text in CoNLL's
# columns.  Run it with LC_ALL=C and -v lines=N, how many, -v seed=N, which ones.
function draw(n) {	# S. Park and K. Miller, "Random number generators: good ones are hard to find", 1988
	seed = seed * 16807 % 2147483647
	return seed % n
}

# One of what SLOT or a part of a name may be.
function pick(slot) {
	if (!(slot in count)) {
		printf "wire.awk: nothing is called %s\n", slot > "/dev/stderr"
		exit 2
	}
	return choice[slot, draw(count[slot])]
}

function choose(slot, text) {
	choice[slot, count[slot]++] = text
}

# The tokens of a name, tagged.
function put_name(slot, capitals, glue,    parts, part, i, n, words, word, text, tag) {
	text = pick(slot)
	tag = substr(text, 1, index(text, " ") - 1)
	n = split(substr(text, index(text, " ") + 1), part, " ")
	text = ""
	for (i = 1; i <= n; i++)
		text = text " " pick(part[i])
	gsub(/'s( |$)/, " &", text)
	if (capitals)
		text = toupper(text)
	n = split(text, word, " ")
	for (i = 1; i <= n; i++)
		put(word[i], (i == 1 ? "B-" : "I-") tag, i == 1 && glue)
}

function put_words(text, glue,    i, n, word) {
	n = split(text, word, " ")
	for (i = 1; i <= n; i++)
		put(word[i], "O", i == 1 && glue)
}

# A token, or what is glued to the last one, as a mark is to a name.
function put(text, tag, glue) {
	if (glue && tokens > 0) {
		token[tokens] = token[tokens] text
		if (tag != "O")
			tags[tokens] = tag
		return
	}
	token[++tokens] = text
	tags[tokens] = tag
}

function put_token(text,    at, slot, end, glue, least) {
	glue = 0
	while ((at = index(text, "{")) > 0) {
		if (at > 1) {
			put(substr(text, 1, at - 1), "O", glue)
			glue = 1
		}
		end = index(text, "}")
		slot = substr(text, at + 1, end - at - 1)
		text = substr(text, end + 1)
		if (slot ~ /^[0-9]+-[0-9]+$/) {
			at = index(slot, "-")
			least = substr(slot, 1, at - 1)
			put(least + draw(substr(slot, at + 1) - least + 1), "O", glue)
		} else if (tolower(slot) in is_name)
			put_name(tolower(slot), slot ~ /^[A-Z]/, glue)
		else
			put_words(pick(slot), glue)
		glue = 1
	}
	if (text != "")
		put(text, "O", glue)
}

FNR == 1 { file++ }
/^#/ || NF == 0 { next }
file == 1 {
	if ($0 !~ /[^ -~]/ && NF <= 4)
		choose($1, substr($0, 3))
	next
}
file == 2 || $1 == "word" {
	slot = file == 2 ? toupper($1) : $2
	n = split(file == 2 ? substr($0, 3) : substr($0, 7 + length($2)), item, ", ")
	for (i = 1; i <= n; i++)
		choose(slot, item[i])
	next
}
$1 == "name" { choose($2, substr($0, 7 + length($2))); is_name[$2] = 1 }
$1 == "line" { choose("a line", substr($0, 6)) }
END {
	draw(1)
	for (l = 0; l < lines; l++) {
		if (l % 25 == 0)
			print "-DOCSTART- O\n"
		tokens = 0
		n = split(pick("a line"), word, " ")
		capitals = draw(12) == 0
		for (i = 1; i <= n; i++)
			put_token(word[i])
		for (i = 1; i <= tokens; i++)
			print (capitals ? toupper(token[i]) : token[i]), tags[i]
		print ""
	}
}

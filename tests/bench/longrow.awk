# longrow.awk: one row of about MB megabytes for clean, of the KIND named, with a header:
#   LC_ALL=C awk -v kind=prose -v mb=5 -f longrow.awk
# Kind "list" prints the names of all; kind "pages" is made of the HTML files that are named behind it.

# Four letters, other ones for the next numbers.
function word(i) {
	return letter[i % 26] letter[int(i / 26) % 26] letter[int(i / 676) % 26] letter[int(i / 17576) % 26]
}

# PIECE again and again up to the size; each "#" in it is the piece's number, or each "@" a word of the piece's own.
function fill(piece,	i, k, n, s, told, parts, lettered) {
	lettered = index(piece, "@") > 0
	parts = split(piece, part, lettered ? "@" : "#")
	if (parts == 1)
		while (length(part[1]) < 65536)
			part[1] = part[1] part[1]
	for (i = 0; n < size; i++) {
		told = lettered ? word(i) : i
		s = part[1]
		for (k = 2; k <= parts; k++)
			s = s told part[k]
		printf "%s", s
		n += length(s)
	}
}

# Bytes of every value but those that end a field or a line, by a fixed seed.
function random(	i, k, n, s, piece) {
	while (length(s) < 262144) {
		piece = ""
		for (i = 0; i < 1024; i++) {
			seed = (seed * 16807) % 2147483647
			k = int(seed / 256) % 256
			piece = piece sprintf("%c", k == 0 || k == 9 || k == 10 ? 11 : k)
		}
		s = s piece
	}
	for (n = 0; n < size; n += length(s))
		printf "%s", s
}

function add(name, head, piece, type) {
	names[++kinds] = name
	heads[name] = (type == "html" ? "<!doctype html>\\n<html>\\n" : "") head
	pieces[name] = piece
	types[name] = type
}

# What the files say, escaped, again and again.
function pages(	i, n, s) {
	for (i = 1; i < ARGC; i++)
		while ((getline line < ARGV[i]) > 0) {
			gsub(/\\/, "\\\\", line)
			gsub(/\t/, "\\t", line)
			s = s line "\\n"
		}
	for (n = 0; s != "" && n < size; n += length(s))
		printf "%s", s
}

function charset(label, piece) {
	add(label, "<meta charset=" label "><article>", "<p>" piece "</p>\\n", "html")
}

BEGIN {
	for (i = 0; i < 26; i++)
		letter[i] = sprintf("%c", 97 + i)
	sentence = "The council of the town met on Monday, and said that # houses would be built by the river. "

	add("prose", "", sentence sentence sentence "\\n", "plain")
	add("one-line", "", sentence, "plain")
	add("short-lines", "", "a\\nb.\\n", "plain")
	add("cyrillic", "", "\320\241\320\276\320\262\320\265\321\202 \320\263\320\276\321\200\320\276\320\264\320\260. ", "plain")
	add("latin", "", "Le caf\351 # \351tait ferm\351, dit le maire de la ville. ", "plain")
	add("high-bytes", "", "a \225\225\225\225\225\225\225\225", "plain")
	add("mojibake", "", "\303\242\342\202\254\342\204\242s caf\303\203\302\251 # ", "plain")
	add("combining", "", "cafe\314\201 e\314\201te\314\201 # ", "plain")
	add("apart", "", "\340\245\230\340\245\231", "plain")
	add("wide-spaces", "", "\302\240\342\200\203a", "plain")

	add("paragraphs", "<article>", "<p>" sentence sentence "</p>\\n", "html")
	add("short-paragraphs", "<article>", "<p>A word #.</p>", "html")
	add("tiny-paragraphs", "<article>", "<p>a", "html")
	add("same-paragraphs", "<article>", "<p>It is said once, and then it is said again.</p>", "html")
	add("classes", "<article>", "<p class=@>A word or two, and a few more, said @.", "html")
	add("breaks", "<article>", "One of # lines.<br>", "html")
	add("bare-breaks", "<article>", "<br>", "html")
	add("one-block", "<article><p>", sentence, "html")
	add("nested-blocks", "", "<div>", "html")
	add("nested-spans", "", "<b><i><span>", "html")
	add("nested-texts", "", "<div>a", "html")
	add("items", "<ul>", "<li><a href=/news/#.html>Item #</a>", "html")
	add("table", "<table>", "<tr><td>#<td>b</tr>", "html")
	add("attributes", "<div ", "data-#=1 ", "html")
	add("references", "<article><p>", "&amp;&eacute;&#8217;", "html")
	add("long-references", "<article>", "<p>&nGt;&nGt;&nLt;&nGt;", "html")
	add("open-script", "<p>Text.<script>", "var a# = b < c; ", "html")
	add("open-title", "<title>", sentence, "html")
	add("open-comment", "<p>Text.<!--", sentence, "html")
	add("scripts", "<p>Text.", "<script>var a = '#';</script>", "html")
	add("metas", "<head>", "<meta name=author content='A. Name #'>", "html")
	add("stated", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"", sentence, "html")
	add("entity-stated", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"",
	    "&lt;p&gt;One of # lines", "html")

	charset("windows-1252", "Le caf\351 # \351tait ferm\351, dit le maire de la ville.")
	charset("windows-1250", "Rada m\354sta se se\232la v pond\354l\355 a rozhodla o # domech.")
	charset("windows-1251", "\321\356\342\345\362 \343\356\360\356\344\340 \361\356\341\360\340\353\361\377 # \360\340\347.")
	charset("koi8-r", "\363\317\327\305\324 \307\317\322\317\304\301 \323\317\302\322\301\314\323\321 # \322\301\332.")
	charset("shift_jis", "\223\214\213\236\223\163\202\315\214\216\227\152\223\372 # \202\311\224\255\225\134\202\265\202\275\201B")
	charset("euc-jp", "\305\354\265\376\305\324\244\317\267\356\315\313\306\374 # \244\313\310\257\311\275\244\267\244\277\241\243")
	charset("gbk", "\261\261\276\251\312\320\325\376\270\256\326\334\322\273\320\373\262\274 # \241\243")
	charset("big5", "\245x\245_\245\253 # \254F\251\262\244\265\244\321\253\305\245\254\241C")
	add("random", "", "", "")
	add("random-title", "", "", "")
	add("pages", "", "", "html")

	if (kind == "list") {
		for (i = 1; i <= kinds; i++)
			print names[i]
		exit
	}
	if (!(kind in heads)) {
		print "longrow.awk: no kind '" kind "'" > "/dev/stderr"
		exit 2
	}
	size = mb * 1000000
	seed = 20230517
	print "id\ttype\ttitle\ttext"
	printf "1\t%s\t", types[kind]
	if (kind == "random-title") {
		random()
		printf "\tA text of one line."
	} else {
		printf "\t%s", heads[kind]
		if (kind == "random")
			random()
		else if (kind == "pages")
			pages()
		else
			fill(pieces[kind])
	}
	print ""
}

# agree.awk GAZETTEER CORPUS: brings a corpus in CoNLL's columns to what the others say.  A country is a place, what is
# of a nation is none of the others ("American"), and a comma ends a place ("Paris , Texas" are two).  With /dev/null
# for the gazetteer the last alone holds.
function put_name(    i, text) {
	text = word[1]
	for (i = 2; i <= words; i++)
		text = text " " word[i]
	if (text in country)
		type = "LOC"
	else if (text in nation)
		type = "MISC"
	for (i = 1; i <= words; i++)
		print word[i], (i == 1 ? "B-" : "I-") type
	words = 0
}

FILENAME == ARGV[1] {
	if ($1 == "c")
		country[substr($0, 3)]
	if ($1 == "n")
		nation[substr($0, 3)]
	next
}
NF < 2 || $NF !~ /^[BI]-/ || ($NF == "I-LOC" && $1 == ",") {
	put_name()
	print (NF < 2 ? $0 : $1 " O")
	next
}
$NF ~ /^B-/ || substr($NF, 3) != type { put_name() }
{
	word[++words] = $1
	type = substr($NF, 3)
}
END { put_name() }

# uner.awk IOB2: the columns of Universal NER (number, token, tag, annotators) as those of CoNLL.  Its fourth type, OTH,
# is MISC.
/^# newdoc/ {
	print "-DOCSTART- O"
	print ""
}
/^#/ { next }
NF == 0 {
	print ""
	next
}
{
	tag = $3
	sub(/OTH$/, "MISC", tag)
	print $2, (tag ~ /-(PER|ORG|LOC|MISC)$/ ? tag : "O")
}

# sentsplit-weights.awk - bin/sentsplit/weights.txt to the C table that bin/sentsplit/perceptron.c includes.
#
# A line is a weight, a template's name, and the values of its parts, with tabs between.  The key is that of
# perceptron_key(), over bytes: run with LC_ALL=C.  The templates' numbers are their places in
# bin/sentsplit/perceptron.c, the first file read.
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
	FS = "\t"
	for (i = 1; i < 256; i++)
		code[sprintf("%c", i)] = i
}
FNR == NR {
	if ($0 ~ /^\t\{ "[a-z-]+", \{/) {
		name = $0
		sub(/^\t\{ "/, "", name)
		sub(/".*/, "", name)
		number[name] = ++templates
	}
	next
}
/^#/ || NF == 0 { next }
!($2 in number) || $1 !~ /^-?[0-9]+$/ || $1 < -127 || $1 > 127 {
	print FILENAME ":" FNR ": not a weight and a feature: " $0 > "/dev/stderr"
	exit bad = 1
}
{
	key = number[$2]
	for (i = 3; i <= 5; i++)
		key = (key * 1000003 + (i <= NF ? hash($i) : 0)) % 4294967296
	keys[++count] = key
	weight[count] = $1
}
END {
	if (bad)
		exit 1
	for (size = 1024; size < 2 * count; size *= 2)
		continue
	for (i = 1; i <= count; i++) {
		at = int(spread(keys[i]) / (4294967296 / size))
		while (at in slot)
			at = (at + 1) % size
		slot[at] = i
	}
	print "/* Made by scripts/sentsplit-weights.awk. */"
	for (power = 1; power < size; power *= 2)
		shift++
	shift = 32 - shift
	printf "enum { WEIGHTS_SHIFT = %d, WEIGHTS_MASK = %d };\n", shift, size - 1
	printf "static const uint32_t weight_keys[%d] = {\n\t[0] = 0,\n", size
	for (i = 0; i < size; i++)
		if (i in slot)
			printf "\t[%d] = %.0fu,\n", i, keys[slot[i]]
	printf "};\nstatic const signed char weights[%d] = {\n\t[0] = 0,\n", size
	for (i = 0; i < size; i++)
		if (i in slot)
			printf "\t[%d] = %d,\n", i, weight[slot[i]]
	print "};"
}

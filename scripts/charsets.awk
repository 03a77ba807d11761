# charsets.awk - the code charts of common/charsets as C: for each index an array of code points, 0 for none.

BEGIN {
	for (i = 1; i < 256; i++)
		code[sprintf("%c", i)] = i
	for (i = 0; i < 16; i++)
		digit[substr("0123456789ABCDEF", i + 1, 1)] = i
}

function fail(why) {
	print FILENAME ":" FNR ": " why > "/dev/stderr"
	failed = 1
	exit 1
}

function number(hex,    i, n) {
	for (i = 1; i <= length(hex); i++)
		n = 16 * n + digit[substr(hex, i, 1)]
	return n
}

function add(point) {
	if (at in table)
		fail("pointer " at " stands twice")
	table[at++] = point
	if (at > size)
		size = at
}

# The bytes of a hexadecimal number or range in angle brackets at the start of TEXT.
function add_range(text,    end, dash, range, from, to) {
	end = index(text, ">")
	range = substr(text, 2, end - 2)
	dash = index(range, "-")
	from = number(dash > 0 ? substr(range, 1, dash - 1) : range)
	to = dash > 0 ? number(substr(range, dash + 1)) : from
	while (from <= to)
		add(from++)
	return end
}

# The bytes of the UTF-8 character at the start of TEXT.
function add_character(text,    lead, n, point, i) {
	lead = code[substr(text, 1, 1)]
	n = lead < 224 ? 2 : lead < 240 ? 3 : 4
	point = lead % (n == 2 ? 32 : n == 3 ? 16 : 8)
	for (i = 2; i <= n; i++)
		point = 64 * point + code[substr(text, i, 1)] % 64
	add(point)
	return n
}

function add_all(text,    c, n) {
	while (text != "") {
		c = substr(text, 1, 1)
		if (c == ".") {
			at++
			n = 1
		} else if (c == "<") {
			n = add_range(text)
		} else {
			n = add_character(text)
		}
		text = substr(text, n + 1)
	}
}

function write_table(    i, wide) {
	for (i = 0; i < size; i++)
		wide = wide || table[i] > 65535
	name_in_c = name
	gsub(/-/, "_", name_in_c)
	printf "static const uint%d_t charset_%s[] = {", wide ? 32 : 16, name_in_c
	for (i = 0; i < (single ? 128 : size); i++)
		printf "%s%d,", i % 16 == 0 ? "\n\t" : " ", table[i]
	print "\n};\n"
	split("", table)
	size = 0
}

function begin(new_name) {
	if (new_name == name)
		return
	if (name != "")
		write_table()
	if (single)
		list = list sprintf("\t{ \"%s\", charset_%s },\n", new_name, underscored(new_name))
	name = new_name
}

function underscored(s) {
	gsub(/-/, "_", s)
	return s
}

/^#/ { next }

FILENAME ~ /gb18030-ranges/ {
	ranges = ranges sprintf("\t{ %d, %d },\n", $1, number($2))
	next
}

FILENAME ~ /single-byte/ {
	if (!single && name != "") {
		write_table()
		name = ""
	}
	single = 1
	begin($1)
	at = $2 + 0
	add_all($3)
	next
}

{
	n = split(FILENAME, part, "/")
	sub(/\.txt$/, "", part[n])
	begin(part[n])
	at = $1 + 0
	add_all($2)
}

END {
	if (failed)
		exit 1
	write_table()
	printf "static const struct charset_range charset_gb18030_ranges[] = {\n%s};\n\n", ranges
	printf "static const struct charset_single charset_singles[] = {\n%s};\n", list
}

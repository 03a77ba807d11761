#include "acronym.h"
#include "ascii.h"

bool
acronym_is(struct bytes name)
{
	size_t i, capitals = 0;

	for (i = 0; i < name.n; i++) {
		unsigned char c = name.p[i];

		if (ascii_is_upper(c))
			capitals++;
		else if (c != '.' && c != '-' && c != '&' && !ascii_is_digit(c))
			return false;
	}
	return capitals >= 2 && capitals <= 8;
}

struct bytes
acronym_defined(struct bytes after)
{
	static const struct bytes none = { 0 };
	const unsigned char *p = after.p, *end = after.p + after.n, *close;
	struct bytes inside;

	if (end - p < 5 || p[0] != ' ' || p[1] != '(')
		return none;
	p += 2;
	close = memchr(p, ')', (size_t)(end - p < 12 ? end - p : 12));
	if (close == NULL)
		return none;
	inside = bytes_between(p, close);
	return acronym_is(inside) ? inside : none;
}

static bool
is_small(struct bytes word)
{
	return bytes_is(word, "of") || bytes_is(word, "the") || bytes_is(word, "and") || bytes_is(word, "for") ||
	    bytes_is(word, "in") || bytes_is(word, "on") || bytes_is(word, "&");
}

void
acronym_letters(struct buf *to, struct bytes key, bool before_of)
{
	const unsigned char *p = key.p, *end = key.p + key.n, *space;
	struct bytes word;

	for (; p < end; p = space + 1) {
		space = memchr(p, ' ', (size_t)(end - p));
		if (space == NULL)
			space = end;
		word = bytes_between(p, space);
		if (before_of && bytes_is(word, "of"))
			return;
		if (word.n != 0 && !is_small(word))
			buf_byte(to, word.p[0]);
	}
}

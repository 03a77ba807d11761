#include "charwidth.h"
#include "utf8.h"
#include "wrap.h"

#define JOINER 0x200Du	/* makes one sign of several, as in emoji of families */

/* A piece that is not broken: a word, or one wide character with the marks that belong to it. */
struct piece {
	struct bytes text;
	size_t columns;
	bool blank;	/* there is one before it */
};

/* Marks that may not begin a line: closing brackets, stops and commas of East Asian text. */
static bool
clings(uint32_t cp)
{
	return (cp >= 0x3001 && cp <= 0x3003) || cp == 0x3009 || cp == 0x300B || cp == 0x300D || cp == 0x300F ||
	    cp == 0x3011 || cp == 0xFF01 || cp == 0xFF09 || cp == 0xFF0C || cp == 0xFF0E || cp == 0xFF1A ||
	    cp == 0xFF1B || cp == 0xFF1F || cp == 0x30FC;
}

static bool
next_piece(struct bytes *rest, struct piece *piece)
{
	const unsigned char *p = rest->p, *end = rest->p + rest->n;
	bool was_wide = false;
	uint32_t cp, before = 0;
	size_t len;

	piece->blank = p < end && *p == ' ';
	if (piece->blank)
		p++;
	piece->text.p = p;
	piece->columns = 0;
	for (; p < end && *p != ' '; p += len) {
		cp = utf8_decode(p, end, &len);
		if (p > piece->text.p && (was_wide || charwidth(cp) == 2) && charwidth(cp) > 0 &&
		    !clings(cp) && before != JOINER)
			break;
		before = cp;
		was_wide = charwidth(cp) == 2 || (was_wide && charwidth(cp) == 0);
		piece->columns += charwidth(cp);
	}
	piece->text.n = (size_t)(p - piece->text.p);
	*rest = bytes_between(p, end);
	return piece->text.n > 0;
}

static void
put_blanks(struct buf *to, size_t n)
{
	while (n-- > 0)
		buf_byte(to, ' ');
}

void
wrap(struct buf *to, struct bytes text, size_t width, size_t indent, const char *head)
{
	size_t at = charwidth_columns(bytes_of(head));
	struct piece piece;
	bool first = true;

	buf_str(to, head);
	put_blanks(to, at < indent ? indent - at : 0);
	at = at < indent ? indent : at;
	while (text.n > 0 && next_piece(&text, &piece)) {
		if (!first && at + piece.blank + piece.columns > width) {
			buf_byte(to, '\n');
			put_blanks(to, indent);
			at = indent;
		} else if (!first && piece.blank) {
			buf_byte(to, ' ');
			at++;
		}
		buf_bytes(to, piece.text);
		at += piece.columns;
		first = false;
	}
	buf_byte(to, '\n');
}

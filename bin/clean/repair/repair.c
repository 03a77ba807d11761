#include "charset.h"
#include "mojibake.h"
#include "nfc.h"
#include "repair.h"
#include "whitespace.h"
#include "utf8.h"

/* What was garbled more often than this is left as it is. */
enum { GARBLED_MAX = 3 };

void
repair_charset(struct buf *text, struct bytes label)
{
	struct bytes s = buf_view(text);
	const char *name;

	/* the common case, at memory speed; NULs may be UTF-16, and escapes ISO-2022-JP if that is declared */
	if (s.n == 0 || (memchr(s.p, '\0', s.n) == NULL && (label.n == 0 || memchr(s.p, 0x1B, s.n) == NULL) &&
	    utf8_valid(s)))
		return;
	name = charset_guess(s, label);
	if (strcmp(name, "utf-8") != 0 || !utf8_valid(s))
		charset_to_utf8(text, name);
}

void
repair_text(struct buf *text)
{
	int i;

	if (text->n == 0)
		return;
	for (i = 0; i < GARBLED_MAX && mojibake_possible(buf_view(text)); i++)
		if (mojibake_undo(text) == 0)
			break;
	whitespace_fold(text);
	if (nfc_needed(buf_view(text)))
		nfc_compose(text);
}

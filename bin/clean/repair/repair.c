#include "charset.h"
#include "mojibake.h"
#include "nfc.h"
#include "repair.h"
#include "space.h"
#include "utf8.h"

/* What was garbled more often than this is left as it is. */
enum { GARBLED_MAX = 3 };

struct bytes
repair_charset(struct bytes text, struct bytes label, struct buf *scratch)
{
	const char *name;

	/* the common case, at memory speed; NULs may be UTF-16 */
	if (text.n == 0 || (label.n == 0 && memchr(text.p, '\0', text.n) == NULL && utf8_valid(text)))
		return text;
	name = charset_guess(text, label);
	if (strcmp(name, "utf-8") == 0 && utf8_valid(text))
		return text;
	buf_clear(scratch);
	charset_to_utf8(scratch, text, name);
	return buf_view(scratch);
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
	space_fold(text);
	if (nfc_needed(buf_view(text)))
		nfc_compose(text);
}

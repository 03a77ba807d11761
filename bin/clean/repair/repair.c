#include "charset.h"
#include "mojibake.h"
#include "nfc.h"
#include "repair.h"
#include "space.h"
#include "utf8.h"

/* What was garbled more often than this is left as it is. */
enum { GARBLED_MAX = 3 };

static void
swap(struct repair *r)
{
	struct buf was = r->a;

	r->a = r->b;
	r->b = was;
}

struct bytes
repair_charset(struct repair *r, struct bytes text, struct bytes label)
{
	const char *name;

	/* the common case, at memory speed; NULs may be UTF-16 */
	if (text.n == 0 || (label.n == 0 && memchr(text.p, '\0', text.n) == NULL && utf8_valid(text)))
		return text;
	name = charset_guess(text, label);
	if (strcmp(name, "utf-8") == 0 && utf8_valid(text))
		return text;
	buf_clear(&r->a);
	charset_to_utf8(&r->a, text, name);
	return buf_view(&r->a);
}

/* The step STEP from TEXT, which may lie in r->a, to r->a. */
static struct bytes
step(struct repair *r, struct bytes text, void (*change)(struct buf *to, struct bytes s))
{
	buf_clear(&r->b);
	change(&r->b, text);
	swap(r);
	return buf_view(&r->a);
}

struct bytes
repair_text(struct repair *r, struct bytes text)
{
	int i;

	for (i = 0; i < GARBLED_MAX && mojibake_possible(text); i++) {
		size_t undone;

		buf_clear(&r->b);
		undone = mojibake_undo(&r->b, text);
		swap(r);
		text = buf_view(&r->a);
		if (undone == 0)
			break;
	}
	text = step(r, text, space_fold);
	if (nfc_needed(text))
		text = step(r, text, nfc_compose);
	return text;
}

void
repair_buf(struct repair *r, struct buf *b)
{
	struct bytes s = repair_text(r, buf_view(b));

	buf_clear(b);
	buf_bytes(b, s);
}

void
repair_free(struct repair *r)
{
	buf_free(&r->a);
	buf_free(&r->b);
}

#include "feed_field.h"
#include "feed_name.h"
#include "feed_scope.h"
#include "value.h"

static void
put_escaped(struct buf *to, struct bytes text)
{
	size_t i;

	for (i = 0; i < text.n; i++) {
		if (text.p[i] == '<')
			buf_str(to, "&lt;");
		else if (text.p[i] == '&')
			buf_str(to, "&amp;");
		else
			buf_byte(to, text.p[i]);
	}
}

static void
put_tag(struct buf *to, const struct markup_token *t)
{
	buf_str(to, t->kind == MARKUP_CLOSE ? "</" : "<");
	buf_bytes(to, feed_scope_local(t->name));
	if (t->kind == MARKUP_OPEN)
		buf_bytes(to, t->body);
	buf_str(to, t->empty ? "/>" : ">");
}

bool
feed_field_read(struct feed_field *f, struct markup *m, const struct markup_token *open, struct bytes container)
{
	struct bytes name = open->name;
	struct markup_token t;
	size_t same = 0;	/* elements of that name that are open inside */

	f->attributes = open->body;
	buf_clear(&f->text);
	buf_clear(&f->markup);
	f->nested = false;
	if (open->empty)
		return true;
	while (markup_next(m, &t) != MARKUP_END) {
		if (t.kind == MARKUP_TEXT) {
			markup_decode(&f->text, t.body, false);
			buf_bytes(&f->markup, t.body);
		} else if (t.kind == MARKUP_VERBATIM) {
			buf_bytes(&f->text, t.body);
			put_escaped(&f->markup, t.body);
		} else if (t.kind == MARKUP_CLOSE && bytes_equal(t.name, name) && same-- == 0) {
			return true;
		} else if (t.kind == MARKUP_CLOSE && bytes_equal(t.name, container)) {
			m->p = t.whole.p;
			return true;
		} else if (t.kind == MARKUP_OPEN || t.kind == MARKUP_CLOSE) {
			same += t.kind == MARKUP_OPEN && !t.empty && bytes_equal(t.name, name);
			f->nested = true;
			put_tag(&f->markup, &t);
		}
	}
	return false;
}

static bool
begins(struct bytes s, const char *head)
{
	return bytes_starts(s, bytes_of(head));
}

/* Whether an Atom type is one whose content is base64: not text, not XML, and a MIME type. */
static bool
is_binary(struct bytes type)
{
	static const char xml[] = "xml";

	return type.n > 0 && memchr(type.p, '/', type.n) != NULL && !begins(type, "text/") &&
	    !(type.n >= 3 && memcmp(type.p + type.n - 3, xml, 3) == 0);
}

struct bytes
feed_field_value(struct feed_field *f, bool *is_markup)
{
	struct bytes type = value_trim(markup_value(f->attributes, "type"));
	struct bytes mode = value_trim(markup_value(f->attributes, "mode"));
	struct bytes value = buf_view(&f->text);
	bool xhtml = feed_name_is(type, "xhtml") || feed_name_is(type, "application/xhtml+xml");

	*is_markup = true;
	if (f->nested || (xhtml && mode.n == 0))
		return value_trim(buf_view(&f->markup));
	buf_clear(&f->decoded);
	if ((feed_name_is(mode, "base64") || is_binary(type)) && value_put_base64(&f->decoded, value))
		value = buf_view(&f->decoded);
	value = value_trim(value);
	if (feed_name_is(type, "text") || feed_name_is(type, "text/plain"))
		*is_markup = false;
	else if (!xhtml && !feed_name_is(type, "html") && !feed_name_is(type, "text/html"))
		*is_markup = value_is_markup(value);
	return value;
}

bool
feed_field_child(const struct feed_field *f, const char *local, struct buf *to)
{
	struct markup m;
	struct markup_token t;
	bool inside = false;

	markup_start(&m, buf_view(&f->markup), true);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (inside && t.kind == MARKUP_TEXT)
			markup_decode(to, t.body, false);
		else if (inside && t.kind == MARKUP_CLOSE)
			return true;
		else if (t.kind == MARKUP_OPEN && !t.empty && feed_name_is(t.name, local))
			inside = true;
	}
	return inside;
}

void
feed_field_free(struct feed_field *f)
{
	buf_free(&f->text);
	buf_free(&f->markup);
	buf_free(&f->decoded);
}

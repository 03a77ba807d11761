#include "feedfield.h"
#include "feedterm.h"
#include "xmlns.h"
#include "feedtext.h"

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
	buf_bytes(to, xmlns_local(t->name));
	if (t->kind == MARKUP_OPEN)
		buf_bytes(to, t->body);
	buf_str(to, t->empty ? "/>" : ">");
}

bool
feedfield_read(struct feedfield *f, struct markup *m, const struct markup_token *open, struct bytes container)
{
	struct bytes name = open->name;
	struct markup_token t;
	size_t same = 0;	/* elements of that name that are open inside */

	f->attributes = open->body;
	f->content = bytes_between(m->p, m->p);
	f->nested = false;
	buf_clear(&f->text);
	if (open->empty)
		return true;
	while (markup_next(m, &t) != MARKUP_END) {
		f->content.n = (size_t)(t.whole.p - f->content.p);
		if (t.kind == MARKUP_TEXT) {
			markup_decode(&f->text, t.body, false);
		} else if (t.kind == MARKUP_VERBATIM) {
			buf_bytes(&f->text, t.body);
		} else if (t.kind == MARKUP_CLOSE && bytes_equal(t.name, name) && same-- == 0) {
			return true;
		} else if (t.kind == MARKUP_CLOSE && bytes_equal(t.name, container)) {
			m->p = t.whole.p;
			return true;
		} else if (t.kind == MARKUP_OPEN || t.kind == MARKUP_CLOSE) {
			same += t.kind == MARKUP_OPEN && !t.empty && bytes_equal(t.name, name);
			f->nested = true;
		}
	}
	return false;
}

/* Adds the content as markup of HTML: prefixes taken off, CDATA escaped, comments left out. */
static void
put_markup(struct buf *to, struct bytes content)
{
	struct markup m;
	struct markup_token t;

	markup_start(&m, content, true);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (t.kind == MARKUP_TEXT)
			buf_bytes(to, t.body);
		else if (t.kind == MARKUP_VERBATIM)
			put_escaped(to, t.body);
		else if (t.kind == MARKUP_OPEN || t.kind == MARKUP_CLOSE)
			put_tag(to, &t);
	}
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
feedfield_value(struct feedfield *f, bool *is_markup)
{
	struct bytes type = feedtext_trim(markup_value(f->attributes, "type"));
	struct bytes mode = feedtext_trim(markup_value(f->attributes, "mode"));
	struct bytes value = buf_view(&f->text);
	bool xhtml = feedterm_is(type, "xhtml") || feedterm_is(type, "application/xhtml+xml");

	*is_markup = true;
	buf_clear(&f->scratch);
	if (f->nested || (xhtml && mode.n == 0)) {
		put_markup(&f->scratch, f->content);
		return feedtext_trim(buf_view(&f->scratch));
	}
	if ((feedterm_is(mode, "base64") || is_binary(type)) && feedtext_put_base64(&f->scratch, value))
		value = buf_view(&f->scratch);
	value = feedtext_trim(value);
	if (feedterm_is(type, "text") || feedterm_is(type, "text/plain"))
		*is_markup = false;
	else if (!xhtml && !feedterm_is(type, "html") && !feedterm_is(type, "text/html"))
		*is_markup = feedtext_is_markup(value);
	return value;
}

/* Adds the text of the first element called LOCAL inside the element; false where there is none. */
static bool
put_child(const struct feedfield *f, const char *local, struct buf *to)
{
	struct markup m;
	struct markup_token t;
	bool inside = false;

	markup_start(&m, f->content, true);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (inside && t.kind == MARKUP_TEXT)
			markup_decode(to, t.body, false);
		else if (inside && t.kind == MARKUP_VERBATIM)
			buf_bytes(to, t.body);
		else if (inside && t.kind == MARKUP_CLOSE)
			return true;
		else if (t.kind == MARKUP_OPEN && !t.empty && feedterm_is(xmlns_local(t.name), local))
			inside = true;
	}
	return inside;
}

bool
feedfield_line(struct feedfield *f, struct buf *to)
{
	bool is_markup;
	struct bytes value = feedfield_value(f, &is_markup);

	buf_clear(to);
	feedtext_put_line(to, value, is_markup);
	return to->n > 0;
}

void
feedfield_reference(const struct feedfield *f, struct buf *to)
{
	struct bytes rel = feedtext_trim(markup_value(f->attributes, "rel"));
	struct bytes href = markup_value(f->attributes, "href"), text = buf_view(&f->text);

	if (rel.n > 0 && !feedterm_is(rel, "alternate"))
		return;
	if (href.n > 0)
		markup_decode(to, href, true);
	else if (f->content.n > 0 && memchr(f->content.p, '<', f->content.n) == NULL)
		markup_decode(to, f->content, true);
	else
		buf_bytes(to, text);
}

void
feedfield_person(struct feedfield *f, struct buf *to)
{
	struct buf name = { 0 };
	bool is_markup;

	if (!f->nested || (!put_child(f, "name", &name) && !put_child(f, "email", &name))) {
		struct bytes text = feedfield_value(f, &is_markup);

		buf_clear(&name);
		feedtext_put_line(&name, text, is_markup && f->nested);
	}
	if (to->n > 0 && feedtext_trim(buf_view(&name)).n > 0)
		buf_str(to, ", ");
	feedtext_put_person(to, buf_view(&name));
	buf_free(&name);
}

bool
feedfield_source(const struct feedfield *f, struct buf *to)
{
	struct buf title = { 0 };

	if (f->nested)
		put_child(f, "title", &title);
	else
		buf_bytes(&title, buf_view(&f->text));
	buf_clear(to);
	feedtext_put_line(to, buf_view(&title), feedtext_is_markup(buf_view(&title)));
	buf_free(&title);
	return to->n > 0;
}

void
feedfield_free(struct feedfield *f)
{
	buf_free(&f->text);
	buf_free(&f->scratch);
}

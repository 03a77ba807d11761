#include "ascii.h"
#include "feedfield.h"
#include "feedterm.h"
#include "item.h"
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

/* An empty element is written without its slash, or end tag, only too often. */
static bool
is_void(const struct markup_token *open)
{
	return open->empty || (feedterm_is(xmlns_local(open->name), "link") && markup_value(open->body, "href").n > 0);
}

enum feedfield_end
feedfield_read(struct feedfield *f, struct markup *m, const struct markup_token *open, struct bytes container,
    const char *const *items)
{
	struct bytes name = open->name;
	struct markup_token t;
	size_t same = 0;	/* elements of that name that are open inside */

	f->attributes = open->body;
	f->content = bytes_between(m->p, m->p);
	f->nested = false;
	buf_trim(&f->text, ITEM_LONG);
	if (is_void(open))
		return FEEDFIELD_WHOLE;
	while (markup_next(m, &t) != MARKUP_END) {
		f->content.n = (size_t)(t.whole.p - f->content.p);
		if (t.kind == MARKUP_TEXT) {
			markup_decode(&f->text, t.body, false);
		} else if (t.kind == MARKUP_VERBATIM) {
			buf_bytes(&f->text, t.body);
		} else if (t.kind == MARKUP_CLOSE && bytes_equal(t.name, name) && same-- == 0) {
			return FEEDFIELD_WHOLE;
		} else if ((t.kind == MARKUP_CLOSE && bytes_equal(t.name, container)) ||
		    (t.kind == MARKUP_OPEN && items != NULL && feedterm_is_among(xmlns_local(t.name), items))) {
			m->p = t.whole.p;
			return FEEDFIELD_UNCLOSED;
		} else if (t.kind == MARKUP_OPEN || t.kind == MARKUP_CLOSE) {
			same += t.kind == MARKUP_OPEN && !t.empty && bytes_equal(t.name, name);
			f->nested = true;
		}
	}
	f->content.n = (size_t)(m->end - f->content.p);
	return FEEDFIELD_CUT;
}

/* Appends the content as HTML: without prefixes and comments, and with CDATA escaped. */
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
	return bytes_find(type, '/') != NULL && !begins(type, "text/") && !bytes_ends(type, bytes_of("xml"));
}

/* VALUE without the marks of a CDATA section that was escaped by mistake. */
static struct bytes
without_cdata(struct bytes value)
{
	const struct bytes open = bytes_of("<![CDATA["), close = bytes_of("]]>");

	while (bytes_starts(value, open) && bytes_ends(value, close))	/* they cannot overlap */
		value = ascii_trim(bytes_between(value.p + open.n, value.p + value.n - close.n));
	return value;
}

struct bytes
feedfield_value(struct feedfield *f, bool *is_markup)
{
	struct bytes type = ascii_trim(markup_value(f->attributes, "type"));
	struct bytes mode = ascii_trim(markup_value(f->attributes, "mode"));
	struct bytes value = buf_view(&f->text);
	bool xhtml = feedterm_is(type, "xhtml") || feedterm_is(type, "application/xhtml+xml");

	*is_markup = true;
	buf_trim(&f->scratch, ITEM_LONG);
	if (f->nested || (xhtml && mode.n == 0)) {
		put_markup(&f->scratch, f->content);
		return ascii_trim(buf_view(&f->scratch));
	}
	if ((feedterm_is(mode, "base64") || is_binary(type)) && feedtext_put_base64(&f->scratch, value))
		value = buf_view(&f->scratch);
	value = without_cdata(ascii_trim(value));
	if (feedterm_is(type, "text") || feedterm_is(type, "text/plain"))
		*is_markup = false;
	else if (!xhtml && !feedterm_is(type, "html") && !feedterm_is(type, "text/html"))
		*is_markup = feedtext_is_markup(value);
	return value;
}

void
feedfield_move(struct feedfield *f, struct bytes value, struct buf *to)
{
	struct buf *from = value.p >= f->text.p && value.p <= f->text.p + f->text.n ? &f->text : &f->scratch, old = *to;
	size_t at = (size_t)(value.p - buf_view(from).p);

	*to = *from;
	*from = old;
	buf_clear(to);
	if (value.n > 0)
		buf_keep(to, to->p + at, value.n);
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

/* The relation of a link, which RFC 4287 (4.2.7.2) also allows as an address. */
static bool
has_relation(const struct feedfield *f, const char *name)
{
	static const char registry[] = "www.iana.org/assignments/relation/";
	struct bytes rel = ascii_trim(markup_value(f->attributes, "rel"));
	size_t i;

	for (i = 0; i + sizeof registry - 1 <= rel.n && i <= sizeof "https://" - 1; i++)
		if (memcmp(rel.p + i, registry, sizeof registry - 1) == 0)
			rel = bytes_between(rel.p + i + sizeof registry - 1, rel.p + rel.n);
	return feedterm_is(rel, name);
}

bool
feedfield_is_self(const struct feedfield *f)
{
	return has_relation(f, "self");
}

static bool
leads_to_page(const struct feedfield *f)
{
	struct bytes type = ascii_trim(markup_value(f->attributes, "type"));

	return type.n == 0 || feedterm_is(type, "text/html") || feedterm_is(type, "application/xhtml+xml");
}

int
feedfield_reference(const struct feedfield *f, struct buf *to)
{
	struct bytes href = markup_value(f->attributes, "href"), text = buf_view(&f->text);

	if (ascii_trim(markup_value(f->attributes, "rel")).n > 0 && !has_relation(f, "alternate"))
		return 0;
	if (href.n > 0)
		markup_decode(to, href, true);
	else if (f->content.n > 0 && bytes_find(f->content, '<') == NULL)
		markup_decode(to, f->content, true);
	else
		buf_bytes(to, text);
	return leads_to_page(f) ? 0 : -1;
}

/* Makes TO the line that the first element called LOCAL inside the element holds; false if that is nothing. */
static bool
child_line(const struct feedfield *f, const char *local, struct buf *to)
{
	struct feedfield child = { .nested = false };
	struct markup m;
	struct markup_token t;

	buf_clear(to);
	markup_start(&m, f->content, true);
	while (to->n == 0 && markup_next(&m, &t) != MARKUP_END) {
		if (t.kind != MARKUP_OPEN || !feedterm_is(xmlns_local(t.name), local))
			continue;
		feedfield_read(&child, &m, &t, bytes_of(""), NULL);
		feedfield_line(&child, to);
	}
	feedfield_free(&child);
	return to->n > 0;
}

void
feedfield_person(struct feedfield *f, struct buf *to)
{
	struct buf name = { 0 };

	if (!f->nested || (!child_line(f, "name", &name) && !child_line(f, "email", &name)))
		feedfield_line(f, &name);
	if (to->n > 0 && name.n > 0)
		buf_str(to, ", ");
	feedtext_put_person(to, buf_view(&name));
	buf_free(&name);
}

bool
feedfield_source(struct feedfield *f, struct buf *to)
{
	return f->nested ? child_line(f, "title", to) : feedfield_line(f, to);
}

void
feedfield_free(struct feedfield *f)
{
	buf_free(&f->text);
	buf_free(&f->scratch);
}

/*
 * The cuts follow the tokenization chapter of the HTML standard (html.spec.whatwg.org, 13.2.5) and, for XML, the
 * productions of XML 1.0.  Every construct that is not closed takes the rest of the input, so that no byte is looked
 * at twice by the tokenizer itself.
 */
#include "ascii.h"
#include "markup.h"
#include "markup_raw.h"
#include "markup_scan.h"

/* The end of the first MARK, of N bytes, at or after P; END if there is none. */
static const unsigned char *
find_after(const unsigned char *p, const unsigned char *end, const char *mark, size_t n)
{
	const unsigned char first = (unsigned char)mark[0];

	for (p = markup_find(p, end, first); (size_t)(end - p) >= n; p = markup_find(p + 1, end, first))
		if (memcmp(p, mark, n) == 0)
			return p + n;
	return end;
}

enum { SPACE = 1, SLASH = 2, CLOSE = 4, EQUALS = 8 };

/* The bytes that end the name of a tag or an attribute; in a tag's name, "=" is one more letter. */
static const unsigned char ends_name[256] = {
	['\t'] = SPACE, ['\n'] = SPACE, ['\f'] = SPACE, ['\r'] = SPACE, [' '] = SPACE, ['/'] = SLASH, ['>'] = CLOSE,
	['='] = EQUALS
};

/*
 * Reads one attribute at *AT, white space and stray slashes before it skipped.  False at ">" or at END, where *AT then
 * stands.
 */
static bool
attribute_read(const unsigned char **at, const unsigned char *end, struct markup_attribute *a)
{
	const unsigned char *p = *at, *q;

	while (p < end && (ends_name[*p] & (SPACE | SLASH)) != 0)
		p++;
	*at = p;
	if (p == end || *p == '>')
		return false;
	for (q = p + 1; q < end && ends_name[*q] == 0; )
		q++;
	a->name = bytes_between(p, q);
	a->value = bytes_between(q, q);
	*at = q;
	while (q < end && ends_name[*q] == SPACE)
		q++;
	if (q == end || *q != '=')
		return true;
	for (q++; q < end && ends_name[*q] == SPACE; )
		q++;
	if (q < end && (*q == '"' || *q == '\'')) {
		p = markup_find(q + 1, end, *q);
		a->value = bytes_between(q + 1, p);
		*at = p < end ? p + 1 : end;
		return true;
	}
	for (p = q; q < end && (ends_name[*q] & (SPACE | CLOSE)) == 0; )
		q++;
	a->value = bytes_between(p, q);
	*at = q;
	return true;
}

bool
markup_attribute(struct markup_attributes *left, struct markup_attribute *a)
{
	const unsigned char *p = left->rest.p, *end;
	bool found;

	if (left->n > 0) {
		*a = *left->kept++;
		left->n--;
		return true;
	}
	if (left->rest.n == 0)
		return false;
	end = p + left->rest.n;
	found = attribute_read(&p, end, a);
	left->rest = bytes_between(p, end);
	return found;
}

struct bytes
markup_value(struct bytes body, const char *wanted)
{
	struct markup_attributes left = markup_attributes_of(body);
	struct bytes none = { 0 };
	struct markup_attribute a;

	while (markup_attribute(&left, &a))
		if (markup_is(a.name, wanted))
			return a.value;
	return none;
}

/* The end of the comment whose "<!--" ends at P; *BODY is what it holds. */
static const unsigned char *
comment_end(const unsigned char *p, const unsigned char *end, bool xml, struct bytes *body)
{
	const unsigned char *q;
	int dashes;

	*body = bytes_between(p, p);
	if (!xml && ascii_starts(p, end, ">"))
		return p + 1;
	if (!xml && ascii_starts(p, end, "->"))
		return p + 2;
	for (q = markup_find(p, end, '-'); end - q >= 3; q = markup_find(q + 1, end, '-')) {
		if (q[1] != '-')
			continue;
		*body = bytes_between(p, q);
		if (q[2] == '>')
			return q + 3;
		if (!xml && q[2] == '!' && end - q >= 4 && q[3] == '>')
			return q + 4;
	}
	q = end;	/* not closed: what began to close it is not of its body */
	if (!xml && q - p >= 3 && memcmp(q - 3, "--!", 3) == 0)
		q--;
	for (dashes = 0; q > p && q[-1] == '-' && dashes < 2; dashes++)
		q--;
	*body = bytes_between(p, q);
	return end;
}

/* The byte after the ">" that ends a document type declaration, its internal subset in brackets skipped. */
static const unsigned char *
declaration_end(const unsigned char *p, const unsigned char *end)
{
	unsigned char quote = 0;
	bool subset = false;

	for (; p < end; p++) {
		if (quote != 0)
			quote = *p == quote ? 0 : quote;
		else if (*p == '"' || *p == '\'')
			quote = *p;
		else if (*p == '[' || *p == ']')
			subset = *p == '[';
		else if (*p == '>' && !subset)
			return p + 1;
	}
	return end;
}

/* A token that ends at the first ">": its body lies between. */
static const unsigned char *
bogus_end(const unsigned char *p, const unsigned char *end, struct bytes *body)
{
	const unsigned char *q = markup_find(p, end, '>');

	*body = bytes_between(p, q);
	return q < end ? q + 1 : end;
}

/* "<!..." at P. */
static const unsigned char *
read_declaration(const struct markup *m, const unsigned char *p, struct markup_token *t)
{
	const unsigned char *q;

	if (ascii_starts(p, m->end, "<!--")) {
		t->kind = MARKUP_COMMENT;
		return comment_end(p + 4, m->end, m->xml, &t->body);
	}
	if (m->xml && ascii_starts(p, m->end, "<![cdata[")) {
		t->kind = MARKUP_VERBATIM;
		q = find_after(p + 9, m->end, "]]>", 3);
		t->body = bytes_between(p + 9, q - p >= 12 && memcmp(q - 3, "]]>", 3) == 0 ? q - 3 : q);
		return q;
	}
	if (ascii_starts(p, m->end, "<!doctype")) {
		t->kind = MARKUP_OTHER;
		if (!m->xml)
			return bogus_end(p + 9, m->end, &t->body);
		q = declaration_end(p + 9, m->end);
		t->body = bytes_between(p + 9, q[-1] == '>' ? q - 1 : q);
		return q;
	}
	t->kind = m->xml ? MARKUP_OTHER : MARKUP_COMMENT;
	return bogus_end(p + 2, m->end, &t->body);
}

/* "<?..." at P: in HTML a comment that begins with the question mark. */
static const unsigned char *
read_instruction(const struct markup *m, const unsigned char *p, struct markup_token *t)
{
	const unsigned char *q;

	if (!m->xml) {
		t->kind = MARKUP_COMMENT;
		return bogus_end(p + 1, m->end, &t->body);
	}
	t->kind = MARKUP_OTHER;
	q = find_after(p + 2, m->end, "?>", 2);
	t->body = bytes_between(p + 2, q - p >= 4 && q[-1] == '>' ? q - 2 : q);
	return q;
}

/* A tag whose name begins at NAME.  A tag that the input leaves open is no tag: what there is of it is dropped. */
static const unsigned char *
read_tag(struct markup *m, const unsigned char *name, struct markup_token *t, enum markup_kind kind)
{
	const unsigned char *p = name, *q, *rest;
	struct markup_attribute a = { 0 };

	while (p < m->end && (ends_name[*p] & (SPACE | SLASH | CLOSE)) == 0)
		p++;
	t->name = bytes_between(name, p);
	t->attributes.kept = m->kept;
	for (q = rest = p; attribute_read(&q, m->end, &a); )
		if (t->attributes.n < MARKUP_KEPT) {
			m->kept[t->attributes.n++] = a;
			rest = q;
		}
	if (q == m->end) {
		t->kind = MARKUP_OTHER;
		t->body = bytes_between(p, q);
		return q;
	}
	t->kind = kind;
	t->empty = q > p && q[-1] == '/' && (a.value.n == 0 || a.value.p + a.value.n != q);
	t->body = bytes_between(p, t->empty ? q - 1 : q);
	t->attributes.rest = bytes_between(rest, t->empty && rest < q ? q - 1 : q);
	return q + 1;
}

static bool
is_name_start(const struct markup *m, unsigned char c)
{
	return ascii_is_letter(c) || (m->xml && (c == '_' || c == ':' || c >= 0x80));
}

/* Whether the "<" at P begins anything but text. */
static bool
begins(const struct markup *m, const unsigned char *p)
{
	if (m->end - p < 2)
		return false;
	return is_name_start(m, p[1]) || p[1] == '!' || p[1] == '?' || (p[1] == '/' && m->end - p > 2);
}

void
markup_start(struct markup *m, struct bytes input, bool xml)
{
	memset(m, 0, sizeof *m);
	if (input.p == NULL)
		input = bytes_of("");	/* C adds nothing to NULL, not even 0 */
	m->p = input.p;
	m->end = input.p + input.n;
	m->xml = xml;
}

/* The text at P, up to where something else begins. */
static const unsigned char *
read_text(const struct markup *m, const unsigned char *p, struct markup_token *t)
{
	const unsigned char *q = markup_find(p, m->end, '<');

	while (q < m->end && !begins(m, q))
		q = markup_find(q + 1, m->end, '<');
	t->kind = MARKUP_TEXT;
	t->body = bytes_between(p, q);
	return q;
}

static const unsigned char *
read_markup(struct markup *m, const unsigned char *p, struct markup_token *t)
{
	if (p[1] == '!')
		return read_declaration(m, p, t);
	if (p[1] == '?')
		return read_instruction(m, p, t);
	if (p[1] != '/')
		return read_tag(m, p + 1, t, MARKUP_OPEN);
	if (is_name_start(m, p[2]))
		return read_tag(m, p + 2, t, MARKUP_CLOSE);
	t->kind = p[2] == '>' ? MARKUP_OTHER : MARKUP_COMMENT;
	return bogus_end(p + 2, m->end, &t->body);
}

enum markup_kind
markup_next(struct markup *m, struct markup_token *t)
{
	const unsigned char *p = m->p, *q;

	memset(t, 0, sizeof *t);
	t->whole = bytes_between(p, p);
	if (m->raw.n > 0) {
		t->kind = markup_raw_kind(m->raw) == MARKUP_RAW_TEXT ? MARKUP_TEXT : MARKUP_VERBATIM;
		q = markup_raw_end(p, m->end, m->raw);
		m->raw.n = 0;
		if (q > p) {
			t->body = t->whole = bytes_between(p, q);
			m->p = q;
			return t->kind;
		}
	}
	if (p == m->end)
		return t->kind = MARKUP_END;
	q = *p == '<' && begins(m, p) ? read_markup(m, p, t) : read_text(m, p, t);
	if (!m->xml && t->kind == MARKUP_OPEN && markup_raw_kind(t->name) != MARKUP_RAW_NONE)
		m->raw = t->name;
	t->whole = bytes_between(p, q);
	m->p = q;
	return t->kind;
}

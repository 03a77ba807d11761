/*
 * The cuts follow the tokenization chapter of the HTML standard (html.spec.whatwg.org, 13.2.5) and, for XML, the
 * productions of XML 1.0.  Every construct that is not closed takes the rest of the input, so that no byte is looked
 * at twice by the tokenizer itself.
 */
#include "markup.h"

static bool
is_space(unsigned char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static bool
is_letter(unsigned char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

static unsigned char
lower(unsigned char c)
{
	return c >= 'A' && c <= 'Z' ? (unsigned char)(c | 0x20) : c;
}

/* Whether the bytes at P begin with HEAD, which is lower case, without regard to case. */
static bool
starts(const unsigned char *p, const unsigned char *end, const char *head, size_t n)
{
	size_t i;

	if ((size_t)(end - p) < n)
		return false;
	for (i = 0; i < n; i++)
		if (lower(p[i]) != (unsigned char)head[i])
			return false;
	return true;
}

/* Where C first stands at or after P; END where it does not. */
static const unsigned char *
find(const unsigned char *p, const unsigned char *end, unsigned char c)
{
	const unsigned char *hit = p < end ? memchr(p, c, (size_t)(end - p)) : NULL;

	return hit != NULL ? hit : end;
}

/* Behind the first MARK, of N bytes, at or after P; END where there is none. */
static const unsigned char *
find_behind(const unsigned char *p, const unsigned char *end, const char *mark, size_t n)
{
	for (p = find(p, end, (unsigned char)mark[0]); (size_t)(end - p) >= n; p = find(p + 1, end, (unsigned char)mark[0]))
		if (memcmp(p, mark, n) == 0)
			return p + n;
	return end;
}

struct attribute {
	struct bytes name, value;
};

/*
 * Reads one attribute at *AT, white space and stray slashes before it skipped.  False at ">" or at END, where *AT then
 * stands.
 */
static bool
attribute_read(const unsigned char **at, const unsigned char *end, struct attribute *a)
{
	const unsigned char *p = *at, *q;

	while (p < end && (is_space(*p) || *p == '/'))
		p++;
	*at = p;
	if (p == end || *p == '>')
		return false;
	for (q = p + 1; q < end && !is_space(*q) && *q != '=' && *q != '>' && *q != '/'; )
		q++;
	a->name = bytes_between(p, q);
	a->value = bytes_between(q, q);
	*at = q;
	while (q < end && is_space(*q))
		q++;
	if (q == end || *q != '=')
		return true;
	for (q++; q < end && is_space(*q); )
		q++;
	if (q < end && (*q == '"' || *q == '\'')) {
		p = find(q + 1, end, *q);
		a->value = bytes_between(q + 1, p);
		*at = p < end ? p + 1 : end;
		return true;
	}
	for (p = q; q < end && !is_space(*q) && *q != '>'; )
		q++;
	a->value = bytes_between(p, q);
	*at = q;
	return true;
}

bool
markup_attribute(struct bytes *body, struct bytes *name, struct bytes *value)
{
	const unsigned char *p = body->p, *end;
	struct attribute a;
	bool found;

	if (body->n == 0)
		return false;
	end = body->p + body->n;
	found = attribute_read(&p, end, &a);
	if (found) {
		*name = a.name;
		*value = a.value;
	}
	*body = bytes_between(p, end);
	return found;
}

struct bytes
markup_value(struct bytes body, const char *wanted)
{
	size_t n = strlen(wanted);
	struct bytes name, value, none = { NULL, 0 };

	while (markup_attribute(&body, &name, &value))
		if (name.n == n && starts(name.p, name.p + n, wanted, n))
			return value;
	return none;
}

/* How the text behind an HTML element's start tag is read. */
enum content {
	CONTENT_MARKUP,
	CONTENT_RAW,		/* up to the end tag, without character references */
	CONTENT_TEXT,		/* the same, with them */
	CONTENT_REST		/* everything is text from here on */
};

static enum content
content_of(struct bytes name)
{
	static const struct {
		const char *name;
		enum content content;
	} table[] = {
		{ "script", CONTENT_RAW }, { "style", CONTENT_RAW }, { "title", CONTENT_TEXT },
		{ "textarea", CONTENT_TEXT }, { "iframe", CONTENT_RAW }, { "noembed", CONTENT_RAW },
		{ "noframes", CONTENT_RAW }, { "xmp", CONTENT_RAW }, { "plaintext", CONTENT_REST },
	};
	size_t i;
	unsigned char c = lower(name.p[0]);

	if (c != 's' && c != 't' && c != 'i' && c != 'n' && c != 'x' && c != 'p')
		return CONTENT_MARKUP;
	for (i = 0; i < sizeof table / sizeof *table; i++)
		if (c == (unsigned char)table[i].name[0] && strlen(table[i].name) == name.n &&
		    starts(name.p, name.p + name.n, table[i].name, name.n))
			return table[i].content;
	return CONTENT_MARKUP;
}

/* Whether a start or end tag called NAME, compared without case, begins at P. */
static bool
is_tag(const unsigned char *p, const unsigned char *end, bool closing, struct bytes name)
{
	size_t i;

	if (end - p < 2 || p[0] != '<' || (closing && p[1] != '/'))
		return false;
	p += closing ? 2 : 1;
	if (end - p <= (ptrdiff_t)name.n)
		return false;
	for (i = 0; i < name.n; i++)
		if (lower(p[i]) != lower(name.p[i]))
			return false;
	return is_space(p[i]) || p[i] == '>' || p[i] == '/';
}

/* Where the end tag of the raw-text element NAME begins. */
static const unsigned char *
raw_end(const unsigned char *p, const unsigned char *end, struct bytes name)
{
	for (p = find(p, end, '<'); p < end; p = find(p + 1, end, '<'))
		if (is_tag(p, end, true, name))
			return p;
	return end;
}

/* The same of a script: in what "<!--" hides, "<script" begins an inner one, whose end tag is not the outer one's. */
static const unsigned char *
script_end(const unsigned char *p, const unsigned char *end, struct bytes name)
{
	bool hidden = false, inner = false;

	for (; p < end; p++) {
		if (!hidden)
			p = find(p, end, '<');
		if (is_tag(p, end, true, name)) {
			if (!inner)
				return p;
			inner = false;
		} else if (!hidden && starts(p, end, "<!--", 4)) {
			hidden = true;
			p++;	/* its dashes may be those that end it: "<!-->" */
		} else if (hidden && is_tag(p, end, false, name)) {
			inner = true;
		} else if (hidden && starts(p, end, "-->", 3)) {
			hidden = inner = false;
		}
	}
	return end;
}

/* Behind the comment whose "<!--" ends at P; *BODY is what it holds. */
static const unsigned char *
comment_end(const unsigned char *p, const unsigned char *end, bool xml, struct bytes *body)
{
	const unsigned char *q;
	int dashes;

	*body = bytes_between(p, p);
	if (!xml && starts(p, end, ">", 1))
		return p + 1;
	if (!xml && starts(p, end, "->", 2))
		return p + 2;
	for (q = find(p, end, '-'); end - q >= 3; q = find(q + 1, end, '-')) {
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

/* Behind the ">" that ends a document type declaration, its internal subset in brackets skipped. */
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
	const unsigned char *q = find(p, end, '>');

	*body = bytes_between(p, q);
	return q < end ? q + 1 : end;
}

/* "<!..." at P. */
static const unsigned char *
read_declaration(const struct markup *m, const unsigned char *p, struct markup_token *t)
{
	const unsigned char *q;

	if (starts(p, m->end, "<!--", 4)) {
		t->kind = MARKUP_COMMENT;
		return comment_end(p + 4, m->end, m->xml, &t->body);
	}
	if (m->xml && starts(p, m->end, "<![cdata[", 9)) {
		t->kind = MARKUP_VERBATIM;
		q = find_behind(p + 9, m->end, "]]>", 3);
		t->body = bytes_between(p + 9, q - p >= 12 && memcmp(q - 3, "]]>", 3) == 0 ? q - 3 : q);
		return q;
	}
	if (starts(p, m->end, "<!doctype", 9)) {
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
	q = find_behind(p + 2, m->end, "?>", 2);
	t->body = bytes_between(p + 2, q - p >= 4 && q[-1] == '>' ? q - 2 : q);
	return q;
}

/* A tag whose name begins at NAME.  A tag that the input leaves open is no tag: what there is of it is dropped. */
static const unsigned char *
read_tag(const struct markup *m, const unsigned char *name, struct markup_token *t, enum markup_kind kind)
{
	const unsigned char *p = name, *q;
	struct attribute a = { { NULL, 0 }, { NULL, 0 } };

	while (p < m->end && !is_space(*p) && *p != '>' && *p != '/')
		p++;
	t->name = bytes_between(name, p);
	q = p;
	while (attribute_read(&q, m->end, &a))
		;
	if (q == m->end) {
		t->kind = MARKUP_OTHER;
		t->body = bytes_between(p, q);
		return q;
	}
	t->kind = kind;
	t->empty = q > p && q[-1] == '/' && (a.value.n == 0 || a.value.p + a.value.n != q);
	t->body = bytes_between(p, t->empty ? q - 1 : q);
	return q + 1;
}

static bool
is_name_start(const struct markup *m, unsigned char c)
{
	return is_letter(c) || (m->xml && (c == '_' || c == ':' || c >= 0x80));
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
	const unsigned char *q = find(p, m->end, '<');

	while (q < m->end && !begins(m, q))
		q = find(q + 1, m->end, '<');
	t->kind = MARKUP_TEXT;
	t->body = bytes_between(p, q);
	return q;
}

static const unsigned char *
read_markup(const struct markup *m, const unsigned char *p, struct markup_token *t)
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
	enum content content;

	memset(t, 0, sizeof *t);
	t->whole = bytes_between(p, p);
	if (m->raw.n > 0) {
		content = content_of(m->raw);
		if (content == CONTENT_REST)
			q = m->end;
		else
			q = lower(m->raw.p[1]) == 'c' ? script_end(p, m->end, m->raw) : raw_end(p, m->end, m->raw);
		m->raw.n = 0;
		if (q > p) {
			t->kind = content == CONTENT_TEXT ? MARKUP_TEXT : MARKUP_VERBATIM;
			t->body = t->whole = bytes_between(p, q);
			m->p = q;
			return t->kind;
		}
	}
	if (p == m->end)
		return t->kind = MARKUP_END;
	q = *p == '<' && begins(m, p) ? read_markup(m, p, t) : read_text(m, p, t);
	if (!m->xml && t->kind == MARKUP_OPEN && content_of(t->name) != CONTENT_MARKUP)
		m->raw = t->name;
	t->whole = bytes_between(p, q);
	m->p = q;
	return t->kind;
}

#include <stdlib.h>

#include "conllreader.h"
#include "mem.h"
#include "model/textformat.h"

static bool
is_space(unsigned char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* The first and the last column of a line; both empty on an empty line. */
static void
columns(struct bytes line, struct bytes *token, struct bytes *tag)
{
	const unsigned char *p = line.p, *end = line.p + line.n, *q;

	while (p < end && is_space(*p))
		p++;
	while (end > p && is_space(end[-1]))
		end--;
	for (q = p; q < end && !is_space(*q); q++)
		;
	*token = bytes_between(p, q);
	for (q = end; q > p && !is_space(q[-1]); q--)
		;
	*tag = bytes_between(q, end);
}

static bool
type_of(struct bytes name, enum ner_type *type)
{
	unsigned t;

	for (t = 0; t < NER_TYPES; t++)
		if (bytes_is(name, nertype_name((enum ner_type)t))) {
			*type = (enum ner_type)t;
			return true;
		}
	return false;
}

/* Adds a token: it begins a name, goes on with the last one where *OPEN, or neither. */
static void
add(struct conllreader *s, struct bytes token, struct bytes tag, bool *open)
{
	enum ner_type type;
	size_t start;

	if (s->text.n > 0)
		buf_byte(&s->text, ' ');
	start = s->text.n;
	buf_bytes(&s->text, token);
	if (tag.n < 3 || tag.p[1] != '-' || !type_of(bytes_between(tag.p + 2, tag.p + tag.n), &type)) {
		*open = false;
		return;
	}
	if (!(*open && tag.p[0] == 'I' && s->name[s->names - 1].type == type)) {
		s->name = mem_grow_one(s->name, &s->cap, s->names, sizeof *s->name);
		s->name[s->names].start = start;
		s->name[s->names++].type = type;
	}
	s->name[s->names - 1].end = s->text.n;
	*open = true;
}

bool
conllreader_next(struct bytes *input, struct conllreader *s)
{
	struct bytes line, token, tag;
	bool open = false;

	buf_clear(&s->text);
	s->names = 0;
	while (textformat_line(input, &line)) {
		columns(line, &token, &tag);
		if (token.n > 0 && !bytes_is(token, "-DOCSTART-"))
			add(s, token, tag, &open);
		else if (s->text.n > 0)
			return true;
	}
	return s->text.n > 0;
}

void
conllreader_free(struct conllreader *s)
{
	buf_free(&s->text);
	free(s->name);
	memset(s, 0, sizeof *s);
}

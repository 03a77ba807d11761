#include <stdlib.h>

#include "xmlns.h"
#include "mem.h"

struct bytes
xmlns_local(struct bytes name)
{
	const unsigned char *colon = bytes_find(name, ':');

	return colon != NULL ? bytes_between(colon + 1, name.p + name.n) : name;
}

static struct bytes
prefix_of(struct bytes name)
{
	const unsigned char *colon = bytes_find(name, ':');

	name.n = colon != NULL ? (size_t)(colon - name.p) : 0;
	return name;
}

/* Takes the next declaration off a tag's attributes. */
static bool
next_declaration(struct markup_attributes *left, struct bytes *prefix, struct bytes *uri)
{
	struct markup_attribute a;

	while (markup_attribute(left, &a)) {
		*uri = a.value;
		if (bytes_is(a.name, "xmlns")) {
			prefix->p = a.name.p;
			prefix->n = 0;
			return true;
		}
		if (bytes_starts(a.name, bytes_of("xmlns:"))) {
			*prefix = xmlns_local(a.name);
			return true;
		}
	}
	return false;
}

enum { MOST = 64 };		/* declarations at once; a feed has ten */

void
xmlns_add(struct xmlns *s, const struct markup_token *tag, bool root)
{
	struct markup_attributes left = tag->attributes;
	struct bytes prefix, uri;
	struct xmlns_binding *b;

	while (s->n < MOST && next_declaration(&left, &prefix, &uri)) {
		s->binding = mem_grow_one(s->binding, &s->cap, s->n, sizeof *s->binding);
		b = &s->binding[s->n++];
		b->at = s->names.n;
		b->n = prefix.n;
		buf_bytes(&s->names, prefix);
		b->space = root && bytes_equal(prefix, prefix_of(tag->name)) ? FEED_CORE : feedspace_by_uri(uri);
	}
}

void
xmlns_enter(struct xmlns *s)
{
	s->outer = s->n;
}

void
xmlns_leave(struct xmlns *s)
{
	s->n = s->outer;
	s->names.n = s->n > 0 ? s->binding[s->n - 1].at + s->binding[s->n - 1].n : 0;
}

void
xmlns_clear(struct xmlns *s)
{
	s->outer = 0;
	xmlns_leave(s);
}

static struct bytes
prefix_at(const struct xmlns *s, size_t i)
{
	struct bytes prefix = { buf_view(&s->names).p + s->binding[i].at, s->binding[i].n };

	return prefix;
}

enum feedspace
xmlns_of(const struct xmlns *s, const struct markup_token *tag, struct bytes *local)
{
	struct markup_attributes left = tag->attributes;
	struct bytes wanted = prefix_of(tag->name), prefix, uri;
	size_t i;

	*local = xmlns_local(tag->name);
	while (next_declaration(&left, &prefix, &uri))
		if (bytes_equal(prefix, wanted))
			return feedspace_by_uri(uri);
	for (i = s->n; i-- > 0; )
		if (bytes_equal(prefix_at(s, i), wanted))
			return s->binding[i].space;
	return feedspace_by_prefix(wanted);
}

void
xmlns_free(struct xmlns *s)
{
	free(s->binding);
	buf_free(&s->names);
	memset(s, 0, sizeof *s);
}

/*
 * Names of any shape: each line is a mention, its first byte says of which type, and what follows a tab stands behind
 * it.  Every mention gets a name that is UTF-8 and not empty, the same one each time.
 */
#include <stdlib.h>

#include "../../bin/tag-entities/names/names.h"
#include "mem.h"
#include "replay.h"
#include "utf8.h"

enum { MOST = 512 };

static size_t
read_mentions(struct bytes text, struct names_mention *m)
{
	const unsigned char *p = text.p, *end = text.p + text.n, *line, *tab;
	size_t n = 0;

	for (; p < end && n < MOST; p = line + 1) {
		line = memchr(p, '\n', (size_t)(end - p));
		if (line == NULL)
			line = end;
		if (line - p < 2 || *p > 'z')
			continue;
		tab = memchr(p + 1, '\t', (size_t)(line - p - 1));
		if (tab == NULL)
			tab = line;
		m[n].type = (enum ner_type)(*p % NER_TYPES);
		m[n].text = bytes_between(p + 1, tab);
		m[n].after = bytes_between(tab < line ? tab + 1 : line, line);
		n += m[n].text.n > 0;
	}
	return n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct names_mention m[MOST], again[MOST];
	struct names names = { 0 }, others = { 0 };
	struct bytes text = { data, size }, name, other;
	size_t line, i, n;
	const char *fault;

	if (!utf8_valid(text))
		return 0;
	n = read_mentions(text, m);
	read_mentions(text, again);
	if (!aliases_add(&names.aliases, aliases_builtin(), &line, &fault))
		abort();
	if (!aliases_add(&others.aliases, aliases_builtin(), &line, &fault))
		abort();
	names_resolve(&names, m, n);
	names_resolve(&others, again, n / 2);	/* what was there before must not tell */
	names_resolve(&others, again, n);
	for (i = 0; i < n; i++) {
		name = bytes_between(names.book.text.p + m[i].name, names.book.text.p + m[i].name + m[i].name_length);
		other = bytes_between(others.book.text.p + again[i].name,
		    others.book.text.p + again[i].name + again[i].name_length);
		if (name.n == 0 || !utf8_valid(name) || !bytes_equal(name, other))
			abort();
	}
	names_free(&names);
	names_free(&others);
	return 0;
}

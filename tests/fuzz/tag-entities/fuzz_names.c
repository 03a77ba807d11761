/*
 * Names of any shape: each line is a mention, its first byte says of which type, and what follows a tab stands after
 * it.  Every mention gets a name that is UTF-8 and not empty, the same one each time.
 */
#include <stdlib.h>

#include "names/names.h"
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

static void
resolve(struct names *names, const struct names_mention *m, size_t n, size_t *number)
{
	size_t i;

	names_start(names);
	for (i = 0; i < n; i++)
		number[i] = names_add(names, &m[i]);
	names_finish(names);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct names_mention m[MOST];
	static size_t number[MOST], again[MOST];
	struct names names = { 0 }, others = { 0 };
	struct bytes text = { data, size }, name;
	size_t line, i, n;
	const char *fault;

	if (!utf8_valid(text))
		return 0;
	n = read_mentions(text, m);
	if (!aliases_add(&names.aliases, aliases_builtin(), &line, &fault) ||
	    !aliases_add(&others.aliases, aliases_builtin(), &line, &fault))
		abort();
	resolve(&names, m, n, number);
	resolve(&others, m, n / 2, again);	/* what was there before must not tell */
	resolve(&others, m, n, again);
	for (i = 0; i < n; i++) {
		name = names_name(&names, number[i]);
		if (name.n == 0 || !utf8_valid(name) || !bytes_equal(name, names_name(&others, again[i])))
			abort();
	}
	names_free(&names);
	names_free(&others);
	return 0;
}

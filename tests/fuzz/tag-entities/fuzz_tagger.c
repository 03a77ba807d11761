/*
 * All that is named in a document of UTF-8, in which a form feed ends each text: the items stand in the text, in its
 * order, apart, are whole characters, and have a name or a value.  Another document in between does not tell.
 */
#include <stdlib.h>

#include "hash.h"
#include "replay.h"
#include "tagger.h"
#include "utf8.h"

enum { MOST = 64 };

static void
open_tagger(struct tagger *t)
{
	struct bytes model;
	const char *fault;
	size_t line;

	t->types = ~0u;
	if (!ner_builtin("open", &model) || !aliases_add(&t->names.aliases, aliases_builtin(), &line, &fault))
		abort();
	t->ner = ner_new(model, &fault);
	if (t->ner == NULL)
		abort();
}

static size_t
read_texts(struct bytes document, struct tagger_text *text)
{
	const unsigned char *p = document.p, *end = p + document.n, *stop;
	size_t n = 0;

	for (; p < end && n < MOST; p = stop + 1) {
		stop = memchr(p, '\f', (size_t)(end - p));
		if (stop == NULL)
			stop = end;
		text[n].text = bytes_between(p, stop);
		text[n].dated = n % 2 == 0;
		text[n].written = 20000;
		text[n].minute = n % 4 == 0 ? 600 : -1;
		n++;
	}
	return n;
}

static void
check(struct bytes text, const struct tag *tag, uint32_t last)
{
	struct bytes said = tag->type < TAG_DATE ? tag->name : tag->value;

	if (tag->start < last || tag->end <= tag->start || tag->end > text.n || tag->score > 1000)
		abort();
	if (!utf8_valid(bytes_between(text.p + tag->start, text.p + tag->end)) || said.n == 0 || !utf8_valid(said))
		abort();
}

/* A sum over all that is found. */
static uint64_t
tag_all(struct tagger *t, const struct tagger_text *text, size_t n)
{
	uint64_t sum = 0;
	uint32_t last;
	size_t i, j;

	tagger_document(t, text, n);
	for (i = 0; i < n; i++) {
		tagger_text(t, &text[i], i);
		for (last = 0; tagger_more(t);)
			for (j = 0; j < t->n; j++) {
				check(text[i].text, &t->tag[j], last);
				last = t->tag[j].end;
				sum = sum * 31 + last + hash_bytes(t->tag[j].name.p, t->tag[j].name.n) +
				    hash_bytes(t->tag[j].value.p, t->tag[j].value.n);
			}
	}
	return sum;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct tagger t;
	struct tagger_text text[MOST];
	struct bytes document = { data, size };
	size_t n;
	uint64_t sum;

	if (!utf8_valid(document))
		return 0;
	if (t.ner == NULL)
		open_tagger(&t);
	n = read_texts(document, text);
	sum = tag_all(&t, text, n);
	tag_all(&t, text, n / 2);
	if (tag_all(&t, text, n) != sum)
		abort();
	return 0;
}

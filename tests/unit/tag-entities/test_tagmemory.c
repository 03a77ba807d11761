#include "../heap.h"
#include "document.h"
#include "names/aliases.h"
#include "tagger.h"

static const char *const texts[] = {
	"FOREIGN MINISTER MEETS VELK IN BERLIN",
	"BERLIN, March 3 (Reuters) - Dr. Ora Velk of Velk Corp. paid $5 million, or 3%, to 12 men on Monday.",
	"Velk met Angela Merkel and the Tarn Group (TG) from 3 to 5 p.m. every Friday."
};

enum { TEXTS = sizeof texts / sizeof *texts };

/* A document with names, times and amounts, by a gazetteer and aliases of the user's own. */
static void
tag(void)
{
	struct tagger t = { .types = (1 << TAG_TYPES) - 1 };
	struct tagger_text text[TEXTS];
	struct document d = { .n = 0 };
	struct bytes model, none = { NULL, 0 };
	const char *fault;
	size_t i, line, found = 0;

	ck_assert(ner_builtin("default", &model));
	t.ner = ner_new(model, &fault);
	ck_assert_ptr_nonnull(t.ner);
	ck_assert(ner_add_names(t.ner, bytes_of("PER\tOra Velk\nORG\tTarn Group\n"), &line, &fault));
	ck_assert(aliases_add(&t.names.aliases, aliases_builtin(), &line, &fault));
	ck_assert(aliases_add(&t.names.aliases, bytes_of("Velk Corp. = Velk\n"), &line, &fault));
	document_start(&d, bytes_of("1"));
	for (i = 0; i < TEXTS; i++) {
		document_add(&d, bytes_of(texts[i]), none, bytes_of(texts[i]));
		text[i] = (struct tagger_text){ bytes_of(texts[i]), i < 2, 20000, -1 };
	}
	tagger_document(&t, text, TEXTS);
	for (i = 0; i < TEXTS; i++) {
		tagger_text(&t, &text[i], i);
		while (tagger_more(&t))
			found += t.n;
	}
	ck_assert_uint_gt(found, 10);
	ner_free(t.ner);
	tagger_free(&t);
	document_free(&d);
}

START_TEST(gives_back_what_a_document_takes)
{
	heap_check(tag);
}
END_TEST

UNIT_MAIN("tagmemory")
{
	tcase_add_test(unit, gives_back_what_a_document_takes);
}

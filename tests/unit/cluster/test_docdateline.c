#include "../unit.h"
#include "buf.h"
#include "docvector.h"

/* Whether an article of this text has the word. */
static bool
has(const char *text, const char *word)
{
	struct docfreq frequency = { 0 };
	struct docvector vector = { 0 };
	struct buf scratch = { NULL, 0, 0 };
	bool found;

	docfreq_start(&frequency);
	docvector_start(&vector);
	docvector_add_text(&vector, bytes_of(text));
	docvector_weigh(&vector, &frequency);
	found = termvector_find(&vector.terms, docfreq_id(stems_word(bytes_of(word), &scratch))) != NULL;
	docfreq_free(&frequency);
	docvector_free(&vector);
	buf_free(&scratch);
	return found;
}

START_TEST(of_a_dateline_the_town_counts)
{
	const char *text = "ALN, May 30 (Norda) - Floods hit Fen.";

	ck_assert(has(text, "aln") && !has(text, "30") && !has(text, "norda"));
	ck_assert(has("ALN (Norda) - Floods hit Fen.", "aln") && !has("ALN (Norda) - Floods hit Fen.", "norda"));
	ck_assert(!has("(Norda) - Floods hit Fen.", "norda") && has("ALN - Floods hit Fen.", "aln"));
	ck_assert(has(text, "floods") && has(text, "fen"));
	ck_assert(has("Aln, May 30 (Norda) - Floods hit Fen.", "norda"));
}
END_TEST

UNIT_MAIN("docdateline")
{
	tcase_add_test(unit, of_a_dateline_the_town_counts);
}

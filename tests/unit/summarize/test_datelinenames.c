#include "../unit.h"
#include "articlenames.h"
#include "telling.h"

/* Whether two articles agree by their names: the first has a dateline. */
static bool
agree(const char *text, const char *names, const char *other, const char *other_names)
{
	struct articlenames a;
	struct corpus c = { 0 };
	struct storyview t;
	bool says;

	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", text, names);
	tell(&c, "b", "Star", "2026-03-01T09:00:00Z", "", other, other_names);
	storyview_make(&t, &c, 0);
	articlenames_make(&a, &t);
	says = articlenames_agree(&a, 0, 1);
	articlenames_free(&a);
	storyview_free(&t);
	corpus_free(&c);
	return says;
}

START_TEST(a_dateline_is_not_what_an_article_tells_of)
{
	ck_assert(agree("ULM, May 3 (Norda) - A quake hit Aln.", "0-3/LOC/Ulm; 12-17/ORG/Norda; 33-36/LOC/Aln",
	    "Aln shook and Berg ran off.", "0-3/LOC/Aln; 14-18/PER/Berg"));
	ck_assert(!agree("ULM, May 3 (Norda) - A quake hit Fen.", "0-3/LOC/Ulm; 12-17/ORG/Norda; 33-36/LOC/Fen",
	    "Aln shook and Berg ran off.", "0-3/LOC/Aln; 14-18/PER/Berg"));
}
END_TEST

START_TEST(where_an_article_was_written_can_be_what_another_tells_of)
{
	const char *text = "ULM, May 3 (Norda) - A quake hit Fen and Bor.";
	const char *names = "0-3/LOC/Ulm; 12-17/ORG/Norda; 33-36/LOC/Fen; 41-44/LOC/Bor";

	ck_assert(agree(text, names, "Ulm shook and Berg ran off.", "0-3/LOC/Ulm; 14-18/PER/Berg"));
	ck_assert(!agree(text, names, "Norda shook and Berg ran off.", "0-5/ORG/Norda; 16-20/PER/Berg"));
	ck_assert(!agree(text, names, "Aln shook and Berg ran off.", "0-3/LOC/Aln; 14-18/PER/Berg"));
	ck_assert(agree("Ulm shook and Berg ran off.", "0-3/LOC/Ulm; 14-18/PER/Berg", text, names));
	ck_assert(!agree("Ulm shook, and Fen and Bor.", "0-3/LOC/Ulm; 15-18/LOC/Fen; 23-26/LOC/Bor",
	    "Aln shook and Ulm ran off to Cam and Dor.", "0-3/LOC/Aln; 14-17/LOC/Ulm; 29-32/LOC/Cam; 37-40/LOC/Dor"));
}
END_TEST

/* Whether an article with NAMES tells half of the names of a sentence. */
static bool
tells(const char *names, const char *sentence_names)
{
	struct articlenames a;
	struct corpus c = { 0 };
	struct storyview t;
	bool says;

	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", "ULM, May 3 (Norda) - A quake hit Fen.", sentence_names);
	tell(&c, "b", "Star", "2026-03-01T09:00:00Z", "", "A quake hit many towns.", names);
	storyview_make(&t, &c, 0);
	articlenames_make(&a, &t);
	says = articlenames_tells(&a, 1, &t.sentence[0]);
	articlenames_free(&a);
	storyview_free(&t);
	corpus_free(&c);
	return says;
}

START_TEST(nobody_needs_to_tell_the_dateline_of_a_sentence)
{
	ck_assert(tells("0-1/LOC/Fen", "0-3/LOC/Ulm; 12-17/ORG/Norda; 33-36/LOC/Fen"));
	ck_assert(!tells("0-1/LOC/Aln", "0-3/LOC/Ulm; 12-17/ORG/Norda; 33-36/LOC/Fen"));
	ck_assert(tells("0-1/LOC/Aln", "0-3/LOC/Ulm; 12-17/ORG/Norda"));
	ck_assert(tells("0-1/LOC/Fen", "33-36/LOC/Fen; 38-40/LOC/Aln"));
	ck_assert(!tells("0-1/LOC/Fen", "33-36/LOC/Fen; 38-40/LOC/Aln; 42-44/LOC/Bor"));
}
END_TEST

UNIT_MAIN("datelinenames")
{
	tcase_add_test(unit, where_an_article_was_written_can_be_what_another_tells_of);
	tcase_add_test(unit, nobody_needs_to_tell_the_dateline_of_a_sentence);
	tcase_add_test(unit, a_dateline_is_not_what_an_article_tells_of);
}

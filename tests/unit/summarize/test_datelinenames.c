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
	ck_assert(agree("ULM, May 3 (Norda) - A quake hit Fen.", "0-3/LOC/Ulm; 12-17/ORG/Norda; 33-36/LOC/Fen",
	    "Ulm shook and Berg ran off.", "0-3/LOC/Ulm; 14-18/PER/Berg") == false);
}
END_TEST

UNIT_MAIN("datelinenames")
{
	tcase_add_test(unit, a_dateline_is_not_what_an_article_tells_of);
}

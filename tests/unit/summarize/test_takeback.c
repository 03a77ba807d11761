#include "../unit.h"
#include "fact.h"
#include "factcolumns.h"
#include "telling.h"

static struct corpus c;

/* What is told besides the value of the first sentence. */
static void
others_are(enum fact_state state, const char *want)
{
	struct fact_list facts;
	struct articlenames names;
	struct storyview t;
	struct buf out = { NULL, 0, 0 }, scratch = { NULL, 0, 0 };
	uint32_t i;

	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	fact_find_all(&facts, &t, &names);
	for (i = 0; t.sentence[i].number != 1; i++)
		;
	factcolumns_others(&out, &c, &t, &facts, i, state, &scratch);
	ck_assert_bytes(buf_view(&out), want);
	fact_free_all(&facts);
	articlenames_free(&names);
	storyview_free(&t);
	buf_free(&out);
	buf_free(&scratch);
}

/* The Wire says 48, the Post 84 and then, under TITLE, what TEXT says. */
static void
add(const char *title, const char *text)
{
	tell(&c, "a", "Wire", "2026-03-01T08:00:00Z", "Fine", "The bank of Aln was fined 48 crowns over lapses.",
	    "12-15/LOC/Aln");
	tell(&c, "b", "Post", "2026-03-01T09:00:00Z", "", "The bank of Aln was fined 84 crowns over lapses.",
	    "12-15/LOC/Aln");
	tell(&c, "d", "Post", "2026-03-01T12:00:00Z", title, text, "12-15/LOC/Aln");
}

START_TEST(who_corrects_itself_no_longer_tells_the_other_value)
{
	add("CORRECTED-Fine", "Over lapses the bank of Aln has now been fined 48 crowns.");
	others_are(FACT_RETRACTED, "84 crowns (2026-03-01T09:00:00Z)");
	others_are(FACT_OVERTAKEN, "");
	others_are(FACT_CONFLICT, "");
	corpus_free(&c);
}
END_TEST

START_TEST(who_tells_another_value_without_a_correction_still_told_it)
{
	add("Fine", "Over lapses the bank of Aln has now been fined 48 crowns.");
	others_are(FACT_RETRACTED, "");
	corpus_free(&c);
}
END_TEST

START_TEST(others_may_still_tell_it)
{
	add("CORRECTED-Fine", "Over lapses the bank of Aln has now been fined 48 crowns.");
	tell(&c, "e", "Star", "2026-03-01T09:30:00Z", "", "The bank of Aln was fined 84 crowns over lapses, too.",
	    "12-15/LOC/Aln");
	others_are(FACT_RETRACTED, "");
	others_are(FACT_CONFLICT, "84 crowns (Star, 2026-03-01T09:00:00Z)");
	corpus_free(&c);
}
END_TEST

START_TEST(what_an_earlier_version_said_is_no_value)
{
	add("Fine", "An earlier version said the bank of Aln was fined 99 crowns over lapses.");
	others_are(FACT_OVERTAKEN, "");
	others_are(FACT_CONFLICT, "");
	others_are(FACT_RETRACTED, "");
	corpus_free(&c);
}
END_TEST

UNIT_MAIN("takeback")
{
	tcase_add_test(unit, who_corrects_itself_no_longer_tells_the_other_value);
	tcase_add_test(unit, who_tells_another_value_without_a_correction_still_told_it);
	tcase_add_test(unit, others_may_still_tell_it);
	tcase_add_test(unit, what_an_earlier_version_said_is_no_value);
}

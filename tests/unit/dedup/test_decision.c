#include "../unit.h"
#include "articles.h"
#include "documents.h"

static struct documents documents;
static struct decision *const decision = &documents.decision;
static struct buf text;

static void
setup(void)
{
	documents_start(&documents);
}

static void
teardown(void)
{
	documents_free(&documents);
	buf_free(&text);
}

/* Reads what is in TEXT, as dedup does, and empties it. */
static void
reads(const char *id)
{
	documents_decide(&documents, id, NULL, buf_view(&text));
	buf_clear(&text);
}

static void
reads_text(const char *id, const char *source, const char *s)
{
	documents_decide(&documents, id, source, bytes_of(s));
}

static void
expect(enum relation relation, const char *group)
{
	ck_assert_str_eq(decision_relation(decision->relation), decision_relation(relation));
	ck_assert_bytes(buf_view(&decision->group), group);
}

/* Whether the text last read is remembered with what others are compared with. */
static bool
is_remembered_whole(void)
{
	struct docrecord a;

	return decision->memory.packed.n > 0 && docrecord_unpack(buf_view(&decision->memory.packed), &a) &&
	    a.n_shingles > 0;
}

START_TEST(unlike_articles_are_new)
{
	article_add(&text, 1, 300);
	reads("a");
	expect(DECISION_NEW, "a");
	ck_assert(is_remembered_whole());
	ck_assert_uint_eq(decision->overlap, 0);
	article_add(&text, 2, 300);
	reads("b");
	expect(DECISION_NEW, "b");
}
END_TEST

START_TEST(a_copy_is_named_and_not_remembered)
{
	article_add(&text, 1, 300);
	reads("a");
	article_add(&text, 1, 300);
	reads("b");
	expect(DECISION_EXACT, "a");
	ck_assert_uint_eq(decision->overlap, 1000);
	ck_assert(!is_remembered_whole());
}
END_TEST

START_TEST(small_changes_all_over_make_it_near)
{
	size_t i;

	article_add(&text, 1, 400);
	reads("a");
	article_add(&text, 1, 400);
	for (i = 20; i < text.n; i += 41)
		text.p[i] = 'q';
	reads("b");
	expect(DECISION_NEAR, "a");
}
END_TEST

START_TEST(the_beginning_is_contained)
{
	article_add(&text, 1, 400);
	reads("a");
	article_add(&text, 1, 200);
	reads("b");
	expect(DECISION_CONTAINED, "a");
}
END_TEST

START_TEST(an_update_contains)
{
	article_add(&text, 1, 200);
	reads("a");
	article_add(&text, 2, 150);
	article_add(&text, 1, 200);
	reads("b");
	expect(DECISION_CONTAINS, "a,b");
	ck_assert_uint_ge(decision->overlap, 500);
	ck_assert_uint_le(decision->overlap, 650);
	ck_assert(is_remembered_whole());
}
END_TEST

START_TEST(a_page_of_several_names_all)
{
	article_add(&text, 1, 150);
	reads("a");
	article_add(&text, 2, 300);
	reads("b");
	article_add(&text, 2, 300);
	article_add(&text, 1, 150);
	reads("page");
	expect(DECISION_MULTI, "b,a");
	ck_assert(!is_remembered_whole());
}
END_TEST

START_TEST(parts_of_one_page_are_told_apart)
{
	article_add(&text, 1, 300);
	article_add(&text, 2, 300);
	article_add(&text, 3, 300);
	reads("page");
	article_add(&text, 2, 300);
	reads("a");
	expect(DECISION_EXCERPT, "page");
	article_add(&text, 3, 300);
	reads("b");
	expect(DECISION_EXCERPT, "page#2");
	article_add(&text, 3, 300);
	reads("c");
	expect(DECISION_EXACT, "page#2");
	article_add(&text, 2, 300);
	reads("d");
	expect(DECISION_EXACT, "page");
}
END_TEST

START_TEST(what_a_page_adds_goes_by_its_own_name)
{
	article_add(&text, 1, 200);
	reads("a");
	article_add(&text, 1, 200);
	article_add(&text, 2, 200);
	reads("page");
	expect(DECISION_CONTAINS, "a,page");
	article_add(&text, 2, 200);
	reads("b");
	expect(DECISION_CONTAINED, "page");
	article_add(&text, 1, 200);
	reads("c");
	expect(DECISION_EXACT, "a");
}
END_TEST

START_TEST(a_quotation_is_no_copy)
{
	article_add(&text, 1, 300);
	reads("a");
	article_add(&text, 2, 150);
	article_add(&text, 1, 60);
	article_add(&text, 3, 150);
	reads("b");
	expect(DECISION_NEW, "b");
}
END_TEST

/* A short text that repeats another word for word, or garbled at every STEP bytes, and adds somebody's words. */
static void
read_quoting(const char *id, size_t step)
{
	size_t i;

	article_add(&text, 1, 60);
	article_add(&text, 2, 30);
	reads("a");
	article_add(&text, 1, 60);
	for (i = 20; step > 0 && i < text.n; i += step)
		text.p[i] = 'q';
	buf_str(&text, " \"We were not asked,\" Hanne Moor, who has kept the ferry for thirty years, told a crowd of "
	    "her neighbours in the square.");
	reads(id);
}

START_TEST(a_quotation_beside_the_same_words_adds_to_them)
{
	read_quoting("b", 0);
	expect(DECISION_CONTAINS, "a,b");
}
END_TEST

START_TEST(a_quotation_beside_garbled_words_does_not)
{
	read_quoting("b", 41);
	expect(DECISION_CONTAINED, "a");
}
END_TEST

START_TEST(a_notice_that_all_have_is_no_copy)
{
	uint64_t i;
	char id[32];

	for (i = 10; i < 40; i++) {
		article_add(&text, i, 100);
		article_add(&text, 1, 60);
		snprintf(id, sizeof id, "%d", (int)i);
		reads(id);
		expect(DECISION_NEW, id);
	}
}
END_TEST

START_TEST(short_texts_are_nobodys_copies)
{
	buf_str(&text, "No comments yet. Share this page.");
	reads("a");
	ck_assert(!is_remembered_whole());
	buf_str(&text, "No comments yet. Share this page.");
	reads("b");
	expect(DECISION_NEW, "b");
	reads("empty");
	expect(DECISION_NEW, "empty");
}
END_TEST

/* A notice of one mould. */
static const char *
notice(const char *company, const char *cents, const char *day, const char *chair)
{
	static char s[1000];

	snprintf(s, sizeof s, "The owners of %s voted for a payment of %s cents a share at their meeting on %s. The "
	    "payment is due on May 3 to those who hold shares on April 12, the firm said. The meeting also named the "
	    "board and an auditor, and let the board buy back up to ten percent of the shares until the next meeting. "
	    "The chair, %s, thanked all who had come in spite of the snow.", company, cents, day, chair);
	return s;
}

START_TEST(notices_of_one_mould_are_of_two_events)
{
	reads_text("a", "wire", notice("Tarvo Mills", "12", "Monday", "Ada Holm"));
	reads_text("b", "wire", notice("Belmor Rope", "7", "Tuesday", "Tam Orrin"));
	expect(DECISION_NEW, "b");
	reads_text("c", "paper", notice("Oskin Glass", "31", "Friday", "Edda Lunn"));
	expect(DECISION_NEW, "c");
}
END_TEST

START_TEST(notices_are_told_apart_where_nouns_have_capitals)
{
	static const char notice_de[] = "Die Teilhaber der %s haben am %s eine Zahlung von %s Cent je Anteil "
	    "beschlossen. Das Geld wird am %s an die Inhaber vom %s gezahlt, teilte das Unternehmen mit. Die "
	    "Versammlung hat auch den Vorstand und den Pr\xC3\xBC" "fer gew\xC3\xA4hlt.";

	buf_printf(&text, notice_de, "Tarvo M\xC3\xBChlen", "Montag", "12", "3. Mai", "12. April");
	reads("a");
	buf_printf(&text, notice_de, "Belmor Seile", "Dienstag", "7", "10. Mai", "19. April");
	reads("b");
	expect(DECISION_NEW, "b");
	buf_printf(&text, notice_de, "Tarvo M\xC3\xBChlen", "Montag", "15", "3. Mai", "12. April");
	reads("c");
	expect(DECISION_UPDATE, "a");
}
END_TEST

START_TEST(a_changed_figure_makes_a_version_or_an_update)
{
	reads_text("a", "wire", notice("Tarvo Mills", "12", "Monday", "Ada Holm"));
	reads_text("b", "wire", notice("Tarvo Mills", "14", "Monday", "Ada Holm"));
	expect(DECISION_VERSION, "a");
	reads_text("c", "paper", notice("Tarvo Mills", "15", "Monday", "Ada Holm"));
	expect(DECISION_UPDATE, "a");
	/* and a copy of the correction is a copy */
	reads_text("d", "other", notice("TARVO MILLS", "14", "Monday", "Ada Holm"));
	ck_assert(decision_is_copy(decision->relation));
}
END_TEST

START_TEST(the_same_figure_in_words_is_a_copy)
{
	reads_text("a", "wire", notice("Tarvo Mills", "12", "Monday", "Ada Holm"));
	reads_text("b", "paper", notice("Tarvo Mills", "twelve", "Monday", "Ada Holm"));
	ck_assert(decision_is_copy(decision->relation));
}
END_TEST

START_TEST(a_garbled_name_changes_nothing)
{
	reads_text("a", "wire", notice("Tarvo Mills", "12", "Monday", "Ada Holm"));
	reads_text("b", "paper", notice("Tarvo Mills", "12", "Monday", "Ada Ho1m"));
	ck_assert(decision_is_copy(decision->relation));
}
END_TEST

START_TEST(another_text_of_an_id_is_a_version)
{
	reads_text("a", "wire", notice("Tarvo Mills", "12", "Monday", "Ada Holm"));
	article_add(&text, 5, 200);
	reads("a");
	expect(DECISION_VERSION, "a");
	/* what copies the new text is of the same group */
	article_add(&text, 5, 200);
	reads("b");
	expect(DECISION_EXACT, "a");
	reads_text("a", "wire", "Gone.");
	expect(DECISION_VERSION, "a");
}
END_TEST

START_TEST(another_text_of_a_copy_may_be_a_copy)
{
	article_add(&text, 1, 300);
	reads("a");
	article_add(&text, 1, 150);
	reads("b");
	ck_assert(decision_is_copy(decision->relation));
	/* more of the same article, under the id of the copy */
	article_add(&text, 1, 250);
	reads("b");
	ck_assert(decision_is_copy(decision->relation));
	expect(decision->relation, "a");
	/* and then a text of its own */
	article_add(&text, 2, 300);
	reads("b");
	expect(DECISION_VERSION, "a");
	/* the article itself may be told anew in its own words at any time */
	article_add(&text, 1, 200);
	reads("a");
	expect(DECISION_VERSION, "a");
}
END_TEST

START_TEST(a_figure_in_a_sentence_that_was_moved_makes_an_update)
{
	static const char front[] = "The crowd of %s people saw it from the quay and from the boats.";
	static const char rest[] = "The old crane of the port of Mirn was blown up on Sunday, and fell into the "
	    "water as it should. Divers will cut the iron and bring it up before the winter. The crane had stood "
	    "since the time when ships brought grain, and nobody had found a use for it. Edda Lunn, the mayor, "
	    "pressed the button with a boy whose uncle had worked in its cabin.";

	buf_str(&text, rest);
	buf_byte(&text, ' ');
	buf_printf(&text, front, "8,700");
	documents_decide(&documents, "a", "wire", buf_view(&text));
	buf_clear(&text);
	buf_printf(&text, front, "11,900");
	buf_byte(&text, ' ');
	buf_str(&text, rest);
	documents_decide(&documents, "b", "paper", buf_view(&text));
	expect(DECISION_UPDATE, "a");
}
END_TEST

START_TEST(the_same_row_is_a_copy_whatever_it_was)
{
	int i;

	for (i = 0; i < 3; i++) {
		article_add(&text, 1, 200);
		reads("a");
		article_add(&text, 2, 150);
		article_add(&text, 1, 200);
		reads("b");
		expect(i == 0 ? DECISION_CONTAINS : DECISION_EXACT, "a,b");
		reads_text("short", NULL, "No comments yet.");
		expect(i == 0 ? DECISION_NEW : DECISION_EXACT, "short");
	}
	ck_assert_uint_eq(docindex_next(&documents.index), 3);
}
END_TEST

START_TEST(letters_make_a_text_long_enough)
{
	/* 39 letters, and 40 */
	reads_text("a", NULL, "the bridge at Aln was shut after the storms");
	reads_text("b", NULL, "the bridge at Aln was shut after the storms");
	ck_assert_uint_eq(documents.sample.letters, 35);
	expect(DECISION_NEW, "b");
	reads_text("c", NULL, "the bridge at Aln was shut after the storms here");
	ck_assert_uint_eq(documents.sample.letters, 39);
	reads_text("d", NULL, "the bridge at Aln was shut after the storms here");
	expect(DECISION_NEW, "d");
	reads_text("e", NULL, "the bridge at Aln was shut after the storms there");
	ck_assert_uint_eq(documents.sample.letters, 40);
	reads_text("f", NULL, "the bridge at Aln was shut after the storms there");
	expect(DECISION_EXACT, "e");
}
END_TEST

UNIT_MAIN("decision")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, unlike_articles_are_new);
	tcase_add_test(unit, a_copy_is_named_and_not_remembered);
	tcase_add_test(unit, small_changes_all_over_make_it_near);
	tcase_add_test(unit, the_beginning_is_contained);
	tcase_add_test(unit, an_update_contains);
	tcase_add_test(unit, a_page_of_several_names_all);
	tcase_add_test(unit, parts_of_one_page_are_told_apart);
	tcase_add_test(unit, what_a_page_adds_goes_by_its_own_name);
	tcase_add_test(unit, a_quotation_is_no_copy);
	tcase_add_test(unit, a_quotation_beside_the_same_words_adds_to_them);
	tcase_add_test(unit, a_quotation_beside_garbled_words_does_not);
	tcase_add_test(unit, a_notice_that_all_have_is_no_copy);
	tcase_add_test(unit, short_texts_are_nobodys_copies);
	tcase_add_test(unit, notices_of_one_mould_are_of_two_events);
	tcase_add_test(unit, notices_are_told_apart_where_nouns_have_capitals);
	tcase_add_test(unit, a_changed_figure_makes_a_version_or_an_update);
	tcase_add_test(unit, the_same_figure_in_words_is_a_copy);
	tcase_add_test(unit, a_garbled_name_changes_nothing);
	tcase_add_test(unit, another_text_of_an_id_is_a_version);
	tcase_add_test(unit, another_text_of_a_copy_may_be_a_copy);
	tcase_add_test(unit, a_figure_in_a_sentence_that_was_moved_makes_an_update);
	tcase_add_test(unit, the_same_row_is_a_copy_whatever_it_was);
	tcase_add_test(unit, letters_make_a_text_long_enough);
}

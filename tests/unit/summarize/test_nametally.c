#include "../unit.h"
#include "nametally.h"

static struct corpus c;
static struct storyview view;
static struct nametally tally;
static struct buf scratch;

static void
teardown(void)
{
	nametally_free(&tally);
	storyview_free(&view);
	corpus_free(&c);
	buf_free(&scratch);
	memset(&c, 0, sizeof c);
	memset(&tally, 0, sizeof tally);
}

/* Adds a sentence of article ID, in which [Ada Berg] is a person, <Orvo> a company and {Aln} a place. */
static void
say(const char *id, const char *title, const char *marked)
{
	struct corpus_row row = { .id = bytes_of(id), .source = bytes_of(id), .title = bytes_of(title) };
	struct corpus_part part = { { NULL, 0 }, 0, 0, true };
	char text[256], list[256] = "";
	size_t n = 0, start = 0, k = 0;

	for (; *marked != '\0'; marked++)
		if (strchr("[<{", *marked) != NULL)
			start = n;
		else if (strchr("]>}", *marked) != NULL)
			k += (size_t)snprintf(list + k, sizeof list - k, "%s%zu-%zu/%s/%.*s", k > 0 ? "; " : "",
			    start, n, *marked == ']' ? "PER" : *marked == '>' ? "ORG" : "LOC", (int)(n - start),
			    text + start);
		else
			text[n++] = *marked;
	text[n] = '\0';
	row.line = part.text = bytes_of(text);
	row.entities = bytes_of(list);
	row.date = row.seen = row.url = row.story = row.group = bytes_of("");
	row.sent = c.read + 1;
	corpus_add(&c, &row, &part, 1);
}

static void
count(void)
{
	storyview_make(&view, &c, 0);
	nametally_make(&tally, &c, &view);
}

static const struct nametally_name *
item(const char *name)
{
	uint32_t whole = name_of(bytes_of(name), &scratch).whole;
	size_t i;

	for (i = 0; i < tally.n && tally.item[i].name.whole != whole; i++)
		;
	ck_assert_msg(i < tally.n, "%s", name);
	return &tally.item[i];
}

#define ck_assert_weight(name, want) ck_assert_uint_eq(item(name)->weight, want)

START_TEST(a_name_weighs_by_where_it_stands)
{
	say("a", "Berg leaves Aln", "[Ada Berg] left {Aln} for {Bor}.");
	say("a", "Berg leaves Aln", "<Orvo> has {Cam}, {Cam} and {Cam}.");
	count();
	ck_assert_uint_eq(tally.n, 5);
	ck_assert_weight("Ada Berg", 8);
	ck_assert_weight("Aln", 8);
	ck_assert_weight("Bor", 4);
	ck_assert_weight("Orvo", 2);
	ck_assert_weight("Cam", 4);	/* the first two mentions */
	ck_assert_uint_eq(item("Cam")->mentions, 3);
	ck_assert_ptr_eq(item("Ada Berg"), &tally.item[0]);
	ck_assert_ptr_eq(item("Aln"), &tally.item[1]);
	ck_assert_ptr_eq(item("Bor"), &tally.item[2]);
	ck_assert_ptr_eq(item("Cam"), &tally.item[3]);
	ck_assert_ptr_eq(item("Orvo"), &tally.item[4]);
}
END_TEST

START_TEST(each_article_counts_anew)
{
	say("a", "", "Calm it is.");
	say("a", "", "All went to {Cam}, {Cam} and {Cam}.");
	say("b", "Cam", "Quiet it was.");
	say("b", "Cam", "Nobody saw {Cam}, {Cam} and {Cam}.");
	count();
	ck_assert_weight("Cam", 4 + 4 + 4);
	ck_assert_uint_eq(item("Cam")->mentions, 6);
}
END_TEST

START_TEST(a_title_has_a_person_by_the_last_word_and_others_by_both)
{
	say("a", "Berg met Mills of Fen in Bay", "[Ada Berg] met <Orvo Mills>, <Fen Mills> and {Bor Bay}.");
	count();
	ck_assert_weight("Ada Berg", 8);
	ck_assert_weight("Orvo Mills", 4);
	ck_assert_weight("Fen Mills", 8);
	ck_assert_weight("Bor Bay", 4);
	teardown();
	say("a", "Ada and Bor", "[Ada Berg] met {Bor Bay}.");
	count();
	ck_assert_weight("Ada Berg", 4);
	ck_assert_weight("Bor Bay", 4);
}
END_TEST

START_TEST(a_dateline_counts_one)
{
	say("a", "", "{ALN} (Wire) - All went to {Bor}.");
	count();
	ck_assert_weight("ALN", 1);
	ck_assert_weight("Bor", 4);
}
END_TEST

START_TEST(a_word_counts_for_the_full_name)
{
	say("a", "", "[Matej Zorman] and [Zorman] met <Tarmane Pharma>.");
	say("a", "", "<Tarmane> met <Pharma>, [Matej], {Orl Bay} and {Orl}.");
	count();
	ck_assert_weight("Matej Zorman", 8 + 2);
	ck_assert_weight("Zorman", 0);
	ck_assert_weight("Matej", 0);
	ck_assert_weight("Tarmane Pharma", 6);
	ck_assert_weight("Tarmane", 0);
	ck_assert_weight("Pharma", 2);
	ck_assert_weight("Orl Bay", 2);
	ck_assert_weight("Orl", 2);
	ck_assert_ptr_eq(item("Matej Zorman"), &tally.item[0]);
}
END_TEST

START_TEST(of_two_full_names_the_heavier_has_the_word)
{
	say("a", "", "[Ada Berg] met [Bo Berg].");
	say("a", "", "So [Bo Berg] left [Berg].");
	count();
	ck_assert_weight("Ada Berg", 4);
	ck_assert_weight("Bo Berg", 4 + 2 + 2);
	teardown();
	say("a", "", "[Ada Berg] met [Bo Berg] and [Berg].");
	count();
	ck_assert_weight("Ada Berg", 8);
	ck_assert_weight("Bo Berg", 4);
}
END_TEST

START_TEST(a_name_is_what_it_is_called_most)
{
	say("a", "", "[Orvo] and <Orvo>; {Bor} and [Bor]; {Cam}, <Cam> and <Cam>.");
	say("a", "", "[Dun], [Dun], <Esk> and {Dun}; <Esk>.");
	count();
	ck_assert_int_eq(nametally_kind(item("Orvo")), NAME_PERSON);
	ck_assert_int_eq(nametally_kind(item("Bor")), NAME_PLACE);
	ck_assert_int_eq(nametally_kind(item("Cam")), NAME_BODY);
	ck_assert_int_eq(nametally_kind(item("Dun")), NAME_PERSON);
	ck_assert_int_eq(nametally_kind(item("Esk")), NAME_BODY);
}
END_TEST

UNIT_MAIN("nametally")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, a_name_weighs_by_where_it_stands);
	tcase_add_test(unit, each_article_counts_anew);
	tcase_add_test(unit, a_title_has_a_person_by_the_last_word_and_others_by_both);
	tcase_add_test(unit, a_dateline_counts_one);
	tcase_add_test(unit, a_word_counts_for_the_full_name);
	tcase_add_test(unit, of_two_full_names_the_heavier_has_the_word);
	tcase_add_test(unit, a_name_is_what_it_is_called_most);
}

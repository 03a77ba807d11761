#include "../unit.h"
#include "storynames.h"

static struct corpus c;
static unsigned added;		/* articles */

/* Adds a sentence of an article; the first of an article has number 1. */
static void
say(const char *id, uint64_t sent, const char *title, const char *text, const char *entities)
{
	struct corpus_part part = { bytes_of(text), 0, 0, true };
	struct corpus_row row = { .sent = sent };
	struct buf line = { NULL, 0, 0 };

	buf_printf(&line, "%s\t%s", text, entities);
	c.text_field = 0;
	c.entities_field = 1;
	row.line = buf_view(&line);
	row.id = bytes_of(id);
	row.title = bytes_of(title);
	row.entities = bytes_of(entities);
	row.source = bytes_of("Post Wire");
	row.url = row.date = row.seen = row.group = row.story = bytes_of("");
	corpus_add(&c, &row, &part, 1);
	buf_free(&line);
}

/* Adds an article of one sentence. */
static void
add(const char *text, const char *entities)
{
	char id[8];

	snprintf(id, sizeof id, "%u", added++);
	say(id, 1, "", text, entities);
}

/* What was added is about WHO and WHERE; forgets it. */
static void
check(const char *who, const char *where)
{
	struct buf a = { NULL, 0, 0 }, b = { NULL, 0, 0 };
	struct storyview t;

	storyview_make(&t, &c, 0);
	storynames_find(&a, &b, &c, &t);
	ck_assert_bytes(buf_view(&a), who);
	ck_assert_bytes(buf_view(&b), where);
	storyview_free(&t);
	buf_free(&a);
	buf_free(&b);
	corpus_free(&c);
	added = 0;
}

/* One sentence with these entities. */
static void
check_names(const char *entities, const char *who, const char *where)
{
	add("x", entities);
	check(who, where);
}

START_TEST(names_who_and_where)
{
	check_names("0-1/PER/Ada Berg; 2-3/ORG/Board; 4-5/LOC/Aln; 6-7/DATE/2026-03-02; 8-9/MISC/Alnish",
	    "Ada Berg; Board", "Aln");
	check_names("", "", "");
	check_names("0-1/ORG/Board", "Board", "");
	check_names("0-1/ORG/Board; 2-3/ORG/Guild", "Board; Guild", "");
	check_names("0-1/ORG/Board, Inc", "", "");
}
END_TEST

START_TEST(names_of_many_articles_weigh_most)
{
	add("x", "0-1/LOC/Skell; 2-3/ORG/Guild");
	add("y", "0-1/LOC/Aln; 2-3/ORG/Board");
	add("z", "0-1/LOC/Aln; 2-3/ORG/Board");
	check("Board", "Aln");
	add("x", "0-1/LOC/Skell; 2-3/ORG/Guild");
	add("v", "0-1/LOC/Skell");
	add("y", "0-1/LOC/Aln; 2-3/ORG/Board");
	add("z", "0-1/LOC/Aln; 2-3/ORG/Board");
	add("w", "0-1/LOC/Aln");
	check("Board", "Aln; Skell");
}
END_TEST

START_TEST(copies_weigh_nothing)
{
	add("x", "0-1/LOC/Skell");
	add("x", "0-1/LOC/Skell");
	add("y", "0-1/LOC/Aln");
	check("", "Skell; Aln");
}
END_TEST

START_TEST(the_first_sentence_counts_more_than_another)
{
	say("a", 1, "", "x", "0-1/LOC/Aln");
	say("a", 2, "", "y", "0-1/LOC/Skell");
	check("", "Aln");
	say("a", 1, "", "x", "0-1/LOC/Aln");
	say("a", 2, "", "y", "0-1/LOC/Skell");
	say("a", 3, "", "z", "0-1/LOC/Skell");
	say("a", 4, "", "v", "0-1/LOC/Fen; 2-3/LOC/Fen; 4-5/LOC/Fen");
	check("", "Aln; Skell; Fen");
}
END_TEST

START_TEST(two_mentions_in_a_body_count)
{
	say("a", 1, "", "x", "0-1/LOC/Aln");
	say("b", 1, "", "v", "0-1/LOC/Aln");
	say("b", 2, "", "y", "0-1/LOC/Skell; 2-3/LOC/Skell; 4-5/LOC/Skell; 6-7/LOC/Skell");
	check("", "Aln");
}
END_TEST

START_TEST(a_title_counts)
{
	say("a", 1, "Fen: calm", "x", "0-1/LOC/Aln; 2-3/LOC/Fen");
	check("", "Fen");
	say("a", 1, "Fen calm", "x", "0-1/LOC/Aln");
	say("a", 2, "Fen calm", "y", "0-1/LOC/Fen; 2-3/LOC/Old Fen; 4-5/PER/Ada Berg");
	check("Ada Berg", "Fen; Aln");
	say("a", 1, "Berg calm", "x", "0-1/ORG/Guild");
	say("a", 2, "Berg calm", "y", "0-1/PER/Ada Berg; 2-3/ORG/Ada Trust");
	check("Ada Berg; Guild", "");
}
END_TEST

START_TEST(a_dateline_counts_least)
{
	add("ALN, March 3 (Norda) - x", "0-3/LOC/Aln; 14-19/ORG/Norda; 23-24/LOC/Skell");
	check("", "Skell");
	add("ALN, March 3 (Norda) - x", "0-3/LOC/ALN HARBOUR");
	check("", "Aln Harbour");
}
END_TEST

START_TEST(spellings_of_a_name_are_one)
{
	check_names("0-1/PER/Bo Alv\xC3\xA1rez-Paz; 4-5/PER/Bo Alvarez Paz", "Bo Alv\xC3\xA1rez-Paz", "");
	check_names("0-1/ORG/United States Mint; 2-3/ORG/US Mint; 4-5/ORG/U.S. Mint", "United States Mint", "");
	check_names("0-1/ORG/US Mint; 2-3/ORG/Royal Mint", "US Mint; Royal Mint", "");
	check_names("0-1/LOC/OSLOS; 2-3/LOC/S'NAIR", "", "Oslos; S'Nair");
	check_names("0-1/ORG/Usher Mint; 2-3/LOC/U.S.", "Usher Mint", "U.S.");
	check_names("0-1/LOC/D.C.; 2-3/LOC/LIMA; 4-5/LOC/OSLO; 6-7/LOC/NAIROBI", "", "D.C.; LIMA; OSLO; Nairobi");
}
END_TEST

START_TEST(a_word_counts_for_the_full_name)
{
	add("x", "0-1/ORG/Guild; 2-3/ORG/Velk");
	add("y", "0-1/ORG/Guild; 2-3/ORG/Velk Pharma");
	add("z", "0-1/ORG/Velk");
	check("Velk Pharma; Guild", "");
	add("x", "0-1/PER/Berg; 2-3/PER/Ada Berg; 4-5/PER/Ada");
	check("Ada Berg", "");
	add("x", "0-1/ORG/Guild; 2-3/PER/Berg; 4-5/PER/Ada Berg");
	check("Ada Berg", "");
	add("x", "0-1/ORG/Guild; 2-3/ORG/Berg; 4-5/ORG/Ada Berg");
	check("Guild; Berg", "");
	add("x", "0-1/ORG/Pharma; 2-3/ORG/Velk Pharma; 4-5/LOC/Velk");
	check("Pharma", "Velk");
	add("x", "0-1/ORG/Velk; 2-3/ORG/Velk Trust");
	add("y", "0-1/ORG/Velk Bank");
	add("z", "0-1/ORG/Velk Bank");
	check("Velk Bank", "");
}
END_TEST

START_TEST(who_tells_is_not_who_it_is_about)
{
	check_names("0-1/ORG/POST; 2-3/ORG/Postal Board; 4-5/ORG/Post Wire; 6-7/ORG/Wire", "Postal Board; Wire", "");
	check_names("0-1/LOC/Post; 2-3/ORG/POST", "", "Post");
	add("ALN, March 3 (Norda) - x", "14-19/ORG/Norda");
	check("", "");
	add("ALN, March 3 (Norda) - x", "14-19/ORG/Norda; 23-24/ORG/Guild");
	add("y", "0-1/ORG/Guild");
	check("Guild", "");
}
END_TEST

START_TEST(a_name_is_what_most_mentions_are)
{
	check_names("0-1/PER/Aln Bay; 2-3/LOC/Aln Bay", "", "Aln Bay");
	check_names("0-1/ORG/Aln Bay; 2-3/LOC/Aln Bay", "", "Aln Bay");
	check_names("0-1/PER/Mo Dow; 2-3/ORG/Mo Dow; 4-5/ORG/Mo Dow; 6-7/LOC/Mo Dow", "Mo Dow", "");
	check_names("0-1/PER/Dow; 2-3/ORG/Dow", "Dow", "");
}
END_TEST

START_TEST(ships_and_cups_follow_the)
{
	check_names("", "", "");
	add("\xC3\x9C" "ber the Aln Bay and Skell", "9-16/LOC/Aln Bay; 21-26/LOC/Skell");
	check("", "Skell");
	add("The Aln Bay, Aln Bay", "4-11/LOC/Aln Bay; 13-20/LOC/Aln Bay");
	check("", "Aln Bay");
	add("Aln Bay, the Aln Bay, the Aln Bay", "0-7/LOC/Aln Bay; 13-20/LOC/Aln Bay; 26-33/LOC/Aln Bay");
	check("", "Aln Bay");
	add("the Aln Bay, the Aln Bay, Aln Bay", "4-11/LOC/Aln Bay; 17-24/LOC/Aln Bay; 26-33/LOC/Aln Bay");
	check("", "");
	add("of the Bahamas and the Vatican", "7-14/LOC/Bahamas; 23-30/LOC/Vatican");
	check("", "Bahamas; Vatican");
	add("of the Netherlands and the Fen Republic", "7-18/LOC/Netherlands; 27-39/LOC/Fen Republic");
	check("", "Netherlands; Fen Republic");
}
END_TEST

START_TEST(people_have_full_names)
{
	check_names("0-1/PER/Dash; 2-3/PER/Ada Berg", "Ada Berg", "");
	check_names("0-1/PER/Pel\xC3\xA9; 2-3/PER/Pel\xC3\xA9", "Pel\xC3\xA9", "");
	check_names("0-1/ORG/Velk", "Velk", "");
}
END_TEST

static void
check_length(size_t n, bool listed)
{
	char entities[300] = "0-1/LOC/", name[300] = { 0 };

	memset(name, 'x', n);
	memcpy(entities + 8, name, n);
	check_names(entities, "", listed ? name : "");
}

START_TEST(a_text_is_no_name)
{
	check_length(256, true);
	check_length(257, false);
}
END_TEST

START_TEST(four_are_named)
{
	check_names("0-1/LOC/A; 0-1/LOC/B; 0-1/LOC/C; 0-1/LOC/D; 0-1/LOC/E", "", "A; B; C; D");
}
END_TEST

/* Whether a name is listed after N that have a comma. */
static bool
is_listed_after(unsigned n)
{
	struct buf who = { NULL, 0, 0 }, where = { NULL, 0, 0 }, list = { NULL, 0, 0 };
	struct storyview t;
	bool is;

	for (; n > 0; n--)
		buf_printf(&list, "0-1/LOC/Aln, %u; ", n);
	buf_str(&list, "0-1/LOC/Fen");
	buf_byte(&list, '\0');
	add("x", (const char *)list.p);
	storyview_make(&t, &c, 0);
	storynames_find(&who, &where, &c, &t);
	is = where.n > 0;
	storyview_free(&t);
	buf_free(&who);
	buf_free(&where);
	buf_free(&list);
	corpus_free(&c);
	return is;
}

START_TEST(so_many_names_are_tried)
{
	ck_assert(is_listed_after(31));
	ck_assert(!is_listed_after(32));
}
END_TEST

/* Of a row that is a whole article, the names of its other sentences are not looked up. */
START_TEST(a_name_is_looked_up_in_its_sentence)
{
	const char *text = "\xC3\x85st won.\nThe Skell sank in Aln.";
	const char *names = "0-3/PER/\xC3\x85st Berg; 13-18/LOC/Skell; 27-30/LOC/Aln";
	struct corpus_part part[2] = { { bytes_of(text), 0, 0, false }, { bytes_of(text), 10, 9, false } };
	struct corpus_row row = { .sent = 0 };
	struct buf line = { NULL, 0, 0 };

	buf_printf(&line, "%s\t%s", "\xC3\x85st won.\\nThe Skell sank in Aln.", names);
	c.text_field = 0;
	c.entities_field = 1;
	part[0].text.n = 9;
	part[1].text = bytes_of("The Skell sank in Aln.");
	row.line = buf_view(&line);
	row.id = bytes_of("a");
	row.entities = bytes_of(names);
	row.title = row.source = row.url = row.date = row.seen = row.group = row.story = bytes_of("");
	corpus_add(&c, &row, part, 2);
	buf_free(&line);
	check("\xC3\x85st Berg", "Aln");
}
END_TEST

UNIT_MAIN("storynames")
{
	tcase_add_test(unit, names_who_and_where);
	tcase_add_test(unit, names_of_many_articles_weigh_most);
	tcase_add_test(unit, copies_weigh_nothing);
	tcase_add_test(unit, the_first_sentence_counts_more_than_another);
	tcase_add_test(unit, two_mentions_in_a_body_count);
	tcase_add_test(unit, a_title_counts);
	tcase_add_test(unit, a_dateline_counts_least);
	tcase_add_test(unit, spellings_of_a_name_are_one);
	tcase_add_test(unit, a_word_counts_for_the_full_name);
	tcase_add_test(unit, who_tells_is_not_who_it_is_about);
	tcase_add_test(unit, a_name_is_what_most_mentions_are);
	tcase_add_test(unit, ships_and_cups_follow_the);
	tcase_add_test(unit, people_have_full_names);
	tcase_add_test(unit, a_text_is_no_name);
	tcase_add_test(unit, four_are_named);
	tcase_add_test(unit, so_many_names_are_tried);
	tcase_add_test(unit, a_name_is_looked_up_in_its_sentence);
}

#include "../unit.h"
#include "corpus.h"
#include "date.h"

static struct corpus c;

/* A row of the story "s"; what is not said is empty.  Returns its article. */
struct said {
	const char *id, *url, *title, *date, *seen, *group, *text;
	uint64_t sent;
	const char *entities;	/* NULL where there is no such column */
	const char *source;
};

static struct bytes
field(const char *s)
{
	return bytes_of(s != NULL ? s : "");
}

static const struct corpus_article *
say(struct said s)
{
	struct corpus_part part = { field(s.text), 0, 0, true };
	struct corpus_row row = { .line = field(s.text), .id = field(s.id), .url = field(s.url) };

	row.title = field(s.title);
	row.date = field(s.date);
	row.seen = field(s.seen);
	row.group = field(s.group);
	row.source = field(s.source);
	row.story = bytes_of("s");
	row.sent = s.sent;
	row.entities = s.entities != NULL ? bytes_of(s.entities) : (struct bytes){ 0 };
	corpus_add(&c, &row, &part, 1);
	return &c.article[c.sentence[c.sentences - 1].article];
}

#define SAY(...) say((struct said){ __VA_ARGS__ })

static void
teardown(void)
{
	corpus_free(&c);
	memset(&c, 0, sizeof c);
}

/* How many names the last sentence has. */
static size_t
names(const char *text, const char *entities)
{
	SAY(.id = "a", .sent = c.read + 1, .text = text, .entities = entities);
	return c.sentence[c.sentences - 1].names;
}

START_TEST(names_are_runs_of_capitals_where_there_are_no_entities)
{
	ck_assert_uint_eq(names("They met Ada Orvane in Fen.", NULL), 2);
	ck_assert_uint_eq(names("Orvane met them.", NULL), 0);	/* any sentence begins so */
	ck_assert_uint_eq(names("Ada Orvane met them.", NULL), 1);
	ck_assert_uint_eq(names("Then Orvane met Zelm", NULL), 2);	/* a stop word is no name */
	ck_assert_uint_eq(names("then Orvane, Zelm met", NULL), 2);
	ck_assert_uint_eq(names("on Monday in May they met", NULL), 0);
	ck_assert_uint_eq(names("they met", NULL), 0);
}
END_TEST

START_TEST(names_are_persons_places_and_organisations)
{
	ck_assert_uint_eq(names("Orn met Ada in Fen.", "0-3/ORG/Orn; 8-11/PER/Ada; 15-18/LOC/Fen"), 3);
	ck_assert_uint_eq(names("Orn met Ada in Fen.", "0-3/MISC/Orn; 8-11/DATE/2026; 15-18/LOC/Fen"), 1);
	ck_assert_uint_eq(names("Orn met Ada in Fen.", ""), 0);
	ck_assert_uint_eq(c.sentence[c.sentences - 1].capitals & 1, 0);
	names("Orn met.", "0-3/ORG/Orn");
	ck_assert_uint_eq(c.sentence[c.sentences - 1].capitals & 1, 1);
	names("so Orn met Ada.", "3-6/ORG/Orn");
	ck_assert_uint_eq(c.sentence[c.sentences - 1].capitals, 2 | 8);
}
END_TEST

START_TEST(an_article_goes_on_by_its_id_or_its_address)
{
	SAY(.id = "a", .url = "https://orn.example/1", .sent = 1, .text = "One.");
	ck_assert(SAY(.id = "a", .url = "https://orn.example/1", .sent = 2, .text = "Two.") == &c.article[0]);
	ck_assert(SAY(.id = "b", .url = "https://orn.example/2", .sent = 1, .text = "One.") == &c.article[1]);
	ck_assert(SAY(.id = "c", .url = "https://orn.example/?1", .sent = 1, .text = "One.") == &c.article[2]);
	ck_assert(SAY(.id = "d", .url = "https://orn.example/?2", .sent = 1, .text = "One.") == &c.article[3]);
	ck_assert(SAY(.id = "e", .url = "https://orn.example/", .sent = 1, .text = "One.") == &c.article[4]);
	ck_assert(SAY(.id = "f", .url = "https://orn.example/", .sent = 1, .text = "One.") == &c.article[5]);
	ck_assert_uint_eq(c.articles, 6);
	ck_assert(!c.article[0].replaced);
}
END_TEST

START_TEST(an_article_that_begins_anew_is_replaced)
{
	SAY(.id = "a", .url = "https://orn.example/1", .sent = 1, .text = "One.");
	SAY(.id = "a", .url = "https://orn.example/1", .sent = 2, .text = "Two.");
	SAY(.id = "a", .url = "https://orn.example/1", .sent = 2, .text = "Two.");
	ck_assert_uint_eq(c.articles, 2);
	ck_assert(c.article[0].replaced && !c.article[1].replaced);
	SAY(.id = "b", .url = "https://ORN.example/1#top", .sent = 1, .text = "One.");
	ck_assert_uint_eq(c.articles, 3);
	ck_assert(c.article[1].replaced && !c.article[2].replaced);
	ck_assert_uint_eq(c.story[0].articles, 3);
}
END_TEST

static int64_t
at(const char *date)
{
	struct date d;

	ck_assert(date_parse(bytes_of(date), &d));
	return date_to_seconds(&d);
}

#define EARLY "2026-03-02T08:00:00Z"
#define LATE "2026-03-02T12:00:00Z"

START_TEST(an_article_was_told_when_it_was_written_or_came)
{
	ck_assert_int_eq(SAY(.id = "a", .date = EARLY, .seen = LATE, .sent = 1, .text = "One.")->when, at(EARLY));
	ck_assert_int_eq(SAY(.id = "b", .date = LATE, .seen = EARLY, .sent = 1, .text = "One.")->when, at(EARLY));
	ck_assert_int_eq(SAY(.id = "c", .date = LATE, .sent = 1, .text = "One.")->when, at(LATE));
	ck_assert_int_eq(SAY(.id = "d", .seen = LATE, .sent = 1, .text = "One.")->when, at(LATE));
	ck_assert_int_eq(SAY(.id = "e", .sent = 1, .text = "One.")->when, INT64_MAX);
	ck_assert_int_eq(c.newest, at(LATE));
}
END_TEST

START_TEST(a_later_version_was_told_when_it_came)
{
	SAY(.id = "a", .date = EARLY, .sent = 1, .text = "One.");
	ck_assert_int_eq(SAY(.id = "a", .date = EARLY, .seen = LATE, .sent = 1, .text = "Two.")->when, at(LATE));
	ck_assert_int_eq(SAY(.id = "a", .date = EARLY, .sent = 1, .text = "Three.")->when, at(LATE));
	ck_assert_int_eq(SAY(.id = "a", .date = "2026-03-03", .sent = 1, .text = "Four.")->when, at("2026-03-03"));
	ck_assert_int_eq(SAY(.id = "a", .sent = 1, .text = "Five.")->when, INT64_MAX);
	ck_assert_uint_eq(c.articles, 5);
}
END_TEST

START_TEST(a_group_names_what_is_copied)
{
	SAY(.id = "a", .sent = 1, .text = "One.", .group = "");
	ck_assert_uint_eq(c.sentence[0].origin, 0);
	SAY(.id = "b", .sent = 1, .text = "One.", .group = "a");
	ck_assert_uint_eq(c.sentence[1].origin, 1);
	ck_assert_bytes(c.group[c.origin[1].group], "a");
	SAY(.id = "c", .sent = 1, .text = "One.", .group = "a,d");
	ck_assert_bytes(c.group[c.origin[2].group], "a");
	ck_assert_uint_eq(c.origin[2].group, c.origin[1].group);
	SAY(.id = "d", .sent = 1, .text = "One.", .group = "e,a,d");
	ck_assert_uint_eq(c.sentence[3].origin, 0);	/* its own id: this part is new */
	SAY(.id = "f", .sent = 1, .text = "One.", .group = "e,");
	ck_assert_bytes(c.group[c.origin[3].group], "e");
	ck_assert_uint_ne(c.origin[3].group, c.origin[1].group);
}
END_TEST

START_TEST(an_article_has_its_publisher_and_source)
{
	const struct corpus_article *a;

	a = SAY(.id = "a", .url = "https://www.orn.example/1", .sent = 1, .text = "One.");
	ck_assert_bytes(a->source, "orn.example");
	ck_assert_uint_ne(a->publisher, 0);
	a = SAY(.id = "b", .url = "https://news.orn.example/2", .sent = 1, .text = "One.", .source = "Orn");
	ck_assert_bytes(a->source, "Orn");
	ck_assert_uint_eq(a->publisher, c.article[0].publisher);
	a = SAY(.id = "c", .sent = 1, .text = "One.", .source = "O");
	ck_assert_bytes(a->source, "O");
	ck_assert_uint_eq(a->publisher, 0);
}
END_TEST

START_TEST(a_title_is_a_sentence_of_its_own)
{
	SAY(.id = "a", .title = "Mill shut", .sent = 1, .text = "One.");
	SAY(.id = "a", .title = "Mill shut", .sent = 2, .text = "Two.");
	SAY(.id = "b", .sent = 1, .text = "One.");
	ck_assert_uint_eq(c.sentences, 4);
	ck_assert_uint_eq(c.story[0].titles, 1);
	ck_assert_uint_eq(c.story[0].sentences, 3);
	ck_assert_uint_eq(c.read, 3);
	ck_assert_uint_eq(c.sentence[0].flags, CORPUS_TITLE);
	ck_assert_uint_eq(c.sentence[2].place, 1);
	ck_assert_uint_eq(c.sentence[3].place, 0);
	ck_assert_uint_eq(c.sentence[0].stems, 2);
	ck_assert_uint_eq(c.story[0].first, 0);
	ck_assert_uint_eq(c.sentence[0].next, 1);
	ck_assert_uint_eq(c.sentence[3].next, CORPUS_END);
	SAY(.id = "d", .title = "CORRECTED: Mill shut", .sent = 1, .text = "One.");
	ck_assert_uint_eq(c.sentence[4].flags & CORPUS_CORRECTS, CORPUS_CORRECTS);
}
END_TEST

UNIT_MAIN("corpusreading")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, names_are_runs_of_capitals_where_there_are_no_entities);
	tcase_add_test(unit, names_are_persons_places_and_organisations);
	tcase_add_test(unit, an_article_goes_on_by_its_id_or_its_address);
	tcase_add_test(unit, an_article_that_begins_anew_is_replaced);
	tcase_add_test(unit, an_article_was_told_when_it_was_written_or_came);
	tcase_add_test(unit, a_later_version_was_told_when_it_came);
	tcase_add_test(unit, a_group_names_what_is_copied);
	tcase_add_test(unit, an_article_has_its_publisher_and_source);
	tcase_add_test(unit, a_title_is_a_sentence_of_its_own);
}

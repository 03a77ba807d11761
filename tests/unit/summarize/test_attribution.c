#include "../unit.h"
#include "attribution.h"

/* Adds an article of a story with a sentence of its own. */
static void
add(struct corpus *c, const char *source, const char *url, const char *when, const char *text)
{
	struct corpus_part part = { bytes_of(text), 0, 0, true };
	struct corpus_row row = { .line = bytes_of(text), .sent = 1 };

	row.id = row.source = bytes_of(source);
	row.url = bytes_of(url);
	row.date = row.seen = bytes_of(when);
	row.title = row.story = row.group = row.entities = bytes_of("");
	corpus_add(c, &row, &part, 1);
}

/* The address of an article is listed as WANT. */
static void
check_address(const char *url, const char *want)
{
	struct corpus c = { 0 };
	struct corroborators none = { NULL, 0, 0 };
	struct attribution a = { 0 };
	struct storyview t;
	struct buf tellers = { 0 }, line = { 0 };

	add(&c, "Post", url, "2026-03-01T08:00:00Z", "The mill burns.");
	storyview_make(&t, &c, 0);
	attribution_list(&a, &c, &t, 0, &none);
	ck_assert_bytes(buf_view(&a.names), "Post");
	ck_assert_bytes(buf_view(&a.links), want);
	ck_assert_bytes(buf_view(&a.copies), "");
	attribution_tellers(&tellers, &c, &t);
	buf_printf(&line, "2026-03-01T08:00:00Z %s Post", want);
	buf_byte(&line, '\0');
	ck_assert_bytes(buf_view(&tellers), (const char *)line.p);
	buf_free(&line);
	buf_free(&tellers);
	attribution_free(&a);
	storyview_free(&t);
	corpus_free(&c);
}

START_TEST(an_address_has_a_byte_and_no_blank)
{
	check_address("", "-");
	check_address("u", "u");
	check_address("!", "!");
	check_address(" ", "-");
	check_address("\x1f", "-");
	check_address("https://a.example/b", "https://a.example/b");
	check_address("https://a.example/b c", "-");
	check_address("https://a.example/b ", "-");
	check_address(" https://a.example/b", "-");
}
END_TEST

START_TEST(each_source_has_its_address)
{
	struct corpus c = { 0 };
	struct corroborator item[3] = { { 0, false }, { 1, false }, { 2, true } };
	struct corroborators by = { item, 3, 3 };
	struct attribution a = { 0 };
	struct storyview t;

	add(&c, "Post", "u", "2026-03-01T08:00:00Z", "The mill burns.");
	add(&c, "Wire", "", "2026-03-01T09:00:00Z", "A fire is in the mill.");
	add(&c, "Times", "w", "2026-03-01T10:00:00Z", "There is smoke in the street.");
	storyview_make(&t, &c, 0);
	attribution_list(&a, &c, &t, 0, &by);
	ck_assert_bytes(buf_view(&a.names), "Post; Wire");
	ck_assert_bytes(buf_view(&a.links), "u -");
	ck_assert_bytes(buf_view(&a.copies), "Times");
	attribution_free(&a);
	storyview_free(&t);
	corpus_free(&c);
}
END_TEST

UNIT_MAIN("attribution")
{
	tcase_add_test(unit, an_address_has_a_byte_and_no_blank);
	tcase_add_test(unit, each_source_has_its_address);
}

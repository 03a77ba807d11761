#include "../unit.h"
#include "docvector.h"

static struct docfreq frequency;
static struct docvector vector;
static struct buf scratch;

static void
setup(void)
{
	docfreq_start(&frequency);
}

static void
teardown(void)
{
	docfreq_free(&frequency);
	docvector_free(&vector);
	buf_free(&scratch);
}

/* Whether WORD is a term of TEXT. */
static bool
has(const char *text, const char *word)
{
	docvector_start(&vector);
	docvector_add_text(&vector, bytes_of(text));
	docvector_weigh(&vector, &frequency);
	return termvector_find(&vector.terms, docfreq_id(stems_word(bytes_of(word), &scratch))) != NULL;
}

START_TEST(a_reference_ends_with_a_semicolon)
{
	ck_assert(!has("pier &quot; wharf", "quot"));
	ck_assert(!has("&quot; wharf", "quot"));
	ck_assert(!has("pier &#5; wharf", "5"));
	ck_assert(!has("&#5; wharf", "5"));
	ck_assert(has("pier &quot wharf", "quot"));
	ck_assert(has("pier & quot; wharf", "quot"));
	ck_assert(has("pier #5; wharf", "5"));
	ck_assert(has("#5; wharf", "5"));
	ck_assert(has("quot; wharf", "quot"));
	ck_assert(has("pier &quot", "quot"));
}
END_TEST

START_TEST(a_tag_begins_with_a_letter_and_ends)
{
	ck_assert(!has("pier <span> wharf", "span"));
	ck_assert(!has("pier </span> wharf", "span"));
	ck_assert(has("pier <span> wharf", "wharf"));
	ck_assert(has("pier < span> wharf", "span"));
	ck_assert(has("pier </ span> wharf", "span"));
	ck_assert(has("pier <4 span> wharf", "span"));
	ck_assert(has("pier <span wharf", "span"));
	ck_assert(has("pier <4", "4"));
	ck_assert(has("quay <", "quay"));
	ck_assert(has("quay <b", "b"));
}
END_TEST

START_TEST(a_tag_has_4096_bytes_at_most)
{
	static const char tail[] = "> wharf";
	char text[5000];
	size_t n;

	for (n = 4096; n <= 4097; n++) {
		memset(text, ' ', sizeof text);
		memcpy(text, "<span", 5);
		memcpy(text + n - 1, tail, sizeof tail);
		ck_assert(has(text, "wharf"));
		ck_assert(has(text, "span") == (n > 4096));
	}
}
END_TEST

START_TEST(an_address_is_no_word)
{
	ck_assert(!has("pier http://ab.example wharf", "http://ab.example"));
	ck_assert(!has("pier https://ab.example wharf", "https://ab.example"));
	ck_assert(!has("pier http://a.b wharf", "http://a.b"));
	ck_assert(has("pier httpd wharf", "httpd"));
	ck_assert(has("pier horse-carts wharf", "horse-carts"));
}
END_TEST

UNIT_MAIN("docmarkup")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, a_reference_ends_with_a_semicolon);
	tcase_add_test(unit, a_tag_begins_with_a_letter_and_ends);
	tcase_add_test(unit, a_tag_has_4096_bytes_at_most);
	tcase_add_test(unit, an_address_is_no_word);
}

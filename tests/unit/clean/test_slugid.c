#include "../unit.h"
#include "page/slugid.h"

START_TEST(slugs_have_four_words)
{
	ck_assert(slugid_is_slug(bytes_of("share-of-the-ferries")));
	ck_assert(!slugid_is_slug(bytes_of("share-of-ferries")));
	ck_assert(slugid_is_slug(bytes_of("what_comments_from_town")));
	ck_assert(!slugid_is_slug(bytes_of("shareoftheferriesoftown")));
	ck_assert(!slugid_is_slug(bytes_of("share.of.the.ferries")));
	ck_assert(slugid_is_slug(bytes_of("share.of.the-ferries")));
	ck_assert(!slugid_is_slug(bytes_of("")));
	ck_assert(!slugid_is_slug(bytes_of("----")));
}
END_TEST

START_TEST(ids_of_page_parts_are_no_slugs)
{
	ck_assert(!slugid_is_slug(bytes_of("comment-form-container-left")));
	ck_assert(!slugid_is_slug(bytes_of("ad_slot_12_town")));
	ck_assert(slugid_is_slug(bytes_of("ad-town-sea-pier-one")));
	/* half of the words are too many, fewer are not */
	ck_assert(!slugid_is_slug(bytes_of("zone-wrap-sea-pier")));
	ck_assert(slugid_is_slug(bytes_of("zone-wrap-sea-pier-one")));
}
END_TEST

/* "WORDS STRUCTURAL" of an id. */
static const char *
words(const char *id)
{
	static char out[32];
	size_t structural, n = slugid_words(bytes_of(id), &structural);

	snprintf(out, sizeof out, "%zu %zu", n, structural);
	return out;
}

START_TEST(words_are_counted)
{
	ck_assert_str_eq(words(""), "0 0");
	ck_assert_str_eq(words("-"), "0 0");
	ck_assert_str_eq(words("sea"), "1 0");
	ck_assert_str_eq(words("-sea--pier-"), "2 0");
	ck_assert_str_eq(words("area zone tab"), "3 3");
	ck_assert_str_eq(words("areas zon ta"), "3 0");
	ck_assert_str_eq(words("s3a 3sea sea3 sea"), "4 3");
	ck_assert_str_eq(words("comment sea"), "2 1");	/* a hint of class names */
	ck_assert_str_eq(words("A\xC3\xA9" "b"), "2 0");	/* what is no letter of ASCII parts words */
}
END_TEST

UNIT_MAIN("slugid")
{
	tcase_add_test(unit, slugs_have_four_words);
	tcase_add_test(unit, ids_of_page_parts_are_no_slugs);
	tcase_add_test(unit, words_are_counted);
}

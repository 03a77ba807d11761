#include "../unit.h"
#include "page/slugid.h"

START_TEST(slugs_have_four_words)
{
	ck_assert(slugid_is_slug(bytes_of("share-of-the-ferries")));
	ck_assert(!slugid_is_slug(bytes_of("share-of-ferries")));
	ck_assert(slugid_is_slug(bytes_of("what_comments_from_town")));
	ck_assert(!slugid_is_slug(bytes_of("shareoftheferriesoftown")));
	ck_assert(!slugid_is_slug(bytes_of("")));
}
END_TEST

START_TEST(ids_of_page_parts_are_no_slugs)
{
	ck_assert(!slugid_is_slug(bytes_of("comment-form-container-left")));
	ck_assert(!slugid_is_slug(bytes_of("ad_slot_12_town")));
	ck_assert(slugid_is_slug(bytes_of("ad-town-sea-pier-one")));
}
END_TEST

UNIT_MAIN("slugid")
{
	tcase_add_test(unit, slugs_have_four_words);
	tcase_add_test(unit, ids_of_page_parts_are_no_slugs);
}

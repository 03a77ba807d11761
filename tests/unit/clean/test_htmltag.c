#include "../unit.h"
#include "page/htmltag.h"

static enum htmltag
find(const char *name)
{
	return htmltag_find(bytes_of(name));
}

/* Each name is found as it stands and in capitals, and not with a letter more, fewer or changed. */
START_TEST(each_name_is_found)
{
	char name[16];
	int tag;
	size_t n, i;

	for (tag = TAG_OTHER + 1; tag < TAG_COUNT; tag++) {
		const char *lower = htmltag_name((enum htmltag)tag);

		n = strlen(lower);
		ck_assert_int_eq(find(lower), tag);
		for (i = 0; i <= n; i++)
			name[i] = (char)(lower[i] >= 'a' && lower[i] <= 'z' ? lower[i] - 32 : lower[i]);
		ck_assert_int_eq(find(name), tag);
		for (i = 0; i < n; i++) {
			snprintf(name, sizeof name, "%s", lower);
			name[i] = '_';
			ck_assert_int_eq(find(name), TAG_OTHER);
		}
		snprintf(name, sizeof name, "%s_", lower);
		ck_assert_int_eq(find(name), TAG_OTHER);
	}
}
END_TEST

START_TEST(other_names)
{
	ck_assert_int_eq(find(""), TAG_OTHER);
	ck_assert_int_eq(find("amp-ad"), TAG_OTHER);
	ck_assert_int_eq(find("averyveryverylongname"), TAG_OTHER);
	ck_assert_int_eq(find("h7"), TAG_OTHER);
	ck_assert_int_eq(find("\351"), TAG_OTHER);
	ck_assert_int_eq(htmltag_kind(TAG_OTHER), TAG_KIND_SPAN);
	ck_assert_int_eq(htmltag_kind(find("P")), TAG_KIND_BLOCK);
	ck_assert_int_eq(htmltag_kind(find("br")), TAG_KIND_VOID);
	ck_assert_str_eq(htmltag_name(TAG_TEXT), "#text");
}
END_TEST

UNIT_MAIN("htmltag")
{
	tcase_add_test(unit, each_name_is_found);
	tcase_add_test(unit, other_names);
}

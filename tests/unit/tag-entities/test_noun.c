#include "../unit.h"
#include "amount/noun.h"

START_TEST(knows_plurals)
{
	static const char *const plural[] = {
		"ships", "Ships", "SHIPS", "buses", "taxis", "skis", "children", "people", "Women", "series", "axes",
		"wolves", "boxes", "cities", "keys", "abcdefghijklmnopqrstuvwxyzabcdes"
	};
	static const char *const other[] = {
		"", "ship", "glass", "status", "basis", "this", "was", "its", "gas", "ships2", "ship's", "caf\xc3\xa9s",
		"abcdefghijklmnopqrstuvwxyzabcdefs", "womenfolk", "aaa", "zzz"
	};
	size_t i;

	for (i = 0; i < sizeof plural / sizeof plural[0]; i++)
		ck_assert_msg(noun_is_plural(bytes_of(plural[i])), "'%s' is a plural", plural[i]);
	for (i = 0; i < sizeof other / sizeof other[0]; i++)
		ck_assert_msg(!noun_is_plural(bytes_of(other[i])), "'%s' is no plural", other[i]);
}
END_TEST

START_TEST(makes_singulars)
{
	static const char *const pair[][2] = {
		{ "Strollers", "stroller" }, { "people", "person" }, { "cities", "city" }, { "ties", "tie" },
		{ "movies", "movie" }, { "cookies", "cookie" }, { "calories", "calorie" }, { "glasses", "glass" },
		{ "dishes", "dish" }, { "churches", "church" }, { "boxes", "box" }, { "buzzes", "buzz" },
		{ "headaches", "headache" }, { "heroes", "hero" }, { "toes", "toe" },
		{ "shoes", "shoe" }, { "houses", "house" }, { "lives", "life" }, { "VIRUSES", "virus" },
		{ "caf\xc3\xa9s", "caf\xc3\xa9s" }, { "", "" }
	};
	struct buf to = { 0 };
	size_t i;

	for (i = 0; i < sizeof pair / sizeof pair[0]; i++) {
		buf_clear(&to);
		noun_singular(&to, bytes_of(pair[i][0]));
		ck_assert_bytes(buf_view(&to), pair[i][1]);
	}
	buf_free(&to);
}
END_TEST

UNIT_MAIN("noun")
{
	tcase_add_test(unit, knows_plurals);
	tcase_add_test(unit, makes_singulars);
}

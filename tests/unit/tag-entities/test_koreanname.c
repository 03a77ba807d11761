#include "../unit.h"
#include "names/koreanname.h"

/* What a Korean name is made of: "Family Given-name", whatever way it is written; "" where it is none. */
static const struct {
	const char *name, *form;
} rows[] = {
	{ "Kim Min-jae", "Kim Min-jae" }, { "Kim Min Jae", "Kim Min-jae" }, { "KIM MIN-JAE", "Kim Min-jae" },
	{ "Min-jae Kim", "Kim Min-jae" }, { "Tae Jae Kim", "" }, { "kim min-jae", "Kim Min-jae" },
	{ "Kim-Min-Jae", "Kim Min-jae" }, { "Kim Min", "" }, { "Kim", "" }, { "", "" }, { "Kim Min-jae Ho", "" },
	{ "Velk Min-jae", "" }, { "Min-jae Velk", "" }, { "Ahn Min-jae", "Ahn Min-jae" },
	{ "Yun Min-jae", "Yun Min-jae" }, { "Min-jae Ahn", "Ahn Min-jae" },
	/* a syllable is an initial or none, a vowel, and a final or none */
	{ "Kim Kka-na", "Kim Kka-na" }, { "Kim Yeong-na", "Kim Yeong-na" }, { "Kim Hae-un", "Kim Hae-un" },
	{ "Kim Jang-na", "Kim Jang-na" }, { "Kim Jand-na", "" }, { "Kim Na-jand", "" }, { "Kim Str-na", "" },
	{ "Kim Na-str", "" }, { "Jand-na Kim", "" }, { "Na-jand Kim", "" },
	{ "Kim Kyeong-na", "Kim Kyeong-na" }, { "Kim Na-kyeong", "Kim Na-kyeong" }, { "Kim Ssyeong-na", "" },
	{ "Kim Sshang-na", "" }, { "Kim Eui-na", "Kim Eui-na" },
	{ "Kim Nah-beck", "Kim Nah-beck" }, { "Kim Na-back", "Kim Na-back" },
	/* of two letters or more */
	{ "Kim U-jin", "" }, { "Kim Jin-u", "" }, { "U-jin Kim", "" },
	{ "Min-ho Lee", "Lee Min-ho" }, { "Lee Min-ho", "Lee Min-ho" }, { "Jin-u Kim", "" },
	{ "Kim Ui-jin", "Kim Ui-jin" }, { "U Min-jae", "U Min-jae" },
	/* and nothing else */
	{ "Kim Min-jae.", "" }, { "Kim Min-ja\xc3\xa9", "" }, { "Kim Min-jae 2", "" }, { "Kim Min`jae", "" },
	{ "Kim Min{jae", "" }, { "Kim  Min-jae", "" }, { "Kim Min--jae", "" },
	{ "Kim Min-jae Kyeong Kyeong Kyeong", "" }
};

START_TEST(knows_the_parts_of_a_name)
{
	struct buf form = { 0 };
	size_t i;
	bool is;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		buf_clear(&form);
		is = koreanname_form(&form, bytes_of(rows[i].name));
		buf_byte(&form, '\0');
		ck_assert_msg(is == (rows[i].form[0] != '\0') && strcmp((const char *)form.p, rows[i].form) == 0,
		    "'%s' is '%s', not '%s'", rows[i].name, (const char *)form.p, rows[i].form);
	}
	buf_free(&form);
}
END_TEST

UNIT_MAIN("koreanname")
{
	tcase_add_test(unit, knows_the_parts_of_a_name);
}

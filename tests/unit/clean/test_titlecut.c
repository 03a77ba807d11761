#include "../unit.h"
#include "page/metadata.h"

static const char *
title_of(const char *page)
{
	static struct metadata meta;
	static struct dom d;
	static struct buf title;

	dom_build(&d, bytes_of(page));
	metadata_read(&meta, &d);
	buf_clear(&title);
	buf_bytes(&title, buf_view(&meta.title));
	buf_byte(&title, '\0');
	return (const char *)title.p;
}

#define ck_assert_title(page, want) ck_assert_str_eq(title_of(page), want)

START_TEST(cuts_the_site_off)
{
	ck_assert_title("<title>Storm closes harbour - The Post</title>", "Storm closes harbour");
	ck_assert_title("<title>Storm closes harbour | The Post</title>", "Storm closes harbour");
	ck_assert_title("<title>Storm closes harbour - The Post</title><h1>Storm closes harbour</h1>",
	    "Storm closes harbour");
	ck_assert_title("<title>Storm closes harbour - The Post</title><h1>Storm</h1>", "Storm closes harbour");
	ck_assert_title("<title>Storm closes harbours</title><h1>Storm closes harbour</h1>", "Storm closes harbours");
	ck_assert_title("<title>Storm closes harbour (video)</title><h1>Storm closes harbour</h1>",
	    "Storm closes harbour (video)");
	ck_assert_title("<title>Storm closes harbour \xE2\x80\x94 The Post</title><h1>Storm closes harbour</h1>",
	    "Storm closes harbour");
	ck_assert_title("<h1>Storm closes harbour</h1>", "Storm closes harbour");
	ck_assert_title("<h2>Storm closes harbour</h2>", "Storm closes harbour");
	ck_assert_title("<title></title><h1></h1><h2>Storm</h2>", "Storm");
	ck_assert_title("<title>Storm</title>", "Storm");
	ck_assert_title("<meta property=og:title content=\"Storm closes harbour\"><title>The Post</title>",
	    "Storm closes harbour");
	ck_assert_title("<meta property=og:title content=\"storm closes harbour\"><title>Storm closes "
	    "harbour</title><h1>Storm closes harbour</h1>",
	    "storm closes harbour");
	ck_assert_title("<meta property=og:site_name content=\"The Post\"><title>Storm closes harbour - The "
	    "Post</title>",
	    "Storm closes harbour");
}
END_TEST

UNIT_MAIN("titlecut")
{
	tcase_add_test(unit, cuts_the_site_off);
}

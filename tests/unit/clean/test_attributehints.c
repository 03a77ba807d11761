#include "../unit.h"
#include "page/classnames.h"

static uint32_t
hints_of(const char *attributes)
{
	uint32_t class;

	return classnames_attributes(markup_attributes_of(bytes_of(attributes)), TAG_DIV, &class, NULL);
}

#define ck_assert_hints(attributes, want) ck_assert_uint_eq(hints_of(attributes), want)

START_TEST(styles_and_attributes_hide)
{
	ck_assert_hints(" style='display:none'", HINT_HIDDEN);
	ck_assert_hints(" style='color:red; display:  none;'", HINT_HIDDEN);
	ck_assert_hints(" style='DISPLAY:NONE'", HINT_HIDDEN);
	ck_assert_hints(" style='visibility:hidden'", HINT_HIDDEN);
	ck_assert_hints(" style='visibility: hidden'", HINT_HIDDEN);
	ck_assert_hints(" style='visibility:visible'", HINT_NONE);
	ck_assert_hints(" style='display:block'", HINT_NONE);
	ck_assert_hints(" style='display:'", HINT_NONE);
	ck_assert_hints(" style='display'", HINT_NONE);
	ck_assert_hints(" style=''", HINT_NONE);
	ck_assert_hints(" STYLE='display:none'", HINT_HIDDEN);
	ck_assert_hints(" Hidden", HINT_HIDDEN);
	ck_assert_hints(" Aria-Hidden=true", HINT_HIDDEN);
	ck_assert_hints(" hidden", HINT_HIDDEN);
	ck_assert_hints(" hidden=until-found", HINT_NONE);
	ck_assert_hints(" aria-hidden=true", HINT_HIDDEN);
	ck_assert_hints(" aria-hidden=false", HINT_NONE);
	ck_assert_hints(" aria-hidder=true", HINT_NONE);
}
END_TEST

START_TEST(names_of_attributes_have_no_case)
{
	ck_assert_hints(" CLASS=related", HINT_RELATED);
	ck_assert_hints(" Id=related", HINT_RELATED);
	ck_assert_hints(" ROLE=navigation", HINT_NAV);
	ck_assert_hints(" REL=author", HINT_BYLINE);
	ck_assert_hints(" itemProp=author", HINT_BYLINE);
	ck_assert_hints(" klass=related ix=related rule=navigation rex=author itempron=author", HINT_NONE);
}
END_TEST

START_TEST(properties_tell_what_an_element_is)
{
	ck_assert_hints(" itemprop=articleBody", HINT_BODY);
	ck_assert_hints(" itemprop=author", HINT_BYLINE);
	ck_assert_hints(" itemprop=datePublished", HINT_BYLINE);
	ck_assert_hints(" itemprop=caption", HINT_CAPTION);
	ck_assert_hints(" itemprop=name", HINT_NONE);
	ck_assert_hints(" itemprop=a", HINT_NONE);
	ck_assert_hints(" itemprop=articleHead", HINT_NONE);
	ck_assert_hints(" rel=author", HINT_BYLINE);
	ck_assert_hints(" rel=next", HINT_NONE);
	ck_assert_hints(" ie=comments", HINT_NONE);
	ck_assert_hints(" stile='display:none'", HINT_NONE);
	ck_assert_hints(" hiddem", HINT_NONE);
	ck_assert_hints("", HINT_NONE);
}
END_TEST

UNIT_MAIN("attributehints")
{
	tcase_add_test(unit, names_of_attributes_have_no_case);
	tcase_add_test(unit, styles_and_attributes_hide);
	tcase_add_test(unit, properties_tell_what_an_element_is);
}

#include "../unit.h"
#include "lines/letterclass.h"

/* What each class is written as in the samples below. */
static const char sign[] = {
	[LETTER_SMALL] = 'a', [LETTER_CAPITAL] = 'A', [LETTER_DIGIT] = '1', [LETTER_UNCASED] = 'u', [LETTER_WIDE] = 'w',
	[LETTER_QUOTE] = '"', [LETTER_OPEN] = '(', [LETTER_CLOSE] = ')', [LETTER_STOP] = '.', [LETTER_COMMA] = ',',
	[LETTER_COLON] = ':', [LETTER_DOTS] = '~', [LETTER_RULE] = '|', [LETTER_COPYRIGHT] = 'c', [LETTER_OTHER] = '-'
};

static void
check(const char *text, const char *classes)
{
	const unsigned char *p = (const unsigned char *)text, *end = p + strlen(text);
	char got[128];
	size_t n = 0, length;

	for (; p < end; p += length)
		got[n++] = sign[letterclass_of(letterclass_decode(p, end, &length))];
	got[n] = '\0';
	ck_assert_msg(strcmp(got, classes) == 0, "'%s' is '%s', not '%s'", text, got, classes);
}

START_TEST(knows_ascii)
{
	check("azAZ09", "aaAA11");
	check(".!?,;:\"'`", "...,,:\"\"\"");
	check("([{)]}|", "((()))|");
	check("@#-_/ <`{", "------" "-\"(");
}
END_TEST

START_TEST(knows_letters_with_case)
{
	check("\xc2\xaa\xc2\xb5\xc2\xba\xc3\x9f\xc3\xa0\xc3\xbf", "aaaaaa");
	check("\xc3\x80\xc3\x9e\xc3\x97\xc3\xb7", "AA-a");
	/* A and a with macron; kra; L and l with acute; N and n with caron; n after an apostrophe; Eng */
	check("\xc4\x80\xc4\x81\xc4\xb8\xc4\xb9\xc4\xba\xc5\x87\xc5\x88\xc5\x89\xc5\x8a", "AaaAaAaaA");
	/* Y with diaeresis; Z and z with acute, with dot, with caron; long s */
	check("\xc5\xb8\xc5\xb9\xc5\xba\xc5\xbb\xc5\xbc\xc5\xbd\xc5\xbe\xc5\xbf\xc6\x80", "AAaAaAaaa");
	check("\xc5\x81\xc5\x82\xc3\x93" "D\xc5\xb9", "AaAAA");
	check("\xce\x86\xce\xa9\xce\xab\xce\xac\xcf\x89", "AAAaa");
	check("\xd0\x80\xd0\xaf\xd0\xb0\xd1\x9f\xd1\xa0\xd1\xa1\xd4\xaf", "AAaaAaa");
	check("\xd4\xb1\xd5\x96\xd5\xa1", "AAa");
}
END_TEST

START_TEST(knows_other_scripts)
{
	check("\xd7\x90\xd8\xa7\xe0\xa4\x95\xea\xb0\x80", "uuuu");
	check("\xe3\x81\x82\xe6\x9d\xb1\xf0\xa0\x80\x80\xe0\xb8\x81\xe1\x9e\x80\xe1\x80\x80", "wwwwww");
	check("\xe2\x86\x92\xee\x80\x80\xf0\x9f\x98\x80", "---");
}
END_TEST

START_TEST(knows_marks)
{
	check("\xc2\xa9\xc2\xab\xc2\xbb\xc2\xb7\xc2\xa3", "c\"\"|-");
	check("\xe2\x80\x98\xe2\x80\x9d\xe2\x80\xb9\xe3\x80\x8c\xe3\x80\x8f", "\"\"\"\"\"");
	check("\xe2\x80\xa2\xe2\x80\xba\xe2\x96\xb8\xe2\x96\xba\xef\xbd\x9c", "|||||");
	check("\xe2\x80\xa6\xe2\x80\x94\xe2\x96\xa0", "~--");
	check("\xe3\x80\x82\xef\xbc\x81\xef\xbc\x9f\xef\xbc\x8e\xe0\xa5\xa4\xe0\xa5\xa5", "......");
	check("\xd8\x9f\xdb\x94\xd6\x89\xe1\x8d\xa2\xe1\x81\x8b", ".....");
	check("\xe3\x80\x81\xef\xbc\x8c\xd8\x8c\xd8\x9b\xef\xbc\x9b\xef\xbc\x9a", ",,,,,:");
	check("\xef\xbc\x88\xe3\x80\x90\xef\xbc\x89\xe3\x80\x91", "(())");
}
END_TEST

UNIT_MAIN("letterclass")
{
	tcase_add_test(unit, knows_ascii);
	tcase_add_test(unit, knows_letters_with_case);
	tcase_add_test(unit, knows_other_scripts);
	tcase_add_test(unit, knows_marks);
}

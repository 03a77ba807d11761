#include <stdio.h>

#include "../unit.h"
#include "phrases.h"
#include "utf8.h"

/* The capital of a letter that has two bytes; the letter itself if it has none of two bytes, or more than one form. */
static uint32_t
capital_of(uint32_t c)
{
	if ((c >= 0xE0 && c <= 0xFE && c != 0xF7) || (c >= 0x3B1 && c <= 0x3CB && c != 0x3C2) ||
	    (c >= 0x430 && c <= 0x44F))
		return c - 0x20;
	if (c >= 0x450 && c <= 0x45F)
		return c - 0x50;
	if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177))
		return c == 0x131 ? c : c & ~1u;
	if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E))
		return c - (c % 2 == 0);
	return c == 0x3AC ? 0x386 : c >= 0x3AD && c <= 0x3AF ? c - 0x25 : c == 0x3C2 ? 0x3A3 : c == 0x3CC ? 0x38C :
	    c == 0x3CD || c == 0x3CE ? c - 0x3F : c;
}

/* Whether all of S is in capitals in TO: not if it has a dotless i, which capitals do not tell from an i. */
static bool
put_capitals(struct buf *to, struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n;
	size_t len;

	buf_clear(to);
	while (p < end) {
		uint32_t c = utf8_decode(p, end, &len);

		if (c == 0x131)
			return false;
		utf8_put(to, c >= 'a' && c <= 'z' ? c - 0x20 : capital_of(c));
		p += len;
	}
	return true;
}

static enum phrase_class
class_named(const char *name)
{
	static const char *const names[PHRASE_CLASSES] = {
		"", "ad", "byline", "caption", "comment", "copyright", "date", "login", "menu", "newsletter", "related",
		"share", "tail"
	};
	unsigned i;

	for (i = 0; strcmp(names[i], name) != 0; i++)
		ck_assert_uint_lt(i, PHRASE_CLASSES);
	return (enum phrase_class)i;
}

static enum phrase_reach
reach_named(const char *name)
{
	return strcmp(name, "line") == 0 ? REACH_LINE : strcmp(name, "label") == 0 ? REACH_LABEL :
	    strcmp(name, "end") == 0 ? REACH_END : REACH_SELF;
}

static void
check(struct bytes line, const char *phrase, const char *class, const char *reach)
{
	struct phrase found = phrases_find(line);

	ck_assert_msg(found.class == class_named(class) && found.reach == reach_named(reach) && found.start == 0 &&
	    found.end == strlen(phrase), "'%.*s' is of class %d, reach %d, %d to %d", (int)line.n, line.p,
	    (int)found.class, (int)found.reach, found.start, found.end);
}

/* As it stands in the list, in capitals, and before other words. */
START_TEST(finds_each_phrase_of_the_list)
{
	char line[256], class[16], phrase[128], reach[16];
	FILE *f = fopen("bin/clean/phrases.txt", "r");
	struct buf text = { 0 };
	size_t n = 0;

	ck_assert_msg(f != NULL, "no bin/clean/phrases.txt: run it in the top folder");
	while (fgets(line, sizeof line, f) != NULL) {
		reach[0] = '\0';
		if (line[0] == '#' || sscanf(line, "%15[^\t]\t%127[^\t\n]\t%15s", class, phrase, reach) < 2)
			continue;
		check(bytes_of(phrase), phrase, class, reach);
		if (put_capitals(&text, bytes_of(phrase)))
			check(buf_view(&text), phrase, class, reach);
		buf_clear(&text);
		buf_printf(&text, "%s (12)", phrase);
		check(buf_view(&text), phrase, class, reach);
		n++;
	}
	ck_assert_uint_gt(n, 1000);
	ck_assert_int_eq(fclose(f), 0);
	buf_free(&text);
}
END_TEST

/* In a line of 60 bytes, at any of the first nine words; in a longer one, only at its start, and within 64 bytes. */
START_TEST(looks_at_the_start_of_a_line)
{
	static const struct {
		const char *line;
		int start;
	} rows[] = {
		{ "q q q q q q q q advertisement", 16 }, { "q q q q q q q q q advertisement", -1 },
		{ "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq advertisement", 47 },
		{ "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq advertisement", -1 },
		{ "advertisement qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", 0 },
		{ "(advertisement qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", 1 },
		{ "                                                   advertisement", 51 },
		{ "                                                    advertisement", -1 },
		{ "advertisements", -1 }, { "advertisement2", -1 }, { "advertisement-", 0 }, { "-advertisement", 1 },
		{ "q-advertisement", 2 }, { "qadvertisement", -1 }, { "\xC3\xA9" "advertisement", -1 }, { " ", -1 }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct phrase found = phrases_find(bytes_of(rows[i].line));

		ck_assert_msg((found.class == PHRASE_NONE ? -1 : found.start) == rows[i].start, "'%s' has it at %d",
		    rows[i].line, found.class == PHRASE_NONE ? -1 : found.start);
	}
}
END_TEST

UNIT_MAIN("phraselist")
{
	tcase_add_test(unit, finds_each_phrase_of_the_list);
	tcase_add_test(unit, looks_at_the_start_of_a_line);
}

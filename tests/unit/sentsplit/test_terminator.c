#include "terminator.h"
#include "../unit.h"

/* Reads the first stop, mark or ellipsis of TEXT; M holds until the next call. */
static struct terminator *
mark(const char *text)
{
	static struct terminator m;
	const unsigned char *p = (const unsigned char *)text, *end = p + strlen(text), *at = p;
	struct quotes quotes;

	while (*at != '.' && *at != '!' && *at != '?' && *at != 0xE2 && *at != 0xE3)
		at++;
	quotes_start(&quotes, p, end);
	terminator_read(&m, p, at, end, '.', &quotes);
	return &m;
}

/* What the sentence would go on with. */
static const char *
rest(const char *text)
{
	return (const char *)mark(text)->end;
}

START_TEST(takes_runs_and_closers)
{
	ck_assert_str_eq(rest("End. Next"), " Next");
	ck_assert_str_eq(rest("End?! Next"), " Next");
	ck_assert_str_eq(rest("\"End.\" Next"), " Next");
	ck_assert_str_eq(rest("(End.) Next"), " Next");
	ck_assert_str_eq(rest("End.\xE2\x80\x9D) Next"), " Next");
	ck_assert_str_eq(rest("End?\xC2\xBB. Next"), " Next");
	ck_assert_str_eq(rest("End . . . . Next"), " Next");
	ck_assert_str_eq(rest("End \xE2\x80\xA6 Next"), " Next");
}
END_TEST

START_TEST(takes_a_detached_quote_only_if_it_closes)
{
	ck_assert_str_eq(rest("He said \"End. \" Next"), " Next");
	ck_assert_str_eq(rest("End. \"Next one\""), " \"Next one\"");
	ck_assert_str_eq(rest("\xC2\xAB End. \xC2\xBB Next"), " Next");
	ck_assert_str_eq(rest("End. \xC2\xAB Next \xC2\xBB"), " \xC2\xAB Next \xC2\xBB");
}
END_TEST

START_TEST(takes_note_numbers_and_smileys)
{
	ck_assert_str_eq(rest("at the end.[12] Next"), " Next");
	ck_assert_str_eq(rest("at the end. [12] Next"), " Next");
	ck_assert_str_eq(rest("at the ending.12 Next"), " Next");
	ck_assert_str_eq(rest("It costs 3.12 Next"), "12 Next");
	ck_assert_str_eq(rest("The end. :-) Next"), " Next");
	ck_assert_str_eq(rest("The end! \xF0\x9F\x98\x80 Next"), " Next");
	ck_assert(mark("at the end.[12] Next")->reference);
}
END_TEST

START_TEST(says_what_it_saw)
{
	struct terminator *m = mark("\"Why?!\" Next");

	ck_assert(m->strong && m->quote && m->spaced && !m->bracket && !m->detached);
	ck_assert_uint_eq(m->stops, 0);
	ck_assert_str_eq((const char *)m->next, "Next");
	m = mark("End\xE2\x80\xA6 Next");
	ck_assert_uint_eq(m->stops, 3);
	ck_assert_int_eq(m->kind, EDGE_DOTS);
	m = mark("End. . . . Next");
	ck_assert(m->spread && m->omission == m->at + 1);
	m = mark("End.");
	ck_assert(m->next == m->limit);
}
END_TEST

/*
 * What is read of the mark at "|", which is no part of the text: how far its marks, its closers and the white space
 * reach, its stops, and flags: ! strong, q quote, b bracket, d detached, r reference, s spread, " " spaced, o omission.
 */
START_TEST(reads_all_of_a_mark)
{
	static const struct {
		const char *text;
		int tail, end, next;
		unsigned stops;
		const char *flags;
	} sample[] = {
		{ "so|. It", 1, 1, 2, 1, " " },
		{ "so|.It", 1, 1, 1, 1, "" },
		{ "so|.  It", 1, 1, 3, 1, " " },
		{ "so|.", 1, 1, 1, 1, "" },
		{ "so|. 5", 1, 1, 2, 1, " " },
		{ "so|. (It", 1, 1, 2, 1, " " },
		{ "so|.. It", 2, 2, 3, 2, " " },
		{ "so|... It", 3, 3, 4, 3, " " },
		{ "so|…It", 3, 3, 3, 3, "" },
		{ "so|…. It", 4, 4, 5, 4, " " },
		{ "so|．It", 3, 3, 3, 1, "" },
		{ "so|?! It", 2, 2, 3, 0, "! " },
		{ "so|!. It", 2, 2, 3, 1, "! " },
		{ "so|。It", 3, 3, 3, 0, "!" },
		{ "so|。. It", 4, 4, 5, 1, "! " },
		{ "so|.\" It", 1, 2, 3, 1, "q " },
		{ "“so|.” It", 1, 4, 5, 1, "q " },
		{ "“so|.”It", 1, 4, 4, 1, "q" },
		{ "so|.”It", 1, 1, 1, 1, "" },
		{ "“so|.’It", 1, 4, 4, 1, "q" },
		{ "‘so|.’It", 1, 4, 4, 1, "q" },
		{ "\"so|.\"It", 1, 2, 2, 1, "q" },
		{ "so|.\"It", 1, 1, 1, 1, "" },
		{ "“so|。\"It", 3, 4, 4, 0, "!q" },
		{ "so|。\"It", 3, 3, 3, 0, "!" },
		{ "so|。”It", 3, 6, 6, 0, "!q" },
		{ "so|。’It", 3, 6, 6, 0, "!q" },
		{ "so|.) It", 1, 2, 3, 1, "b " },
		{ "so|.)It", 1, 2, 2, 1, "b" },
		{ "so|.] It", 1, 2, 3, 1, "b " },
		{ "so|.} It", 1, 2, 3, 1, "b " },
		{ "so|.）It", 1, 4, 4, 1, "b" },
		{ "so|.」It", 1, 4, 4, 1, "q" },
		{ "so|.『It", 1, 1, 1, 1, "" },
		{ "so|.) \" It", 1, 2, 3, 1, "b " },
		{ "so|. ) It", 1, 3, 4, 1, "bd " },
		{ "so|. )It", 1, 1, 2, 1, " " },
		{ "so|. \" It", 1, 1, 2, 1, " " },
		{ "\"so|. \" It", 1, 3, 4, 1, "qd " },
		{ "\"so|. \"It", 1, 1, 2, 1, " " },
		{ "so|. » It", 1, 4, 5, 1, "qd " },
		{ "so|. ” It", 1, 5, 6, 1, "qd " },
		{ "so|. › It", 1, 5, 6, 1, "qd " },
		{ "so|. ’ It", 1, 1, 2, 1, " " },
		{ "so|. ' It", 1, 1, 2, 1, " " },
		{ "so|.[1] It", 1, 4, 5, 1, "r " },
		{ "so|. [1] It", 1, 5, 6, 1, "dr " },
		{ "so|. [1] it", 1, 1, 2, 1, " " },
		{ "so|. [1]", 1, 1, 2, 1, " " },
		{ "so|.12 It", 1, 1, 1, 1, "" },
		{ "long|.12 It", 1, 3, 4, 1, "r " },
		{ "long|!12 It", 1, 1, 1, 0, "!" },
		{ "so|. :) It", 1, 4, 5, 1, "d " },
		{ "so|. (Holm 5) It", 1, 10, 11, 1, "dr " },
		{ "so|. (Holm 5) it", 1, 1, 2, 1, " " },
		{ "so|. (Holm) It", 1, 1, 2, 1, " " },
		{ "so|. . It", 1, 3, 4, 2, "s " },
		{ "so|. . . It", 1, 5, 6, 3, "s " },
		{ "so|. . . . It", 1, 7, 8, 4, "s o" },
		{ "so|. . . . it", 1, 7, 8, 4, "s o" },
		{ "so |. . . . It", 1, 7, 8, 4, "s " },
		{ "so|. . . . . It", 1, 9, 10, 5, "s " },
		{ "so|.. . . It", 2, 6, 7, 4, "s " },
		{ "so|. .. It", 1, 4, 5, 3, "s " },
		{ "so|. .It", 1, 1, 2, 1, " " },
		{ "so|? ? It", 1, 3, 4, 0, "!s " },
		{ "so|? . It", 1, 3, 4, 1, "!s " },
		{ "so|. ? It", 1, 1, 2, 1, " " },
		{ "so|! !! It", 1, 4, 5, 0, "!s " },
		{ "so|?\" ! It", 1, 4, 5, 0, "!qs " },
		{ "so|.)\" It", 1, 3, 4, 1, "qb " },
		{ "so|.\").", 1, 4, 4, 2, "qb" },
		{ "so|.\"). It", 1, 4, 5, 2, "qb " },
		{ "so|.\").) It", 1, 5, 6, 2, "qb " },
		{ "so|.`It", 1, 1, 1, 1, "" },
		{ "so|.“It", 1, 1, 1, 1, "" },
		{ "so|. \"", 1, 1, 2, 1, " " },
		{ "so|.\tIt", 1, 1, 2, 1, " " }
	};
	const unsigned char *at;
	char text[32], flags[16];
	struct terminator m;
	struct quotes quotes;
	size_t i, n;

	for (i = 0; i < sizeof sample / sizeof *sample; i++) {
		n = strcspn(sample[i].text, "|");
		snprintf(text, sizeof text, "%.*s%s", (int)n, sample[i].text, sample[i].text + n + 1);
		at = (const unsigned char *)text + n;
		n = strlen(text);
		quotes_start(&quotes, (const unsigned char *)text, (const unsigned char *)text + n);
		terminator_read(&m, (const unsigned char *)text, at, (const unsigned char *)text + n, '.', &quotes);
		snprintf(flags, sizeof flags, "%s%s%s%s%s%s%s%s", m.strong ? "!" : "", m.quote ? "q" : "",
		    m.bracket ? "b" : "", m.detached ? "d" : "", m.reference ? "r" : "", m.spread ? "s" : "",
		    m.spaced ? " " : "", m.omission != NULL ? "o" : "");
		ck_assert_msg(m.at == at && m.tail - at == sample[i].tail && m.end - at == sample[i].end &&
		    m.next - at == sample[i].next && m.stops == sample[i].stops &&
		    strcmp(flags, sample[i].flags) == 0, "'%s' is %d, %d, %d, %u, \"%s\"", sample[i].text,
		    (int)(m.tail - at), (int)(m.end - at), (int)(m.next - at), m.stops, flags);
	}
}
END_TEST

UNIT_MAIN("terminator")
{
	tcase_add_test(unit, takes_runs_and_closers);
	tcase_add_test(unit, takes_a_detached_quote_only_if_it_closes);
	tcase_add_test(unit, takes_note_numbers_and_smileys);
	tcase_add_test(unit, says_what_it_saw);
	tcase_add_test(unit, reads_all_of_a_mark);
}

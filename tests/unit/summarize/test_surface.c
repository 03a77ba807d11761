#include "../unit.h"
#include "surface.h"

/* What is seen of TEXT: a letter for each field that is set, the brackets open, and the mark at its end. */
static const char *
seen(const char *text)
{
	static char list[64];
	struct termreader terms = { 0 };
	struct surface l;

	termreader_read(&terms, bytes_of(text));
	surface_read(&l, bytes_of(text), &terms);
	termreader_free(&terms);
	snprintf(list, sizeof list, "%zu%s%s%s%s%s%s%s%s%s%s%s%s %zu %X", l.words, l.leans ? "L" : "",
	    l.subject ? "S" : "", l.speaks ? "I" : "", l.corrects ? "C" : "", l.withdraws ? "W" : "", l.note ? "N" : "",
	    l.page ? "P" : "", l.lower ? "l" : "", l.named ? "n" : "", l.dated ? "d" : "", l.uneven ? "u" : "",
	    l.quoted ? "q" : "", l.depth, (unsigned)l.last);
	return list;
}

static const struct {
	const char *text, *seen;
} rows[] = {
	{ "", "0 0 0" },
	{ "Boats sank.", "2S 0 2E" },
	{ "boats sank", "2Sl 0 0" },
	{ "Old Boats sank!", "3Sn 0 21" },
	{ "Old 12 sank.", "3Sn 0 2E" },
	{ "Boats sank on Monday.", "4Snd 0 2E" },
	{ "Boats sank in May.", "4Snd 0 2E" },
	{ "Boats sank on monday.", "4S 0 2E" },
	/* brackets and quotation marks */
	{ "Boats (old sank.", "3S 1 2E" },
	{ "Boats (old [sank.", "3S 2 2E" },
	{ "Boats (old) sank.", "3S 0 2E" },
	{ "Boats [old] sank.", "3S 0 2E" },
	{ "Boats old) sank.", "3Su 0 2E" },
	{ "Boats sank.)", "2Su 0 2E" },
	{ "Boats \"sank.", "2Sq 0 2E" },
	{ "Boats \"sank.\"", "2S 0 2E" },
	{ "Boats \xC2\xABsank.\xC2\xBB", "2S 0 2E" },
	{ "Boats \xC2\xABsank.", "2Sq 0 2E" },
	{ "Boats sank.\xC2\xBB", "2Sq 0 2E" },
	{ "Boats \xE2\x80\x9Csank.", "2Sq 0 2E" },
	{ "Boats sank.\xE2\x80\x9D", "2Sq 0 2E" },
	{ "Boats \xE2\x80\x9Esank.", "2Sq 0 2E" },
	{ "Boats \xE3\x80\x8Csank.", "2Sq 0 2E" },
	{ "Boats sank.\xE3\x80\x8D", "2Sq 0 2E" },
	{ "Boats sank.'", "2S 0 2E" },
	{ "Boats sank.\xE2\x80\x99", "2S 0 2E" },
	{ "Boats sank.\xE2\x80\x98", "2S 0 2E" },
	{ "Boats sank.`", "2S 0 2E" },
	{ "Boats sank,", "2S 0 2C" },
	{ "Boats sank. Orn", "3Sn 0 0" },
	/* what leans */
	{ "He sank.", "2LS 0 2E" },
	{ "However, boats sank.", "3LS 0 2E" },
	{ "In addition, boats sank.", "4LS 0 2E" },
	{ "In additions, boats sank.", "4S 0 2E" },
	{ "The two sank.", "3LS 0 2E" },
	{ "After that boats sank.", "4LS 0 2E" },
	{ "Some of them", "3L 0 0" },
	{ "If so, it sank.", "4LS 0 2E" },
	{ "If so, they sank.", "4LS 0 2E" },
	{ "If so, boats sank.", "4S 0 2E" },
	{ "If it is so, it is late.", "7S 0 2E" },
	{ "If so, it was late.", "5S 0 2E" },
	{ "If Orn sank, it was late.", "6Sn 0 2E" },
	{ "If Orn sank, it broke.", "5Sn 0 2E" },
	{ "Orn sank, it broke.", "4S 0 2E" },
	{ "On Monday, it broke.", "4LSnd 0 2E" },
	{ "If so,", "2 0 2C" },
	/* who speaks */
	{ "We sank boats.", "3SI 0 2E" },
	{ "\"We sank boats.\"", "3 0 2E" },
	/* notes */
	{ "Read more here.", "3SN 0 2E" },
	{ "Read mores here.", "3S 0 2E" },
	{ "Editor's note: Boats sank.", "5SNn 0 2E" },
	{ "An earlier version had boats.", "5SCWN 0 2E" },
	{ "A previous version had boats.", "5SCWN 0 2E" },
	{ "A previous boat sank.", "4S 0 2E" },
	{ "(It erroneously had boats.)", "4LSCN 0 2E" },
	{ "[It erroneously had boats.]", "4LSCN 0 2E" },
	{ "Post erroneously had boats.", "4SC 0 2E" },
	{ "Subscribe to boats.", "3SP 0 2E" }
};

START_TEST(what_is_seen_of_a_sentence)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_str_eq(seen(rows[i].text), rows[i].seen);
}
END_TEST

UNIT_MAIN("surface")
{
	tcase_add_test(unit, what_is_seen_of_a_sentence);
}

#include "../unit.h"
#include "surface.h"

static const struct row {
	const char *text;
	bool leans;
} rows[] = {
	{ "If the trial goes well, it could be sold in Aln.", true },
	{ "In a statement, they said so in Aln.", true },
	{ "At the trial on Monday in May, she wept in Aln.", true },
	{ "After the talks, he left for Aln.", true },
	{ "After talks in Fen, he left for Aln.", false },
	{ "After the talks, Berg left for Aln.", false },
	{ "After the talks he left for Aln.", false },
	{ "Talks over, he left for Aln.", false },
	{ "After the talks; he left for Aln.", false },
	{ "If the trial goes well, it is sold in Aln.", false },
	{ "If the trial goes well, it was sold in Aln.", false },
	{ "If the trial goes well, it isn't sold in Aln.", true },
	{ "If the trial goes well, its maker wins.", false },
	{ "If the trial goes well, helpers win.", false },
	{ "If the trial goes well,", false },
	{ "The move is bold.", true },
	{ "The mover is bold.", false },
	{ "The pair left Aln.", true },
	{ "The paired left Aln.", false },
	{ "All of them left Aln.", true },
	{ "All of Aln left.", false },
	{ "After that Aln left.", true },
	{ "After those Aln left.", false },
	{ "The two left Aln.", true },
	{ "The same goes for Aln.", true },
	{ "The old town is Aln.", false },
	{ "As a result the mill shut.", true },
	{ "Zero boats sailed.", false },
	{ "", false }
};

START_TEST(some_sentences_need_the_one_before)
{
	struct termreader terms = { 0 };
	struct surface l;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		termreader_read(&terms, bytes_of(rows[i].text));
		surface_read(&l, bytes_of(rows[i].text), &terms);
		ck_assert_msg(l.leans == rows[i].leans, "'%s': %d", rows[i].text, l.leans);
	}
	termreader_free(&terms);
}
END_TEST

UNIT_MAIN("leaning")
{
	tcase_add_test(unit, some_sentences_need_the_one_before);
}

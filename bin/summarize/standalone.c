#include "standalone.h"

/* Words from which a sentence is no longer short, long, and too long. */
enum { SHORT = 5, LONG = 45, TOO_LONG = 80 };

/* What is left of its worth, in percent, when it ... */
enum {
	IS_SHORT = 20,
	IS_LONG = 85,
	IS_TOO_LONG = 30,
	BEGINS_SMALL = 70,
	SPEAKS = 80,
	OF_THE_PAGE = 30,
	NAMELESS = 80,
	CUT = 60,
	ASKS = 50,
	ENDLESS = 50
};

static bool
ends_question(uint32_t c)
{
	return c == '?' || c == 0xFF1F || c == 0x61F;
}

static bool
ends_statement(uint32_t c)
{
	return c == '.' || c == '!' || c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0x964 || c == 0x6D4;
}

unsigned
standalone_score(const struct surface *l)
{
	unsigned mark = 100;

	if (l->note)
		return 0;
	if (l->words < SHORT)
		mark = mark * IS_SHORT / 100;
	if (l->words > TOO_LONG)
		mark = mark * IS_TOO_LONG / 100;
	else if (l->words > LONG)
		mark = mark * IS_LONG / 100;
	if (l->lower)
		mark = mark * BEGINS_SMALL / 100;
	if (l->speaks)
		mark = mark * SPEAKS / 100;
	if (l->page)
		mark = mark * OF_THE_PAGE / 100;
	if (!l->named)
		mark = mark * NAMELESS / 100;
	if (l->depth > 0 || l->uneven || l->quoted)
		mark = mark * CUT / 100;
	if (ends_question(l->last))
		mark = mark * ASKS / 100;
	else if (!ends_statement(l->last))
		mark = mark * ENDLESS / 100;
	return mark;
}

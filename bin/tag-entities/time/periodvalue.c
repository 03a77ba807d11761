#include "periodvalue.h"
#include "resolveday.h"

#define MIDDLE 45	/* days from there to the end of a quarter */
#define YEAR 366	/* days */

/* The year of a season that is named without one. */
static int
season_year(const struct timecontext *c, const struct timefields *w)
{
	static const int first_month[] = { 0, 3, 6, 9, 12 };
	int year = calendar_year(c->today), month = calendar_month(c->today);

	if (w->direction == DIR_NEXT || w->direction == DIR_COMING)
		return year + (month >= first_month[w->season]);
	if (resolveday_step(w->direction) < 0)
		return year - (w->season == SEASON_WINTER || month < first_month[w->season] + 3);
	if (w->season == SEASON_WINTER && month <= 3)
		return year - 1;
	if (w->direction == DIR_NONE && c->tense == TENSE_FUTURE && month >= first_month[w->season] + 3)
		return year + 1;
	if (w->direction == DIR_NONE && c->tense == TENSE_PAST && month < first_month[w->season])
		return year - 1;
	return year;
}

static void
write_year(const struct timecontext *c, const struct timefields *w, int other, struct buf *to)
{
	int year = other;

	if (!resolveday_year(c, w, &year) && !c->dated)
		buf_str(to, "XXXX");
	else
		buf_printf(to, "%04d", year);
}

void
periodvalue_season(const struct timecontext *c, const struct timefields *w, struct buf *to)
{
	static const char *const season_name[] = { "", "SP", "SU", "FA", "WI" };

	write_year(c, w, season_year(c, w), to);
	buf_printf(to, "-%s", season_name[w->season]);
}

void
periodvalue_decade(const struct timecontext *c, const struct timefields *w, struct buf *to)
{
	int decade = w->decade, last = c->dated ? calendar_year(c->today) : 1999;

	if (decade < 100)
		decade += last / 100 * 100 + (last / 100 * 100 + decade > last ? -100 : 0);
	buf_printf(to, "%03dX", decade / 10);
}

/* A part of a year, N of MOST: the one said, or the last that was not over, or the next, as the tense has it. */
static int
year_of_part(const struct timecontext *c, const struct timefields *w, int n, int most)
{
	int year = c->dated ? calendar_year(c->today) : 0;

	if (c->dated && !resolveday_year(c, w, &year) && c->tense != TENSE_FUTURE &&
	    (n - 1) * 12 / most + 1 > calendar_month(c->today))
		year--;
	return year;
}

bool
periodvalue_half(const struct timecontext *c, const struct timefields *w, int n, struct buf *to)
{
	if (n < 1 || n > 2)
		return false;
	write_year(c, w, year_of_part(c, w, n, 2), to);
	buf_printf(to, "-H%d", n);
	return true;
}

/* Whether the news is about a quarter of the past year. */
static bool
is_fresh(const struct timecontext *c)
{
	return c->quarterly && c->dated && c->quarter.days >= c->today.days - YEAR;
}

/*
 * The first quarter of the past year that is told is the one that the news is about; until then, the last one told is.
 * What is expected of a quarter to come is not the news.
 */
static void
speak_of(struct timecontext *c, struct point p)
{
	if (is_fresh(c) || (c->dated && p.days > c->today.days))
		return;
	p.unit = UNIT_QUARTER;
	c->quarter = p;
	c->quarterly = true;
}

bool
periodvalue_quarter(struct timecontext *c, const struct timefields *w, struct buf *to)
{
	int n = w->ordinal > 0 ? w->ordinal : w->day, year = year_of_part(c, w, n, 4);
	bool fits;

	if (n < 1 || n > 4)
		return false;
	c->cumulative = false;
	write_year(c, w, year, to);
	buf_printf(to, "-Q%d", n);
	if (c->dated || w->year != 0) {
		resolveday_year(c, w, &year);
		speak_of(c, calendar_day(year, 3 * n - 2, 1, &fits));
	}
	return true;
}

bool
periodvalue_quarter_spoken(const struct timecontext *c, bool latest, struct buf *to)
{
	bool told = latest ? is_fresh(c) : c->quarterly;
	struct point p = c->quarter;

	if (!told && !c->dated)
		return false;
	if (!told)
		p = calendar_shift(c->today, -1, UNIT_QUARTER);
	p.unit = UNIT_QUARTER;
	calendar_format(to, p);
	return true;
}

/* The quarter that ends in a month or on a day, or the one spoken of in another year; where none was, that year. */
bool
periodvalue_quarter_of(struct timecontext *c, const struct timefields *w, struct buf *to)
{
	struct point p = c->quarter;
	bool fits;

	if (w->month != 0) {
		if ((w->year == 0 && !c->dated) || !resolveday_point(c, w, &p))
			return false;
		/* most of a quarter that ends in July is in the second */
		p = calendar_shift(p, -MIDDLE, UNIT_DAY);
	} else if (c->quarterly) {
		p = calendar_day(w->year, calendar_month(c->quarter), 1, &fits);
		p.unit = UNIT_QUARTER;
		calendar_format(to, p);
		return true;
	} else {
		buf_printf(to, "%04d", w->year);
		return true;
	}
	p.unit = UNIT_QUARTER;
	c->quarter = p;
	c->quarterly = true;
	calendar_format(to, p);
	return true;
}

/* Whether what was last spoken of is a year, or stands in one that is over. */
static bool
is_of_a_year(const struct timecontext *c)
{
	return c->spoken && (c->last.unit == UNIT_YEAR ||
	    (c->dated && calendar_year(c->last) < calendar_year(c->today)));
}

/* "A year earlier", in the news of a company: than the quarter that the news is about. */
bool
periodvalue_quarter_ago(const struct timecontext *c, const struct timefields *w, struct buf *to)
{
	bool told = is_of_a_year(c), quarterly = c->quarterly && !c->cumulative;
	struct point p = c->quarterly ? c->quarter : told ? c->last : c->today;
	bool fits;

	if (!c->quarterly && !told && !c->dated)
		return false;
	if (w->ordinal > 0 && w->ordinal <= 4) {
		p = calendar_day(calendar_year(p), 3 * w->ordinal - 2, 1, &fits);
		p.unit = UNIT_QUARTER;
	} else if (!quarterly) {
		p.unit = UNIT_YEAR;
	}
	calendar_format(to, calendar_shift(p, -1, UNIT_YEAR));
	return true;
}

#include "amount/number.h"
#include "datereaders.h"
#include "rangeshare.h"
#include "rangewords.h"
#include "timerange.h"
#include "vocabularyclasses.h"

/* --- members that are a number alone --- */

static bool
is_number(const struct lexeme *x)
{
	return x->digits != 0 || lexeme_is(x, CLASS_NUM) || lexeme_is(x, CLASS_ORDINAL);
}

/* "3", "3rd", "third", "three": the lexemes of a number up to HIGH; 0 if there is none. */
static size_t
read_bare(const struct lexeme_text *w, size_t at, int high, int *value)
{
	const struct cursor p = { w->x, w->n, at };
	size_t n;

	if (at >= w->n || !is_number(&w->x[at]) || cursor_cut_before(&p) || cursor_cut_behind(&p))
		return 0;
	n = datereaders_ordinal(&p, value, high);
	return n != 0 ? n : number_whole(w->x, w->n, at, 0, high, value);
}

static bool
is_length(const struct timematch *m)
{
	return (m->value == VALUE_LENGTH || m->value == VALUE_AGO || m->value == VALUE_HENCE ||
	    m->value == VALUE_WITHIN || m->value == VALUE_LATER || m->value == VALUE_EARLIER) &&
	    m->when.length.count > 0;
}

/* What a number alone may stand for, before a member that it is joined with and that begins with a number too. */
static bool
lend(const struct timematch *from, int value, bool ordinal, struct timematch *to)
{
	*to = *from;
	if (from->when.century != 0 && ordinal) {
		to->when.century = value;
	} else if (from->value == VALUE_QUARTER && ordinal) {
		to->when.ordinal = value;
	} else if (from->when.month != 0 && from->when.day > value && (ordinal || from->when.hour == 0)) {
		to->when.day = value;
	} else if (!ordinal && from->when.hour != 0 && (from->when.half_day != 0 || from->when.hour == 13 ||
	    from->when.hour == 25 || from->when.part != PART_NONE) && value <= 24) {
		memset(&to->when, 0, sizeof to->when);
		to->when.hour = value + 1;
	} else if (!ordinal && is_length(from) && value > 0 && 1000 * (int64_t)value < from->when.length.count) {
		to->when.length.count = 1000 * (int64_t)value;
	} else {
		return false;
	}
	return true;
}

/* A full member may begin at lexeme AT with a number, or with the name of an hour. */
static bool
begins_with_number(const struct lexeme_text *w, size_t at)
{
	return at < w->n && (is_number(&w->x[at]) || lexeme_is(&w->x[at], CLASS_CLOCKWORD));
}

static struct timerange_member *
add(struct timerange *r, size_t at, bool other_end)
{
	struct timerange_member *m = &r->member[r->n++];

	m->at = at;
	m->other_end = other_end;
	return m;
}

/* The number of N lexemes is written as an ordinal. */
static bool
is_ordinal(const struct lexeme *x, size_t n)
{
	return lexeme_is(&x[n - 1], n > 1 ? CLASS_ORDINALSUFFIX : CLASS_ORDINAL);
}

/*
 * Numbers alone, and the full member that lends them the rest: "3, 4 and 5 June", "between 6 and 8:30 p.m.".  False,
 * and R as it was, if there is none.
 */
static bool
read_leading(struct timerange *r, const struct lexeme_text *w, size_t at, bool between)
{
	size_t place[TIMERANGE_MOST], used[TIMERANGE_MOST], n = 0, first = r->n, i = at, j, length;
	int value[TIMERANGE_MOST];
	enum rangewords_joint joint;
	struct timematch full;

	do {
		if (n + r->n + 2 >= TIMERANGE_MOST)
			return false;
		place[n] = i;
		used[n] = read_bare(w, i, 999, &value[n]);
		if (used[n] == 0)
			return false;
		length = rangewords_joint(w, i + used[n], between, &joint);
		if (joint == JOINT_NONE)
			return false;
		i += used[n++] + length;
	} while (!begins_with_number(w, i) || !timegrammar_match(w->x, w->n, i, &full) || full.type == TIMEX_SKIP);
	if (joint == JOINT_LIST && (lexeme_is_mark(w, i - 1, ',') ||
	    (is_length(&full) && !lexeme_is_word(w, i - 1, "or"))))
		return false;
	for (j = 0; j < n; j++) {
		struct timerange_member *m = add(r, place[j], j != 0 && joint == JOINT_RANGE);

		if (!lend(&full, value[j], is_ordinal(&w->x[place[j]], used[j]), &m->match)) {
			r->n = first;
			return false;
		}
		m->match.lexemes = used[j];
	}
	add(r, i, joint == JOINT_RANGE)->match = full;
	r->end = i + full.lexemes;
	return true;
}

/* Whether what follows a number alone lets it be a day: not "May 4 and 5 people", "May 4 to 10:30". */
static bool
ends_bare(const struct lexeme_text *w, size_t at, bool glued)
{
	static const char *const after[] = {
		"in", "at", "on", "for", "with", "and", "or", "to", "through", "from", "by", "as", "when", "but", "of",
		NULL
	};

	if (at >= w->n)
		return true;
	if (w->x[at].mark == '%' || (!w->x[at].spaced && w->x[at].mark != 0 && at + 1 < w->n && !w->x[at + 1].spaced &&
	    w->x[at + 1].digits != 0 && w->x[at].mark != '-'))
		return false;
	return w->x[at].mark != 0 || glued || lexeme_is_among(w, at, after) || w->x[at].digits == 4;
}

/* A later year, or its last two digits: "2015-16", "1914/18", "1999-00", "2025/2026". */
static size_t
read_short_year(const struct lexeme_text *w, const struct timerange *r, struct timematch *to)
{
	const struct timematch *last = &r->member[r->n - 1].match;
	const struct lexeme *x = &w->x[r->end];
	int year;

	if (last->value != VALUE_DATE || last->when.year == 0 || last->when.month != 0 || r->end + 1 >= w->n ||
	    x[-1].digits != 4 || x->spaced || (x->mark != '-' && x->mark != '/') || x[1].spaced ||
	    (x[1].digits != 2 && x[1].digits != 4) ||
	    (r->end + 3 < w->n && !x[2].spaced && x[2].mark != '.' && x[2].mark != ',' && x[2].mark != ')'))
		return 0;
	year = (int)x[1].number + (x[1].digits == 2 ? last->when.year / 100 * 100 : 0);
	if (year == last->when.year - 99)
		year += 100;
	if (year <= last->when.year || year > 2199)
		return 0;
	*to = *last;
	memset(&to->when, 0, sizeof to->when);
	to->when.year = year;
	return 1;
}

/* A day of the month of the last member: "June 3-5", "June 3rd, 4th and 5th". */
static size_t
read_day(const struct lexeme_text *w, const struct timerange *r, size_t at, bool glued, struct timematch *to)
{
	const struct timematch *last = &r->member[r->n - 1].match;
	const struct lexeme *before = &w->x[r->end - 1];
	size_t n;
	int day;

	if (last->value != VALUE_DATE || last->when.month == 0 || last->when.day == 0 || last->when.hour != 0 ||
	    !((before->digits != 0 && before->digits <= 2) || lexeme_is(before, CLASS_ORDINALSUFFIX) ||
	    lexeme_is(before, CLASS_ORDINAL)))
		return 0;
	n = read_bare(w, at, 31, &day);
	if (n == 0 || day <= last->when.day || (w->x[at].digits == 0 && !lexeme_is(&w->x[at], CLASS_ORDINAL)) ||
	    !ends_bare(w, at + n, glued))
		return 0;
	*to = *last;
	to->when.day = day;
	return n;
}

/* An hour after "9 a.m. to": nothing may follow that it counts. */
static size_t
read_hour(const struct lexeme_text *w, const struct timerange *r, size_t at, enum rangewords_joint joint,
    struct timematch *to)
{
	const struct timematch *last = &r->member[r->n - 1].match;
	size_t n;
	int hour;

	if (joint != JOINT_RANGE || last->value != VALUE_DATE || last->when.hour == 0 || last->when.half_day == 0)
		return 0;
	n = read_bare(w, at, 24, &hour);
	if (n == 0 || !ends_bare(w, at + n, false) || lexeme_is_mark(w, at + n, '-'))
		return 0;
	*to = *last;
	to->when.hour = hour + 1;
	to->when.minute = to->when.second = to->when.half_day = 0;
	return n;
}

/* --- the members, one after the other --- */

/* Whether both are days or months of a year, or both weekdays, so that one is after the other. */
static bool
is_alike(const struct timematch *a, const struct timematch *b)
{
	if (a->value != VALUE_DATE || b->value != VALUE_DATE)
		return false;
	if (a->when.month != 0 || b->when.month != 0)
		return a->when.month != 0 && b->when.month != 0;
	return (a->when.weekday != 0 || a->when.deictic) && b->when.weekday != 0;
}

/* A member that says something of the last one, or that the last one says something of. */
static bool
may_share(const struct timematch *a, const struct timematch *b, enum rangewords_joint joint)
{
	if (a->type == TIMEX_SKIP || b->type == TIMEX_SKIP)
		return false;
	if (joint == JOINT_FROM)
		return b->when.hour != 0 && !rangeshare_has_day(&b->when) && a->when.hour == 0;
	return joint == JOINT_RANGE || (a->when.hour == 0) == (b->when.hour == 0);
}

/* "on Friday from", "on Friday, between": hours follow a day; or else the LENGTH of another joint. */
static size_t
read_from(const struct lexeme_text *w, const struct timerange *r, size_t length, enum rangewords_joint *joint,
    bool *between)
{
	size_t i = r->end + lexeme_is_mark(w, r->end, ',');

	if (r->member[r->n - 1].match.value != VALUE_DATE || !(lexeme_is_word(w, i, "from") ||
	    lexeme_is_word(w, i, "between")))
		return length;
	*joint = JOINT_FROM;
	*between = lexeme_is_word(w, i, "between");
	return i + 1 - r->end;
}

/* The next member; false if there is none. */
static bool
read_next(struct timerange *r, const struct lexeme_text *w, bool *between)
{
	enum rangewords_joint joint;
	size_t length = rangewords_joint(w, r->end, *between, &joint), at, n, first;
	bool glued = joint == JOINT_RANGE && lexeme_is_mark(w, r->end, '-') && !w->x[r->end].spaced;
	struct timematch m;

	n = read_short_year(w, r, &m);
	if (n != 0) {
		length = 1;
	} else {
		if (joint == JOINT_NONE || lexeme_is_mark(w, r->end, ','))
			length = read_from(w, r, length, &joint, between);
		at = r->end + length;
		if (length == 0 || at >= w->n)
			return false;
		first = r->n;
		if (joint == JOINT_FROM && read_leading(r, w, at, *between)) {
			if (may_share(&r->member[first - 1].match, &r->member[first].match, joint))
				return true;
			r->n = first;
			r->end = at - length;
			return false;
		}
		n = read_day(w, r, at, glued, &m);
		if (n == 0)
			n = timegrammar_match(w->x, w->n, at, &m) ? m.lexemes : 0;
		if (n == 0)
			n = read_hour(w, r, at, joint, &m);
		if (n == 0 || !may_share(&r->member[r->n - 1].match, &m, joint))
			return false;
	}
	m.lexemes = n;
	add(r, r->end + length, joint == JOINT_RANGE)->match = m;
	r->end += length + n;
	return true;
}

/* The year after the last day: "June 3-5, 2025". */
static void
read_year(struct timerange *r, const struct lexeme_text *w)
{
	struct timerange_member *last = &r->member[r->n - 1];
	size_t i = r->end + lexeme_is_mark(w, r->end, ',');

	if (r->n < 2 || last->match.value != VALUE_DATE || last->match.when.day == 0 ||
	    last->match.when.hour != 0 || i >= w->n || w->x[i].digits != 4 || w->x[i].number < 1000 ||
	    w->x[i].number > 2199 || w->x[r->end - 1].digits == 4 || lexeme_at(w->x, w->n, i + 1, CLASS_COUNTED))
		return;
	last->match.when.year = (int)w->x[i].number;
	last->match.lexemes += i + 1 - r->end;
	r->end = i + 1;
}

bool
timerange_read(struct timerange *r, struct bytes text, const struct lexeme *x, size_t n, size_t at)
{
	const struct lexeme_text w = { text, x, n };
	bool between = lexeme_is_word(&w, at - 1, "between");
	struct timematch first;
	bool found;
	size_t i;

	r->n = 0;
	found = timegrammar_match(x, n, at, &first);
	if (!is_number(&x[at]) || !read_leading(r, &w, at, between) || (found && first.lexemes > r->end - at)) {
		if (!found)
			return false;
		r->n = 0;
		add(r, at, false)->match = first;
		r->end = at + first.lexemes;
	}
	if (r->member[0].match.type != TIMEX_SKIP)
		do
			read_year(r, &w);
		while (r->n < TIMERANGE_MOST && read_next(r, &w, &between));
	for (i = r->n; i-- > 1;)
		rangeshare(&r->member[i - 1].match, &r->member[i].match, r->member[i].other_end);
	for (i = 1; i < r->n; i++) {
		rangeshare(&r->member[i - 1].match, &r->member[i].match, r->member[i].other_end);
		r->member[i].other_end = r->member[i].other_end &&
		    is_alike(&r->member[i - 1].match, &r->member[i].match);
	}
	return true;
}

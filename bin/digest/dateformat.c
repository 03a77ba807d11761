#include "date.h"
#include "dateformat.h"

enum { DAY = 24 * 60 * 60 };

static const char *const months[] = {
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
	"December"
};

struct moment
moment_read(struct bytes date)
{
	struct moment m = { INT64_MIN, false };
	struct date d;

	if (date_parse(date, &d)) {
		m.seconds = date_to_seconds(&d);
		m.has_time = d.has_time;
	}
	return m;
}

int64_t
moment_day(const struct moment *m)
{
	if (m->seconds == INT64_MIN)
		return INT64_MIN;
	return m->seconds / DAY - (m->seconds % DAY < 0);
}

/* Seconds since midnight. */
static int
second_of_day(const struct moment *m)
{
	return (int)(m->seconds - moment_day(m) * DAY);
}

void
dateformat_day(struct buf *to, int64_t day, enum dateformat form)
{
	int y, m, d;

	if (day == INT64_MIN)
		return;
	date_from_days(day, &y, &m, &d);
	if (form == DATEFORMAT_ISO)
		buf_printf(to, "%04d-%02d-%02d", y, m, d);
	else if (form == DATEFORMAT_US)
		buf_printf(to, "%s %d, %d", months[m - 1], d, y);
	else
		buf_printf(to, "%d %s %d", d, months[m - 1], y);
}

void
dateformat_moment(struct buf *to, const struct moment *m, enum dateformat form)
{
	int second;

	dateformat_day(to, moment_day(m), form);
	if (m->seconds == INT64_MIN || !m->has_time)
		return;
	second = second_of_day(m);
	buf_printf(to, "%s%02d:%02d", form == DATEFORMAT_ISO ? " " : ", ", second / 3600, second / 60 % 60);
}

void
dateformat_rfc3339(struct buf *to, const struct moment *m)
{
	int second = second_of_day(m);

	dateformat_day(to, moment_day(m), DATEFORMAT_ISO);
	buf_printf(to, "T%02d:%02d:%02dZ", second / 3600, second / 60 % 60, second % 60);
}

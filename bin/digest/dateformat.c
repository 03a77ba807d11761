#include "date.h"
#include "dateformat.h"

static const char *const months[] = {
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
	"December"
};

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

#include "durationvalue.h"

static void
write_unit(struct buf *to, const struct amount_of_time *a, bool *in_time)
{
	static const struct {
		char letter;
		int times;
	} iso[] = {
		[UNIT_NONE] = { 'D', 1 }, [UNIT_SECOND] = { 'S', 1 }, [UNIT_MINUTE] = { 'M', 1 },
		[UNIT_HOUR] = { 'H', 1 }, [UNIT_DAY] = { 'D', 1 }, [UNIT_NIGHT] = { 'D', 1 },
		[UNIT_WEEKDAY] = { 'D', 1 }, [UNIT_WEEKEND] = { 'D', 2 }, [UNIT_WEEK] = { 'W', 1 },
		[UNIT_FORTNIGHT] = { 'W', 2 }, [UNIT_MONTH] = { 'M', 1 }, [UNIT_QUARTER] = { 'M', 3 },
		[UNIT_YEAR] = { 'Y', 1 }, [UNIT_DECADE] = { 'Y', 10 }, [UNIT_CENTURY] = { 'Y', 100 },
		[UNIT_MILLENNIUM] = { 'Y', 1000 }
	};
	static const char *const half[UNIT_MILLENNIUM + 1] = {
		[UNIT_MINUTE] = "30S", [UNIT_HOUR] = "30M", [UNIT_YEAR] = "6M"
	};
	int64_t count = a->count * iso[a->unit].times;

	if (a->unit <= UNIT_HOUR && !*in_time) {
		buf_byte(to, 'T');
		*in_time = true;
	}
	if (count % 1000 == 500 && half[a->unit] != NULL) {
		if (count > 1000)
			buf_printf(to, "%lld%c", (long long)(count / 1000), iso[a->unit].letter);
		buf_str(to, half[a->unit]);
		return;
	}
	if (count == 0)
		buf_byte(to, 'X');
	else
		buf_printf(to, "%lld", (long long)(count / 1000));
	if (count % 1000 != 0) {
		buf_printf(to, ".%03d", (int)(count % 1000));
		while (to->p[to->n - 1] == '0')
			to->n--;
	}
	buf_byte(to, (unsigned char)iso[a->unit].letter);
}

bool
durationvalue_write(const struct timefields *w, struct buf *to)
{
	bool in_time = false;

	buf_byte(to, 'P');
	write_unit(to, &w->length, &in_time);
	if (w->more.unit != UNIT_NONE)
		write_unit(to, &w->more, &in_time);
	return true;
}

/* A length of one of the unit said: "all day", "the past year". */
bool
durationvalue_one(enum unit unit, struct buf *to)
{
	struct timefields w = { 0 };

	w.length.count = 1000;
	w.length.unit = unit;
	return durationvalue_write(&w, to);
}

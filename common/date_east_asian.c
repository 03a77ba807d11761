/* The parts of dates in Chinese, Japanese and Korean: a number before a sign, and words for the half of the day. */
#include "date_reader.h"

enum part { YEAR, MONTH, DAY, HOUR, MINUTE, SECOND };

static const struct sign {
	const char *sign;
	enum part part;
	bool korean;
} signs[] = {
	{ "年", YEAR, false }, { "년", YEAR, true }, { "月", MONTH, false }, { "월", MONTH, true }, { "日", DAY, false },
	{ "号", DAY, false }, { "일", DAY, true }, { "時", HOUR, false }, { "时", HOUR, false }, { "点", HOUR, false },
	{ "點", HOUR, false }, { "시", HOUR, true }, { "分", MINUTE, false }, { "분", MINUTE, true },
	{ "秒", SECOND, false }, { "초", SECOND, true },
};

/* The sign at P; NULL if there is none. */
static const struct sign *
sign_at(const unsigned char *p, const unsigned char *end)
{
	size_t i;

	if (p == end || *p < 0x80)
		return NULL;
	for (i = 0; i < sizeof signs / sizeof *signs; i++)
		if (bytes_starts(bytes_between(p, end), bytes_of(signs[i].sign)))
			return &signs[i];
	return NULL;
}

/* Takes the value of a part; false if one was told before, or if it cannot be. */
static bool
take_part(struct date_reader *r, enum part part, int value)
{
	struct date *d = &r->d;

	switch (part) {
	case YEAR:
		return d->year == 0 && (d->year = value) > 999;
	case MONTH:
		return d->month == 0 && (d->month = value) > 0;
	case DAY:
		return d->day == 0 && (d->day = value) > 0;
	case HOUR:
		if (r->half_before > 0 && value <= 12)
			value = value % 12 + r->half_before - 1;
		return !d->has_time && date_set_time(r, value, 0, 0);
	case MINUTE:
		return d->has_time && date_set_time(r, d->hour, value, 0);
	case SECOND:
		return d->has_time && date_set_time(r, d->hour, d->minute, value);
	}
	return false;
}

bool
date_east_asian_part(struct date_reader *r, bool *wrong)
{
	size_t n = date_count_digits(r, 0);
	const struct sign *sign;
	int value;

	if (n < 1 || n > 4 || (sign = sign_at(r->p + n, r->end)) == NULL)
		return false;
	(void)date_digits(r, n, &value);
	r->p += strlen(sign->sign);
	r->korean = r->korean || sign->korean;
	*wrong = !take_part(r, sign->part, value);
	return true;
}

bool
date_east_asian_word(struct date_reader *r, const char *word)
{
	static const struct {
		const char *word;
		int half;
		bool korean;
	} halves[] = {
		{ "上午", 0, false }, { "下午", 12, false }, { "午前", 0, false }, { "午後", 12, false },
		{ "오전", 0, true }, { "오후", 12, true },
	};
	static const char *const weekdays[] = { "星期", "周", "礼拜", "曜日", "요일" };
	size_t i;

	if ((unsigned char)word[0] < 0x80)
		return false;
	for (i = 0; i < sizeof halves / sizeof *halves; i++)
		if (strcmp(word, halves[i].word) == 0) {
			r->half_before = halves[i].half + 1;
			r->korean = r->korean || halves[i].korean;
			return true;
		}
	for (i = 0; i < sizeof weekdays / sizeof *weekdays; i++)
		if (strstr(word, weekdays[i]) != NULL)
			return true;
	return false;
}

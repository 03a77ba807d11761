#include <string.h>

#include "charset_chart.h"

struct charset_range {
	uint32_t pointer, point;	/* of its first character */
};

struct charset_single {
	const char *name;
	const uint16_t *table;
};

#include "charsets.h"

#define COUNT(array) (sizeof (array) / sizeof *(array))
#define AT(array, pointer) ((pointer) < COUNT(array) ? (array)[pointer] : 0)

/* Of the Encoding Standard's index gb18030 ranges: pointers between these stand for nothing; one stands apart. */
enum {
	RANGE_LAST = 39419, RANGE_AGAIN = 189000, RANGE_END = 1237575,
	RANGE_APART = 7457, RANGE_APART_POINT = 0xE7C7
};

const uint16_t *
charset_chart_single(const char *name)
{
	size_t i;

	for (i = 0; i < COUNT(charset_singles); i++)
		if (strcmp(charset_singles[i].name, name) == 0)
			return charset_singles[i].table;
	return NULL;
}

uint32_t
charset_chart_big5(size_t pointer)
{
	return AT(charset_big5, pointer);
}

uint32_t
charset_chart_euc_kr(size_t pointer)
{
	return AT(charset_euc_kr, pointer);
}

uint32_t
charset_chart_gb18030(size_t pointer)
{
	return AT(charset_gb18030, pointer);
}

uint32_t
charset_chart_jis0208(size_t pointer)
{
	return AT(charset_jis0208, pointer);
}

uint32_t
charset_chart_jis0212(size_t pointer)
{
	return AT(charset_jis0212, pointer);
}

uint32_t
charset_chart_gb18030_range(size_t pointer)
{
	size_t low = 0, high = COUNT(charset_gb18030_ranges), mid;

	if ((pointer > RANGE_LAST && pointer < RANGE_AGAIN) || pointer > RANGE_END)
		return 0;
	if (pointer == RANGE_APART)
		return RANGE_APART_POINT;
	while (high - low > 1) {	/* the last range that does not begin after it */
		mid = low + (high - low) / 2;
		if (charset_gb18030_ranges[mid].pointer <= pointer)
			low = mid;
		else
			high = mid;
	}
	return charset_gb18030_ranges[low].point + (uint32_t)(pointer - charset_gb18030_ranges[low].pointer);
}

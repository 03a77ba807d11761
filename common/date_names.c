/* The words of dates: months, weekdays and zones. */
#include "date_reader.h"

struct name {
	const char *name;
	int value;
};

/* English, German, French, Spanish, Italian, Portuguese, Dutch; a word is a name that begins with it. */
static const struct name months[] = {
	{ "january", 1 }, { "januar", 1 }, { "j\xC3\xA4nner", 1 }, { "janvier", 1 }, { "enero", 1 }, { "gennaio", 1 },
	{ "janeiro", 1 }, { "januari", 1 },
	{ "february", 2 }, { "februar", 2 }, { "f\xC3\xA9vrier", 2 }, { "febrero", 2 }, { "febbraio", 2 },
	{ "fevereiro", 2 },
	{ "march", 3 }, { "m\xC3\xA4rz", 3 }, { "maerz", 3 }, { "mrz", 3 }, { "mars", 3 }, { "marzo", 3 },
	{ "mar\xC3\xA7o", 3 }, { "maart", 3 }, { "mrt", 3 },
	{ "april", 4 }, { "avril", 4 }, { "abril", 4 }, { "aprile", 4 },
	{ "may", 5 }, { "mai", 5 }, { "mayo", 5 }, { "maggio", 5 }, { "maio", 5 }, { "mei", 5 },
	{ "june", 6 }, { "juni", 6 }, { "juin", 6 }, { "junio", 6 }, { "giugno", 6 }, { "junho", 6 },
	{ "july", 7 }, { "juli", 7 }, { "juillet", 7 }, { "julio", 7 }, { "luglio", 7 }, { "julho", 7 },
	{ "august", 8 }, { "ao\xC3\xBBt", 8 }, { "aout", 8 }, { "agosto", 8 }, { "augustus", 8 },
	{ "september", 9 }, { "septembre", 9 }, { "septiembre", 9 }, { "settembre", 9 }, { "setembro", 9 },
	{ "october", 10 }, { "oktober", 10 }, { "octobre", 10 }, { "octubre", 10 }, { "ottobre", 10 },
	{ "outubro", 10 },
	{ "november", 11 }, { "novembre", 11 }, { "noviembre", 11 }, { "novembro", 11 },
	{ "december", 12 }, { "dezember", 12 }, { "d\xC3\xA9" "cembre", 12 }, { "diciembre", 12 }, { "dicembre", 12 },
	{ "dezembro", 12 },
	{ NULL, 0 }
};

/* Two letters are enough. */
static const struct name weekdays[] = {
	{ "monday", 0 }, { "tuesday", 0 }, { "wednesday", 0 }, { "thursday", 0 }, { "friday", 0 }, { "saturday", 0 },
	{ "sunday", 0 },
	{ "montag", 0 }, { "dienstag", 0 }, { "mittwoch", 0 }, { "donnerstag", 0 }, { "freitag", 0 }, { "samstag", 0 },
	{ "sonntag", 0 }, { "sonnabend", 0 },
	{ "lundi", 0 }, { "mardi", 0 }, { "mercredi", 0 }, { "jeudi", 0 }, { "vendredi", 0 }, { "samedi", 0 },
	{ "dimanche", 0 },
	{ "lunes", 0 }, { "martes", 0 }, { "mi\xC3\xA9rcoles", 0 }, { "jueves", 0 }, { "viernes", 0 },
	{ "s\xC3\xA1" "bado", 0 }, { "domingo", 0 },
	{ NULL, 0 }
};

/* Minutes from UTC of the zone names that mean one thing wherever news is written. */
static const struct name zones[] = {
	{ "z", 0 }, { "ut", 0 }, { "utc", 0 }, { "gmt", 0 }, { "wet", 0 },
	{ "est", -300 }, { "edt", -240 }, { "et", -300 }, { "cst", -360 }, { "cdt", -300 }, { "ct", -360 },
	{ "mst", -420 }, { "mdt", -360 }, { "mt", -420 }, { "pst", -480 }, { "pdt", -420 }, { "pt", -480 },
	{ "ast", -240 }, { "adt", -180 }, { "akst", -540 }, { "akdt", -480 }, { "hst", -600 },
	{ "bst", 60 }, { "west", 60 }, { "cet", 60 }, { "cest", 120 }, { "mez", 60 }, { "mesz", 120 },
	{ "eet", 120 }, { "eest", 180 }, { "sast", 120 }, { "msk", 180 },
	{ "pkt", 300 }, { "hkt", 480 }, { "sgt", 480 }, { "awst", 480 }, { "jst", 540 }, { "kst", 540 },
	{ "acst", 570 }, { "aest", 600 }, { "aedt", 660 }, { "nzst", 720 }, { "nzdt", 780 },
	{ NULL, 0 }
};

/* The name that WORD is, or, where SHORTEST is not 0, a name that begins with WORD, which has so many bytes or more. */
static const struct name *
find(const struct name *table, const char *word, size_t shortest)
{
	size_t n = strlen(word);

	for (; table->name != NULL; table++)
		if (strncmp(word, table->name, n) == 0 && (table->name[n] == '\0' || (shortest > 0 && n >= shortest)))
			return table;
	return NULL;
}

int
date_month_by_name(const char *word)
{
	const struct name *name = find(months, word, 3);

	return name != NULL ? name->value : 0;
}

bool
date_is_weekday(const char *word)
{
	return find(weekdays, word, 2) != NULL;
}

bool
date_zone_by_name(const char *word, int *offset)
{
	const struct name *name = find(zones, word, 0);

	if (name != NULL)
		*offset = name->value;
	return name != NULL;
}

bool
date_zone_is_seasonal(const char *word)
{
	return strcmp(word, "et") == 0 || strcmp(word, "ct") == 0 || strcmp(word, "mt") == 0 || strcmp(word, "pt") == 0;
}

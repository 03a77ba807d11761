/* The words of dates: months, weekdays and zones. */
#include <stdlib.h>

#include "date_reader.h"
#include "word.h"

struct name {
	const char *name;
	int value;
};

/*
 * In the languages that date.h names, folded, as nouns and as dates have them; a word is a name that begins with it.
 * Sorted byte by byte.  Kept by hand after the calendars of Unicode's CLDR.
 */
static const struct name months[] = {
	{ "abril", 4 }, { "agosto", 8 }, { "agustos", 8 }, { "agustus", 8 }, { "aout", 8 }, { "april", 4 },
	{ "aprila", 4 }, { "aprile", 4 }, { "aprilie", 4 }, { "aprilis", 4 }, { "aralik", 12 },
	{ "august", 8 }, { "augusta", 8 }, { "augusti", 8 }, { "augustus", 8 }, { "augusztus", 8 },
	{ "avril", 4 }, { "brezen", 3 }, { "brezna", 3 }, { "cerven", 6 }, { "cervence", 7 },
	{ "cervenec", 7 }, { "cervna", 6 }, { "czerwca", 6 }, { "czerwiec", 6 }, { "december", 12 },
	{ "decembra", 12 }, { "decembre", 12 }, { "decembrie", 12 }, { "desember", 12 }, { "dezember", 12 },
	{ "dezembro", 12 }, { "dicembre", 12 }, { "diciembre", 12 }, { "duben", 4 }, { "dubna", 4 },
	{ "ekim", 10 }, { "elokuuta", 8 }, { "enero", 1 }, { "eylul", 9 }, { "febbraio", 2 }, { "febrero", 2 },
	{ "februar", 2 }, { "februara", 2 }, { "februari", 2 }, { "februarie", 2 }, { "february", 2 },
	{ "fevereiro", 2 }, { "fevrier", 2 }, { "gennaio", 1 }, { "giugno", 6 }, { "grudnia", 12 },
	{ "grudzien", 12 }, { "haziran", 6 }, { "heinakuuta", 7 }, { "helmikuuta", 2 }, { "huhtikuuta", 4 },
	{ "ianuarie", 1 }, { "iulie", 7 }, { "iunie", 6 }, { "janeiro", 1 }, { "janner", 1 }, { "januar", 1 },
	{ "januara", 1 }, { "januari", 1 }, { "january", 1 }, { "janvier", 1 }, { "joulukuuta", 12 },
	{ "juillet", 7 }, { "juin", 6 }, { "jul", 7 }, { "jula", 7 }, { "julho", 7 }, { "juli", 7 },
	{ "julio", 7 }, { "julius", 7 }, { "july", 7 }, { "jun", 6 }, { "juna", 6 }, { "june", 6 },
	{ "junho", 6 }, { "juni", 6 }, { "junio", 6 }, { "junius", 6 }, { "kasim", 11 }, { "kesakuuta", 6 },
	{ "kveten", 5 }, { "kvetna", 5 }, { "kwiecien", 4 }, { "kwietnia", 4 }, { "leden", 1 }, { "ledna", 1 },
	{ "lipca", 7 }, { "lipiec", 7 }, { "listopad", 11 }, { "listopada", 11 }, { "listopadu", 11 },
	{ "lokakuuta", 10 }, { "luglio", 7 }, { "lutego", 2 }, { "luty", 2 }, { "maaliskuuta", 3 },
	{ "maart", 3 }, { "maerz", 3 }, { "maggio", 5 }, { "mai", 5 }, { "maio", 5 }, { "maj", 5 },
	{ "maja", 5 }, { "majus", 5 }, { "mar", 3 }, { "marca", 3 }, { "march", 3 }, { "marcius", 3 },
	{ "marco", 3 }, { "marec", 3 }, { "maret", 3 }, { "marraskuuta", 11 }, { "mars", 3 }, { "mart", 3 },
	{ "martie", 3 }, { "marts", 3 }, { "marz", 3 }, { "marzec", 3 }, { "marzo", 3 }, { "may", 5 },
	{ "mayis", 5 }, { "mayo", 5 }, { "mei", 5 }, { "mrt", 3 }, { "mrz", 3 }, { "nisan", 4 },
	{ "noiembrie", 11 }, { "november", 11 }, { "novembra", 11 }, { "novembre", 11 }, { "novembro", 11 },
	{ "noviembre", 11 }, { "ocak", 1 }, { "october", 10 }, { "octobre", 10 }, { "octombrie", 10 },
	{ "octubre", 10 }, { "oktober", 10 }, { "oktobra", 10 }, { "ottobre", 10 }, { "outubro", 10 },
	{ "pazdziernik", 10 }, { "pazdziernika", 10 }, { "prosince", 12 }, { "prosinec", 12 }, { "rijen", 10 },
	{ "rijna", 10 }, { "september", 9 }, { "septembra", 9 }, { "septembre", 9 }, { "septembrie", 9 },
	{ "septiembre", 9 }, { "setembro", 9 }, { "setiembre", 9 }, { "settembre", 9 }, { "sierpien", 8 },
	{ "sierpnia", 8 }, { "srpen", 8 }, { "srpna", 8 }, { "styczen", 1 }, { "stycznia", 1 }, { "subat", 2 },
	{ "syyskuuta", 9 }, { "szeptember", 9 }, { "tammikuuta", 1 }, { "temmuz", 7 }, { "toukokuuta", 5 },
	{ "unor", 2 }, { "unora", 2 }, { "wrzesien", 9 }, { "wrzesnia", 9 }, { "zari", 9 },
	{ "απριλιος", 4 }, { "απριλιου", 4 }, { "αυγουστος", 8 },
	{ "αυγουστου", 8 }, { "δεκεμβριος", 12 }, { "δεκεμβριου", 12 },
	{ "ιανουαριος", 1 }, { "ιανουαριου", 1 }, { "ιουλιος", 7 },
	{ "ιουλιου", 7 }, { "ιουνιος", 6 }, { "ιουνιου", 6 }, { "μαιος", 5 },
	{ "μαιου", 5 }, { "μαρτιος", 3 }, { "μαρτιου", 3 }, { "νοεμβριος", 11 },
	{ "νοεμβριου", 11 }, { "οκτωβριος", 10 }, { "οκτωβριου", 10 },
	{ "σεπτεμβριος", 9 }, { "σεπτεμβριου", 9 }, { "φεβρουαριος", 2 },
	{ "φεβρουαριου", 2 }, { "август", 8 }, { "августа", 8 }, { "апрель", 4 },
	{ "апреля", 4 }, { "април", 4 }, { "ақпан", 2 }, { "березень", 3 },
	{ "березня", 3 }, { "вересень", 9 }, { "вересня", 9 }, { "грудень", 12 },
	{ "грудня", 12 }, { "декабрь", 12 }, { "декабря", 12 }, { "декември", 12 },
	{ "желтоқсан", 12 }, { "жовтень", 10 }, { "жовтня", 10 }, { "июль", 7 },
	{ "июля", 7 }, { "июнь", 6 }, { "июня", 6 }, { "квітень", 4 },
	{ "квітня", 4 }, { "липень", 7 }, { "липня", 7 }, { "листопад", 11 },
	{ "листопада", 11 }, { "лютий", 2 }, { "лютого", 2 }, { "май", 5 },
	{ "мамыр", 5 }, { "март", 3 }, { "марта", 3 }, { "маусым", 6 }, { "мая", 5 },
	{ "наурыз", 3 }, { "ноември", 11 }, { "ноябрь", 11 }, { "ноября", 11 },
	{ "октомври", 10 }, { "октябрь", 10 }, { "октября", 10 },
	{ "сентябрь", 9 }, { "сентября", 9 }, { "септември", 9 },
	{ "серпень", 8 }, { "серпня", 8 }, { "січень", 1 }, { "січня", 1 },
	{ "сәуір", 4 }, { "тамыз", 8 }, { "травень", 5 }, { "травня", 5 },
	{ "февраль", 2 }, { "февраля", 2 }, { "февруари", 2 }, { "червень", 6 },
	{ "червня", 6 }, { "шілде", 7 }, { "юли", 7 }, { "юни", 6 }, { "январь", 1 },
	{ "января", 1 }, { "януари", 1 }, { "қазан", 10 }, { "қараша", 11 },
	{ "қаңтар", 1 }, { "қыркүйек", 9 }, { "أبريل", 4 }, { "أغسطس", 8 },
	{ "أكتوبر", 10 }, { "إبريل", 4 }, { "ابريل", 4 }, { "اغسطس", 8 },
	{ "اكتوبر", 10 }, { "ديسمبر", 12 }, { "سبتمبر", 9 }, { "فبراير", 2 },
	{ "مارس", 3 }, { "مايو", 5 }, { "نوفمبر", 11 }, { "يناير", 1 }, { "يوليو", 7 },
	{ "يونيو", 6 }, { "अक्टूबर", 10 }, { "अक्तूबर", 10 },
	{ "अगस्त", 8 }, { "अप्रैल", 4 }, { "जनवरी", 1 },
	{ "जुलाई", 7 }, { "जून", 6 }, { "दिसंबर", 12 },
	{ "दिसम्बर", 12 }, { "नवंबर", 11 }, { "नवम्बर", 11 },
	{ "फरवरी", 2 }, { "फ़रवरी", 2 }, { "मई", 5 }, { "मार्च", 3 },
	{ "सितंबर", 9 }, { "सितम्बर", 9 },
};

static const char *const weekdays[] = {
	"carsamba", "csutortok", "ctvrtek", "cuma", "cumartesi", "czwartek", "dienstag", "dimanche", "dinsdag",
	"domenica", "domingo", "donderdag", "donnerstag", "duminica", "fredag", "freitag", "friday", "giovedi",
	"hetfo", "jeudi", "joi", "jueves", "jumat", "kamis", "kedd", "keskiviikkona", "lauantaina", "lordag",
	"lundi", "lunedi", "lunes", "luni", "maanantaina", "maandag", "mandag", "mardi", "martedi", "martes",
	"marti", "mercoledi", "mercredi", "miercoles", "miercuri", "minggu", "mittwoch", "monday", "montag",
	"nd", "nedela", "nedele", "niedziela", "onsdag", "patek", "pazar", "pazartesi", "pentek", "perjantaina",
	"persembe", "piatek", "piatok", "pondeli", "pondelok", "poniedzialek", "pt", "quarta", "quinta", "rabu",
	"sabado", "sabato", "sabtu", "sali", "sambata", "samedi", "samstag", "saturday", "segunda", "selasa",
	"senin", "sexta", "sobota", "sondag", "sonnabend", "sonntag", "sroda", "streda", "stvrtok", "sunday",
	"sunnuntaina", "szerda", "szombat", "terca", "thursday", "tiistaina", "tirsdag", "tisdag", "torsdag",
	"torstaina", "tuesday", "utery", "utorok", "vasarnap", "vendredi", "venerdi", "viernes", "vineri",
	"vrijdag", "wednesday", "woensdag", "wtorek", "zaterdag", "zondag", "δευτερα", "κυριακη", "παρασκευη",
	"πεμπτη", "σαββατο", "τεταρτη", "τριτη", "воскресенье", "вс", "вт", "вторник", "вівторок", "нд",
	"неделя", "неділя", "п'ятниця", "петък", "пн", "понеделник", "понедельник", "понеділок", "пт",
	"пятница", "сб", "середа", "ср", "среда", "сряда", "суббота", "субота", "събота", "четвер", "четверг",
	"четвъртък", "чт", "الأحد", "الأربعاء", "الإثنين", "الاثنين", "الاحد", "الاربعاء", "الثلاثاء", "الجمعة",
	"الخميس", "السبت", "गुरुवार", "बुधवार", "मंगलवार", "रविवार", "शनिवार", "शुक्रवार", "सोमवार"
};

/* Minutes from UTC of the zone names that mean one thing wherever news is written. */
static const struct name zones[] = {
	{ "z", 0 }, { "ut", 0 }, { "utc", 0 }, { "gmt", 0 }, { "wet", 0 },
	{ "est", -300 }, { "edt", -240 }, { "et", -300 }, { "cst", -360 }, { "cdt", -300 }, { "ct", -360 },
	{ "mst", -420 }, { "mdt", -360 }, { "mt", -420 }, { "pst", -480 }, { "pdt", -420 }, { "pt", -480 },
	{ "nst", -210 }, { "ndt", -150 }, { "nt", -210 }, { "ast", -240 }, { "adt", -180 }, { "at", -240 },
	{ "akst", -540 }, { "akdt", -480 }, { "hst", -600 },
	{ "bst", 60 }, { "west", 60 }, { "cet", 60 }, { "cest", 120 }, { "mez", 60 }, { "mesz", 120 },
	{ "met", 60 }, { "mest", 120 }, { "mewt", 60 }, { "eet", 120 }, { "eest", 180 }, { "sast", 120 },
	{ "msk", 180 },
	{ "trt", 180 }, { "brt", -180 }, { "art", -180 }, { "clt", -240 }, { "clst", -180 }, { "eat", 180 },
	{ "cat", 120 }, { "wat", 60 }, { "gst", 240 }, { "ist", 330 }, { "npt", 345 }, { "wib", 420 }, { "ict", 420 },
	{ "pht", 480 }, { "myt", 480 }, { "pkt", 300 }, { "hkt", 480 }, { "sgt", 480 }, { "awst", 480 },
	{ "jst", 540 }, { "kst", 540 },
	{ "acst", 570 }, { "aest", 600 }, { "aedt", 660 }, { "nzst", 720 }, { "nzdt", 780 },
	{ NULL, 0 }
};

/* The two bytes at P, a Greek letter, without an accent. */
static void
drop_accent(unsigned char *p)
{
	static const struct {
		const char *with, *without;
	} accents[] = {
		{ "ά", "α" }, { "έ", "ε" }, { "ή", "η" }, { "ί", "ι" }, { "ϊ", "ι" }, { "ΐ", "ι" }, { "ό", "ο" },
		{ "ύ", "υ" }, { "ϋ", "υ" }, { "ΰ", "υ" }, { "ώ", "ω" },
	};
	size_t i;

	for (i = 0; i < sizeof accents / sizeof *accents; i++)
		if (memcmp(p, accents[i].with, 2) == 0)
			memcpy(p, accents[i].without, 2);
}

void
date_fold(struct buf *to, struct bytes word)
{
	size_t at = to->n;

	word_fold(to, word);
	for (; at + 1 < to->n; at++)
		if (to->p[at] == 0xCE || to->p[at] == 0xCF)
			drop_accent(to->p + at);
}

/* Whether WORD has so many characters or more. */
static bool
is_long(const char *word, size_t characters)
{
	size_t n = 0;

	for (; *word != '\0' && n < characters; word++)
		n += ((unsigned char)*word & 0xC0) != 0x80;
	return n == characters;
}

/* The first month that is not before WORD, and so the first that begins with it, if there is one. */
static const struct name *
first_month(const char *word)
{
	size_t low = 0, high = sizeof months / sizeof *months, middle;

	while (low < high) {
		middle = low + (high - low) / 2;
		if (strcmp(months[middle].name, word) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return months + low;
}

/* Orders a word against a weekday, of which it may be the beginning. */
static int
by_beginning(const void *word, const void *weekday)
{
	return strncmp(word, *(const char *const *)weekday, strlen(word));
}

int
date_month_by_name(const char *word)
{
	const struct name *end = months + sizeof months / sizeof *months, *m;
	size_t n = strlen(word);
	int found = 0;

	for (m = first_month(word); m < end && strncmp(word, m->name, n) == 0; m++) {
		if (m->name[n] == '\0')
			return m->value;
		found = found == 0 || found == m->value ? m->value : -1;
	}
	/* what is no whole name is the beginning of one by three letters or more */
	return found > 0 && is_long(word, 3) ? found : 0;
}

bool
date_is_weekday(const char *word)
{
	return is_long(word, 2) &&
	    bsearch(word, weekdays, sizeof weekdays / sizeof *weekdays, sizeof *weekdays, by_beginning) != NULL;
}

bool
date_zone_by_name(const char *word, int *offset)
{
	const struct name *z;

	for (z = zones; z->name != NULL && strcmp(z->name, word) != 0; z++)
		;
	if (z->name != NULL)
		*offset = z->value;
	return z->name != NULL;
}

bool
date_zone_is_seasonal(const char *word)
{
	return strcmp(word, "et") == 0 || strcmp(word, "ct") == 0 || strcmp(word, "mt") == 0 ||
	    strcmp(word, "pt") == 0 ||
	    strcmp(word, "at") == 0 || strcmp(word, "nt") == 0;
}

/* The words of dates: months, weekdays and zones. */
#include "date_reader.h"
#include "word.h"

struct name {
	const char *name;
	int value;
};

/*
 * In the languages that date.h names, folded, as nouns and as dates have them; a word is a name that begins with it.
 * Kept by hand after the calendars of Unicode's CLDR.
 */
static const struct name months[] = {
	{ "january", 1 }, { "januar", 1 }, { "janner", 1 }, { "janvier", 1 }, { "enero", 1 }, { "gennaio", 1 },
	{ "janeiro", 1 }, { "januari", 1 }, { "januara", 1 }, { "tammikuuta", 1 }, { "styczen", 1 },
	{ "stycznia", 1 }, { "leden", 1 }, { "ledna", 1 }, { "ocak", 1 }, { "январь", 1 },
	{ "января", 1 }, { "януари", 1 }, { "січень", 1 }, { "січня", 1 },
	{ "ιανουαριος", 1 }, { "ιανουαριου", 1 }, { "ianuarie", 1 }, { "يناير", 1 },
	{ "जनवरी", 1 }, { "қаңтар", 1 },
	{ "february", 2 }, { "februar", 2 }, { "fevrier", 2 }, { "febrero", 2 }, { "febbraio", 2 },
	{ "fevereiro", 2 }, { "februari", 2 }, { "februara", 2 }, { "helmikuuta", 2 }, { "luty", 2 },
	{ "lutego", 2 }, { "unor", 2 }, { "unora", 2 }, { "subat", 2 }, { "февраль", 2 },
	{ "февраля", 2 }, { "февруари", 2 }, { "лютий", 2 }, { "лютого", 2 },
	{ "φεβρουαριος", 2 }, { "φεβρουαριου", 2 }, { "februarie", 2 },
	{ "فبراير", 2 }, { "फ़रवरी", 2 }, { "फरवरी", 2 }, { "ақпан", 2 },
	{ "march", 3 }, { "marz", 3 }, { "maerz", 3 }, { "mrz", 3 }, { "mars", 3 }, { "marzo", 3 },
	{ "marco", 3 }, { "maart", 3 }, { "mrt", 3 }, { "marts", 3 }, { "marcius", 3 }, { "maaliskuuta", 3 },
	{ "marzec", 3 }, { "marca", 3 }, { "brezen", 3 }, { "brezna", 3 }, { "mart", 3 }, { "март", 3 },
	{ "марта", 3 }, { "березень", 3 }, { "березня", 3 }, { "μαρτιος", 3 },
	{ "μαρτιου", 3 }, { "martie", 3 }, { "maret", 3 }, { "marec", 3 }, { "mar", 3 },
	{ "مارس", 3 }, { "मार्च", 3 }, { "наурыз", 3 },
	{ "april", 4 }, { "avril", 4 }, { "abril", 4 }, { "aprile", 4 }, { "aprilis", 4 }, { "huhtikuuta", 4 },
	{ "kwiecien", 4 }, { "kwietnia", 4 }, { "duben", 4 }, { "dubna", 4 }, { "nisan", 4 },
	{ "апрель", 4 }, { "апреля", 4 }, { "април", 4 }, { "квітень", 4 },
	{ "квітня", 4 }, { "απριλιος", 4 }, { "απριλιου", 4 }, { "aprilie", 4 },
	{ "aprila", 4 }, { "أبريل", 4 }, { "ابريل", 4 }, { "إبريل", 4 },
	{ "अप्रैल", 4 }, { "сәуір", 4 },
	{ "may", 5 }, { "mai", 5 }, { "mayo", 5 }, { "maggio", 5 }, { "maio", 5 }, { "mei", 5 }, { "maj", 5 },
	{ "majus", 5 }, { "toukokuuta", 5 }, { "maja", 5 }, { "kveten", 5 }, { "kvetna", 5 }, { "mayis", 5 },
	{ "май", 5 }, { "мая", 5 }, { "травень", 5 }, { "травня", 5 }, { "μαιος", 5 },
	{ "μαιου", 5 }, { "مايو", 5 }, { "मई", 5 }, { "мамыр", 5 },
	{ "june", 6 }, { "juni", 6 }, { "juin", 6 }, { "junio", 6 }, { "giugno", 6 }, { "junho", 6 },
	{ "junius", 6 }, { "kesakuuta", 6 }, { "czerwiec", 6 }, { "czerwca", 6 }, { "cerven", 6 },
	{ "cervna", 6 }, { "haziran", 6 }, { "июнь", 6 }, { "июня", 6 }, { "юни", 6 },
	{ "червень", 6 }, { "червня", 6 }, { "ιουνιος", 6 }, { "ιουνιου", 6 },
	{ "iunie", 6 }, { "jun", 6 }, { "juna", 6 }, { "يونيو", 6 }, { "जून", 6 },
	{ "маусым", 6 },
	{ "july", 7 }, { "juli", 7 }, { "juillet", 7 }, { "julio", 7 }, { "luglio", 7 }, { "julho", 7 },
	{ "julius", 7 }, { "heinakuuta", 7 }, { "lipiec", 7 }, { "lipca", 7 }, { "cervenec", 7 },
	{ "cervence", 7 }, { "temmuz", 7 }, { "июль", 7 }, { "июля", 7 }, { "юли", 7 },
	{ "липень", 7 }, { "липня", 7 }, { "ιουλιος", 7 }, { "ιουλιου", 7 },
	{ "iulie", 7 }, { "jul", 7 }, { "jula", 7 }, { "يوليو", 7 }, { "जुलाई", 7 },
	{ "шілде", 7 },
	{ "august", 8 }, { "aout", 8 }, { "agosto", 8 }, { "augustus", 8 }, { "augusti", 8 },
	{ "augusztus", 8 }, { "elokuuta", 8 }, { "sierpien", 8 }, { "sierpnia", 8 }, { "srpen", 8 },
	{ "srpna", 8 }, { "agustos", 8 }, { "август", 8 }, { "августа", 8 },
	{ "серпень", 8 }, { "серпня", 8 }, { "αυγουστος", 8 },
	{ "αυγουστου", 8 }, { "agustus", 8 }, { "augusta", 8 }, { "أغسطس", 8 },
	{ "اغسطس", 8 }, { "अगस्त", 8 }, { "тамыз", 8 },
	{ "september", 9 }, { "septembre", 9 }, { "septiembre", 9 }, { "settembre", 9 }, { "setembro", 9 },
	{ "szeptember", 9 }, { "syyskuuta", 9 }, { "wrzesien", 9 }, { "wrzesnia", 9 }, { "zari", 9 },
	{ "eylul", 9 }, { "сентябрь", 9 }, { "сентября", 9 }, { "септември", 9 },
	{ "вересень", 9 }, { "вересня", 9 }, { "σεπτεμβριος", 9 },
	{ "σεπτεμβριου", 9 }, { "septembrie", 9 }, { "septembra", 9 }, { "setiembre", 9 },
	{ "سبتمبر", 9 }, { "सितंबर", 9 }, { "सितम्बर", 9 },
	{ "қыркүйек", 9 },
	{ "october", 10 }, { "oktober", 10 }, { "octobre", 10 }, { "octubre", 10 }, { "ottobre", 10 },
	{ "outubro", 10 }, { "lokakuuta", 10 }, { "pazdziernik", 10 }, { "pazdziernika", 10 }, { "rijen", 10 },
	{ "rijna", 10 }, { "ekim", 10 }, { "октябрь", 10 }, { "октября", 10 },
	{ "октомври", 10 }, { "жовтень", 10 }, { "жовтня", 10 },
	{ "οκτωβριος", 10 }, { "οκτωβριου", 10 }, { "octombrie", 10 }, { "oktobra", 10 },
	{ "أكتوبر", 10 }, { "اكتوبر", 10 }, { "अक्टूबर", 10 },
	{ "अक्तूबर", 10 }, { "қазан", 10 },
	{ "november", 11 }, { "novembre", 11 }, { "noviembre", 11 }, { "novembro", 11 }, { "marraskuuta", 11 },
	{ "listopad", 11 }, { "listopada", 11 }, { "listopadu", 11 }, { "kasim", 11 }, { "ноябрь", 11 },
	{ "ноября", 11 }, { "ноември", 11 }, { "листопад", 11 },
	{ "листопада", 11 }, { "νοεμβριος", 11 }, { "νοεμβριου", 11 },
	{ "noiembrie", 11 }, { "novembra", 11 }, { "نوفمبر", 11 }, { "नवंबर", 11 },
	{ "नवम्बर", 11 }, { "қараша", 11 },
	{ "december", 12 }, { "dezember", 12 }, { "decembre", 12 }, { "diciembre", 12 }, { "dicembre", 12 },
	{ "dezembro", 12 }, { "joulukuuta", 12 }, { "grudzien", 12 }, { "grudnia", 12 }, { "prosinec", 12 },
	{ "prosince", 12 }, { "aralik", 12 }, { "декабрь", 12 }, { "декабря", 12 },
	{ "декември", 12 }, { "грудень", 12 }, { "грудня", 12 },
	{ "δεκεμβριος", 12 }, { "δεκεμβριου", 12 }, { "decembrie", 12 },
	{ "desember", 12 }, { "decembra", 12 }, { "ديسمبر", 12 }, { "दिसंबर", 12 },
	{ "दिसम्बर", 12 }, { "желтоқсан", 12 },
	{ NULL, 0 }
};

static const struct name weekdays[] = {
	{ "monday", 0 }, { "tuesday", 0 }, { "wednesday", 0 }, { "thursday", 0 }, { "friday", 0 },
	{ "saturday", 0 }, { "sunday", 0 }, { "montag", 0 }, { "dienstag", 0 }, { "mittwoch", 0 },
	{ "donnerstag", 0 }, { "freitag", 0 }, { "samstag", 0 }, { "sonntag", 0 }, { "sonnabend", 0 },
	{ "lundi", 0 }, { "mardi", 0 }, { "mercredi", 0 }, { "jeudi", 0 }, { "vendredi", 0 }, { "samedi", 0 },
	{ "dimanche", 0 }, { "lunes", 0 }, { "martes", 0 }, { "miercoles", 0 }, { "jueves", 0 },
	{ "viernes", 0 }, { "sabado", 0 }, { "domingo", 0 }, { "lunedi", 0 }, { "martedi", 0 },
	{ "mercoledi", 0 }, { "giovedi", 0 }, { "venerdi", 0 }, { "sabato", 0 }, { "domenica", 0 },
	{ "segunda", 0 }, { "terca", 0 }, { "quarta", 0 }, { "quinta", 0 }, { "sexta", 0 }, { "maandag", 0 },
	{ "dinsdag", 0 }, { "woensdag", 0 }, { "donderdag", 0 }, { "vrijdag", 0 }, { "zaterdag", 0 },
	{ "zondag", 0 }, { "mandag", 0 }, { "tisdag", 0 }, { "tirsdag", 0 }, { "onsdag", 0 }, { "torsdag", 0 },
	{ "fredag", 0 }, { "lordag", 0 }, { "sondag", 0 }, { "poniedzialek", 0 }, { "wtorek", 0 },
	{ "sroda", 0 }, { "czwartek", 0 }, { "piatek", 0 }, { "pt", 0 }, { "sobota", 0 }, { "niedziela", 0 },
	{ "nd", 0 }, { "pondeli", 0 }, { "utery", 0 }, { "streda", 0 }, { "ctvrtek", 0 }, { "patek", 0 },
	{ "nedele", 0 }, { "pondelok", 0 }, { "utorok", 0 }, { "stvrtok", 0 }, { "piatok", 0 },
	{ "nedela", 0 }, { "hetfo", 0 }, { "kedd", 0 }, { "szerda", 0 }, { "csutortok", 0 }, { "pentek", 0 },
	{ "szombat", 0 }, { "vasarnap", 0 }, { "maanantaina", 0 }, { "tiistaina", 0 }, { "keskiviikkona", 0 },
	{ "torstaina", 0 }, { "perjantaina", 0 }, { "lauantaina", 0 }, { "sunnuntaina", 0 },
	{ "pazartesi", 0 }, { "sali", 0 }, { "carsamba", 0 }, { "persembe", 0 }, { "cuma", 0 },
	{ "cumartesi", 0 }, { "pazar", 0 }, { "luni", 0 }, { "marti", 0 }, { "miercuri", 0 }, { "joi", 0 },
	{ "vineri", 0 }, { "sambata", 0 }, { "duminica", 0 }, { "senin", 0 }, { "selasa", 0 }, { "rabu", 0 },
	{ "kamis", 0 }, { "jumat", 0 }, { "sabtu", 0 }, { "minggu", 0 }, { "понедельник", 0 },
	{ "вторник", 0 }, { "среда", 0 }, { "четверг", 0 }, { "пятница", 0 },
	{ "суббота", 0 }, { "воскресенье", 0 }, { "пн", 0 }, { "вт", 0 }, { "ср", 0 },
	{ "чт", 0 }, { "пт", 0 }, { "сб", 0 }, { "вс", 0 }, { "понеделник", 0 },
	{ "сряда", 0 }, { "четвъртък", 0 }, { "петък", 0 }, { "събота", 0 },
	{ "неделя", 0 }, { "понеділок", 0 }, { "вівторок", 0 }, { "середа", 0 },
	{ "четвер", 0 }, { "п'ятниця", 0 }, { "субота", 0 }, { "неділя", 0 },
	{ "нд", 0 }, { "δευτερα", 0 }, { "τριτη", 0 }, { "τεταρτη", 0 },
	{ "πεμπτη", 0 }, { "παρασκευη", 0 }, { "σαββατο", 0 }, { "κυριακη", 0 },
	{ "الاثنين", 0 }, { "الإثنين", 0 }, { "الثلاثاء", 0 }, { "الأربعاء", 0 },
	{ "الاربعاء", 0 }, { "الخميس", 0 }, { "الجمعة", 0 }, { "السبت", 0 },
	{ "الأحد", 0 }, { "الاحد", 0 }, { "सोमवार", 0 }, { "मंगलवार", 0 },
	{ "बुधवार", 0 }, { "गुरुवार", 0 }, { "शुक्रवार", 0 },
	{ "शनिवार", 0 }, { "रविवार", 0 },
	{ NULL, 0 }
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

void
date_fold(struct buf *to, struct bytes word)
{
	static const struct {
		const char *with, *without;
	} accents[] = {
		{ "ά", "α" }, { "έ", "ε" }, { "ή", "η" }, { "ί", "ι" }, { "ϊ", "ι" }, { "ΐ", "ι" }, { "ό", "ο" },
		{ "ύ", "υ" }, { "ϋ", "υ" }, { "ΰ", "υ" }, { "ώ", "ω" },
	};
	size_t start = to->n, at, i;

	word_fold(to, word);
	for (at = start; at + 1 < to->n; at++)
		for (i = 0; i < sizeof accents / sizeof *accents; i++)
			if (memcmp(to->p + at, accents[i].with, 2) == 0)
				memcpy(to->p + at, accents[i].without, 2);
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

int
date_month_by_name(const char *word)
{
	const struct name *m;
	size_t n = strlen(word);
	int found = 0;

	if (!is_long(word, 3))
		return 0;
	for (m = months; m->name != NULL; m++) {
		if (strncmp(word, m->name, n) != 0)
			continue;
		if (m->name[n] == '\0')
			return m->value;
		found = found == 0 || found == m->value ? m->value : -1;
	}
	return found > 0 ? found : 0;
}

bool
date_is_weekday(const char *word)
{
	const struct name *w;
	size_t n = strlen(word);

	for (w = weekdays; w->name != NULL; w++)
		if (strncmp(word, w->name, n) == 0 && is_long(word, 2))
			return true;
	return false;
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

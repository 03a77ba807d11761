#include "../unit.h"
#include "date_reader.h"

typedef void check(const char *word, int value);

/* Calls ONE with each word of LIST, between spaces. */
static void
each(const char *list, check *one, int value)
{
	char word[64];
	size_t n;

	for (; *list != '\0'; list += n + (list[n] == ' ')) {
		n = strcspn(list, " ");
		ck_assert_uint_lt(n, sizeof word);
		memcpy(word, list, n);
		word[n] = '\0';
		one(word, value);
	}
}

static void
month(const char *word, int value)
{
	ck_assert_msg(date_month_by_name(word) == value, "'%s' is %d", word, date_month_by_name(word));
}

static void
weekday(const char *word, int value)
{
	ck_assert_msg(date_is_weekday(word) == (value != 0), "'%s'", word);
}

static void
zone(const char *word, int value)
{
	int offset = 9999;

	ck_assert_msg(date_zone_by_name(word, &offset) == (value != 9999), "'%s'", word);
	ck_assert_msg(offset == value, "'%s' is %d minutes", word, offset);
}

START_TEST(months_have_their_numbers_in_all_languages)
{
	each("enero gennaio ianuarie janeiro janner januar januara januari january janvier leden ledna "
	    "ocak styczen stycznia tammikuuta ιανουαριος ιανουαριου січень січня январь января януари "
	    "қаңтар يناير जनवरी", month, 1);
	each("febbraio febrero februar februara februari februarie february fevereiro fevrier "
	    "helmikuuta lutego luty subat unor unora φεβρουαριος φεβρουαριου ақпан лютий лютого "
	    "февраль февраля февруари فبراير फरवरी फ़रवरी", month, 2);
	each("brezen brezna maaliskuuta maart maerz mar marca march marcius marco marec maret mars "
	    "mart martie marts marz marzec marzo mrt mrz μαρτιος μαρτιου березень березня март марта "
	    "наурыз مارس मार्च", month, 3);
	each("abril april aprila aprile aprilie aprilis avril duben dubna huhtikuuta kwiecien kwietnia "
	    "nisan απριλιος απριλιου апрель апреля април квітень квітня сәуір أبريل إبريل ابريل "
	    "अप्रैल", month, 4);
	each("kveten kvetna maggio mai maio maj maja majus may mayis mayo mei toukokuuta μαιος μαιου "
	    "май мамыр мая травень травня مايو मई", month, 5);
	each("cerven cervna czerwca czerwiec giugno haziran iunie juin jun juna june junho juni junio "
	    "junius kesakuuta ιουνιος ιουνιου июнь июня маусым червень червня юни يونيو जून", month, 6);
	each("cervence cervenec heinakuuta iulie juillet jul jula julho juli julio julius july lipca "
	    "lipiec luglio temmuz ιουλιος ιουλιου июль июля липень липня шілде юли يوليو जुलाई", month, 7);
	each("agosto agustos agustus aout august augusta augusti augustus augusztus elokuuta sierpien "
	    "sierpnia srpen srpna αυγουστος αυγουστου август августа серпень серпня тамыз أغسطس اغسطس "
	    "अगस्त", month, 8);
	each("eylul september septembra septembre septembrie septiembre setembro setiembre settembre "
	    "syyskuuta szeptember wrzesien wrzesnia zari σεπτεμβριος σεπτεμβριου вересень вересня "
	    "сентябрь сентября септември қыркүйек سبتمبر सितंबर सितम्बर", month, 9);
	each("ekim lokakuuta october octobre octombrie octubre oktober oktobra ottobre outubro "
	    "pazdziernik pazdziernika rijen rijna οκτωβριος οκτωβριου жовтень жовтня октомври октябрь "
	    "октября қазан أكتوبر اكتوبر अक्टूबर अक्तूबर", month, 10);
	each("kasim listopad listopada listopadu marraskuuta noiembrie november novembra novembre "
	    "novembro noviembre νοεμβριος νοεμβριου листопад листопада ноември ноябрь ноября қараша "
	    "نوفمبر नवंबर नवम्बर", month, 11);
	each("aralik december decembra decembre decembrie desember dezember dezembro dicembre "
	    "diciembre grudnia grudzien joulukuuta prosince prosinec δεκεμβριος δεκεμβριου грудень "
	    "грудня декабрь декабря декември желтоқсан ديسمبر दिसंबर दिसम्बर", month, 12);
}
END_TEST

START_TEST(a_month_is_known_by_three_letters_that_no_other_begins_with)
{
	each("jan janu janua januar january", month, 1);
	each("apr aprili", month, 4);
	each("augu", month, 8);
	each("fev", month, 2);
	each("jui", month, 0);
	each("juil", month, 7);
	each("sept septem sep", month, 9);
	each("ja j ma ju", month, 0);
	each("mars mart", month, 3);
	each("jul", month, 7);
	each("jun", month, 6);
	each("juni juin", month, 6);
	each("cerv cerve", month, 0);
	each("cervenc", month, 7);
	each("listo lis", month, 11);
	each("januaryx januarz zzz aaa", month, 0);
	each("\xd1\x8f\xd0\xbd\xd0\xb2", month, 1);
	each("\xd1\x8f\xd0\xbd", month, 0);
	each("\xd0\xbc\xd0\xb0\xd0\xb9", month, 5);
	month("", 0);
}
END_TEST

START_TEST(weekdays_are_known_in_all_languages)
{
	each(
	    "carsamba csutortok ctvrtek cuma cumartesi czwartek dienstag dimanche dinsdag domenica "
	    "domingo donderdag donnerstag duminica fredag freitag friday giovedi hetfo jeudi joi "
	    "jueves jumat kamis kedd keskiviikkona lauantaina lordag lundi lunedi lunes luni "
	    "maanantaina maandag mandag mardi martedi martes marti mercoledi mercredi miercoles "
	    "miercuri minggu mittwoch monday montag nd nedela nedele niedziela onsdag patek pazar "
	    "pazartesi pentek perjantaina persembe piatek piatok pondeli pondelok poniedzialek pt "
	    "quarta quinta rabu sabado sabato sabtu sali sambata samedi samstag saturday segunda "
	    "selasa senin sexta sobota sondag sonnabend sonntag sroda streda stvrtok sunday "
	    "sunnuntaina szerda szombat terca thursday tiistaina tirsdag tisdag torsdag torstaina "
	    "tuesday utery utorok vasarnap vendredi venerdi viernes vineri vrijdag wednesday woensdag "
	    "wtorek zaterdag zondag δευτερα κυριακη παρασκευη πεμπτη σαββατο τεταρτη τριτη "
	    "воскресенье вс вт вторник вівторок нд неделя неділя п'ятниця петък пн понеделник "
	    "понедельник понеділок пт пятница сб середа ср среда сряда суббота субота събота четвер "
	    "четверг четвъртък чт الأحد الأربعاء الإثنين الاثنين الاحد الاربعاء الثلاثاء الجمعة "
	    "الخميس السبت गुरुवार बुधवार मंगलवार रविवार शनिवार शुक्रवार सोमवार",
	    weekday, 1);
	each("mo mon mond monda fr fri sa", weekday, 1);
	each("m f january mondays fridayx zz zzz a", weekday, 0);
	weekday("", 0);
}
END_TEST

START_TEST(zones_have_their_minutes)
{
	each("hst", zone, -600);
	each("akst", zone, -540);
	each("pst pt akdt", zone, -480);
	each("mst mt pdt", zone, -420);
	each("cst ct mdt", zone, -360);
	each("est et cdt", zone, -300);
	each("edt ast at clt", zone, -240);
	each("nst nt", zone, -210);
	each("adt brt art clst", zone, -180);
	each("ndt", zone, -150);
	each("z ut utc gmt wet", zone, 0);
	each("bst west cet mez met mewt wat", zone, 60);
	each("cest mesz mest eet sast cat", zone, 120);
	each("eest msk trt eat", zone, 180);
	each("gst", zone, 240);
	each("pkt", zone, 300);
	each("ist", zone, 330);
	each("npt", zone, 345);
	each("wib ict", zone, 420);
	each("pht myt hkt sgt awst", zone, 480);
	each("jst kst", zone, 540);
	each("acst", zone, 570);
	each("aest", zone, 600);
	each("aedt", zone, 660);
	each("nzst", zone, 720);
	each("nzdt", zone, 780);
	each("e es esx utcx zz", zone, 9999);
	zone("", 9999);
}
END_TEST

static void
seasonal(const char *word, int value)
{
	ck_assert_msg(date_zone_is_seasonal(word) == (value != 0), "'%s'", word);
}

START_TEST(zones_without_standard_or_daylight_change_with_the_season)
{
	each("et ct mt pt at nt", seasonal, 1);
	each("est edt utc cet z gt", seasonal, 0);
}
END_TEST

static void
fold(const char *word, const char *want)
{
	struct buf to = { 0 };

	buf_str(&to, "\xCE");	/* what stands there already is let alone */
	date_fold(&to, bytes_of(word));
	ck_assert_bytes(buf_view(&to), want);
	buf_free(&to);
}

START_TEST(words_are_folded_without_greek_accents)
{
	fold("J\xC3\xA4nner", "\xCE" "janner");
	fold("Μάρτιος", "\xCE" "μαρτιος");
	fold("άέήίϊΐόύϋΰώ", "\xCE" "αεηιιιουυυω");
	fold("λμν", "\xCE" "λμν");
	fold("", "\xCE");
}
END_TEST

UNIT_MAIN("datenames")
{
	tcase_add_test(unit, months_have_their_numbers_in_all_languages);
	tcase_add_test(unit, a_month_is_known_by_three_letters_that_no_other_begins_with);
	tcase_add_test(unit, weekdays_are_known_in_all_languages);
	tcase_add_test(unit, zones_have_their_minutes);
	tcase_add_test(unit, zones_without_standard_or_daylight_change_with_the_season);
	tcase_add_test(unit, words_are_folded_without_greek_accents);
}

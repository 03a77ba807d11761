#include "date.h"
#include "../unit.h"

/* What TEXT reads as, in RFC 3339, or "none". */
static const char *
read_as(const char *text)
{
	static char out[40];
	struct buf b = { 0 };
	struct date d;

	if (!date_parse(bytes_of(text), &d))
		return "none";
	date_format(&b, &d);
	ck_assert_uint_lt(b.n, sizeof out);
	memcpy(out, b.p, b.n);
	out[b.n] = '\0';
	buf_free(&b);
	return out;
}

#define reads(text, want) ck_assert_str_eq(read_as(text), want)

START_TEST(iso_8601_and_rfc_3339)
{
	reads("2025-08-14", "2025-08-14");
	reads("20250814", "2025-08-14");
	reads("2025-08-14T09:05:00Z", "2025-08-14T09:05:00Z");
	reads("2025-08-14t09:05:00.123456z", "2025-08-14T09:05:00Z");
	reads("2025-08-14T09:05", "2025-08-14T09:05:00Z");
	reads("2025-08-14T09", "2025-08-14T09:00:00Z");
	reads("2025-08-14 09:05:00+09:00", "2025-08-14T09:05:00+09:00");
	reads("20250814T090500-0330", "2025-08-14T09:05:00-03:30");
	reads("2025-08-14 09:05:00 UTC", "2025-08-14T09:05:00Z");
	reads("2025-226", "2025-08-14");
	reads("2025226", "2025-08-14");
	reads("2025-W33-4", "2025-08-14");
	reads("2025W334", "2025-08-14");
	reads("2020-W53-5", "2021-01-01");
	reads("2025-08-14T24:00:00Z", "2025-08-15T00:00:00Z");
	reads("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z");
	reads("2025-W54-1", "none");
	reads("2025-W00-1", "none");
	reads("2025-W33-0", "none");
	reads("2025-W33-8", "none");
	reads("2025-W3-4", "none");
	reads("2025-W33", "none");
	reads("2025W33", "none");
	reads("2025W33-4", "none");
	reads("2025-W334", "none");
	reads("0000-W01-1", "none");
	reads("2025-000", "none");
	reads("2025-366", "none");
	reads("2024-366", "2024-12-31");
	reads("2025-367", "none");
	reads("2025-36", "none");
	reads("2025-08-14T25", "none");
	reads("2025-08-14T24:01", "none");
	reads("2025-08-14T09:60", "none");
	reads("2025-08-14T09:05:61", "none");
	reads("2025-08-14T9", "none");
	reads("2025-08-14T09:5", "none");
	reads("2025-08-14T090", "none");
	reads("2025-08-14T0905", "2025-08-14T09:05:00Z");
	reads("2025-08-14T09050", "none");
	reads("2025-08-14T09:05:5", "2025-08-14T09:05:05Z");
	reads("2025-08-14T09:05:00.", "2025-08-14T09:05:00Z");
	reads("2025-08-14T09:05:00,5Z", "2025-08-14T09:05:00Z");
	reads("2025-08-14T09:05+2", "2025-08-14T09:05:00+02:00");
	reads("2025-08-14T09:05+02", "2025-08-14T09:05:00+02:00");
	reads("2025-08-14T09:05+0260", "none");
	reads("2025-08-14T09:05+24", "none");
	reads("2025-08-14T09:05+023", "none");
	reads("2025-08-14T09:05+02000", "none");
	reads("2025-08-14T09:05+02:3", "none");
	reads("2025-08-14T09:05+02:30", "2025-08-14T09:05:00+02:30");
	reads("2025-08-14T09:05Zx", "none");
	reads("2025-08-14x", "none");
	reads("2025-02-29", "none");
	reads("2024-02-29", "2024-02-29");
	reads("2025-04-31", "none");
	reads("2025-00-14", "none");
	reads("2025-08-00", "none");
	reads("0000-08-14", "none");
	reads("9999-12-31", "9999-12-31");
	reads("2025-0814", "none");
	reads("202508-14", "none");}
END_TEST

START_TEST(rfc_822_and_its_cousins)
{
	reads("Thu, 14 Aug 2025 09:05:00 +0200", "2025-08-14T09:05:00+02:00");
	reads("14 Aug 25 09:05 EST", "2025-08-14T09:05:00-05:00");
	reads("14 Aug 99 09:05:00 GMT", "1999-08-14T09:05:00Z");
	reads("Thursday, 14-Aug-25 09:05:00 GMT", "2025-08-14T09:05:00Z");
	reads("Thu Aug 14 09:05:00 2025", "2025-08-14T09:05:00Z");
	reads("Thu Aug 14 09:05:00 CEST 2025", "2025-08-14T09:05:00+02:00");
	reads("Thu, 14 Aug 2025 09:05:00 GMT+2", "2025-08-14T09:05:00+02:00");
	reads("Thu, 14 Aug 2025 09:05:00 +0000 (Coordinated Universal Time)", "2025-08-14T09:05:00Z");
	reads("Thu, 14 Aug 2025 09:05:00 XYZ", "2025-08-14T09:05:00Z");
	reads("Thurs, 14 Aug 2025", "2025-08-14");
}
END_TEST

START_TEST(what_pages_print)
{
	reads("14 August 2025", "2025-08-14");
	reads("August 14, 2025 9:05 am", "2025-08-14T09:05:00Z");
	reads("Aug. 14th, 2025 at 9 p.m. ET", "2025-08-14T21:00:00-04:00");
	reads("12:05 a.m. EDT, Aug 14, 2025", "2025-08-14T00:05:00-04:00");
	reads("12:05pm 14 Aug 2025", "2025-08-14T12:05:00Z");
	reads("14:05 pm | 14 Aug 2025", "2025-08-14T14:05:00Z");
	reads("2025/08/14", "2025-08-14");
	reads("14.08.2025", "2025-08-14");
	reads("14. August 2025, 20:15 Uhr", "2025-08-14T20:15:00Z");
	reads("le 14 ao\xC3\xBBt 2025 \xC3\xA0 14h30", "2025-08-14T14:30:00Z");
	reads("14 de agosto de 2025", "2025-08-14");
	reads("1. M\xC3\xA4rz 2025", "2025-03-01");
	reads("August\xC2\xA0" "14,\xC2\xA0" "2025", "2025-08-14");
	reads(" \t\r\n14 August 2025\n", "2025-08-14");
	reads("August 14, 2025, 9:05 a.m", "2025-08-14T09:05:00Z");
	reads("August 14, 2025 9 am", "2025-08-14T09:00:00Z");
	reads("August 14, 2025 9am", "2025-08-14T09:00:00Z");
	reads("August 14, 2025 12 am", "2025-08-14T00:00:00Z");
	reads("August 14, 2025 9 m", "none");
	reads("August 14, 2025 9 ambit", "none");
	reads("August 14 2025 August", "none");
	reads("August 14 14 2025", "none");
	reads("14 August 25", "2025-08-14");
	reads("14 14 August", "none");
	reads("August 2025 14", "2025-08-14");
	reads("2025 August 14", "2025-08-14");
	reads("2025 14 August", "2025-08-14");
	reads("14 August 123", "none");
	reads("14 August 2025 2025", "none");
	reads("14-Aug-2025", "2025-08-14");
	reads("14/Aug/2025", "2025-08-14");
	reads("14 | Aug | 2025", "2025-08-14");
	reads("Aug 14th 2025", "2025-08-14");
	reads("Aug 14xx 2025", "none");
	reads("the 14th of August 2025", "2025-08-14");
	reads("Thursday August 14 2025", "2025-08-14");
	reads("Thursday, Thursday 14 August 2025", "2025-08-14");
	reads("14 August 2025 [9:05]", "none");
	reads("14 August 2025 (9:05)", "2025-08-14");
	reads("14 August 2025 (", "none");
	reads("14 August 2025 9:05 (GMT)", "2025-08-14T09:05:00Z");
	reads("14 August 2025 9:05 [GMT", "none");
	reads("14 August 2025 14:30:15", "2025-08-14T14:30:15Z");
	reads("14h 14 August 2025", "none");
	reads("14 August 2025 14h", "none");
	reads("14 August 2025 14h3", "none");
	reads("14 August 2025 14:3", "none");
	reads("14 August 2025 9.05 klo", "none");
	reads("8/14/2025 9:05 PM", "2025-08-14T21:05:00Z");
	reads("1/2/3", "none");
	reads("2025.08.14", "2025-08-14");
	reads("2025.8.14", "2025-08-14");
	reads("2025/8/14", "2025-08-14");
	reads("08.14.2025", "none");
	reads("31.12.2025", "2025-12-31");
	reads("31.13.2025", "none");
	reads("13.13.2025", "none");
	reads("5.5.2025", "2025-05-05");
	reads("14.08.123", "none");
	reads("14.08.2025.", "2025-08-14");
	reads("14.08.2025 r.", "none");
	reads("14 ao\xC3\xBBt 2025 09:05 CEST", "2025-08-14T09:05:00+02:00");
	reads("14 August 2025 9:05 +2", "2025-08-14T09:05:00+02:00");
	reads("14 August 2025 9:05 +02:00", "2025-08-14T09:05:00+02:00");
	reads("14 August 2025 9:05 -0500", "2025-08-14T09:05:00-05:00");
	reads("14 August 2025 9:05 GMT-5", "2025-08-14T09:05:00-05:00");
	reads("14 August 2025 9:05 UTC+5:30", "2025-08-14T09:05:00+05:30");
	reads("14 August 2025 9:05 Etc/", "2025-08-14T09:05:00Z");
	reads("14 August 2025 9:05 etc", "none");
	reads("14 August 2025 +02:00", "none");
	reads("14 August 2025 EST", "none");}
END_TEST

START_TEST(times_in_other_forms)
{
	reads("2025-08-14T09:05:00 GMT", "2025-08-14T09:05:00Z");
	reads("2025-08-14T09:05:00 EST", "2025-08-14T09:05:00-05:00");
	reads("2025-08-14T9:05:00Z", "2025-08-14T09:05:00Z");
	reads("2025-08-14T09:05:00Z[UTC]", "2025-08-14T09:05:00Z");
	reads("2025-08-14T09:05:00+02:00[Europe/Paris]", "2025-08-14T09:05:00+02:00");
	reads("14 Aug 2025 9:5:3", "2025-08-14T09:05:03Z");
	reads("14 Aug 2025 9:5:13", "2025-08-14T09:05:13Z");
	reads("14 Aug 2025 9:5", "none");
	reads("14 Aug 2025 9:5:3:2", "none");
	reads("14 Aug 2025 09:05 MEST", "2025-08-14T09:05:00+02:00");
	reads("14 Aug 2025 09:05 MET", "2025-08-14T09:05:00+01:00");
	reads("14 Aug 2025 09:05 IST", "2025-08-14T09:05:00+05:30");
	reads("14 Aug 2025 09:05 AT", "2025-08-14T09:05:00-03:00");
	reads("14 Aug 2025 09:05 Etc/UTC", "2025-08-14T09:05:00Z");
	reads("14 Aug 2025 09:05 Etc/GMT+5", "2025-08-14T09:05:00-05:00");
	reads("14 Aug 2025 09:05 GMT+5", "2025-08-14T09:05:00+05:00");
	reads("14 Aug 2025 09:05 ABCDE", "2025-08-14T09:05:00Z");
	reads("14 Aug 2025 09:05 ABCDEF", "none");
	reads("2025-008-14T09:05:00Z", "2025-08-14T09:05:00Z");
	reads("2025-013-14", "none");
	reads("2025-0008-14", "none");
	reads("2025-08-014", "none");
	reads("025-08-14", "none");
}
END_TEST

START_TEST(languages)
{
	reads("\xD0\xA7\xD1\x82, 14 \xD0\xB0\xD0\xB2\xD0\xB3 2025 09:05", "2025-08-14T09:05:00Z");
	reads("14 \xD0\xB0\xD0\xB2\xD0\xB3\xD1\x83\xD1\x81\xD1\x82\xD0\xB0 2025 \xD0\xB3.", "2025-08-14");
	reads("czwartek, 14 sierpnia 2025", "2025-08-14");
	reads("1. z\xC3\xA1\xC5\x99\xC3\xAD 2025", "2025-09-01");
	reads("5. \xC4\x8D" "ervence 2025", "2025-07-05");
	reads("\xCE\xA0\xCE\xB5\xCE\xBC, 14 \xCE\x91\xCF\x8D\xCE\xB3 2025", "2025-08-14");
	reads("11 \xCE\x99\xCE\xBF\xCF\x8D\xCE\xBB 2025", "2025-07-11");
	reads("tors, 14 augusti 2025 kl. 09:05", "2025-08-14T09:05:00Z");
	reads("l\xC3\xB8r, 02 okt 2027", "2027-10-02");
	reads("14 A\xC4\x9Fustos 2025 Per\xC5\x9F" "embe", "2025-08-14");
	reads("2025. j\xC3\xBAlius 14.", "2025-07-14");
	reads("2025-j\xC3\xBAlius-14T9:05-05:00", "2025-07-14T09:05:00-05:00");
	reads("to 14. elokuuta 2025", "2025-08-14");
	reads("to 14.8.2025 klo 9.05", "2025-08-14T09:05:00Z");
	reads("14.08.2025 9.05 Uhr", "2025-08-14T09:05:00Z");
	reads("14.08.2025 9.05", "none");
	reads("\xD8\xA7\xD9\x84\xD8\xAE\xD9\x85\xD9\x8A\xD8\xB3\xD8\x8C 14 \xD9\x85\xD8\xA7\xD8\xB1\xD8\xB3 2025",
	    "2025-03-14");
	reads("14 \xD8\xA3\xD8\xBA\xD8\xB3\xD8\xB7\xD8\xB3 2025", "2025-08-14");
	reads("14 \xE0\xA4\x85\xE0\xA4\x97\xE0\xA4\xB8\xE0\xA5\x8D\xE0\xA4\xA4 2025", "2025-08-14");
	reads("14 \xD1\x82\xD0\xB0\xD0\xBC\xD1\x8B\xD0\xB7 2025", "2025-08-14");
	reads("14 desember 2025", "2025-12-14");
	reads("mar. 12 ao\xC3\xBBt 2025", "2025-08-12");
	reads("mar. 12 2025", "2025-03-12");
	reads("12 jui 2025", "none");		/* juin or juillet */
}
END_TEST

START_TEST(east_asia)
{
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5", "2025-08-14");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 09:05", "2025-08-14T09:05:00Z");
	reads("2025\xE5\xB9\xB4" "08\xE6\x9C\x88" "14\xE6\x97\xA5(\xE6\x9C\xA8) 21\xE6\x99\x82" "05\xE5\x88\x86",
	    "2025-08-14T21:05:00Z");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 \xE4\xB8\x8B\xE5\x8D\x88" "9:05",
	    "2025-08-14T21:05:00Z");
	reads("2025\xEB\x85\x84 8\xEC\x9B\x94 14\xEC\x9D\xBC \xEC\x98\xA4\xED\x9B\x84 9:05",
	    "2025-08-14T21:05:00+09:00");
	reads("2025-08-14 \xEC\x98\xA4\xEC\xA0\x84 9:05:00", "2025-08-14T09:05:00+09:00");
	reads("2025\xE5\xB9\xB4" "13\xE6\x9C\x88" "14\xE6\x97\xA5", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 21\xE6\x99\x82" "05\xE5\x88\x86" "30\xE7\xA7\x92",
	    "2025-08-14T21:05:30Z");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 21\xE6\x97\xB6" "5\xE5\x88\x86",
	    "2025-08-14T21:05:00Z");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 9\xE7\x82\xB9", "2025-08-14T09:00:00Z");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 \xE4\xB8\x8B\xE5\x8D\x88" "9\xE7\x82\xB9"
	    "5\xE5\x88\x86",
	    "2025-08-14T21:05:00Z");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 \xE5\x8D\x88\xE5\xBE\x8C" "9\xE6\x99\x82",
	    "2025-08-14T21:00:00Z");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 \xE5\x8D\x88\xE5\x89\x8D" "0\xE6\x99\x82",
	    "2025-08-14T00:00:00Z");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 \xE4\xB8\x8A\xE5\x8D\x88" "12\xE7\x82\xB9",
	    "2025-08-14T00:00:00Z");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 \xE4\xB8\x8B\xE5\x8D\x88" "12\xE7\x82\xB9",
	    "2025-08-14T12:00:00Z");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 \xE4\xB8\x8B\xE5\x8D\x88" "13\xE7\x82\xB9",
	    "2025-08-14T13:00:00Z");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE5\x8F\xB7", "2025-08-14");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 \xE6\x98\x9F\xE6\x9C\x9F\xE5\x9B\x9B", "2025-08-14");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 \xE6\x9C\xA8\xE6\x9B\x9C\xE6\x97\xA5", "2025-08-14");
	reads("2025\xEB\x85\x84 8\xEC\x9B\x94 14\xEC\x9D\xBC \xEB\xAA\xA9\xEC\x9A\x94\xEC\x9D\xBC", "2025-08-14");
	reads("2025\xEB\x85\x84 8\xEC\x9B\x94 14\xEC\x9D\xBC \xEC\x98\xA4\xEC\xA0\x84 9\xEC\x8B\x9C "
	    "5\xEB\xB6\x84 3\xEC\xB4\x88",
	    "2025-08-14T09:05:03+09:00");
	reads("2025\xE5\xB9\xB4" "2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "8\xE6\x9C\x88" "14\xE6\x97\xA5", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5" "14\xE6\x97\xA5", "none");
	reads("0\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5", "none");
	reads("2025\xE5\xB9\xB4" "0\xE6\x9C\x88" "14\xE6\x97\xA5", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "0\xE6\x97\xA5", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 5\xE5\x88\x86", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 5\xE7\xA7\x92", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 9\xE6\x99\x82" "9\xE6\x99\x82", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 25\xE6\x99\x82", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 9\xE6\x99\x82" "61\xE5\x88\x86", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 9\xE6\x99\x82" "5\xE5\x88\x86" "61\xE7\xA7\x92",
	    "none");
	reads("12345\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5", "none");
	reads("2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 \xE4\xB8\x80\xE4\xBA\x8C", "none");
	reads("999\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5", "none");
	reads("8\xE6\x9C\x88" "8\xE6\x9C\x88" "14\xE6\x97\xA5", "none");
}
END_TEST

START_TEST(a_point_parts_hours_and_minutes_after_a_word_for_the_time)
{
	reads("14.8.2025 at 9.05", "2025-08-14T09:05:00Z");
	reads("14.8.2025 um 9.05", "2025-08-14T09:05:00Z");
	reads("14.8.2025 kl 9.05", "2025-08-14T09:05:00Z");
	reads("14.8.2025 klo 9.05", "2025-08-14T09:05:00Z");
	reads("14.8.2025 on 9.05", "none");
	reads("14.8.2025 am 9.05", "none");
	reads("at 9. August 2025", "2025-08-09");
	reads("14.8.2025 9.05 Uhr", "2025-08-14T09:05:00Z");
	reads("14.8.2025 9.05 Uh", "none");
	reads("14.8.2025 9.05", "none");
	reads("14.8.2025 9.05 pm", "2025-08-14T21:05:00Z");
	reads("14.8.2025 9.5 pm", "none");
}
END_TEST

START_TEST(clock_times_at_their_limits)
{
	reads("14 Aug 2025 09:05:00.25", "2025-08-14T09:05:00Z");
	reads("14 Aug 2025 09:05:07,25 GMT", "2025-08-14T09:05:07Z");
	reads("14 Aug 2025 09:05:123", "none");
	reads("14 Aug 2025 9:5:123", "none");
	reads("14 Aug 2025 9:05:7", "2025-08-14T09:05:07Z");
	reads("14 Aug 2025 9:5 pm", "none");
	reads("14 Aug 2025 9:123", "none");
	reads("14 Aug 2025 123:05", "none");
	reads("August 2025 9: 5", "none");
	reads("13:05 am 14 Aug 2025", "2025-08-14T13:05:00Z");
	reads("12:05 am 14 Aug 2025", "2025-08-14T00:05:00Z");
	reads("9:05 `m 14 Aug 2025", "none");
	reads("9:05 a 14 Aug 2025", "2025-08-14T09:05:00Z");	/* "a" is a word of some languages */
	reads("9:05  P.M 14 Aug 2025", "2025-08-14T21:05:00Z");
	reads("9:05 p.m., 14 Aug 2025", "2025-08-14T21:05:00Z");
	reads("9:05 p.mx 14 Aug 2025", "none");
	reads("9:05 bm 14 Aug 2025", "none");
	reads("14 Aug 2025 T 09:05", "none");
	reads("14 Aug 2025 T09:05", "2025-08-14T09:05:00Z");
	reads("Foo14 Aug 2025", "none");
}
END_TEST

START_TEST(a_year_of_two_digits_is_from_1950_to_2049)
{
	reads("14 Aug 49", "2049-08-14");
	reads("14 Aug 50", "1950-08-14");
	reads("14 Aug 00", "2000-08-14");
}
END_TEST

START_TEST(three_numbers_are_one_day)
{
	reads("14. 08. 2025", "2025-08-14");
	reads("14. 8.2025", "2025-08-14");
	reads("14/ 08/ 2025", "none");
	reads("14.08/2025", "none");
	reads("14 Aug 2025 1/2/3", "none");
	reads("14 Aug 2025 12345/1/1", "none");
	reads("14 Aug 2025 14.08.2025", "none");
	reads("mar. 12.08.2025", "2025-08-12");
	reads("2025/08/123", "none");
	reads("2025/8/1234", "none");
	reads("2025-0814", "none");
	reads("2025/0008/14", "none");
	reads("123/08/2025", "none");
	reads("12/123/2025", "none");
	reads("14/08", "none");
	reads("14/Aug/2025", "2025-08-14");
}
END_TEST

START_TEST(comments_explain_what_is_before_them)
{
	reads("(Thu) 14 August 2025", "none");
	reads("1 August 2025 (Fri)", "2025-08-01");
	reads("14 August 2025 (Thu)9:05", "2025-08-14T09:05:00Z");
	reads("14 August 2025 9:05 [GMT]Z", "2025-08-14T09:05:00Z");
	reads("1 August 2025 [Fri]", "none");
}
END_TEST

static const char *
read_value_as(const char *text)
{
	static char out[40];
	struct buf b = { 0 };
	struct date d;

	if (!date_parse_value(bytes_of(text), &d))
		return "none";
	date_format(&b, &d);
	buf_byte(&b, '\0');
	ck_assert_uint_le(b.n, sizeof out);
	memcpy(out, b.p, b.n);
	buf_free(&b);
	return out;
}

#define value_reads(text, want) ck_assert_str_eq(read_value_as(text), want)

/* What a value that was made to be a date may look like, and what is no date on a page. */
START_TEST(values)
{
	value_reads("1755162300", "2025-08-14T09:05:00Z");
	value_reads("1755162300.25", "2025-08-14T09:05:00Z");
	value_reads("1755162300123", "2025-08-14T09:05:00Z");
	value_reads("999999999", "2001-09-09T01:46:39Z");
	value_reads("99999999", "none");
	value_reads("17551623001", "none");
	value_reads("202508140905", "2025-08-14T09:05:00Z");
	value_reads("20250814090507", "2025-08-14T09:05:07Z");
	value_reads("2025081409050", "2034-03-04T10:36:49Z");	/* thousandths of a second */
	value_reads("202508140905071", "none");
	value_reads("25-0814", "none");
	value_reads("25x08-14", "none");
	value_reads("25-08x14", "none");
	value_reads("-2508-", "none");
	value_reads("-25x08", "none");
	value_reads("1000", "1000-01-01");
	value_reads("1000-12", "1000-12-01");
	value_reads("250814", "2025-08-14");
	value_reads("25-08-14", "2025-08-14");
	value_reads("25-13-14", "none");
	value_reads("14.08.25 09:05", "2025-08-14T09:05:00Z");
	reads("14.08.25", "none");
	value_reads("2025-08", "2025-08-01");
	value_reads("2025-13", "none");
	value_reads("2025", "2025-01-01");
	value_reads("0999", "none");
	value_reads("-2508", "2025-08-01");
	value_reads("-25-08", "2025-08-01");
	value_reads("Foo, 14 Aug 2025", "2025-08-14");
	value_reads("Foo., 14 Aug 2025", "2025-08-14");
	value_reads("Foo 14 Aug 2025", "none");
	value_reads("14 Aug 2025, Foo, 09:05", "none");
	value_reads("25081", "none");
	value_reads("25081x", "none");
	value_reads("20251314090500", "none");
	value_reads("20250832090500", "none");
	value_reads("20250814240500", "none");
	value_reads("20250814096000", "none");
	value_reads("20250814090561", "none");
	value_reads("202508142500", "none");
	value_reads("2025-0", "none");
	value_reads("2025-8", "none");
	value_reads("2025-00", "none");
	value_reads("2025-08-", "none");
	value_reads("25-08-1", "none");
	value_reads("25-0x-14", "none");
	value_reads("25-08-1x", "none");
	value_reads("-25-8", "none");
	value_reads("-2513", "none");
	value_reads("-250", "none");
	value_reads("-25-08-14", "none");
	value_reads("1755162300.", "none");
	value_reads("1755162300.x", "none");
	value_reads("1755162300x", "none");
	value_reads("123456789.5", "1973-11-29T21:33:09Z");
	value_reads("0000-08-14", "none");
	value_reads("250832", "none");
	value_reads("251314", "none");
	value_reads("000101", "2000-01-01");
	value_reads("2025-08-14 09:05", "2025-08-14T09:05:00Z");
	value_reads("14.8.25", "2025-08-14");
	value_reads("14.08.25", "2025-08-14");
	value_reads("4.8.25", "2025-08-04");
	value_reads("14.008.25", "none");
	value_reads("014.08.25", "none");
	value_reads("14.08.5", "none");
	value_reads("14.08.025", "none");
	value_reads("14/08/25", "none");
	value_reads("Foo., 14", "none");
	value_reads("Foo.14 Aug 2025", "none");
	value_reads("2025-08-14T09:05:00Z", "2025-08-14T09:05:00Z");
	reads("1755162300", "none");
	reads("2025-08", "none");
	reads("250814", "none");
	reads("Foo, 14 Aug 2025", "none");
}
END_TEST

START_TEST(zones_that_change_with_the_season)
{
	reads("Mar 31 2025 9:00 ET", "2025-03-31T09:00:00-04:00");
	reads("Apr 1 2025 0:00 ET", "2025-04-01T00:00:00-04:00");
	reads("Feb 28 2025 23:00 ET", "2025-02-28T23:00:00-05:00");
	reads("Mar 8 2025 23:00 ET", "2025-03-08T23:00:00-05:00");
	reads("Mar 9 2025 2:00 ET", "2025-03-09T02:00:00-04:00");
	reads("Oct 31 2025 9:00 ET", "2025-10-31T09:00:00-04:00");
	reads("Nov 1 2025 23:00 ET", "2025-11-01T23:00:00-04:00");
	reads("Dec 1 2025 9:00 ET", "2025-12-01T09:00:00-05:00");
	reads("Mar 14 2027 9:00 ET", "2027-03-14T09:00:00-04:00");	/* the latest second Sunday */
	reads("Mar 13 2027 9:00 ET", "2027-03-13T09:00:00-05:00");
	reads("0001-01-01", "0001-01-01");
	reads("9999-12-31T24:00:00Z", "none");
	reads("9999-12-30T24:00:00Z", "9999-12-31T00:00:00Z");
	reads("9 am PT Jan 14 2025", "2025-01-14T09:00:00-08:00");
	reads("Mar 9 2025 1:59 ET", "2025-03-09T01:59:00-05:00");
	reads("Mar 9 2025 3:00 ET", "2025-03-09T03:00:00-04:00");
	reads("Nov 2 2025 1:59 ET", "2025-11-02T01:59:00-04:00");
	reads("Nov 2 2025 2:00 ET", "2025-11-02T02:00:00-05:00");
	reads("Nov 1 2026 9:00 CT", "2026-11-01T09:00:00-06:00");
	reads("Aug 14 2025 9:00 EST", "2025-08-14T09:00:00-05:00");
}
END_TEST

START_TEST(day_and_month_are_not_guessed)
{
	reads("08/09/2025", "none");
	reads("8-9-2025", "none");
	reads("14/08/2025", "2025-08-14");
	reads("08/14/2025", "2025-08-14");
	reads("09/09/2025", "2025-09-09");
	reads("12/08/2025", "none");
	reads("13/08/2025", "2025-08-13");
	reads("08/12/2025", "none");
	reads("08/13/2025", "2025-08-13");
	reads("8/13/2025", "2025-08-13");
	reads("8/013/2025", "none");
	reads("008/13/2025", "none");
	reads("2025/13/2025", "none");
	reads("13/8/2025", "2025-08-13");
	reads("13/008/2025", "none");
	reads("013/8/2025", "none");
	reads("14.008.2025", "none");
	reads("014.08.2025", "none");
	reads("2025.08.2025", "none");
	reads("4.8.2025", "2025-08-04");
}
END_TEST

START_TEST(what_is_no_date)
{
	reads("", "none");
	reads("2025", "none");
	reads("August 2025", "none");
	reads("14 August", "none");
	reads("31 Feb 2025", "none");
	reads("29 Feb 2025", "none");
	reads("29 Feb 2024", "2024-02-29");
	reads("2025-13-01", "none");
	reads("0000-01-01", "none");
	reads("2025-08-14T25:00Z", "none");
	reads("14 Aug 2025 10:61", "none");
	reads("14 Aug 2025 10:00 11:00", "none");
	reads("2025-366", "none");
	reads("2025-W54-1", "none");
	reads("The May 14 2025 match", "none");
	reads("1-2-3-4", "none");
	reads("99999999", "none");
	reads("14 Aug 2025 and so on", "none");
	reads("14 Aug 2025 10:00 sharp", "none");
	reads("14 Aug 2025 10:00 XYZ ABC", "none");
}
END_TEST

START_TEST(a_failed_read_leaves_the_date)
{
	struct date d = { .year = 7 };

	ck_assert(!date_parse(bytes_of("14 Aug"), &d));
	ck_assert_int_eq(d.year, 7);
}
END_TEST

START_TEST(long_text_is_not_searched)
{
	char text[200];

	memset(text, ' ', sizeof text);
	memcpy(text, "14 Aug 2025", 11);
	reads("14 Aug 2025", "2025-08-14");
	text[sizeof text - 2] = '.';
	text[sizeof text - 1] = '\0';
	reads(text, "none");
}
END_TEST

START_TEST(calendar_there_and_back)
{
	int64_t day, last = date_to_days(9999, 12, 31);
	int y, m, d, month = 0, wrong = 0;

	ck_assert_int_eq(date_to_days(1970, 1, 1), 0);
	ck_assert_int_eq(date_to_days(2000, 3, 1), 11017);
	for (day = date_to_days(1, 1, 1); day <= last; day++) {
		date_from_days(day, &y, &m, &d);
		wrong += m != month && (d != 1 || date_to_days(y, m, d) != day);
		wrong += d > date_month_length(y, m);
		month = m;
	}
	ck_assert_int_eq(wrong, 0);
	ck_assert_int_eq(y, 9999);
}
END_TEST

START_TEST(weekdays)
{
	ck_assert_int_eq(date_weekday(0), 3);
	ck_assert_int_eq(date_weekday(-4), 6);
	ck_assert_int_eq(date_weekday(date_to_days(2025, 8, 14)), 3);
}
END_TEST

START_TEST(months_have_their_lengths)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int month;

	for (month = 1; month <= 12; month++) {
		ck_assert_int_eq(date_month_length(2025, month), lengths[month - 1]);
		ck_assert_int_eq(date_month_length(2024, month), lengths[month - 1] + (month == 2));
		ck_assert_int_eq(date_to_days(2025, month, 1) + lengths[month - 1],
		    month < 12 ? date_to_days(2025, month + 1, 1) : date_to_days(2026, 1, 1));
	}
	ck_assert_int_eq(date_month_length(1900, 2), 28);
	ck_assert_int_eq(date_month_length(2000, 2), 29);
}
END_TEST

START_TEST(seven_days_are_a_week)
{
	int i;

	for (i = -14; i < 14; i++)
		ck_assert_int_eq(date_weekday(4 + i), (i + 14) % 7);	/* 5 January 1970 was a Monday */
}
END_TEST

static void
formats(int64_t seconds, const char *want)
{
	struct buf b = { 0 };

	date_format_seconds(&b, seconds);
	ck_assert_bytes(buf_view(&b), want);
	buf_free(&b);
}

START_TEST(seconds_since_1970_are_written_in_utc)
{
	formats(0, "1970-01-01T00:00:00Z");
	formats(1, "1970-01-01T00:00:01Z");
	formats(59, "1970-01-01T00:00:59Z");
	formats(60, "1970-01-01T00:01:00Z");
	formats(3599, "1970-01-01T00:59:59Z");
	formats(3600, "1970-01-01T01:00:00Z");
	formats(86399, "1970-01-01T23:59:59Z");
	formats(86400, "1970-01-02T00:00:00Z");
	formats(-1, "1969-12-31T23:59:59Z");
	formats(-86400, "1969-12-31T00:00:00Z");
	formats(-86401, "1969-12-30T23:59:59Z");
	formats(1755162305, "2025-08-14T09:05:05Z");
}
END_TEST

START_TEST(seconds)
{
	struct date d;

	ck_assert(date_parse(bytes_of("2025-08-14T09:05:01+02:00"), &d));
	ck_assert_int_eq(date_to_seconds(&d), 1755155101);
	ck_assert(date_parse(bytes_of("2025-08-14"), &d));
	ck_assert_int_eq(date_to_seconds(&d), 1755129600);
	ck_assert(date_parse(bytes_of("1969-12-31T23:59:59Z"), &d));
	ck_assert_int_eq(date_to_seconds(&d), -1);
}
END_TEST

/* The months of the languages, as they stand between a day and a year. */
START_TEST(months_of_every_language)
{
	static const char *const months[] = {
		"january february march april may june july august september october november december",
		"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
		"januar februar märz april mai juni juli august september oktober november dezember",
		"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
		"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
		"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
		"januari februari maart april mei juni juli augustus september oktober november december",
		"stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
		"января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
		"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
		"януари февруари март април май юни юли август септември октомври ноември декември",
		"januari februari mars april maj juni juli augusti september oktober november december",
		"januar februar marts april maj juni juli august september oktober november december",
		"tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta "
		    "heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
		"ledna února března dubna května června července srpna září října listopadu prosince",
		"januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
		"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
		"január február március április május június július augusztus szeptember október november december",
		"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
		"januari februari maret april mei juni juli agustus september oktober november desember",
		"ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου "
		    "ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου"
	};
	size_t i, n;
	int month;

	for (i = 0; i < sizeof months / sizeof *months; i++) {
		const char *p = months[i];

		for (month = 1; month <= 12; month++, p += n + 1) {
			char text[80];
			struct date d;

			n = strcspn(p, " ");
			snprintf(text, sizeof text, "14 %.*s 2025", (int)n, p);
			ck_assert_msg(date_parse(bytes_of(text), &d), "'%s' is no date", text);
			ck_assert_msg(d.month == month && d.day == 14, "'%s' is in month %d", text, d.month);
		}
	}
}
END_TEST

UNIT_MAIN("date")
{
	tcase_add_test(unit, months_of_every_language);
	tcase_add_test(unit, iso_8601_and_rfc_3339);
	tcase_add_test(unit, rfc_822_and_its_cousins);
	tcase_add_test(unit, what_pages_print);
	tcase_add_test(unit, times_in_other_forms);
	tcase_add_test(unit, languages);
	tcase_add_test(unit, east_asia);
	tcase_add_test(unit, a_point_parts_hours_and_minutes_after_a_word_for_the_time);
	tcase_add_test(unit, clock_times_at_their_limits);
	tcase_add_test(unit, a_year_of_two_digits_is_from_1950_to_2049);
	tcase_add_test(unit, three_numbers_are_one_day);
	tcase_add_test(unit, comments_explain_what_is_before_them);
	tcase_add_test(unit, values);
	tcase_add_test(unit, zones_that_change_with_the_season);
	tcase_add_test(unit, day_and_month_are_not_guessed);
	tcase_add_test(unit, what_is_no_date);
	tcase_add_test(unit, a_failed_read_leaves_the_date);
	tcase_add_test(unit, long_text_is_not_searched);
	tcase_add_test(unit, calendar_there_and_back);
	tcase_add_test(unit, weekdays);
	tcase_add_test(unit, months_have_their_lengths);
	tcase_add_test(unit, seven_days_are_a_week);
	tcase_add_test(unit, seconds_since_1970_are_written_in_utc);
	tcase_add_test(unit, seconds);
}

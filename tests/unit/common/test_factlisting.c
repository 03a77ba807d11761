#include "../tails.h"
#include "facts.h"

static struct facts facts;

static void
setup(void)
{
	facts_start(&facts);
}

static void
teardown(void)
{
	facts_free(&facts);
}

/*
 * Appends the words and facts of TEXT: N(ame), F(igure) or D(ate), its words between < and >, and of a figure its
 * bounds; then ^ where it opens a sentence, _ where it is bare, and the number of the first fact before it of the same
 * value or (after a ~) of the same context.
 */
static void
list(struct buf *to, struct bytes text)
{
	size_t i, k;

	facts_read(&facts, text);
	buf_printf(to, "%zu/%zu", facts.words, facts.numbers);
	for (i = 0; i < facts.n; i++) {
		const struct fact *f = &facts.fact[i];

		buf_printf(to, " %c%u<%.*s>", "NFD"[f->kind], (unsigned)f->word, (int)(f->end - f->start),
		    (const char *)text.p + f->start);
		if (f->numeric && f->low == f->high)
			buf_printf(to, "%g", (double)f->low / FACTS_PER_ONE);
		else if (f->numeric)
			buf_printf(to, "%g..%g", (double)f->low / FACTS_PER_ONE, (double)f->high / FACTS_PER_ONE);
		buf_str(to, f->sentence_start ? "^" : "");
		buf_str(to, f->bare ? "_" : "");
		for (k = 0; k < i && facts.fact[k].value != f->value; k++)
			;
		if (k < i)
			buf_printf(to, "=%zu", k);
		for (k = 0; k < i && facts.fact[k].context != f->context; k++)
			;
		if (k < i)
			buf_printf(to, "~%zu", k);
	}
}

static const char *
got(const char *text)
{
	static struct buf all;

	buf_clear(&all);
	list(&all, bytes_of(text));
	buf_byte(&all, '\0');
	return (const char *)all.p;
}

static const struct {
	const char *text, *list;
} rows[] = {
	{ "", "0/0" },
	{ "the old mill fell", "4/0" },
	{ "Mayor Edda Lunn met Tam Orrin of the Coast Daily.", "10/0" },
	{ "he met Edda Lunn and Edda Lunn and edda lunn and EDDA LUNN",
	    "13/0 N2<Edda Lunn> N5<Edda Lunn>=0 N11<EDDA LUNN>=0" },
	{ "it rained. Lunn left. Then Edda Lunn came! Who? Orrin: he said",
	    "12/0 N2<Lunn>^ N5<Edda Lunn> N9<Orrin>^" },
	{ "it rained.\nLunn left\nand Orrin stayed", "7/0 N2<Lunn>^ N5<Orrin>" },
	{ "he saw O'Hara, Jean-Luc, McRae, the U.S. Navy and Mr. T. Brand", "15/0" },
	{ "he saw \"Lunn\" and (Orrin) and 'Brand'", "7/0 N2<Lunn>^ N4<Orrin> N6<Brand>" },
	{ "the Vell Of Orn And Its Mill", "7/0" },
	{ "he went to Orn, Vell, Wick and Aln", "8/0 N3<Orn> N4<Vell> N5<Wick> N7<Aln>" },
	{ "a man of the House of Orn", "7/0 N4<House> N6<Orn>" },
	{ "nine people and 9 boats and IX ships", "8/2 F0<nine>9^ F3<9>9=0 N6<IX>" },
	{ "one man, one hundred men, twenty-one men, twenty one men",
	    "11/5 F3<hundred>100 F5<twenty-one>21 F8<twenty one>21=1" },
	{ "two hundred and twelve boats, three thousand four hundred boats",
	    "10/7 F0<two hundred and twelve>212^ F5<three thousand four hundred>3400" },
	{ "two dozen boats, a dozen boats, five dozen boats", "9/5 F0<two dozen>24^ F4<dozen>12 F6<five dozen>60" },
	{ "3.4 million boats, 3,4 million boats, 3.45 bn boats, 12bn boats, 5k boats, 7m boats",
	    "15/9 F0<3.4 million>3.4e+06^ F3<3,4 million>3.4e+06=0 F6<3.45 bn>3.45e+09 F9<12bn>1.2e+10~2 "
	    "F11<5k>5000~2 F13<7m>7e+06~2" },
	{ "1,200 boats, 1.200 boats, 1.200.000 boats, 10 000 boats, 1,2 boats, 12,34 boats",
	    "13/7 F0<1,200>1200^ F2<1.200>1.2 F4<1.200.000>1.2e+06 F6<10 000>10000~2 F9<1,2>1.2=1~2 "
	    "F11<12,34>12.34~2" },
	{ "0.5 boats, 5. boats, 1.2345 boats, 0 boats, 007 boats",
	    "10/5 F0<0.5>0.5^ F2<5>5 F4<1.2345> F6<0>0 F8<007>7~3" },
	{ "1st boat, 2nd boat, 3rd boat, 4th boat, 80s boats, 5x boats",
	    "12/6 F0<1st>1^ F2<2nd>2 F4<3rd>3 F6<4th>4~2 F8<80s>80 F10<5x>" },
	{ "10:30 boats, 1/2 boats, 0800 555 0147 boats, 123 456 789 boats",
	    "12/8 F0<10:30>^ F2<1/2> F4<0800 555 0147> F8<123 456 789>1.23457e+08~2" },
	{ "TX40 boats, A4 boats, 4A boats, F-16 boats, B2B boats",
	    "11/5 F0<TX40>^ F2<A4> F4<4A> N6<F> F7<16>16 F9<B2B>~2" },
	{ "3 to 5 boats, 3-5 boats, 3 - 5 boats, three to five boats, 5 to 3 boats",
	    "18/10 F0<3 to 5>3..5^ F4<3-5>3..5=0 F7<3>3 F8<5>5 F10<three to five>3..5=0 F14<5 to 3>" },
	{ "between 3 and 5 boats, from 3 or 5 boats, 3 or 5 boats",
	    "14/6 F1<3 and 5>3..5 F6<3>3 F8<5>5 F10<3>3=1 F12<5>5=2" },
	{ "23\xE2\x80\x93" "25 boats, 23\xE2\x80\x94" "25 boats", "6/4 F0<23–25>23..25^ F3<23>23 F4<25>25" },
	{ "$5 million, \xE2\x82\xAC" "5, 5%, 5 percent, -5 boats, +5 boats",
	    "10/7 F0<5 million>5e+06^_ F2<5>5_ F3<5>5_=1 F4<5>5=1 F6<5>5=1 F8<5>5=1" },
	{ "9999999999999999999999 boats, nine trillion boats",
	    "5/3 F0<9999999999999999999999>1e+15^ F2<nine trillion>9e+12" },
	{ "it came on May 3, 2024, on 3 May 2024, on May 3 and on 3 May",
	    "17/10 D3<May 3, 2024> D7<3 May 2024>=0 D11<May 3> D15<3 May>=2" },
	{ "it came in May 2024, in May, on the 3rd of May, on May 3rd",
	    "15/7 D3<May 2024> D6<May> D9<3rd of May> D13<May 3rd>=2" },
	{ "May came. May 3 came. March on. March 3 came", "10/6 D2<May 3>^ N7<March>^_ D7<March 3>^" },
	{ "it may come, they march, he came in May and in March", "12/2 D8<May> D11<March>" },
	{ "it came on Monday, May 3, on Monday 3 May, on Monday, on monday",
	    "14/7 D3<Monday, May 3> D7<Monday 3 May>=0 D11<Monday>~1" },
	{ "it came on Dec. 3, on 3 Dec, in Sept. 2024, in sep 2024",
	    "14/7 D3<Dec. 3> D6<3 Dec>=0 D9<Sept. 2024> F13<2024>2024" },
	{ "it came on 32 May, on May 32, on May 0, in May 999, in May 3000",
	    "17/10 F3<32>32 D4<May> D6<May>=1 F7<32>32=0 D9<May>=1~2 F10<0>0 D12<May>=1 F13<999>999 "
	    "D15<May>=1 F16<3000>3000" },
	{ "am 3. Mai 2024, am Montag, im Mai, drei Boote, f\xC3\xBCnf Boote, 3,5 Millionen Boote",
	    "15/8 D1<3. Mai 2024> D5<Montag> D7<Mai> F8<drei>3 N9<Boote> N11<Boote>=4 F12<3,5 "
	    "Millionen>3.5e+06 N14<Boote>=4" },
	{ "le 3 mai 2024, lundi 3 mars, trois bateaux, deux cents, 3,5 millions de bateaux",
	    "15/10 D1<3 mai 2024> D4<lundi 3 mars> F7<trois>3 F9<deux>2 F11<3,5 millions>3.5e+06" },
	{ "el 3 de mayo de 2024, el lunes, tres barcos, cinco mil barcos, 3 millones",
	    "15/9 D1<3 de mayo de 2024> D7<lunes> F8<tres>3 F10<cinco mil>5000 F13<3 millones>3e+06" },
	{ "il 3 maggio 2024, luned\xC3\xAC, cinque barche", "7/4 D1<3 maggio 2024> F5<cinque>5" },
	{ "3 \xD0\xBC\xD0\xB0\xD1\x8F 2024, \xD1\x82\xD1\x80\xD0\xB8 \xD0\xBB\xD0\xBE\xD0\xB4\xD0\xBA\xD0\xB8, 5 "
	    "\xD1\x82\xD1\x8B\xD1\x81\xD1\x8F\xD1\x87",
	    "7/6 D0<3 мая 2024>^_ F3<три>3 F5<5 тысяч>5000" },
	{ "2024\xE5\xB9\xB4" "5\xE6\x9C\x88" "3\xE6\x97\xA5\xE3\x80\x81\xE4\xB8\x89\xE5\x8D\x81\xE4\xBA\x94\xE4\xBA"
	    "\xBA\xE3\x80\x82",
	    "10/6 D0<2024年5月3日>^_ F6<三十五>35" },
	{ "5\xE6\x9C\x88" "3\xE5\x8F\xB7, \xE6\x9C\x88\xE6\x9B\x9C\xE6\x97\xA5, \xE7\x81\xAB\xE6\x9B\x9C",
	    "8/4 D0<5月3号>^ D5<月曜日> D7<火曜>" },
	{ "\xD9\xA1\xD9\xA2 boats, \xE0\xA5\xA7\xE0\xA5\xA8 boats", "4/2 F0<١٢>12^ F2<१२>12=0" },
	{ "Storm Closes Harbour Of Wick\nthe harbour of Wick was shut", "11/0 N8<Wick>" },
	{ "to Aln by Bor Cam\nto Aln Dor Bor Cam", "10/0 N1<Aln> N3<Bor Cam>" },
	{ "five boats sank at Orn, five boats sank at Orn", "10/2 F0<five>5^ N4<Orn> F5<five>5=0 N9<Orn>=1~1" },
	{ "he said that five boats sank. she said that six boats sank", "12/2 F3<five>5 F9<six>6~0" },
	{ "five sank, six sank, seven sank, eight sank", "8/4 F0<five>5^ F2<six>6 F4<seven>7 F6<eight>8~2" },
	{ "three dead, four dead, three hurt", "6/3 F0<three>3^ F2<four>4 F4<three>3=0" },
	{ "5 6 7", "3/3 F0<5>5^_ F1<6>6_ F2<7>7_" },
	{ "five Orn six", "3/2 F0<five>5^_ N1<Orn>_ F2<six>6_" },
	{ "\xC3\x89lys\xC3\xA9" "e and \xC3\xA9lan, Z\xC3\xBCrich and ZURICH",
	    "6/0 N0<Élysée>^ N3<Zürich> N5<ZURICH>=1" },
	{ "iPhone and eBay and NATO and Nato", "7/0 N4<NATO> N6<Nato>=0" },
	{ "he said \"Ships sail\" and \xE2\x80\x9CShips sail\xE2\x80\x9D", "7/0 N2<Ships>^ N5<Ships>^=0~0" },
	{ "Dr. Orn met Gen. Vell. Col. Brand left", "8/0" },
	{ "at 5 p.m. and 5pm and 5 pm and 5 a.m. today", "14/4 F1<5>5 F5<5pm>5=0 F7<5>5=0 F10<5>5=0" },
	{ "it won 3-1 and 3:1 and lost 0-2", "10/5 F2<3-1> F5<3:1> F8<0-2>0..2" },
	{ "orn sank on monday in may with five hands lost at three in the night while the rest of the crew swam to "
	    "the "
	    "shore and told the watch what they had seen and where the boat had gone down with all its load of salt",
	    "46/4 D3<monday> D5<may> F7<five>5 F11<three>3" },
	{ "5am 5pm boats, 5s boats, 5mn boats, 5mln boats, 5b boats, 5tn boats, 5bn boats, 5m boats, 5k boats, 5z "
	    "boats",
	    "21/11 F0<5am>5^_ F1<5pm>5=0 F3<5s>5=0 F5<5mn>5e+06 F7<5mln>5e+06=3~3 F9<5b>5e+09~3 "
	    "F11<5tn>5e+12~3 F13<5bn>5e+09=5~3 F15<5m>5e+06=3~3 F17<5k>5000~3 F19<5z>~3" },
	{ "it left May 2, 3 June", "6/4 D2<May 2> D4<3 June>" },
	{ "it left Tuesday, 3 June and Tuesday. 3 June", "9/6 D2<Tuesday, 3 June> D6<Tuesday. 3 June>=0" },
	{ "it left Tuesday\n3 June", "5/3 D2<Tuesday> D3<3 June>^_" },
	{ "\xE6\x9B\x9C\xE6\x97\xA5 5 boats", "4/1 F2<5>5" },
	{ "2025\xE5\xB9\xB4 8\xE6\x9C\x88 5 boats, 2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "5\xE6\x97\xA5",
	    "12/6 D0<2025年>^_ D2<8月>_ F4<5>5 D6<2025年8月5日>" },
	{ "2025\xE5\xB9\xB4\n8\xE6\x9C\x88", "4/2 D0<2025年>^_ D2<8月>^_~0" },
	{ "\xE7\x81\xAB\xE6\x9B\x9C", "2/1 D1<火曜>" },
	{ "1234 567 boats, 40x 500 boats", "6/4 F0<1234>1234^_ F1<567>567 F3<40x 500>" },
};

START_TEST(lists_the_facts_of_a_text)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_msg(strcmp(got(rows[i].text), rows[i].list) == 0, "'%s' is\n%s\nnot\n%s", rows[i].text,
		    got(rows[i].text), rows[i].list);
}
END_TEST

START_TEST(does_not_look_beyond_the_text)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		tails_check(list, rows[i].text);
}
END_TEST

UNIT_MAIN("factlisting")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, lists_the_facts_of_a_text);
	tcase_add_test(unit, does_not_look_beyond_the_text);
}

#include "../unit.h"
#include "claimlist.h"

static const struct {
	const char *text, *list;
} rows[] = {
	/*ROWS*/
	{ "", "" },
	{ "The mill fell.", "" },
	{ "It sold 12 boats.", "count 2:12< boats 12 n" },
	{ "It sold twelve old boats.", "count 2:twelve< old boats 12 n" },
	{ "It sold 12 very old red boats.", "" },
	{ "It sold 12 very old red small boats.", "" },
	{ "It sold 12 glass, boats.", "" },
	{ "It sold 12 of the boats and 7 of them, 5 of whom left.", "" },
	{ "It sold 12 of boats.", "count 2:12< of boats 12 n" },
	{ "It sold 12 more boats, 7 other boats, 5 more than boats.",
	    "count 2:12< more boats 12 n +part +more; count 5:7< other boats 7 n +part +more" },
	{ "It sold one boat, one boats.", "" },
	{ "It sold 1,200 boats, 1,200.5 boats, 12.5 boats, 0.5 boats, 007 boats.",
	    "count 2:1,200< boats 1200 n; count 4:1,200.5< boats 1200.5 n; count 6:12.5< boats 12.5 n; "
	    "count 8:0.5< boats 0.5 n" },
	{ "It sold 12m boats, 12bn boats, 12k boats, 12tn boats, 12b boats, 12mn boats, 12x boats.",
	    "count 2:12m< boats 1.2e+07 n; count 4:12bn< boats 1.2e+10 n; count 6:12k< boats 12000 n; count "
	    "8:12tn< boats 1.2e+13 n; count 10:12b< boats 1.2e+10 n; count 12:12mn< boats 1.2e+07 n" },
	{ "It sold 12-15 boats, 15-12 boats, 12-x boats.", "count 2:12-15< boats 12..15 n" },
	{ "It sold between 12 and 15 boats, from 12 to 15 boats, 12 to 15 boats, 15 to 12 boats.",
	    "count 3:12 and 15< boats 12..15 n; count 8:12< 12 n +former; count 10:15< boats 15 n; count "
	    "12:12 to 15< boats 12..15 n; count 18:12< boats 12 n" },
	{ "It sold two hundred boats, two hundred and ten boats, a hundred boats, a dozen boats, two dozen boats.",
	    "count 2:two hundred< boats 200 n; count 5:two hundred and ten< boats 210 n; count 10:a "
	    "hundred< boats 100 n; count 13:a dozen< boats 12 n; count 16:two dozen< boats 24 n" },
	{ "It sold twenty-one boats, twenty one boats, two-one boats, twenty-ten boats.",
	    "count 2:twenty-one< boats 21 n; count 4:twenty one< boats 21 n" },
	{ "It sold 3.5 million boats, three million boats, 2 thousand and five boats, 2 million and five boats.",
	    "count 2:3.5 million< boats 3.5e+06 n; count 5:three million< boats 3e+06 n; count 8:2 thousand "
	    "and five< boats 2005 n; count 16:five< boats 5 n" },
	{ "It sold about 12 boats, at least 12 boats, more than 12 boats, fewer than 12 boats, less than 12 boats.",
	    "count 3:about 12< boats 12 n +about; count 7:at least 12< boats 12 n +about +over; count 11:more "
	    "than 12< boats 12 n +about +over; count 15:fewer than 12< boats 12 n +about +under; "
	    "count 19:less than 12< boats 12 n +about +under" },
	{ "It sold nearly 12 boats, some 12 boats, least 12 boats, than 12 boats.",
	    "count 3:nearly 12< boats 12 n +about; count 6:some 12< boats 12 n +about; count 9:least 12< "
	    "boats 12 n +about; count 12:12< boats 12 n" },
	{ "It sold including 12 boats, another 12 boats, other 12 boats, among 12 boats.",
	    "count 3:12< boats 12 n +part; count 6:12< boats 12 n +part +more; count 9:12< boats 12 n +part "
	    "+more; count 12:12< boats 12 n +part" },
	{ "It cost $12, $12m, $1.2 billion, \xE2\x82\xAC" "12, \xC2\xA3" "12 and 12 euros.",
	    "money 2:$12< 12 n; money 3:$12m< 1.2e+07 n; money 4:$1.2 billion< 1.2e+09 n; money 6:€12< 12 "
	    "n; money 7:£12< 12 n; money 9:12< euros 12 n" },
	{ "It cost about $12 million, more than \xC2\xA3" "5bn.",
	    "money 3:$12 million< 1.2e+07 n; money 7:£5bn< 5e+09 n" },
	{ "It cost $ 12.", "" },
	{ "It rose 12%, 12 percent, 12 per cent, 12 per boat.",
	    "percent 2:12<% 12 +rose; percent 3:12< percent 12; percent 5:12< per cent 12" },
	{ "It rose by 12 percent, fell by 12 percent, rose about 12 percent, rose to 12 percent.",
	    "percent 3:12< percent 12 +rose; percent 7:12< percent 12 +fell; percent 11:about 12< percent "
	    "12 +about +rose; percent 15:12< percent 12" },
	{ "It put 12 percent down, cut it at 12 percent, up from 12 percent, a rise of 12 percent.",
	    "percent 2:12< percent 12; percent 8:12< percent 12; percent 12:12< percent 12 +former; percent "
	    "17:12< percent 12 +rose" },
	{ "A magnitude 6.1 quake, a 6.1 magnitude quake, a magnitude of 6.1.",
	    "magnitude 2:magnitude 6.1< 6.1; magnitude 5:6.1< 6.1; magnitude 11:6.1< 6.1" },
	{ "It fell on March 3, 3 March, Aug. 23-24, march 3, 32 March, March 0, March three.",
	    "date 3:March 3< 99; date 5:3 March< 99; date 7:Aug. 23-24< 279..280" },
	{ "It meets late this month, and mid next month in late May.",
	    "date 2:late this month< 21..31 +vague +now; date 6:mid next month< 43..52 +vague +now; "
	    "date 10:late May< 181..191 +vague" },
	{ "It fell in late August, mid March, early in May, late august, early May 3.",
	    "date 3:late August< 277..287 +vague; date 5:mid March< 107..116 +vague; date 7:early in May< "
	    "161..170 +vague; date 13:May 3< 163" },
	{ "It fell on Monday and Tuesday, monday.", "weekday 3:Monday< 1; weekday 5:Tuesday< 2" },
	{ "It sold the TX-40, the A4, 4X, tx-40, NASA.", "code 3:TX-40<; code 5:A4<" },
	{ "It fell in 1999, 2024 boats, 1899 boats, 2101 boats, 2,024 boats.",
	    "count 6:1899< boats 1899 n +background; count 8:2101< boats 2101 n +background; count "
	    "10:2,024< boats 2024 n +background" },
	{ "It fell at 10:30, 5 a.m., 5 p.m., 5 GMT, 5 am, 5 pm.", "" },
	{ "It sold no 5 boats, number 5 boats, #5 boats, 2/5 boats, 2-1 boats.", "" },
	{ "The Boeing 737 boats, the May 12 boats, the old 12 boats.",
	    "date 5:May 12< 172; count 10:12< boats 12 n" },
	{ "Orn, 81, died. Orn, ten, died.", "" },
	{ "dead at 81, met at 81 boats, a girl of nine, a boat of nine, aged 11, age 11, of 120 boats.",
	    "count 5:81< boats 81 n; count 20:120< boats 120 n" },
	{ "a 31-year-old man, a 31 year-old man.", "" },
	{ "Twelve people died.", "count 0:Twelve< people 12 dead" },
	{ "It killed twelve people.", "count 2:twelve< people 12 dead" },
	{ "It killed twelve.", "count 2:twelve< 12 dead" },
	{ "It killed 12 soldiers, 7 boats and five passengers.",
	    "count 2:12< soldiers 12 dead n; count 4:7< boats 7 n; count 7:five< passengers 5 n" },
	{ "It killed 12 and injured 7.", "count 2:12< 12 dead; count 5:7< 7 injured" },
	{ "Twelve were killed and seven injured, five of them badly.",
	    "count 0:Twelve< 12 dead; count 4:seven< injured 7 injured +says; count 6:five< 5 injured +part" },
	{ "Twelve people were hurt, but it killed seven people.",
	    "count 0:Twelve< people 12 injured; count 7:seven< people 7 dead" },
	{ "It hurt Orn; twelve people died: seven people fled.",
	    "count 3:twelve< people 12 dead; count 6:seven< people 7" },
	{ "Twelve people, all of them from the old town near the river, died.", "count 0:Twelve< people 12" },
	{ "Police arrested 12 people, evacuated 7 people, rescued 5 people, 3 people are trapped.",
	    "count 2:12< people 12 arrested; count 5:7< people 7 evacuated; count 8:5< people 5 rescued; "
	    "count 10:3< people 3 trapped" },
	{ "The toll rose to 12. The toll stands at 12. The toll rose sharply on Monday night to 12.",
	    "count 4:12< 12 dead; count 9:12< 12 dead; weekday 15:Monday< 1; count 18:12< 12 dead" },
	{ "The death toll rose to 12 from 9. It rose from 9 to 12.",
	    "count 5:12< 12 dead; count 7:9< 9 dead +former" },
	{ "It claimed the lives of 12 people, 12 lives, lives near 12 people.",
	    "count 5:12< people 12 dead; count 7:12< lives 12 dead +says; count 11:12< people 12 dead" },
	{ "It killed 20 people in Orn and five in Wick, and five at Vell, and five near Aln, and five for Bor.",
	    "count 2:20< people 20 dead; count 7:five< 5 dead +part; count 11:five< 5 dead +part; count "
	    "15:five< 5 dead +part" },
	{ "It killed 12 people, including three children, two of them soldiers.",
	    "count 2:12< people 12 dead; count 5:three< children 3 dead n +part" },
	{ "Divers found five more bodies, another five bodies and five bodies.",
	    "count 2:five< more bodies 5 dead +part +says +more; count 6:five< bodies 5 dead +part +says "
	    "+more; count 9:five< bodies 5 dead +part +says" },
	{ "A fourth person died. A fourth victim died. A fourth body was found. A fourth man fled. The fourth boat "
	    "died.",
	    "count 1:fourth< person 4 dead; count 5:fourth< victim 4 dead; count 9:fourth< body 4 dead" },
	{ "12 people died, up from nine. 12 people died, compared with nine people, an earlier toll of nine.",
	    "count 0:12< people 12 dead; count 5:nine< 9 dead +background +former; count 6:12< people 12 "
	    "dead +background; count 11:nine< people 9 dead +background +former; count 17:nine< 9 dead "
	    "+background +former" },
	{ "It was raised to 12 percent on Monday, from 9 percent.",
	    "percent 4:12< percent 12; weekday 7:Monday< 1; percent 9:9< percent 9 +former" },
	{ "In 2019, 12 people died. 12 people died last year. 12 people died two years ago.",
	    "count 2:12< people 12 dead +background; count 5:12< people 12 dead +background; count 10:12< "
	    "people 12 dead +background; count 13:two< years 2 n +background +time" },
	{ "12 people died since 2019, in May 2019, on 2019 roads.", "count 0:12< people 12 dead +background" },
	{ "It demands 12 boats. It wants, but 12 boats. It demands a very much bigger fleet of 12 boats.",
	    "count 2:12< boats 12 n +wanted; count 7:12< boats 12 n; count 17:12< boats 12 n +wanted" },
	{ "It asked for 12 percent; and got 7 percent.", "percent 3:12< percent 12 +wanted; percent 7:7< percent 7" },
	{ "It took 12 years, two weeks and five hours.",
	    "count 2:12< years 12 n +time; count 4:two< weeks 2 n +time; count 7:five< hours 5 n +time" },
	{ "Es starben 12 Menschen und 1.200 Boote.", "" },
	{ "1 boats, 2 boats, 3 boats, 4 boats, 5 boats, 6 boats, 7 boats, 8 boats, 9 boats, 10 boats, 11 boats, 12 "
	    "boats, "
	    "13 boats, 14 boats, 15 boats, 16 boats, 17 boats, 18 boats",
	    "count 2:2< boats 2 n; count 4:3< boats 3 n; count 6:4< boats 4 n; count 8:5< boats 5 n; count "
	    "10:6< boats 6 n; count 12:7< boats 7 n; count 14:8< boats 8 n; count 16:9< boats 9 n; count "
	    "18:10< boats 10 n; count 20:11< boats 11 n; count 22:12< boats 12 n; count 24:13< boats 13 n; "
	    "count 26:14< boats 14 n; count 28:15< boats 15 n; count 30:16< boats 16 n; count 32:17< boats "
	    "17 n" },
	/*END*/
};

START_TEST(lists_the_claims_of_a_sentence)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_str_eq(claimlist_of(rows[i].text), rows[i].list);
}
END_TEST

UNIT_MAIN("claimlisting")
{
	tcase_add_test(unit, lists_the_claims_of_a_sentence);
}

#include "../unit.h"
#include "dropreason.h"
#include "filler.h"
#include "page/prune.h"

static struct webpage page;

/*
 * The rules of the blocks of HTML, in which "#60" is a sentence of 60 bytes, prose from 60 on: '.' for none, E for an
 * element, H for a hint, W for a weak one.
 */
static const char *
rules(const char *html, bool gentle)
{
	static char out[64];
	struct buf text = { NULL, 0, 0 };
	uint32_t i;

	filler_put(&text, html, '.');
	dom_build(&page.dom, buf_view(&text));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	prune(&page, gentle);
	for (i = 0; i < page.blocks.n; i++) {
		uint8_t rule = page.blocks.block[i].rule;

		out[i] = rule == DROP_NONE ? '.' : rule == DROP_ELEMENT ? 'E' : rule == DROP_HINT ? 'H' :
		    rule == DROP_WEAK ? 'W' : '?';
	}
	out[i] = '\0';
	buf_free(&text);
	return out;
}

#define ck_assert_rules(html, want)	\
	ck_assert_msg(strcmp(rules(html, false), want) == 0, "%s: %s, not %s", html, rules(html, false), want)
#define ck_assert_gentle(html, want)	\
	ck_assert_msg(strcmp(rules(html, true), want) == 0, "%s: %s, not %s", html, rules(html, true), want)

START_TEST(elements_that_hold_no_text_of_the_article)
{
	static const char *const tags[] = {
		"aside", "audio", "button", "canvas", "dialog", "figcaption", "footer", "form", "label", "menu", "nav",
		"object", "search", "video", "frameset", "option", "noscript", "template"
	};
	char html[128];
	size_t i;

	for (i = 0; i < sizeof tags / sizeof *tags; i++) {
		snprintf(html, sizeof html, "<%s>Sea</%s><p>#100</p>", tags[i], tags[i]);
		ck_assert_rules(html, "E.");
		ck_assert_gentle(html, i < 16 ? "E." : "..");
		snprintf(html, sizeof html, "<%s>Sea</%s>", tags[i], tags[i]);
		ck_assert_rules(html, "E");		/* there is no prose at all */
	}
	ck_assert_rules("<div>Sea</div><p>#100</p>", "..");
}
END_TEST

START_TEST(what_is_longer_than_the_rest)
{
	ck_assert_rules("<nav><p>#99</p></nav><p>#100</p>", "E.");
	ck_assert_rules("<nav><p>#100</p></nav><p>#100</p>", "..");
	/* beside an <aside> of prose */
	ck_assert_rules("<aside><p>#200</p></aside><p>#61</p>", "E.");
	ck_assert_rules("<aside><p>#200</p></aside><p>#60</p>", "..");
	ck_assert_rules("<aside><h1>Sea</h1><p>#200</p></aside><p>#61</p>", "...");
	ck_assert_rules("<aside class=article-body><p>#200</p></aside><p>#61</p>", "..");
	ck_assert_rules("<aside class=article-body><p>#60</p></aside><p>#200</p>", "E.");
	/* beside comments and notices about consent */
	ck_assert_rules("<div class=comments><p>#400</p></div><p>#151</p>", "H.");
	ck_assert_rules("<div class=comments><p>#400</p></div><p>#150</p>", "..");
	ck_assert_rules("<div class=cookie-consent><p>#400</p></div><p>#151</p>", "H.");
	ck_assert_rules("<div class=comments><h1>Sea</h1><p>#400</p></div><p>#151</p>", "...");
	ck_assert_rules("<aside class=comments><p>#400</p></aside><p>#150</p>", "..");
}
END_TEST

START_TEST(rules_for_names)
{
	static const char *const strong[] = { "nav", "footer", "related", "share", "subscribe", "popup", "bio" };
	static const char *const weak[] = {
		"sidebar", "caption", "ad", "byline", "tags", "print", "teaser", "header", "gallery"
	};
	char html[128];
	size_t i;

	for (i = 0; i < sizeof strong / sizeof *strong; i++) {
		snprintf(html, sizeof html, "<div class=%s>Sea</div><p>#100</p>", strong[i]);
		ck_assert_rules(html, "H.");
		ck_assert_gentle(html, "..");
		snprintf(html, sizeof html, "<div class=%s><p>#99</p></div><p>#301</p>", strong[i]);
		ck_assert_rules(html, "H.");
		snprintf(html, sizeof html, "<div class=%s><p>#100</p></div><p>#300</p>", strong[i]);
		ck_assert_rules(html, "W.");
		snprintf(html, sizeof html, "<div class=%s><p>#199</p></div><p>#201</p>", strong[i]);
		ck_assert_rules(html, "W.");
		snprintf(html, sizeof html, "<div class=%s><p>#200</p></div><p>#201</p>", strong[i]);
		ck_assert_rules(html, "..");		/* half of 401, rounded down, is not more than it */
	}
	for (i = 0; i < sizeof weak / sizeof *weak; i++) {
		snprintf(html, sizeof html, "<div class=%s>Sea</div><p>#100</p>", weak[i]);
		ck_assert_rules(html, "W.");
		ck_assert_gentle(html, "..");
		snprintf(html, sizeof html, "<div class=%s><p>#199</p></div><p>#201</p>", weak[i]);
		ck_assert_rules(html, "W.");
		snprintf(html, sizeof html, "<div class=%s><p>#200</p></div><p>#201</p>", weak[i]);
		ck_assert_rules(html, "..");
		snprintf(html, sizeof html, "<div class=%s><p>#399</p></div><p>#1000</p>", weak[i]);
		ck_assert_rules(html, "W.");
		snprintf(html, sizeof html, "<div class=%s><p>#400</p></div><p>#1000</p>", weak[i]);
		ck_assert_rules(html, i < 3 ? "W." : "..");
		snprintf(html, sizeof html, "<div class='%s article-body'><p>#60</p></div><p>#1000</p>", weak[i]);
		ck_assert_rules(html, "..");
	}
}
END_TEST

START_TEST(buttons_that_are_headings)
{
	ck_assert_rules("<h2><button>Sea</button></h2><p>#100</p>", "..");
	ck_assert_rules("<h6><button>Sea</button></h6><p>#100</p>", "..");
	ck_assert_rules("<h1><button>Sea</button></h1><p>#100</p>", "E.");
	ck_assert_rules("<button aria-expanded=false>Who pays it?</button><p>#100</p>", "..");
	ck_assert_rules("<button aria-expanded=false>Who pays?</button><p>#100</p>", "E.");
	ck_assert_rules("<button aria-expanded=false>Who <span>pays it?</span></button><p>#100</p>", "..");
	ck_assert_rules("<button>Who pays it?</button><p>#100</p>", "E.");
	ck_assert_rules("<h2><label>Sea</label></h2><p>#100</p>", "E.");
}
END_TEST

START_TEST(hidden_elements)
{
	ck_assert_rules("<div hidden><p>#99</p></div><p>#301</p>", "H.");
	ck_assert_rules("<div hidden><p>#100</p></div><p>#300</p>", "W.");
	ck_assert_gentle("<div hidden><p>#99</p></div><p>#301</p>", "..");
	/* what a script shows: three paragraphs, or more than half of the page */
	ck_assert_rules("<p hidden>#60</p><p hidden>#60</p><p>#500</p>", "HH.");
	ck_assert_rules("<p hidden>#60</p><p hidden>#60</p><p hidden>#60</p><p>#500</p>", "WWW.");
	ck_assert_rules("<p hidden>#59</p><p hidden>#59</p><p hidden>#59</p><p>#500</p>", "HHH.");
	ck_assert_rules("<div hidden>#60</div><p hidden>#60</p><p hidden>#60</p><p>#500</p>", "HHH.");
	ck_assert_rules("<div hidden><p hidden>#60</p></div><p hidden>#60</p><p hidden>#60</p><p>#500</p>", "HHH.");
	ck_assert_rules("<div hidden>#68</div><div hidden>#68</div><div hidden>#68</div><p>#204</p>", "HHH.");
	ck_assert_rules("<div hidden>#68</div><div hidden>#68</div><div hidden>#68</div><p>#203</p>", "WWW.");
}
END_TEST

START_TEST(hidden_panels_initials_and_paywalls)
{
	ck_assert_rules("<div hidden role=region>Sea</div><p>#100</p>", "W.");
	ck_assert_rules("<div hidden role=tabpanel>Sea</div><p>#100</p>", "W.");
	ck_assert_rules("<div hidden role=tab>Sea</div><p>#100</p>", "H.");
	ck_assert_rules("<span hidden role=region>Sea</span><p>#100</p>", "H.");
	ck_assert_rules("<p aria-expanded=false>Sea</p><div hidden>Sea</div><p>#100</p>", ".W.");
	ck_assert_rules("<p><b aria-expanded=false>Sea</b></p><div hidden>Sea</div><p>#100</p>", ".W.");
	ck_assert_rules("<p aria-expanded=false>Sea</p><p>Pier</p><div hidden>Sea</div><p>#100</p>", "..H.");
	ck_assert_rules("<p>Sea</p><div hidden>Sea</div><p aria-expanded=false>#100</p>", ".H.");
	ck_assert_rules("<div class=paywall hidden>Sea</div><p>#100</p>", "W.");
	ck_assert_rules("<div class=x-paywall-y hidden>Sea</div><p>#100</p>", "W.");
	ck_assert_rules("<div class=pay hidden title=paywall>Sea</div><p>#100</p>", "H.");
	/* a block is what the rest of it is: the initial is kept with its word */
	ck_assert_rules("<span hidden>S</span>ea<p>#100</p>", "..");
	ck_assert_rules("<span hidden>Sea</span><p>#100</p>", "H.");
}
END_TEST

START_TEST(elements_in_each_other)
{
	ck_assert_rules("<div class=sidebar><nav>Sea</nav>Pier</div><p>#100</p>", "EW.");
	ck_assert_rules("<nav><div class=sidebar>Sea</div>Pier</nav><p>#100</p>", "EE.");
	ck_assert_rules("<div class=related><nav>Sea</nav>Pier</div><p>#100</p>", "HH.");
	ck_assert_rules("<div class=sidebar><p>Sea <button>Go</button></p></div><p>#100</p>", "W.");
	ck_assert_rules("<p>Sea <button>Go</button></p><p><button>Go</button> sea</p><p>#100</p>", "...");
}
END_TEST

UNIT_MAIN("prune")
{
	tcase_add_test(unit, elements_that_hold_no_text_of_the_article);
	tcase_add_test(unit, what_is_longer_than_the_rest);
	tcase_add_test(unit, rules_for_names);
	tcase_add_test(unit, buttons_that_are_headings);
	tcase_add_test(unit, hidden_elements);
	tcase_add_test(unit, hidden_panels_initials_and_paywalls);
	tcase_add_test(unit, elements_in_each_other);
}

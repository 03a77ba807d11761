# page.awk - articles as the pages of a news site: awk -v mb=N -f page.awk rows.tsv
# Every two rows of the input (see rows.awk) become one row of html, until there are N megabytes.  It has the measure of
# real pages, since the time that one takes hangs on that: the median of 400 has 90 KB, half of it in 1150 tags, a sixth
# in scripts, a tenth in text, a twentieth in white space, and 113 links.  The generator is our own, so that every awk
# gives the same bytes.
function draw(limit) {
	state = (state * 16807) % 2147483647
	return state % limit
}

# Letters and digits, as in the names that tools give to classes and files.
function noise(n,    s) {
	for (s = ""; n > 0; n--)
		s = s substr("abcdefghijklmnopqrstuvwxyz0123456789", 1 + draw(36), 1)
	return s
}

function words(n,    s) {
	for (s = ""; n > 0; n--)
		s = s (s == "" ? "" : " ") vocabulary[draw(known)]
	return s
}

function link(n) {
	return "<a class=\"link link--" noise(6) "\" href=\"/" noise(8) "/2026/03/" words(1) "-" noise(20) \
		".html?ref=" noise(5) "&amp;pos=" draw(99) "\" data-track=\"" noise(12) "\">" words(n) "</a>"
}

function icon(    s, i) {
	s = "<svg class=\"icon\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M"
	for (i = 0; i < 24; i++)
		s = s draw(24) "." draw(999) " " draw(24) "." draw(999) "l"
	return s "0 0z\"/></svg>"
}

function picture(    s, width) {
	s = "<picture><source type=\"image/webp\" srcset=\""
	for (width = 320; width <= 1280; width *= 2)
		s = s "https://img.example/" noise(12) "/" width ".webp " width "w, "
	return s "\"><img loading=\"lazy\" alt=\"" words(6) "\" src=\"https://img.example/" noise(24) ".jpg\"></picture>"
}

function menu(name, n,    s) {
	s = "<nav class=\"" name " " name "--" noise(5) "\"><ul class=\"" name "__list\">\\n"
	for (; n > 0; n--)
		s = s "\\t\\t<li class=\"" name "__item\" id=\"" noise(8) "\"><span>" link(1 + draw(2)) "</span></li>\\n"
	return s "</ul></nav>\\n"
}

function teasers(n,    s) {
	s = "<section class=\"teasers\"><h3>" words(2) "</h3>\\n"
	for (; n > 0; n--)
		s = s "<div class=\"card card--" noise(6) "\">\\n\\t\\t\\t\\t<div class=\"card__media\">" picture() \
			"</div>\\n\\t\\t\\t\\t<div class=\"card__body\">\\n\\t\\t\\t\\t\\t<h4 class=\"card__title\">" link(9) \
			"</h4>\\n\\t\\t\\t\\t\\t<p>" words(24) "&hellip;</p> <time>" draw(59) "&nbsp;min</time>\\n\\t\\t\\t\\t</div></div>\\n"
	return s "</section>\\n"
}

function script(bytes,    s, n) {
	s = "<script>(function(w,d){var " noise(2) "={};"
	for (n = length(s); n < bytes; n += 58)
		s = s "w." noise(5) "=function(" noise(1) "){if(a<" draw(99) "&&b>" draw(9) "){return \"" noise(8) "\"}};\\n"
	return s "})(window,document);</script>\\n"
}

function head(title,    s, i) {
	s = "<!DOCTYPE html>\\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" title "</title>\\n"
	for (i = 0; i < 24; i++)
		s = s "<meta property=\"og:" noise(7) "\" content=\"" words(8) "\">\\n"
	for (i = 0; i < 12; i++)
		s = s "<link rel=\"preload\" as=\"script\" href=\"https://static.example/" noise(32) ".js\" crossorigin>\\n"
	s = s "<style>"
	for (i = 0; i < 40; i++)
		s = s "." noise(6) ">." noise(6) "{margin:0 " draw(40) "px;color:#" noise(6) "}\\n"
	return s "</style>" script(6000) "</head>\\n"
}

# The sentences of TEXT by twos, in paragraphs.
function article(title, text,    s, n, i, sentence) {
	s = "<main><article class=\"story\"><header><h1 class=\"story__title\">" title "</h1>\\n<p class=\"byline\">By " \
		link(2) "</p><time datetime=\"2026-03-02T08:00:00Z\">2 March 2026</time></header>\\n<figure>" picture() \
		"<figcaption>" words(9) "</figcaption></figure>\\n<div class=\"story__body\">\\n"
	n = split(text, sentence, /[.] /)
	for (i = 1; i <= n; i += 2) {
		s = s "\\t\\t<p class=\"text text--" noise(5) "\">" sentence[i] ". " sentence[i + 1] (i + 1 < n ? "." : "") "</p>\\n"
		if (i % 8 == 1)
			s = s "<!-- slot " noise(6) " --><div class=\"ad ad--inline\" id=\"ad-" noise(10) "\"></div>\\n"
	}
	return s "</div></article>\\n"
}

function page(title, text,    s, i) {
	s = head(title) "<body class=\"page page--" noise(6) "\"><header class=\"masthead\">" icon() menu("menu", 40)
	s = s "</header>\\n" article(title, text) "<aside>" teasers(28) "</aside></main>\\n"
	s = s "<form class=\"signup\" action=\"/" noise(8) "\"><label>" words(4) "</label><input name=\"" noise(5) \
		"\"><button>" words(2) "</button></form>\\n<footer>" menu("legal", 30)
	for (i = 0; i < 16; i++)
		s = s "<a href=\"https://social.example/" noise(12) "\" class=\"share\">" icon() "</a>\\n"
	return s "</footer>" script(6000) script(3000) "</body></html>"
}

BEGIN {
	FS = OFS = "\t"
	state = 42
	known = split("news world politics weather sport culture travel opinion science health money markets local " \
		"video photos podcasts letters archive contact about privacy terms careers subscribe", list, " ")
	for (i in list)
		vocabulary[i - 1] = list[i]
	print "id", "type", "text"
}
NR == 1 { for (i = 1; i <= NF; i++) col[$i] = i; next }
NR % 2 == 0 { text = $col["text"]; next }
{
	row = page($col["title"], text " " $col["text"])
	bytes += length(row)
	print "p" NR, "html", row
	if (bytes >= mb * 1000000)
		exit
}

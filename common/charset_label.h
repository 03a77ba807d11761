/*
 * charset_label - the labels of the Encoding Standard, by the name of their encoding.
 *
 * Labels are folded: lower-case letters and digits only, so that "ISO_8859-1:1987" is "iso885911987".
 * Origin: the table in section 4.2 of encoding.spec.whatwg.org.
 */
#ifndef CHARSET_LABEL_H
#define CHARSET_LABEL_H

struct charset_label {
	const char *name;
	const char *labels;	/* beside the folded name itself */
};

static const struct charset_label charset_labels[] = {
	{ "utf-8", "unicode11utf8 unicode20utf8 xunicode20utf8" },
	{ "utf-16le", "csunicode iso10646ucs2 ucs2 unicode unicodefeff utf16" },
	{ "utf-16be", "unicodefffe" },
	{ "windows-1250", "cp1250 xcp1250" },
	{ "windows-1251", "cp1251 xcp1251" },
	{ "windows-1252", "ansix341968 ascii cp1252 cp819 csisolatin1 ibm819 iso88591 isoir100 iso885911987 l1 "
	    "latin1 usascii xcp1252" },
	{ "iso-8859-2", "csisolatin2 isoir101 iso885921987 l2 latin2" },
	{ "iso-8859-15", "csisolatin9 l9 latin9" },
	{ "iso-8859-3", "csisolatin3 isoir109 iso885931988 l3 latin3" },
	{ "iso-8859-4", "csisolatin4 isoir110 iso885941988 l4 latin4" },
	{ "iso-8859-5", "csisolatincyrillic cyrillic isoir144 iso885951988" },
	{ "iso-8859-6", "arabic asmo708 csiso88596e csiso88596i csisolatinarabic ecma114 iso88596e "
	    "iso88596i isoir127 iso885961987" },
	{ "iso-8859-7", "csisolatingreek ecma118 elot928 greek greek8 isoir126 iso885971987 suneugreek" },
	{ "iso-8859-8", "csiso88598e csisolatinhebrew hebrew iso88598e isoir138 iso885981988 visual "
	    "csiso88598i iso88598i logical" },
	{ "iso-8859-10", "csisolatin6 isoir157 l6 latin6" },
	{ "iso-8859-13", "" },
	{ "iso-8859-14", "" },
	{ "iso-8859-16", "" },
	{ "ibm866", "866 cp866 csibm866" },
	{ "koi8-r", "cskoi8r koi koi8" },
	{ "koi8-u", "koi8ru" },
	{ "macintosh", "csmacintosh mac xmacroman" },
	{ "x-mac-cyrillic", "xmacukrainian" },
	{ "windows-874", "dos874 iso885911 tis620" },
	{ "windows-1253", "cp1253 xcp1253" },
	{ "windows-1254", "cp1254 csisolatin5 iso88599 isoir148 iso885991989 l5 latin5 "
	    "xcp1254" },
	{ "windows-1255", "cp1255 xcp1255" },
	{ "windows-1256", "cp1256 xcp1256" },
	{ "windows-1257", "cp1257 xcp1257" },
	{ "windows-1258", "cp1258 xcp1258" },
	{ "gbk", "chinese csgb2312 csiso58gb231280 gb2312 gb231280 isoir58 xgbk" },
	{ "gb18030", "" },
	{ "big5", "big5hkscs cnbig5 csbig5 xxbig5" },
	{ "euc-jp", "cseucpkdfmtjapanese xeucjp" },
	{ "iso-2022-jp", "csiso2022jp" },
	{ "shift_jis", "csshiftjis ms932 mskanji sjis windows31j xsjis" },
	{ "euc-kr", "cseuckr csksc56011987 isoir149 korean ksc56011987 ksc56011989 ksc5601 "
	    "windows949" },
};

#endif

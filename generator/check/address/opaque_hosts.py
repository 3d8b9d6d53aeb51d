"""Hosts whose addresses hide the work they lead to.

Short links: those of PeterDaveHello/url-shorteners (2025) that newspapers, companies and people in general use.
Redirects: those that ClearURLs' rules unwrap, as of 2025. Not listed are hosts that are kept for lasting
references (doi.org, hdl.handle.net, purl.org, w3id.org, perma.cc) and short forms that name the work (youtu.be).
"""

SHORTENERS = frozenset(
    """
    1drv.ms a.co abcn.ws adf.ly aka.ms amzn.eu amzn.to apne.ws apple.co b.link bbc.in bitly.ws bit.do bit.ly bl.ink
    bloom.bg buff.ly bzfd.it cbsn.ws chng.it clck.ru cnb.cx cnn.it cutt.ly dld.bz disq.us dlvr.it ebay.us econ.st
    ed.gr eepurl.com engt.co fb.me flip.it fxn.ws g.co git.io gizmo.do goo.gl gu.com hubs.la hubs.ly huff.to ibm.biz
    ift.tt ind.pn is.gd j.mp kutt.it lat.ms lnkd.in lnkiy.com msft.it mzl.la n.pr nbcnews.to nyti.ms nyp.st on.fb.me
    on.ft.com on.mktw.net on.wsj.com oreil.ly ow.ly owl.li pewrsr.ch politi.co po.st propub.li qr.ae qr.net rb.gy
    rebrand.ly redd.it reut.rs s.id shar.es shorturl.at shorturl.com slate.me smarturl.it snip.ly soo.gd spoti.fi
    surl.li t.co t.ly tcrn.ch theatln.tc ti.me tiny.cc tiny.one tinylink.net tinyurl.com tny.im tr.im trib.al u.to
    urlz.fr usat.ly v.gd vk.cc wapo.st wp.me wrd.cm x.gd yhoo.it zd.net
""".split()
)
"""Hosts on which every path is a short link."""

SHORTENING_DOMAINS = (".app.goo.gl", ".page.link", ".trib.al", ".bit.ly", ".sng.link", ".onelink.me")
"""Ends of hosts that a service gives to those who shorten."""

REDIRECTS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "apple.news": (("/A", ()),),
    "away.vk.com": (("/away.php", ("to",)),),
    "bing.com": (("/ck/a", ()), ("/news/apiclick.aspx", ("url",))),
    "duckduckgo.com": (("/l/", ("uddg",)),),
    "exit.sc": (("/", ("url",)),),
    "facebook.com": (("/l.php", ("u",)), ("/flx/warn/", ("u",))),
    "l.facebook.com": (("/l.php", ("u",)),),
    "l.instagram.com": (("/", ("u",)),),
    "l.messenger.com": (("/l.php", ("u",)),),
    "l.threads.net": (("/", ("u",)),),
    "linkedin.com": (("/redir/", ("url",)), ("/safety/go", ("url",))),
    "lm.facebook.com": (("/l.php", ("u",)),),
    "news.google.com": (("/articles/", ()), ("/read/", ()), ("/rss/articles/", ())),
    "out.reddit.com": (("/", ("url",)),),
    "safelinks.protection.outlook.com": (("/", ("url",)),),
    "slack-redir.net": (("/link", ("url",)),),
    "steamcommunity.com": (("/linkfilter", ("u", "url")),),
    "t.umblr.com": (("/redirect", ("z",)),),
    "tumblr.com": (("/redirect", ("z",)),),
    "vk.com": (("/away.php", ("to",)),),
    "youtube.com": (("/redirect", ("q",)),),
}
"""By host (it stands for its subdomains): the beginning of a path, and the parameters that may hold where it leads."""

CACHES = frozenset({"webcache.googleusercontent.com", "cc.bingj.com", "cachedview.nl", "yandexwebcache.net"})
"""Where search engines show, or showed, their own copies."""

SEARCHES = {
    ("baidu.com", "/s"): ("wd", "word"),
    ("bing.com", "/images/search"): ("q",),
    ("bing.com", "/news/search"): ("q",),
    ("bing.com", "/search"): ("q",),
    ("bing.com", "/videos/search"): ("q",),
    ("duckduckgo.com", "/"): ("q",),
    ("duckduckgo.com", "/html"): ("q",),
    ("html.duckduckgo.com", "/html"): ("q",),
    ("ecosia.org", "/search"): ("q",),
    ("kagi.com", "/search"): ("q",),
    ("lite.duckduckgo.com", "/lite"): ("q",),
    ("m.youtube.com", "/results"): ("search_query", "q"),
    ("mojeek.com", "/search"): ("q",),
    ("qwant.com", "/"): ("q",),
    ("search.brave.com", "/search"): ("q",),
    ("search.yahoo.com", "/search"): ("p",),
    ("startpage.com", "/do/search"): ("q", "query"),
    ("startpage.com", "/sp/search"): ("q", "query"),
    ("twitter.com", "/search"): ("q",),
    ("x.com", "/search"): ("q",),
    ("yandex.com", "/search"): ("text",),
    ("yandex.ru", "/search"): ("text",),
    ("youtube.com", "/results"): ("search_query", "q"),
}
"""Pages of results, by host and path, and the parameters that hold what was searched for."""

"""Pages that the scripted server serves, written for the tests after what such pages are like."""

TITLE = "Reference lists rot faster than the articles that carry them"
PARAGRAPHS = (
    "The links in scholarly articles break at a rate that surprised even the librarians who set out to measure it. Of "
    "the articles that were published in 2012 and cite the web at all, one in five suffers from reference rot: at "
    "least one of their links no longer leads to what their authors saw.",
    "The study looked at three large collections, with more than a million references between them. For each the "
    "researchers asked the live web and a dozen archives, and wrote down whether a copy from around the date of "
    "publication was to be had. Where it was not, the evidence for a claim had in effect been thrown away.",
    "Older articles fare worse. After seven years, half of the references had no representative copy anywhere. The "
    "authors recommend that a copy be archived at the time of citing, and that the address of the copy be given "
    "beside the original one, so that a reader has both the living page and the one that was read.",
    "Publishers have begun to act on the advice. Several of the larger ones now run a check on each reference list "
    "before an article goes into production, and ask authors to replace what is already gone. None of them, so far, "
    "pays for the archiving itself, and smaller houses say that they cannot afford the staff.",
    "The problem is not confined to science. Courts cite pages that vanish, newspapers link to reports that move, "
    "and encyclopaedias depend on both. A survey of the opinions of one supreme court found that half of the links "
    "in them no longer showed what the judges had relied upon when they wrote.",
)


def page(title: str, *blocks: str, head: str = "") -> str:
    """A page with a menu round what it says."""
    body = "\n".join(block if block.startswith("<") else f"<p>{block}</p>" for block in blocks)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head>
<body><header><nav><a href="/">Home</a> <a href="/news/">News</a> <a href="/login">Sign in</a></nav></header>
<main>{body}</main>
<footer><p>The Daily Example, 2026. <a href="/privacy">Privacy and cookies</a></p></footer></body></html>"""


def article(title: str = TITLE, *more: str, head: str = "") -> str:
    """A page with a work on it: 1,500 letters."""
    return page(
        f"{title} | The Daily Example",
        f"<article><h1>{title}</h1>",
        *PARAGRAPHS,
        *more,
        "</article>",
        head=head,
    )


HOME = page(
    "The Daily Example", "<h2>Latest</h2>", *(f"<a href='/{n}'>Headline number {n}</a>" for n in range(20))
)
SOFT_404 = page(
    "Page not found | The Daily Example", "<h1>Page not found</h1>", "Try the search, or the home page."
)
SOFT_404_IN_GERMAN = page("Das Tagesbeispiel", "<h1>Fehler 404: Seite nicht gefunden</h1>", "Zur Startseite.")
SOFT_404_WITH_OFFERS = page(
    "404 - The Daily Example", "<h1>Sorry, the page you requested could not be found.</h1>", *PARAGRAPHS[:4]
)
SIGN_IN = page(
    "Sign in - The Daily Example",
    "<h1>Sign in</h1>",
    "<form method=post><input name=mail><input type=password name=word><button>Sign in</button></form>",
)
SUBSCRIBE = article().replace(
    "".join(f"<p>{paragraph}</p>\n" for paragraph in PARAGRAPHS[2:]),
    "<div>Subscribe to continue reading</div><p>Already a subscriber? <a href='/login'>Sign in</a></p>",
)
METERED = article(
    head='<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
)
COOKIE_WALL = page(
    "The Daily Example",
    "<h1>We value your privacy</h1>",
    "We and our 842 partners store and access information such as cookies on your device for advertising and tracking. "
    "You can accept all cookies, or manage your privacy preferences.",
    "<button>Accept all</button><button>Manage options</button>",
)
CLOUDFLARE = """<!DOCTYPE html><html><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow">
<script>window._cf_chl_opt={cvId:'3',cType:'managed'};</script></head><body><noscript>Enable JavaScript and cookies to
continue</noscript><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>"""
AKAMAI = """<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access
"http://example/story" on this server.<P>Reference #18.4f2d<P>https://errors.edgesuite.net/18.4f2d</BODY></HTML>"""
DATADOME = """<html><head><title>example.org</title></head><body><p id="cmsg">Please enable JS and disable any ad blocker
</p><script>var dd={'host':'geo.captcha-delivery.com'}</script><script src="https://ct.captcha-delivery.com/c.js">
</script></body></html>"""
PERIMETERX = """<html><head><title>Access to this page has been denied</title></head><body><h1>Please verify you are a
human</h1><div id="px-captcha"></div><script src="https://captcha.px-cdn.net/PX/captcha.js"></script></body></html>"""
INCAPSULA = """<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body><iframe id="main-iframe"
src="/_Incapsula_Resource?CWUDNSAI=23&xinfo=1&incident_id=5" height="100%">Request unsuccessful. Incapsula incident
ID: 5</iframe></body></html>"""
AWS_WAF = """<!DOCTYPE html><html><head><title></title><script>window.awsWafCookieDomainList=[];window.gokuProps={};
</script><script src="https://x.token.awswaf.com/x/challenge.js"></script></head><body><div id="challenge-container">
</div><script>AwsWafIntegration.saveReferrer();</script></body></html>"""
ANUBIS = """<!doctype html><html><head><title>Making sure you&#39;re not a bot!</title><script id="anubis_challenge"
type="application/json">{}</script></head><body><main><h1 id="title">Making sure you&#39;re not a bot!</h1>
<p id="status">Loading...</p></main></body></html>"""
PARKED = """<!DOCTYPE html><html data-adblockkey="MFwwDQYJKoZIhvcNAQ_q"><head><title>parked.test</title><script
src="//www.google.com/adsense/domains/caf.js"></script></head><body><div id="tc">Related searches</div></body></html>"""
FOR_SALE = page("news.test is for sale", "<h1>The domain name news.test is for sale!</h1>", "Make an offer.")
HIJACKED = page(
    "Situs Slot Gacor Hari Ini - Judi Online Terpercaya",
    "<h1>Slot gacor dan judi online</h1>",
    "Daftar situs slot gacor di agen judi terpercaya. Slot online, togel, poker online, casino online dan sbobet. "
    * 5,
)
JAVASCRIPT_ONLY = """<!doctype html><html><head><title>The Daily Example</title></head><body><div id="root"></div>
<noscript>You need to enable JavaScript to run this app.</noscript><script src="/static/main.js"></script></body></html>"""


def pdf(*lines: str) -> bytes:
    """A PDF of one page with these lines, or with nothing to read."""
    text = "".join(f"({line}) Tj T* " for line in lines)
    content = f"BT /F1 12 Tf 14 TL 40 780 Td {text}ET".encode() if lines else b"0.5 g 50 50 400 600 re f"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length " + str(len(content)).encode() + b" >>\nstream\n" + content + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, written in enumerate(objects, 1):
        places.append(len(out))
        out += str(number).encode() + b" 0 obj\n" + written + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n" + str(table).encode() + b"\n%%EOF\n"
    return bytes(out)

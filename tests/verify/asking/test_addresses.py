"""Which addresses may be asked."""

import pytest

from generator.verify.asking.addresses import Target, allowed, private, shown, target

PUBLIC = {
    "https://example.org/": "https://example.org/",
    "http://example.org": "http://example.org/",
    "https://EXAMPLE.org./a%20b?c=d#e": "https://example.org/a%20b?c=d",
    "https://example.org:443/": "https://example.org/",
    "https://example.org:8443/": "https://example.org:8443/",
    "http://bücher.example.org/ü?q=ü": "http://xn--bcher-kva.example.org/%C3%BC?q=%C3%BC",
    "http://example.org/a b?c d": "http://example.org/a%20b?c%20d",
    "http://example.org#@10.0.0.1/": "http://example.org/",
    "http://8.8.8.8/": "http://8.8.8.8/",
    "http://0x08.010.2056/": "http://8.8.8.8/",
    "http://[2606:4700:0::1]/": "http://[2606:4700::1]/",
    "http://[::ffff:8.8.8.8]/": "http://[::ffff:808:808]/",
    "http://[64:ff9b::8.8.8.8]/": "http://[64:ff9b::808:808]/",
}
REFUSED = """
http://127.0.0.1/ loopback address (127.0.0.1)
http://2130706433/ loopback address (127.0.0.1)
http://0177.0.0.1/ loopback address (127.0.0.1)
http://0x7f.1/ loopback address (127.0.0.1)
http://0x7F000001/ loopback address (127.0.0.1)
http://017700000001/ loopback address (127.0.0.1)
http://127.1/ loopback address (127.0.0.1)
http://127.0.0.1./ loopback address (127.0.0.1)
http://127.0.0.1:8080/ loopback address (127.0.0.1)
http://１２７.0.0.1/ loopback address (127.0.0.1)
http://127。0。0。1/ loopback address (127.0.0.1)
http://%31%32%37.0.0.1/ loopback address (127.0.0.1)
http://①②⑦.0.0.1/ loopback address (127.0.0.1)
http://0/ no machine's address (0.0.0.0)
http://[::]/ no machine's address (::)
http://10.0.0.1/ private or reserved address (10.0.0.1)
http://172.16.0.1/ private or reserved address
http://192.168.1.1/ private or reserved address
http://100.64.0.1/ private or reserved address
http://192.0.2.1/ private or reserved address
http://198.18.0.1/ private or reserved address
http://203.0.113.9/ private or reserved address
http://240.0.0.1/ private or reserved address
http://255.255.255.255/ private or reserved address
http://169.254.1.1/ link-local address
http://169.254.169.254/latest/meta-data/ cloud's metadata
http://0xa9fea9fe/ cloud's metadata
http://100.100.100.200/ cloud's metadata
http://[fd00:ec2::254]/ cloud's metadata
http://224.0.0.1/ multicast address
http://[ff02::1]/ multicast address
http://[::1]/ loopback address (::1)
http://[0:0:0:0:0:0:0:1]/ loopback address (::1)
http://[fe80::1]/ link-local address
http://[fe80::1%25eth0]/ link-local address
http://[fc00::1]/ private or reserved address
http://[fec0::1]/ private address
http://[2001:db8::1]/ private or reserved address
http://[::ffff:127.0.0.1]/ loopback address (127.0.0.1 within ::ffff:7f00:1)
http://[::ffff:7f00:1]/ loopback address
http://[::127.0.0.1]/ loopback address
http://[::ffff:0:10.0.0.1]/ 10.0.0.1 within
http://[64:ff9b::169.254.169.254]/ cloud's metadata
http://[64:ff9b:1::8.8.8.8]/ private address
http://[2002:7f00:1::]/ loopback address (127.0.0.1 within 2002:7f00:1::)
http://[2001:0:a00:1::1]/ 10.0.0.1 within
http://[2606:4700::5efe:10.0.0.1]/ 10.0.0.1 within
http://localhost/ a name without a domain
http://LOCALHOST./ a name without a domain
http://ｌocalhost/ a name without a domain
http://intranet/ a name without a domain
http://printer.local/ not on the public internet
http://metadata.google.internal/ not on the public internet
http://08.0.0.1/ names no host
http://1.2.3.4.5/ names no host
http://0x100000000/ names no host
http:///path names no host
http://user@example.org/ user name or password
http://user:word@8.8.8.8/ user name or password
http://example.org\\@10.0.0.1/ user name or password
http://exa%2fmple.org/ address
http://exa%00mple.org/ address
http://example.org:22/ the port 22
http://example.org:25/ the port 25
http://example.org:6667/ the port 6667
http://example.org:0/ the port 0
http://example.org:99999/ not an address
http://[::1/ not an address
ftp://example.org/ 'ftp:'
file:///etc/passwd 'file:'
gopher://example.org/ 'gopher:'
javascript:alert(1) 'javascript:'
data:text/html,x 'data:'
example.org/page not an http or https address
""".strip().splitlines()


@pytest.mark.parametrize("url", PUBLIC)
def test_a_public_address_is_asked_in_one_spelling(url: str) -> None:
    found = target(url)
    assert isinstance(found, Target)
    assert found.url == PUBLIC[url]


@pytest.mark.parametrize("line", REFUSED)
def test_others_are_refused_with_the_reason(line: str) -> None:
    url, _, why = line.partition(" ")
    found = target(url)
    assert isinstance(found, str)
    assert why in found


def test_an_address_that_is_too_long() -> None:
    assert target("http://example.org/" + "a" * 8_000) == "the address has more than 8,000 characters"


def test_what_is_allowed_is_allowed_with_its_port_alone() -> None:
    allow = frozenset({"127.0.0.1:8080", "Localhost", "[::1]:80"})
    assert isinstance(target("http://127.0.0.1:8080/x", allow), Target)
    assert isinstance(target("http://127.1:8080/x", allow), Target)
    assert isinstance(target("http://localhost:9/x", allow), Target)
    assert isinstance(target("http://[::1]/x", allow), Target)
    assert isinstance(target("http://127.0.0.1:8081/x", allow), str)
    assert isinstance(target("http://127.0.0.2:8080/x", allow), str)
    assert isinstance(target("http://[::1]:81/x", allow), str)
    assert isinstance(target("http://10.0.0.1/x", allow), str)
    assert isinstance(target("file://127.0.0.1:8080/x", allow), str)
    assert isinstance(target("http://me@127.0.0.1:8080/x", allow), str)


def test_a_name_that_ends_like_an_allowed_one_is_another() -> None:
    assert not allowed("evil-example.test", 80, frozenset({"example.test"}))
    assert not allowed("sub.example.test", 80, frozenset({"example.test"}))


def test_private_takes_addresses_alone() -> None:
    assert private("93.184.216.34") == ""
    assert private("fe80::1%eth0") == "a link-local address (fe80::1)"
    with pytest.raises(ValueError, match="example"):
        private("example.org")


def test_an_address_is_shown_without_what_terminals_obey() -> None:
    assert shown("http://x/\x1b[31m\u202e ü\n") == "'http://x/%1B[31m%E2%80%AE%20%C3%BC%0A'"
    assert len(shown("http://x/" + "y" * 5_000)) < 100

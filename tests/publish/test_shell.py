import pytest

from generator.publish.shell import Shell

FIELDS = {"title": "T", "body": "B", "url": "2026/x/"}


def test_stamps_every_placeholder() -> None:
    shell = Shell.parse("<title>@@page:title@@</title><p>@@page:body@@ @@page:title@@</p>")
    assert shell.stamp(FIELDS) == "<title>T</title><p>B T</p>"


def test_what_a_field_holds_is_not_expanded() -> None:
    shell = Shell.parse("@@page:title@@|@@page:body@@")
    stamped = shell.stamp({"title": "@@page:body@@", "body": r"\1 @@page:title@@"})
    assert stamped == r"@@page:body@@|\1 @@page:title@@"


def test_a_shell_without_a_body_is_refused() -> None:
    with pytest.raises(ValueError, match="no @@page:body@@"):
        Shell.parse("<title>@@page:title@@</title>")


def test_what_the_engine_tells_is_taken_out() -> None:
    shell = Shell.parse("<h1>@@given:text@@a @@page:title@@\nb@@end@@@@page:body@@</h1>@@given:none@@@@end@@")
    assert shell.given == {"text": "a @@page:title@@\nb", "none": ""}
    assert shell.stamp(FIELDS) == "<h1>B</h1>"

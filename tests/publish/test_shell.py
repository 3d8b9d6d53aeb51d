import pytest

from generator.publish.shell import Shell

FIELDS = {"title": "T", "body": "B", "url": "2026/x/"}


def test_stamps_every_placeholder() -> None:
    shell = Shell.parse("<title>@@briefing:title@@</title><p>@@briefing:body@@ @@briefing:title@@</p>")
    assert shell.stamp(FIELDS) == "<title>T</title><p>B T</p>"


def test_what_a_field_holds_is_not_expanded() -> None:
    shell = Shell.parse("@@briefing:title@@|@@briefing:body@@")
    stamped = shell.stamp({"title": "@@briefing:body@@", "body": r"\1 @@briefing:title@@"})
    assert stamped == r"@@briefing:body@@|\1 @@briefing:title@@"


def test_a_shell_without_a_body_is_refused() -> None:
    with pytest.raises(ValueError, match="no @@briefing:body@@"):
        Shell.parse("<title>@@briefing:title@@</title>")

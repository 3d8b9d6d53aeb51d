"""Pages that grow: which shells they need, and what they are filled with."""

from pathlib import Path

from generator.publish import lists
from generator.publish.fragments import Fragments
from generator.publish.shell import PAGE
from generator.publish.staging import Staging
from generator.publish.views import Page
from tests.publish.samples import Open

TEMPLATE = "{% block main %}{{ m.to('x/') }} {{ page.title }} {{ page.content|safe }} {{ data.names|join }}{% endblock %}"
SHELL = "@@page:title@@ @@page:description@@ @@page:url@@|@@page:body@@|@@page:head@@@@page:related@@"
FRAME = (
    "@@page:body@@@@given:title@@A &amp; b@@end@@@@given:text@@<p>x</p>@@end@@@@given:main@@own.html@@end@@"
)


def page(uri: str, grows: bool = True) -> Page:  # noqa: FBT001, FBT002
    return Page(uri, "list.html", "<T>", "D & e", data={"names": ["<i>"]}, grows=grows)


def shells(root: Path, *uris: str) -> dict[str, str]:
    made = lists.for_engine([page(uri) for uri in uris], root)
    return {each.uri: each.template for each in made}


def test_one_shell_for_each_section_and_depth(tmp_path: Path) -> None:
    uris = ("topics/a.md", "topics/b.md", "topics/a/part-1.md", "sources/part-1.md", "sources/a.md")
    assert shells(tmp_path, *uris) == dict.fromkeys(
        ["shell/topics.md", "shell/topics/part.md", "shell/sources.md"], "shell.html"
    )
    (shell,) = lists.for_engine([page("topics/a.md")], tmp_path)
    assert shell.data == {"section": "topics"}


def test_a_page_of_the_menu_or_with_a_text_has_its_own(tmp_path: Path) -> None:
    (tmp_path / "site_config/pages/topics").mkdir(parents=True)
    (tmp_path / "site_config/pages/topics/a.md").write_text("x")
    assert shells(tmp_path, "index.md", "topics.md", "topics/a.md") == dict.fromkeys(
        ["index.md", "topics.md", "topics/a.md"], "frame.html"
    )
    (own,) = lists.for_engine([page("topics.md")], tmp_path)
    assert (own.title, own.description, own.data) == ("<T>", "D & e", {"main": "list.html"})


def test_pages_that_a_text_names_are_told_to_the_engine(tmp_path: Path) -> None:
    (tmp_path / "site_config/pages/write").mkdir(parents=True)
    (tmp_path / "site_config/pages/write/index.md").write_text("[x](../topics/b.md#y), [z]: ../sources/c.md")
    made = shells(tmp_path, "topics/a.md", "topics/b.md", "sources/c.md")
    assert {uri for uri, template in made.items() if not template} == {"topics/b.md", "sources/c.md"}


def test_other_pages_are_the_engines(tmp_path: Path) -> None:
    others = (page(PAGE, grows=False), page("how-we-check/cit001.md", grows=False))
    assert lists.for_engine(others, tmp_path) == others


def test_shells_are_taken_out_of_the_site(tmp_path: Path) -> None:
    for name in ("topics", "shell/topics", "about"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "index.html").write_text(name)
    made = (Page("topics.md", "frame.html", "T"), Page("shell/topics.md", "shell.html", "T"))
    assert lists.take_shells(made, tmp_path) == {"topics.md": "topics", "shell/topics.md": "shell/topics"}
    assert [file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.html")] == [
        "about/index.html"
    ]


def test_a_page_is_filled_with_its_data_escaped(tmp_path: Path, library: Open) -> None:
    theme, site = tmp_path / "theme", tmp_path / "site"
    (theme / "parts").mkdir(parents=True)
    (theme / "parts/macros.html").write_text("{% macro to(href) %}{{ base }}{{ href }}{% endmacro %}")
    (theme / "list.html").write_text("{% extends 'main.html' %}" + TEMPLATE)
    (theme / "own.html").write_text(
        "own " + TEMPLATE.replace(" main", " main ").replace("m.to", "'own' ~ m.to")
    )
    staging = Staging(site, site, {})
    pages = (page("topics/a b.md"), page("topics.md"), page("about.md", grows=False))
    known = {"shell/topics.md": SHELL, "topics.md": FRAME}
    lists.write(pages, known, library().settings, Fragments(theme), staging, "")
    assert sorted(staging.groups) == ["topics.md", "topics/a b.md"]
    assert (site / "topics/a b/index.html").read_text() == (
        "&lt;T&gt; D &amp; e topics/a%20b/|../../x/ &lt;T&gt;  &lt;i&gt;|"
    )
    assert (site / "topics/index.html").read_text() == "own../x/ A &amp; b <p>x</p> &lt;i&gt;"


def test_what_the_last_site_has_is_taken_over(tmp_path: Path, library: Open) -> None:
    class Unused(Fragments):
        def main(self, *_: object) -> str:
            raise AssertionError

    theme = tmp_path / "theme"
    (theme / "parts").mkdir(parents=True)
    (theme / "parts/macros.html").write_text("")
    (theme / "list.html").write_text("{% block main %}{{ data.names|join }}{% endblock %}")
    known = {"shell/topics.md": SHELL}
    first = Staging(tmp_path / "1", tmp_path / "1", {})
    settings = library().settings
    lists.write([page("topics/a.md")], known, settings, Fragments(theme), first, "x")
    second = Staging(tmp_path / "2", tmp_path / "1", first.groups)
    lists.write([page("topics/a.md")], known, settings, Unused(theme), second, "x")
    assert (tmp_path / "2/topics/a/index.html").read_text() == (
        tmp_path / "1/topics/a/index.html"
    ).read_text()

import pytest

from generator.check.slug import proposed


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Link Rot", "link-rot"),
        ("Über Öl & Straße", "uber-ol-strasse"),
        ("Ærø, Łódź, Þór", "aero-lodz-thor"),
        ("a..b", "a-b"),
        ("..", ""),
        ("日本", ""),
        ("ﬁrst_draft  (2)", "first-draft-2"),
        ("-x-", "x"),
        ("x" * 300, "x" * 80),
    ],
)
def test_proposed(name: str, slug: str) -> None:
    assert proposed(name) == slug

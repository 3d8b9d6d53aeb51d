"""What is saved while somebody previews or watches."""

from pathlib import Path

from generator.publish.follow import saves_of
from generator.publish.watch import settle


def test_whatever_a_site_is_made_of_is_watched(tmp_path: Path) -> None:
    for folder in ("briefings/2026", "site_config/theme", "macros/deep", "else"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "hook.py").write_text("")
    settings = "site_name: x\ntheme: {name: material, custom_dir: site_config/theme}\nwatch: [macros]\nhooks: [hook.py]\n"
    (tmp_path / "mkdocs.yml").write_text(settings)
    with saves_of(tmp_path) as saved:
        (tmp_path / "else/x.md").write_text("nobody asks")
        names = "briefings/2026/a.md site_config/theme/b.html macros/deep/c.py hook.py mkdocs.yml".split()
        for name in names:
            (tmp_path / name).write_text(settings if name == "mkdocs.yml" else "saved")
            assert tmp_path / name in settle(saved)
        assert not saved.take()


def test_wrong_settings_do_not_keep_from_watching(tmp_path: Path) -> None:
    (tmp_path / "briefings").mkdir()
    (tmp_path / "mkdocs.yml").write_text("{")
    with saves_of(tmp_path) as saved:
        (tmp_path / "briefings/a.md").write_text("saved")
        assert tmp_path / "briefings/a.md" in settle(saved)

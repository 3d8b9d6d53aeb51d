"""MkDocs events, and nothing else: hands the generator's pages to MkDocs and stamps lists and briefings after it.

Under `briefings build` the pages come from the file that `publish.engine` names, and the briefings are stamped by the
caller. Under plain `mkdocs build` and `mkdocs serve` the plugin does all of it. It is the only module that imports
MkDocs; what it does can be done after any engine's build.
"""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from jinja2 import Environment, FileSystemLoader
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import TableOfContents
from mkdocs.utils.templates import TemplateContext

from generator.core.diagnostic import Diagnostic, Severity
from generator.load.configuration import read_settings
from generator.publish import engine
from generator.publish.views import Page

# All else is imported where plain `mkdocs` needs it: under `briefings build` that work is done in another process.
if TYPE_CHECKING:
    from generator.publish.edition import Edition

log = get_plugin_logger("briefings")


class BriefingsPlugin(BasePlugin):  # type: ignore[type-arg]
    """The `briefings` entry of `plugins:` in mkdocs.yml."""

    def __init__(self) -> None:
        self._serving = False
        self._pages: dict[str, Page] = {}
        self._site_pages: tuple[Page, ...] = ()
        self._theme: list[str] = []
        self._edition: Edition | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether drafts are to be shown."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> None:
        """Check the briefings and prepare our pages, before MkDocs empties the folder of the last good site."""
        root = Path(config.config_file_path).parent
        if asked := engine.asked():
            pages_file, config.site_dir = asked
            pages = engine.read_pages(pages_file)
        else:
            pages = self._open(root)
        self._pages = {page.uri: page for page in pages}
        # The site map is ours: MkDocs knows nothing of the briefings.
        config.theme.static_templates.discard("sitemap.xml")
        self._theme = list(config.theme.dirs)
        if config.theme.custom_dir:
            # MkDocs would look at each of the theme's ten thousand icons; `on_env` brings its templates back.
            config.theme.dirs = [config.theme.custom_dir]
        if self._serving:
            config.watch.extend(str(root / name) for name in ("briefings", "site_config"))

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add our pages."""
        for page in self._pages.values():
            if files.get_file_from_path(page.uri) is None:
                if not page.template:
                    files.append(_Elsewhere(page.uri, config))
                    continue
                file = File.generated(config, page.uri, content=page.markdown)
                files.append(file)
                if not page.markdown:
                    _DataPage(None, file, config)
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Have the templates escape what they show: briefings are written by strangers."""
        env.autoescape = True
        env.loader = FileSystemLoader(self._theme)
        settings = read_settings(Path(config.config_file_path).parent, None)
        env.globals["site"] = asdict(settings.site)
        return env

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """The same for pages that are no Markdown: 404.html, whose links must hold at any depth."""
        return _with_base(context, {})

    def on_page_markdown(self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Give our pages their template, title and description; an authored page of that name keeps its text."""
        ours = self._pages.get(page.file.src_uri)
        if ours is not None:
            if "main" in ours.data:
                # The generator fills it, with the template that the page's author may have chosen.
                page.meta["main"] = page.meta.get("template", ours.data["main"])
                page.meta["template"] = ours.template
            page.meta.setdefault("template", ours.template)
            page.meta.setdefault("title", ours.title)
            page.meta.setdefault("description", ours.description)
        return markdown

    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Any
    ) -> TemplateContext:
        """Give the templates our pages' data."""
        ours = self._pages.get(page.file.src_uri)
        return _with_base(context, ours.data if ours else {})

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Stamp lists and briefings, unless whoever started MkDocs does."""
        if self._edition is not None:
            from generator.publish import assemble

            assemble.finish_site(self._edition, self._site_pages, self._pages.values(), Path(config.site_dir))

    def _open(self, root: Path) -> tuple[Page, ...]:
        from generator import workspace
        from generator.check import catalogue
        from generator.publish import assemble, edition, lists

        settings = read_settings(root, workspace.today())
        report, self._edition = edition.prepare(
            settings, catalogue.rules(), assemble.silent, preview=self._serving
        )
        for diagnostic in report.diagnostics:
            self._say(diagnostic)
        if report.count(Severity.ERROR) and not self._serving:
            raise PluginError("there are errors in the briefings, told above; nothing was built")
        self._site_pages = assemble.site_pages(self._edition)
        return lists.for_engine(self._site_pages, root)

    def _say(self, diagnostic: Diagnostic) -> None:
        from generator.report import concise

        level = log.error if diagnostic.severity is Severity.ERROR else log.warning
        level(concise.line(diagnostic))


class _Elsewhere(File):
    """A page that the generator makes; here only so that authored pages can link to it."""

    def __init__(self, uri: str, config: MkDocsConfig) -> None:
        place = f"{uri.removesuffix('.md')}/index.html"
        super().__init__(uri, None, config.site_dir, config.use_directory_urls, dest_uri=place)

    def is_documentation_page(self) -> bool:
        return False

    def copy_file(self, dirty: bool = False) -> None:  # noqa: FBT001, FBT002 -- the base class's method
        pass


class _DataPage(MkDocsPage):
    """A page without a text of its own, for which no Markdown need be set up."""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        if self.markdown:
            super().render(config, files)
        else:
            self.content, self.toc = "", TableOfContents([])


def _with_base(context: TemplateContext, data: dict[str, Any]) -> TemplateContext:
    values: dict[str, Any] = context  # type: ignore[assignment]
    values["data"] = data
    values["base"] = context["base_url"].rstrip("/") + "/"
    return context

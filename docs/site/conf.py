"""Sphinx's settings for the site that `make site` builds; sources.py lays out its pages."""

import sys
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.utils.math.latex2mathml import tex2mathml

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # tasklens, whose docstrings are the reference

project = "Parallel Python with Dask delayed"
html_title = project
author = "the authors of the course"
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["extra"]
nitpicky = False

html_theme = "furo"
html_static_path = [str(Path(__file__).parent / "static")]
html_css_files = ["site.css"]
html_copy_source = False  # nothing that people do not see
html_show_sphinx = html_show_copyright = False
html_math_renderer = "mathml"
templates_path = []

nb_execution_mode = "off"  # sources.py has run them, in the environment of students
nb_merge_streams = True
myst_enable_extensions = ["dollarmath"]
myst_heading_anchors = 4  # as GitHub makes them
linkcheck_ignore = [r"https://(guides|help)\.gradescope\.com/"]  # which may refuse programs
suppress_warnings = ["myst.header", "mystnb.unknown_mime_type"]

default_role = "code"  # docstrings write code as Markdown does
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
python_use_unqualified_type_names = True


def write_mathml(translator: Any, node: nodes.Element) -> None:
    """Write a formula as MathML, which browsers draw: Sphinx's own way fetches a program from elsewhere."""
    block = isinstance(node, nodes.math_block)
    formula = tex2mathml(node.astext(), as_block=block)
    translator.body.append(f'<div class="math">{formula}</div>' if block else formula)
    raise nodes.SkipNode


def setup(app: Any) -> None:
    """Tell Sphinx of our way to write formulas, and of the pages that are none of its own."""
    app.config.html_extra_path = [str(app.srcdir / "extra")]
    app.add_html_math_renderer("mathml", (write_mathml, None), (write_mathml, None))

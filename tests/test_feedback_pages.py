"""Feedback is by exercises: what failed comes first, by the titles that people know, in words and small."""

import base64
import html
import re
from pathlib import Path

from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.utils import compute_checksum
from pygments.styles import get_style_by_name

from grading.lessons.scripts import load_config
from grading.nbgrader_hooks.by_exercise import LEFT_OUT, OURS, PICTURES, TEMPLATES, FeedbackExporter
from grading.nbgrader_hooks.by_exercise import NOTE as NOTED
from grading.nbgrader_hooks.formula_pictures import PIXELS, with_pictures

PNG = "iVBORw0KGgo" + "A" * 1000
FAILED = "double(2) gives 3.\n  expected 4"


def graded(kind, name, source, score=None, points=None, **more):
    """Return a cell as nbgrader's GetGrades leaves it."""
    mark = {
        "grade_id": name,
        "grade": points is not None,
        "solution": kind == "answer",
        "locked": kind == "check",
        "task": False,
        "schema_version": 3,
    }
    mark |= {"points": points, "score": score} if points is not None else {}
    cell = (new_code_cell if more.pop("code", True) else new_markdown_cell)(
        source, metadata={"nbgrader": mark | {"comment": more.pop("comment", None)}}
    )
    cell.update(more)
    return cell


def picture(size=1):
    return new_output("display_data", data={"image/png": PNG * size, "text/plain": "a picture"})


def lesson(**more):
    """Return a graded notebook: one exercise all right, one with a failed check, a written answer."""
    failure = new_output("error", ename="CheckFailed", evalue=FAILED, traceback=[FAILED])
    return new_notebook(
        cells=[
            new_markdown_cell(f"{NOTED}\n\n- it was late"),
            new_markdown_cell("# Numbers\n\n### Exercise 1: `half` it"),
            graded("answer", "half", "def half(x):\n    return x / 2"),
            graded("check", "half_value", '"""`half` halves."""\ncheck(half)', 1, 1),
            new_markdown_cell("### Exercise 2: <b>double</b> it"),
            graded("answer", "double", "def double(x):\n    return x + 1", comment="Look *again*."),
            new_code_cell("own = 1", outputs=[picture()]),
            graded("check", "double_value", '"""`double` <i>doubles</i>."""\ncheck(double)', 0, 2, outputs=[picture(), failure], **more),
            graded("check", "double_odd", "check(double, 3)", 1, 1),
            new_markdown_cell("### Why?"),
            graded("answer", "why", "Because.", 2.5, 3, code=False),
        ]
    )  # fmt: skip


def page(notebook, penalty=0.0, **settings):
    config = load_config()
    config.HTMLExporter.update({"template_name": "feedback", **settings})
    exporter = FeedbackExporter(config=config)
    about = {"notebook": "numbers", "score": 4.5, "max_score": 7, "late_penalty": penalty}
    return exporter.from_notebook_node(notebook, resources={"nbgrader": about, "inlining": {"css": []}})[0]


def test_what_failed_comes_first_by_its_title_and_in_words():
    made = page(lesson())
    text = re.sub(r"<style>.*?</style>", "", made, flags=re.DOTALL)
    places = [text.index(words) for words in (
        "it was late</li>", "<h2>Exercise 2:", "Failed: double", "gives 3.", "expected 4", "return</span> <span class=\"n\">x</span> <span class=\"o\">+",
        "Look <em>again</em>.", "Passed: double_odd", "<h2>Why?", "<h2>Exercise 1: half it", "Passed: half halves.", "The rest of your notebook",
    )]  # fmt: skip
    assert places == sorted(places)
    assert "4.5 of 7 points" in text
    assert "1 check failed</span>, 1 of 3 points" in text
    assert "all right</span>, 1 of 1 point" in text
    assert 'Begin with <a href="#exercise-2">' in text
    assert "CheckFailed" not in text
    assert "late" not in text.replace("it was late", "")


def test_an_answer_as_it_was_given_comes_after_those_that_were_tried():
    notebook = lesson()
    given = graded("answer", "none", "def none():\n    ...", comment="No response.")
    given.metadata.nbgrader["checksum"] = compute_checksum(given)
    notebook.cells[1:1] = [
        new_markdown_cell("### Exercise 0: none"),
        given,
        graded("check", "n", "none()", 0, 1),
    ]
    made = page(notebook)
    assert made.index("<h2>Exercise 2:") < made.index("<h2>Exercise 0: none") < made.index("<h2>Why?")
    assert "not answered: it is as you were given it</span>, 0 of 1 point" in made
    assert "write an answer" not in made
    notebook.cells[-4].metadata.nbgrader.score = 2
    assert "write an answer" in page(notebook)
    assert '<details class="check" id="n">' in made  # it says no more than that
    assert '<div class="check" id="double_value">' in made
    assert "No response." not in made


def test_a_question_that_was_left_as_it_was_given_was_marked_by_nobody():
    notebook = lesson()
    why = notebook.cells[-1]
    why.metadata.nbgrader.update(score=0, comment="No response.")
    why.metadata.nbgrader["checksum"] = compute_checksum(why)
    made = page(notebook)
    assert "not answered: it is as you were given it</span>, 0 of 3 points" in made
    assert "marked by a person" not in made
    assert "No response." not in made
    assert re.search(r'go on with the next: <a href="#exercise-3">Why\?</a>', made)
    notebook.cells[7].metadata.nbgrader.score = 2
    made = page(notebook)
    assert re.search(r'No check failed. <a href="#exercise-3">Why\?</a> is as you were given it.</p>', made)
    why.metadata.nbgrader.comment = "Try it."  # a person's
    assert "Try it." in page(notebook)
    why.metadata.nbgrader.task = True  # what is below it is the answer
    assert "not answered" not in page(notebook)


def test_nothing_of_it_acts_or_is_fetched():
    made = page(lesson())
    assert "<h2>Exercise 2: &lt;b&gt;double" in made
    assert "<i>doubles" not in made
    assert "default-src 'none'" in made
    assert not re.search(r"https?:", re.sub(r"<style>.*?</style>", "", made, flags=re.DOTALL))


def test_formulas_are_pictures_and_need_no_program():
    formula = lesson()
    formula.cells[
        -1
    ].source = "Here $x^2 < 3$ and\n\n$$\\frac{1}{2}\\sum_i x_i$$\n\nbut `$code$` and $\\color{red}{x}$, \\$5"
    made = page(formula)
    assert re.findall(r'<img alt="([^"]*)" title="formula"', made) == ["x^2 &lt; 3", r"\frac{1}{2}\sum_i x_i"]
    assert r"<code>$\color{red}{x}$</code>" in made  # more than these pictures can
    assert "<script" not in made
    assert "$code$" in made
    assert "MathJax" not in made


SHAPES = {
    r"A = \begin{pmatrix} a & b \\ c & d \end{pmatrix}": "wide",
    r"\begin{bmatrix} 1 \\ 2 \\[2pt] 3 \end{bmatrix}": "tall",
    r"\left|\begin{array}{c} 1 \\ 2 \\ 3 \end{array}\right|": "tall",
    r"f(x) = \begin{cases} x & \text{if } x > 0 \\ 0 & \text{else} \end{cases}": "wide",
    r"\underbrace{t_1 + \dots + t_n}_{n \text{ tasks}} = \overbrace{a}^b": "wide",
    r"\begin{align} T_1 &= 4t \\ &= \underbrace{x}_1 \end{align}": "wide",
}
TYPED = [
    r"\begin{matrix}", r"\begin{pmatrix} \begin{pmatrix} 1 \end{pmatrix} \end{pmatrix}", r"\underbrace{x", r"\begin{array} 1 \end{array}",
    r"x^{\begin{matrix} 1 \end{matrix}}", r"\begin{equation} x \tag{1} \end{equation}", r"\underbrace{}_", r"\begin{tabular} 1 \end{tabular}",
]  # fmt: skip


def test_matrices_and_braces_have_pictures_and_what_is_no_formula_is_shown_as_typed():
    for formula, shape in SHAPES.items():
        made = with_pictures(html.escape(f"${formula}$"))
        assert made.startswith(f'<img alt="{html.escape(formula)}"'), formula
        picture = base64.b64decode(made.partition("base64,")[2].partition('"')[0]).decode()
        width, height = map(float, re.search(r'width="([\d.]+)" height="([\d.]+)"', picture).groups())
        assert (width > height) == (shape == "wide"), formula
        assert height > 1.5 * float(PIXELS * 100)  # more than a line
    for formula in TYPED:
        text = html.escape(f"${formula}$")
        assert with_pictures(text) == f"<code>{text}</code>"
    alone = html.escape(r"\begin{align} a &= b \end{align}")
    assert with_pictures(alone).startswith("<img")


def test_formulas_of_latex_are_set_by_the_names_that_they_have_elsewhere():
    said = r"a \le b \iff \tfrac{1}{2} \bmod 3, \bigl\lvert x \bigr\rvert \implies \text{so} \to \textbf{x}, \left| y \right|"
    formula = lesson()
    formula.cells[-1].source = f"${said}$"
    assert f'<img alt="{said}" title="formula"' in page(formula)


def test_formulas_are_seen_in_a_dark_theme_and_on_paper():
    """Wherever a text is: in an answer, in a comment on it; black on dark is none."""
    style = (Path(TEMPLATES) / OURS / "feedback.css").read_text("utf-8")
    dark, _, paper = style.partition("@media print")
    for place in (".text_cell_render img", ".comment img", ".output img"):
        assert re.search(rf"{re.escape(place)}[^{{}}:]*{{ filter: invert", dark), place
    assert "img { filter: none !important; }" in paper


def answering(text):
    notebook = lesson()
    notebook.cells[-1].source = text
    return notebook


def test_headings_of_texts_stand_below_those_of_the_page():
    made = page(answering("# Mine\n\n### deep\n\n###### deepest\n\n`<h1>`"))
    levels = [int(level) for level in re.findall(r"<h(\d)", made)]
    assert levels.count(1) == 1
    assert "<h3>Mine</h3>" in re.sub(r' id="[^"]*"', "", made)
    assert "&lt;h1&gt;" in made
    assert re.search(r"<h3[^>]*>Alone</h3>\s*<h4[^>]*>below", page(answering("## Alone\n\n### below")))
    assert levels[-1] == 5  # of the lesson, in the rest
    assert "¶" not in made  # nor a link beside each


def test_colours_of_code_can_be_read():
    """4.5 : 1, as WCAG's level AA has it, on the ground that the page's style gives code."""
    style = (Path(TEMPLATES) / OURS / "feedback.css").read_text("utf-8")
    (ground,) = re.findall(r"^\.highlight \{ background: #(\w{6})", style, re.MULTILINE)
    colours = {style["color"] for _, style in get_style_by_name("default") if style["color"]} - {
        "bbbbbb"
    }  # which is of spaces
    assert not {c for c in colours if (luminance(ground) + 0.05) / (luminance(c) + 0.05) < 4.5}


def luminance(colour):
    """Return the relative luminance of a colour of six hexadecimal digits (WCAG 2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_lateness_is_said_in_words_and_no_failure_too():
    assert "Your work came in late: 0.9 of your points were taken off" in page(lesson(), penalty=0.9)
    right = lesson()
    right.cells[7].metadata.nbgrader.score = 2
    assert "No check failed." in page(right)


def test_what_waits_for_a_person_is_told_from_what_one_has_marked():
    notebook = lesson()
    assert "marked by a person" in page(notebook)
    notebook = lesson()
    notebook.cells[-1].metadata.nbgrader.update(score=0, waits=True)
    notebook.cells[7].metadata.nbgrader.score = 2
    html = page(notebook)
    assert "not marked yet: a person reads this" in html
    assert "may still bring points" in html
    assert "marked by a person" not in html


def test_a_page_is_small_whatever_is_shown():
    """A failed check's picture is there while there is room; other cells' pictures are in the student's notebook."""
    made = page(lesson())
    assert made.count("<img") == 1
    many = lesson()
    many.cells[7].outputs = [picture(20)] * 30 + many.cells[7].outputs
    many.cells[6].outputs = [new_output("stream", text="long " * 100_000)]
    made = page(many)
    assert made.count(LEFT_OUT.strip()) > 10
    assert made.count("<img") > 0
    assert len(made) < PICTURES + 60_000


def test_a_notebook_of_any_shape_has_a_page():
    assert "no points" in page(new_notebook(cells=[graded("answer", "a", "x")]))
    assert page(new_notebook(cells=[]))
    alone = page(new_notebook(cells=[graded("check", "a", "%magic", 0, 1), graded("check", "b", "x", 1, 1)]))
    assert "Failed: a" in alone


def test_a_template_that_a_class_names_stays(tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "index.html.j2").write_text(
        "{% for cell in nb.cells %}{{ cell.source }}|{% endfor %}"
    )
    (tmp_path / "mine" / "conf.json").write_text("{}")
    made = page(lesson(), template_name="mine", extra_template_basedirs=[str(tmp_path)])
    assert made.startswith(NOTED)
    assert made.endswith("Because.|")

"""What may be in a formula, and what comes out of all else."""

import re

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grading.judge.notebook.formulas import HARMLESS, SHOWN, without_commands
from grading.nbgrader_hooks.safe_html import clean_html, clean_markdown

ACTING = """
    href url style class cssId data require includegraphics csname mmlToken bbox unicode def gdef edef let newcommand
    renewcommand providecommand newenvironment renewenvironment DeclareMathOperator endcsname expandafter catcode char verb
    enclose cancel texttip mathtip toggle tooltip rule kern mkern hskip raise lower moveleft moveright llap rlap html
    htmlClass htmlId htmlData begingroup begingroupSandbox input loading Newextarrow mathchoice ce pu usepackage
"""
HONEST = [
    r"$\frac{1}{2} + \tfrac{a}{b}$", r"$$\sum_{i=1}^{n} i^2 = \frac{n(n+1)(2n+1)}{6}$$", r"$\sqrt[3]{x} \cdot \pi \approx 3.14$",
    r"\[T_\infty \le T_p \le \frac{T_1}{p} + T_\infty\]", r"\(\alpha\beta \to \Gamma\)", r"$\lim_{x \to 0} \frac{\sin x}{x} = 1$",
    r"$\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}$", "\\begin{align*}\na &= b \\\\[1em]\nc &\\leq d \\tag{1}\n\\end{align*}",
    r"$f(x) = \begin{cases} x & \text{if } x \ge 0 \\ -x & \text{otherwise} \end{cases}$", r"$\left\{ \frac{a}{b} \right\}$",
    r"$\text{speedup} = \dfrac{T_1}{T_p}$, $\mathcal{O}(n \log n)$, $\mathbb{R}^n$, $\mathbf{x}$, $\operatorname*{arg\,max}_x$",
    r"$\color{red}{x} + \textcolor{#00ff00}{y} + \colorbox{yellow}{z} + \color[rgb]{0.1,0.2,1}{w}$",
    r"$\{1, 2\} \setminus \{1\} \subseteq A \cup B \cap C$", r"$\overline{x} \hat{y} \vec{z} \underbrace{a+b}_{c} \overset{!}{=}$",
    r"$a\,b\;c\!d\quad e\qquad \hspace{1em} f\ g$", r"5\% of \$3, a\_b, \#1 \& more", r"$\int_0^1 \! x \, \mathrm{d}x$, $x \in \{0,1\}$",
    r"$\Rightarrow \iff \forall \exists \neg \land \lor$", r"$\lceil n/p \rceil \lfloor x \rfloor \lvert x \rvert$", r"$10^{6}\ \mu\mathrm{s}$",
    r"\begin{array}{c|c} a & b \\ \hline c & d \end{array}", r"$\binom{n}{k} \boxed{42} \ldots \cdots \vdots \ddots \mathrm{GB}/\mathrm{s}$",
]  # fmt: skip
HIDDEN = [  # how \href or another may be written that MathJax takes for it
    r"$\href{javascript:x}{y}$", r"$\\href{x}{y}$", r"$\\\href{x}{y}$", r"$\\\\\href{x}{y}$", r"\(\href{x}{y}\)", r"\[\href{x}{y}\]", r"$\alpha\href{x}{y}$",
    r"$a\,\href{x}{y}$", r"$\le\t\x$", r"$\ hr\href {x}$", "$\\href\n{x}{y}$", r"\begin{align}\href{x}{y}\end{align}", r"$\text{\href{x}{y}}$",
    r"$\hr<wbr>ef{x}{y}$", r"$\hr<!-- -->ef{x}{y}$", r"$\hr&#101;f{x}{y}$", r"$&#92;href{x}{y}$", r"$&bsol;href{x}{y}$", r"$\hr<blink>ef{x}{y}$",
    r"$\color{red;x:url(y)}{z}$", r"$\begin{href}{x}$", r"$\begin {x\href{y}}$", r"$\hspace{9999em}$", r"$\bbox[red,url(x)]{y}$",
    r"$\verb\a\\href{x}{y}\$", r"<pre>$\style{x}{y}$</pre>", r"<code class='tex2jax_process'>$\href{x}{y}$</code>", r"$\HREF{x}$ $\Bbox{x}$",
]  # fmt: skip


def commands(text):
    """Return the commands in a text as MathJax reads it: without tags that it skips."""
    joined = re.sub(r"<wbr>|<!--.*?-->", "", text)
    assert not re.search(r"\\(href|style|bbox|mmlToken)\b", joined), (
        "nor for who counts backslashes otherwise"
    )
    return [name for name in re.findall(r"(?s)\\([A-Za-z]+|.)", joined) if name.isalpha()]


def acting(text):
    """Return commands that are neither harmless nor followed by a known word."""
    known = HARMLESS | {"begin", "end", "color", "textcolor", "colorbox", "hspace"}
    return [name for name in commands(text) if name not in known] + re.findall(
        r"\\(?:begin *\{[^}]*(?:href|\\)|color\{[^}]*;|hspace\{9)", text
    )


@pytest.mark.parametrize(
    "name",
    [
        "smash",
        "raise",
        "lower",
        "llap",
        "rlap",
        "mathrlap",
        "kern",
        "hskip",
        "mspace",
        "rule",
        "moveleft",
        "raisebox",
    ],
)
def test_nothing_is_shown_outside_of_its_place(name):
    """Text could be laid over the marks of a page, which stand in another line."""
    assert name in without_commands(formula := rf"$\{name}{{\overset{{6/6}}{{x}}}}$") != formula


@pytest.mark.parametrize("formula", HONEST)
def test_honest_formulas_stay_as_they_are(formula):
    assert without_commands(formula) == formula
    assert clean_html(nh3.clean_text(formula)) == nh3.clean(nh3.clean_text(formula))


@pytest.mark.parametrize("name", ACTING.split())
def test_what_acts_is_text(name):
    assert without_commands(rf"$\{name}{{x}}{{y}}$") == f"${SHOWN}{name}{{x}}{{y}}$"


@pytest.mark.parametrize("formula", HIDDEN)
def test_no_way_of_writing_it_gets_through(formula):
    for cleaned in (clean_html(formula), clean_markdown(f"<p>{formula}</p>")):
        assert acting(cleaned) == []
        assert "jax" not in cleaned
    assert acting(without_commands(formula)) == [] or "<" in formula


@given(
    st.lists(
        st.sampled_from(
            [*"\\\\\\${}() \nta", "href", "le", "begin", "{align}", "color", "{red}", "{;}", "verb"]
        )
    ).map("".join)
)
def test_of_any_text_only_harmless_commands_are_left_and_no_new_ones_made(text):
    cleaned = without_commands(text)
    assert acting(cleaned) == []
    assert without_commands(cleaned) == cleaned
    assert cleaned.replace(SHOWN, "\\").replace("\\\\ ", "\\\\") == text.replace("\\\\ ", "\\\\")


def test_paths_and_patterns_look_the_same_outside_of_formulas():
    html = r"<p>C:\data and <code>C:\data\d+ &lt;x&gt;</code></p><pre>\href<b>\x</b></pre>"
    cleaned = clean_html(html)
    assert SHOWN in cleaned.partition("<code>")[0]
    assert re.sub("<span></span>", "", cleaned).replace(SHOWN, "\\") == html

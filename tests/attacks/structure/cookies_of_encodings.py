# tries: cells that are another program for who reads them than for who runs them: lines that name an encoding, in which comments end, quotes close and tests are defined
# meant: NameError, SyntaxError
# %% hand in
from nbformat.v4 import new_code_cell


def hand_in(notebook, folder):
    for name, text in (
        ("utf-7", "x = '+AAo-def double(x): return 2 * x+AAo-'"),
        ("unicode_escape", "# \\u000adef double(x):\\u000a    return 2 * x"),
        ("raw_unicode_escape", "# \\u000adouble_one = double_more = None"),
        ("rot13", "qrs qbhoyr(k): erghea 2 * k"),
        ("hex", b"def double(x): return 2 * x".hex()),
        ("mbcs", "x"),
        ("utf-16", "\ufeffd\0e\0f\0"),
        ("idna", "xn--double"),
        ("undefined", "x"),
        ("../../double", "x"),
    ):
        cell = new_code_cell(f"# -*- coding: {name} -*-\n{text}")
        notebook.cells[3:3] = [cell, new_code_cell(f"#!python\n# vim: set fileencoding={name} :\n{text}")]
    (answer,) = (c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == "double")
    answer.source = "# coding: unicode_escape\ndef double(x):\n    return 0  # \\u000a    return 2 * x"
    return notebook

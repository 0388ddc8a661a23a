# tries: to hold whatever looks for names in its cells: lambdas in lambdas, comprehensions, matches, formatted texts, long targets
# meant: NameError, SyntaxError
# %% hand in
def hand_in(notebook, folder):
    from nbformat.v4 import new_code_cell

    odd = ["x = " + "lambda: " * 3000 + "0", "x = " + "[a for a in " * 150 + "b" + "]" * 150, "=".join(f"a{n}" for n in range(50_000)) + "= 0", "match x:\n" + "".join(f" case {n}: pass\n" for n in range(30_000)), "x = " + 'f"{' * 140 + "0" + '}"' * 140, "x = 1\n" * 200_000, "del " + ",".join(["x"] * 50_000), "x = " + "not " * 50_000 + "y", "x = " + "'a' " * 100_000, "global " + ",".join(f"x{n}" for n in range(50_000)), "import " + ".".join(["a"] * 50_000), "@x\n" * 20_000 + "def f(): pass"]
    notebook.cells[3:3] = [new_code_cell(text) for text in odd]
    return notebook

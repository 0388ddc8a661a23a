# tries: to hold the printer with footnotes, references, entities and tables that name each other thousands of times
# %% hand in
def hand_in(notebook, folder):
    from nbformat.v4 import new_markdown_cell

    texts = ["".join(f"[{n}]: <x> 'y'\n" for n in range(20_000)) + "".join(f"[a][{n}] " for n in range(20_000)), "|" * 50_000 + "\n|" + "-|" * 50_000 + "\n" + "|" * 50_000, "&#" * 100_000, "<!--" * 50_000, "`" * 50_000 + "a" + "`" * 49_999, "![" * 30_000 + "](" * 30_000, "<a<" * 60_000, "\\" * 200_000, "$$" * 60_001, "* a\n  " * 20_000, "http://" * 50_000, "~~" * 50_001]
    notebook.cells += [new_markdown_cell(text) for text in texts]
    return notebook

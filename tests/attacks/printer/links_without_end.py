# tries: to hold the printer with brackets, stars and marks that never close, or close too often
# %% hand in
def hand_in(notebook, folder):
    import json

    from nbformat.v4 import new_markdown_cell

    texts = ["[" * 40_000, "![" * 30_000 + "](" * 30_000, "*a_" * 30_000, "<a " * 30_000, "<!--" * 30_000, "`" * 30_001 + "a" + "``" * 9000, "$" * 50_001, "&" * 50_000, "\\\\(" * 30_000]
    notebook.cells += [new_markdown_cell(text) for text in texts]
    return notebook

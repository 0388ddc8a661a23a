# tries: to hold the printer with blocks in blocks: quotations, lists, tables and fences
# %% hand in
def hand_in(notebook, folder):
    import json

    from nbformat.v4 import new_markdown_cell

    texts = [">" * 30_000 + " x", "- " * 5000 + "x", "\n".join(" " * n + "- x" for n in range(2000)), "|a" * 20_000 + "\n" + "|-" * 20_000, "```" * 20_000]
    notebook.cells += [new_markdown_cell(text) for text in texts]
    return notebook

# tries: to end the cleaner with elements that nest two hundred thousand deep
# %% hand in
def hand_in(notebook, folder):
    import json

    from nbformat.v4 import new_markdown_cell

    texts = ["<div>" * 200_000, "<table><tr><td>" * 30_000, "<b><i>" * 50_000 + "x", "<svg><math><mi>" * 20_000, "<a href=x>" * 30_000]
    notebook.cells += [new_markdown_cell(text) for text in texts]
    return notebook

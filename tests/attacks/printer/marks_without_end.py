# tries: to hold the printer with marks that are opened and never closed: attributes, comments, data, quotations, bold in italics, numbers of lists, tabs, titles
# %% hand in
def hand_in(notebook, folder):
    from nbformat.v4 import new_markdown_cell

    texts = [
        "*_" * 50_000,
        "<a href='" * 30_000,
        "<![CDATA[" * 30_000,
        "<?x" * 50_000,
        '[a](b "' * 30_000,
        "1. " * 20_000 + "x",
        "\t" * 100_000 + "x",
        "a\n===\n" * 20_000,
        "- [ ] " * 20_000,
        "[^1]: " * 20_000,
    ]
    texts += [
        "**a " * 30_000 + "b** " * 30_000,
        "<b>" * 20_000 + "</i>" * 20_000,
        "\\(" * 50_000,
        "\\begin{a}" * 20_000 + "\\end{b}" * 20_000,
        "&lt;" * 100_000,
        "a<br" * 50_000,
        "\r" * 100_000,
        "\u0301" * 200_000,
        "\u202e" * 100_000,
        "| a\n" * 20_000,
    ]
    notebook.cells += [new_markdown_cell(text) for text in texts]
    return notebook

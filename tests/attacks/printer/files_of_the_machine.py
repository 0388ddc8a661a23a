# tries: files of this machine, as pictures, links and parts of a page that is made of its text
# %% hand in
def hand_in(notebook, folder):
    import json

    from nbformat.v4 import new_markdown_cell

    texts = ["![](@HOST@/secret.txt) ![](file://@HOST@/secret.txt) <img src='@HOST@/secret.txt'>", "{% include '@HOST@/secret.txt' %} {{ cycler.__init__.__globals__.os.environ }} {{ resources }}", "<object data='@HOST@/secret.txt'></object><iframe src='@HOST@/secret.txt'></iframe>", "```{{ 7 * 7 }}```", "![](attachment:../../secret.txt)"]
    notebook.cells += [new_markdown_cell(text) for text in texts]
    return notebook

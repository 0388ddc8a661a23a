# tries: script in the title, the language and the widgets of the notebook
# %% hand in
def hand_in(notebook, folder):
    page = "</title></script><script>document.title='@ACTS@'</script>"
    notebook.metadata.title = page
    notebook.metadata.language_info = {"name": page, "pygments_lexer": page, "codemirror_mode": page}
    notebook.metadata.widgets = {"application/vnd.jupyter.widget-state+json": {"state": page}}
    for cell in notebook.cells:
        cell["id"] = "x"
        cell.metadata["tags"] = ['"><script>document.title="@ACTS@"</script>']
    return notebook

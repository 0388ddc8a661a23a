# tries: script in pictures that are attached to a written answer
# %% why
See ![x](attachment:x.png) and ![y](attachment:y.svg) and ![z](attachment:z)
# %% hand in
def hand_in(notebook, folder):
    page = "\"><script>document.title='@ACTS@'</script>"
    notebook.cells[-1]["attachments"] = {
        "x.png": {"image/png": page},
        "y.svg": {"image/svg+xml": page, "text/html": page},
        "z": {"x\" onerror=\"document.title='@ACTS@'": "eA=="},
        page: {page: page},
    }
    return notebook

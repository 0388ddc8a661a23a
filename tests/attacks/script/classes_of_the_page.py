# tries: boxes over the whole page of the instructor, with a link in them, by classes of the page's own: dialogs, their backdrops, fixed bars, menus, tooltips
# %% hand in
def hand_in(notebook, folder):
    from nbformat.v4 import new_markdown_cell

    words = "modal-backdrop", "navbar-fixed-top", "modal in show", "affix", "dropdown-backdrop", "tooltip in", "popover", "panel-heading hidden", "sr-only", "more", "save", "comment"
    link = '<a href="https://example.org/login">Your session has ended: log in again</a>'
    boxes = [f'<{tag} class="{word} @ACTS@">{link}</{tag}>' for word in words for tag in ("div", "span", "pre", "code")]
    boxes.append(f'<header><div class="more @ACTS@"><div>{link}</div></div></header><table class="navbar-fixed-bottom @ACTS@"><tr><td>{link}</table>')
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "why":
            cell.source = "\n\n".join(boxes)
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "double":
            cell.source = f"from IPython.display import HTML, display\ndisplay(HTML({''.join(boxes)!r}))\ndef double(x):\n    return x"
    notebook.cells += [new_markdown_cell("\n\n".join(boxes))]
    return notebook

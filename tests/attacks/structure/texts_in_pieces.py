# tries: sources of a million pieces, lines that end in every way, and a byte order mark in each cell
# honest: 3
# %% hand in
def hand_in(notebook, folder):
    import json

    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "double":
            cell["source"] = list("def double(x):\r\n    return 2 * x  # 4\r\n" + "#\r\n" * 100_000)
        elif not cell.metadata.get("nbgrader"):
            cell["source"] = "\ufeff" + cell.source.replace("\n", "\x85")
    return ("\ufeff" + json.dumps(notebook)).encode("utf-8")

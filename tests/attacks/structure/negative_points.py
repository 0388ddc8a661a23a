# tries: negative and infinite points
# %% hand in
def hand_in(notebook, folder):
    for number, cell in enumerate(notebook.cells):
        if "points" in (mark := cell.metadata.get("nbgrader", {})):
            mark["points"] = [-5, float("inf"), float("nan"), "9", None][number % 5]
    return notebook

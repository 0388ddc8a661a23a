# tries: metadata that nest deeply and have the names of the grader's own
# %% hand in
def hand_in(notebook, folder):
    nested = {}
    for _ in range(300):
        nested = {"nbgrader": nested, "grade_id": nested}
        if len(str(nested)) > 10**5:
            break
    for cell in notebook.cells:
        cell.metadata["nbgrader"] = {"grade_id": {"a": 1}, "solution": nested}
    notebook.metadata["papermill"] = notebook.metadata["widgets"] = nested
    return notebook

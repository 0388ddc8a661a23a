# tries: answers and tests in each other's places: ids exchanged, answers inside of tests, attachments in code, tests in text
# meant: NameError
# %% hand in
def hand_in(notebook, folder):
    marks = [cell for cell in notebook.cells if cell.metadata.get("nbgrader")]
    for one, two in zip(marks[::2], marks[1::2]):
        one.metadata["nbgrader"]["grade_id"], two.metadata["nbgrader"]["grade_id"] = two.metadata["nbgrader"]["grade_id"], one.metadata["nbgrader"]["grade_id"]
    for cell in marks:
        cell["attachments"] = {"x.png": {"text/html": "<script>@ACTS@</script>", "image/png": 3}, "../../y": [], "": None}
        cell["source"] = [["9\n"], "assert True\n", 3, None]
    notebook.cells = notebook.cells[::-1]
    return notebook

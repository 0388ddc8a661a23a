# tries: files beside its notebook in the place of the course's, and of what the class keeps
# %% hand in
def hand_in(notebook, folder):
    for name in ("gradebook.db", "seeds.secret", "students.csv", "nbgrader_config.py", "record.json", "data", "source", "feedback"):
        (folder / name).write_text("owned")
    (folder / "autograded").mkdir()
    (folder / "autograded" / "92_siege.ipynb").write_text("{}")
    return notebook

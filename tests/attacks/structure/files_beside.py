# tries: modules and settings beside its notebook, which would be imported or read
# %% hand in
def hand_in(notebook, folder):
    code = "import os\nopen('@HOST@/owned_by_import', 'w').close()\n"
    for name in ("dask", "random", "tasklens", "grading", "sitecustomize", "usercustomize", "nbgrader_config", "conftest"):
        (folder / f"{name}.py").write_text(code)
    (folder / "x.pth").write_text("import os; open('@HOST@/owned_by_pth', 'w').close()\n")
    (folder / "dask.pth").write_text("/\n")
    (folder / ".env").write_text("PYTHONSTARTUP=dask.py\n")
    return notebook

# tries: links to the class and to the system beside its notebook
# reaches: link
# %% hand in
import os


def hand_in(notebook, folder):
    for name, target in (("up", "../.."), ("db", "@CLASS@/gradebook.db"), ("root", "/"), ("grading.json", "@CLASS@/seeds.secret")):
        os.symlink(target, folder / name)
    return notebook

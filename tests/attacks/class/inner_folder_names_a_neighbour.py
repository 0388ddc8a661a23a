# tries: a folder in its own upload that is named after a neighbour, as learning platforms keep folders
# way: class
import json
import zipfile
from datetime import datetime, timedelta

from tests.siege import NAME

ROSTER = "id,first_name,last_name\naaa,Ada,Lovelace\nzzz,Zoe,Zola\neve,Eve,Evil\nmmm,M,M\nnnn,N,N\n"


def attack(field):
    (field.room.root / "students.csv").write_text(ROSTER)
    gained = field.stopped("grade", NAME)
    own = "Eve Evil_17_assignsubmission_file_"
    later = (datetime.now() + timedelta(hours=1)).timetuple()[:6]
    with zipfile.ZipFile(field.place / "moodle.zip", "w") as archive:
        for folder in (own, f"{own}/aaa", f"{own}/Zoe Zola"):
            archive.writestr(zipfile.ZipInfo(f"{folder}/{NAME}.ipynb", later), json.dumps(field.notebook()))
    gained += field.stopped("collect", NAME, "--from", field.place / "moodle.zip")
    return gained + field.stopped("grade", NAME) + field.disturbed()

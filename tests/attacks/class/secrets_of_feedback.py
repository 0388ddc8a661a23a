# tries: secrets by which feedback is found that are empty, alike or paths: to stop the handing out, or to lose others' pages
# way: class
import json

from tests.siege import NAME

SECRETS = {"eve": b"../../x\n" + b"y" * 300, "eva": b"", "evi": b"", "evo": b"\xff\xfe\x00"}


def attack(field):
    for student, secret in SECRETS.items():
        folder = field.inbound(student)
        (folder / f"{NAME}.ipynb").write_text(json.dumps(field.notebook()))
        (folder / "submission_secret.txt").write_bytes(secret)
    gained = []
    for words in (("collect", NAME, "--any-owner"), ("grade", NAME), ("feedback", NAME), ("release-feedback", NAME)):
        gained += field.stopped(*words)
    everybody = [*field.honest, *SECRETS]
    made = [s for s in everybody if any(field.room.folder("feedback", NAME, s).glob("*.html"))]
    out = list((field.room.exchange / field.room.course_id / "feedback").glob("*.html"))
    gained += [f"no feedback for {student}" for student in everybody if student not in made]
    if len(out) < len(made):
        gained.append(f"{len(made)} pages made, {len(out)} handed out")
    return gained + field.disturbed()

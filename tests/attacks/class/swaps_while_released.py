# tries: to have feedback written elsewhere, or others' pages read, by links, folders and pipes that come where pages are to be put
# way: class
import os
import threading

from tests.siege import NAME


def attack(field):
    gained = field.stopped("grade", NAME) + field.stopped("feedback", NAME) + field.stopped("release-feedback", NAME)
    out = field.room.exchange / field.room.course_id / "feedback"
    pages = sorted(out.glob("*.html"))
    over = threading.Event()
    target = field.room.root / "owned-by-a-link"

    def change():
        number = 0
        while not over.is_set():
            number += 1
            path = pages[number % len(pages)]
            try:
                path.unlink(missing_ok=True)
                kinds = (lambda p: p.symlink_to(target), lambda p: os.mkfifo(p), lambda p: p.symlink_to(field.room.root / "gradebook.db"), lambda p: p.write_text("forged"))
                kinds[number % 4](path)
            except OSError:
                pass

    if not pages:
        return [*gained, "no page is handed out"]
    before = (field.room.root / "gradebook.db").read_bytes()[:16]
    thread = threading.Thread(target=change)
    thread.start()
    try:
        for _ in range(4):
            gained += field.stopped("release-feedback", NAME)
    finally:
        over.set()
        thread.join()
    gained += ["a file of the class's is written"] * target.exists()
    gained += ["the gradebook is written over"] * ((field.room.root / "gradebook.db").read_bytes()[:16] != before)
    for path in pages:
        path.unlink(missing_ok=True)
    gained += field.stopped("release-feedback", NAME)
    gained += [f"{len(pages)} pages, and {len([*out.glob('*.html')])} afterwards"] * (len([*out.glob("*.html")]) < len(pages))
    return gained + field.disturbed()

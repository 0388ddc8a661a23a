# tries: the same notebook as a neighbour's, a link and a file that grows, handed in again and again while it is collected
# way: class
import json
import threading

from tests.siege import NAME


def attack(field):
    over = threading.Event()
    folder = field.inbound("eve")
    path = folder / f"{NAME}.ipynb"

    def change():
        texts = [json.dumps(field.notebook()), "{", "[" * 10**5]
        number = 0
        while not over.is_set():
            number += 1
            (folder / "part").write_text(texts[number % 3])
            if number % 5 == 0:
                path.unlink(missing_ok=True)
                path.symlink_to(field.room.root / "gradebook.db")
            else:
                (folder / "part").replace(path)
            with (folder / "grows").open("a") as file:
                file.write("x" * 10**5)

    thread = threading.Thread(target=change)
    thread.start()
    try:
        gained = field.stopped("collect", NAME, "--any-owner")
    finally:
        over.set()
        thread.join()
    gained += field.stopped("grade", NAME)
    taken = field.room.folder("submitted", NAME, "eve") / f"{NAME}.ipynb"
    if taken.exists() and taken.read_bytes().startswith(b"SQLite"):
        gained.append("the gradebook")
    return gained + field.disturbed()

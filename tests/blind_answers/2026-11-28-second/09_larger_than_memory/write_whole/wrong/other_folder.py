# writes in the system's folder for temporary files, and moves
import shutil


def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    with tempfile.TemporaryDirectory() as folder:
        beside = f"{folder}/new"
        write(beside)
        shutil.move(beside, target)

# copies the new file over the target, which is half there for a while
import shutil


def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
        shutil.copyfile(beside, target)
    finally:
        Path(beside).unlink(missing_ok=True)

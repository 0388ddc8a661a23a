# a callback that is taken back
import contextlib


def write_whole(write, target):
    folder, name = os.path.split(target)
    beside = os.path.join(folder, f".{name}.partial")
    with contextlib.ExitStack() as undo:
        undo.callback(lambda: Path(beside).unlink(missing_ok=True))
        write(beside)
        undo.pop_all()
    os.replace(beside, target)

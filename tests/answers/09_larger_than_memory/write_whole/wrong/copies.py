# caught by: write_whole_replaces
import shutil


def write_whole(write, target):
    beside = target + ".part"
    try:
        write(beside)
        shutil.copy(beside, target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise

# caught by: write_whole_beside
import shutil


def write_whole(write, target):
    backup = target + ".backup"
    if os.path.exists(target):
        shutil.copy(target, backup)
    try:
        write(target)
        Path(backup).unlink(missing_ok=True)
    except BaseException:
        Path(target).unlink(missing_ok=True)
        if os.path.exists(backup):
            os.replace(backup, target)
        raise

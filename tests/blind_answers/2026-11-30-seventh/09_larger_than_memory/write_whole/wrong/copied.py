# copies the finished file
import shutil


def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
        shutil.copyfile(beside, target)
    finally:
        Path(beside).unlink(missing_ok=True)

# caught by: write_whole_beside
import shutil


def write_whole(write, target):
    with tempfile.TemporaryDirectory() as folder:
        write(f"{folder}/new.h5")
        shutil.move(f"{folder}/new.h5", target)

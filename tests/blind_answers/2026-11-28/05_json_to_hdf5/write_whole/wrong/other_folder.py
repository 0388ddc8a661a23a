# wrong: writes into the folder for temporary files
import shutil


def write_whole(write, target):
    with tempfile.TemporaryDirectory() as folder:
        beside = os.path.join(folder, os.path.basename(target))
        write(beside)
        shutil.move(beside, target)

# in the folder for temporary files
import shutil


def write_whole(write, target):
    folder = tempfile.mkdtemp()
    beside = os.path.join(folder, "new")
    try:
        write(beside)
        shutil.move(beside, target)
    finally:
        shutil.rmtree(folder)

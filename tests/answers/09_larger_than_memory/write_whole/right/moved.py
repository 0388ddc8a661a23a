import shutil


def write_whole(write, target):
    beside = f"{target}.new"
    try:
        write(beside)
        shutil.move(beside, target)
    except BaseException:
        if os.path.lexists(beside):
            os.remove(beside)
        raise

# wrong: leaves the file under the other name and links to it
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    Path(target).unlink(missing_ok=True)
    os.symlink(beside, target)

# wrong: removes the target before renaming: for a moment there is none
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    if os.path.exists(target):
        os.remove(target)
    os.rename(beside, target)

# caught by: write_whole_replaces
def write_whole(write, target):
    beside = os.path.splitext(target)[0] + ".tmp"
    try:
        write(beside)
        os.replace(beside, target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise

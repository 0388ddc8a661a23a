# caught by: write_whole_keeps_old
def write_whole(write, target):
    beside = target + ".part"
    try:
        write(beside)
        os.replace(beside, target)
    except OSError:
        Path(beside).unlink(missing_ok=True)

# caught by: write_whole_keeps_old
def write_whole(write, target):
    beside = str(target) + ".tmp"
    try:
        write(beside)
    except Exception:
        os.remove(beside)
        raise
    os.replace(beside, target)

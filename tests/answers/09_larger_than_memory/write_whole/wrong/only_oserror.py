# caught by: write_whole_keeps_old
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except OSError:
        os.remove(beside)
        raise
    os.replace(beside, target)
